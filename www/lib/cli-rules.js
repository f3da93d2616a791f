// @ts-check

// The list of rules, and the explanation of one, as plain text.
import { printable, wrap } from "./cli-text.js";
import { pick } from "./load.js";
import locales from "./rules-locales.js";
import { formatter } from "./words/words.js";

/** @typedef {import("./index.js").RuleInfo} RuleInfo */
/** @typedef {import("./index.js").RuleExampleSide} Side */
/** @typedef {import("./index.js").Texts} Texts */
/** @typedef {import("./words/messages.js").Params} Params */

/** The words of rules, with all others. @param {Texts} texts */
async function wordsOf(texts) {
  const own = await pick(locales, texts.locale);
  return formatter({ ...texts, messages: [...texts.messages, ...own.messages] });
}

/** One line a rule. @param {readonly import("./index.js").RuleEntry[]} rules @param {Texts} texts */
export async function renderRules(rules, texts) {
  const { text } = await wordsOf(texts);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = (/** @type {"rule" | "requirement"} */ kind) =>
    rules.filter((rule) => rule.kind === kind).map(({ id, title }) => `  ${id.padEnd(width)}  ${printable(title)}`);
  const [first, second] = [text("rule.text.rules"), text("rule.text.requirements")];
  return `${[first, ...lines("rule"), "", second, ...lines("requirement")].join("\n")}\n`;
}

/** @param {RuleInfo} rule @param {Texts} texts */
export async function renderRule(rule, texts) {
  const { text, date } = await wordsOf(texts);
  const say = (/** @type {string} */ key, /** @type {Params} */ params = {}) => text(`rule.text.${key}`, params);
  /** @type {string[]} */
  const lines = [printable(rule.title), rule.id];
  /** @type {(margin: number, words: string, first?: string) => void} */
  const add = (margin, words, first) => lines.push(...wrap(margin, printable(words), first));
  const head = (/** @type {string} */ words) => lines.push("", words);

  add(2, say(`severity.${rule.severity ?? "none"}`));
  if (rule.minor) add(2, say("minor", { minor: rule.minor }));
  for (const key of /** @type {const} */ (["checks", "why", "help"])) {
    // What to do about a requirement says why.
    if (rule[key] === "" || (key === "why" && rule.why === rule.help)) continue;
    head(say(key));
    add(2, rule[key]);
  }
  head(say("since"));
  for (const { label, activities } of rule.editions) {
    add(4, label, "  - ");
    if (activities) add(4, say("activities", { activities: activities.map((activity) => activity.label) }));
  }
  head(say("examples"));
  for (const { fails, passes } of rule.examples) {
    for (const [key, side] of /** @type {const} */ ([
      ["fails", fails],
      ["passes", passes],
    ])) {
      add(4, say(key), "  - ");
      for (const words of exampleLines(side, say)) add(6, words);
      add(6, side.found ? `→ ${side.found.message}` : `→ ${say("nothing")}`);
    }
  }
  if (rule.stands.length > 0) head(say("differ"));
  for (const { differ, taken, sources } of rule.stands) {
    add(4, `${differ} (${sources.map(({ id }) => id).join(", ")})`, "  - ");
    add(4, taken);
  }
  head(say("sources"));
  for (const { id, title, clause, publisher, published, url } of rule.sources) {
    const parts = [title, clause, publisher, published && date(published)].filter(Boolean);
    add(4, `${id}: ${parts.join(", ")}`, "  - ");
    if (url) lines.push(`    ${url}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What a claim of an example is. @param {Side} side @param {(key: string, params?: Params) => string} say */
function exampleLines({ claim, text, today, changes }, say) {
  if (text !== null) return [text];
  const sample = say("sample", { name: Object(claim).claimName, today });
  if (changes.length === 0) return [sample, say("unchanged")];
  const written = (/** @type {unknown} */ value) => (typeof value === "string" ? value : JSON.stringify(value));
  return [
    sample,
    ...changes.map(({ field, value, removed }) => `${field}: ${removed ? say("removed") : written(value)}`),
  ];
}
