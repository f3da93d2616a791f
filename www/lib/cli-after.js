// @ts-check

// Where a claim stands after its submission, as plain text: what happens next, what to do, by when, and where sources differ.
import { printable, wrap } from "./cli-text.js";
import locales from "./lifecycle-locales.js";
import { pick } from "./load.js";
import { formatter } from "./words/words.js";

/** @typedef {import("./words/messages.js").Params} Params */

/** The words of what happens after submission, with all others. @param {import("./index.js").Texts} texts */
async function wordsOf(texts) {
  const own = await pick(locales, texts.locale);
  return formatter({ ...texts, messages: [...texts.messages, ...own.messages] });
}

/** @param {import("./index.js").Lifecycle} answer @param {import("./index.js").Texts} texts */
export async function renderLifecycle(answer, texts) {
  const { text, date, field } = await wordsOf(texts);
  const say = (/** @type {string} */ key, /** @type {Params} */ params = {}) => text(`lifecycle.text.${key}`, params);
  /** @type {string[]} */
  const lines = [];
  /** @type {(margin: number, words: string, first?: string) => void} */
  const add = (margin, words, first) => lines.push(...wrap(margin, printable(words), first));
  const head = (/** @type {string} */ words) => lines.push("", words);
  const fields = (/** @type {readonly string[]} */ paths) => paths.map((path) => field(path));

  const { label, since, next, actions, editable, reopens, due, disagreements, sources } = answer;
  lines.push(printable(say("status", { label, since })));
  add(2, say("checked-on", { date: answer.checkedOn }));
  head(say("next"));
  if (next.length === 0) add(2, say("nothing"));
  for (const step of next) add(4, step.label, "  - ");
  head(say("actions"));
  for (const action of actions) {
    add(4, action.label, "  - ");
    add(4, action.why);
  }
  add(4, say("editable", { state: editable.state, fields: fields(editable.paths) }), "  - ");
  if (reopens.length > 0) add(4, say("reopens", { fields: fields(reopens) }), "  - ");
  if (due.length > 0) head(say("due"));
  for (const { label, on, daysLeft, why } of due) {
    const left =
      daysLeft === null ? null : say("left", { passed: daysLeft < 0 ? "yes" : "no", days: Math.abs(daysLeft) });
    add(4, say("day", { label, on: on === null ? null : date(on), left }), "  - ");
    add(4, why);
  }
  if (disagreements.length > 0) head(say("differ"));
  for (const { why } of disagreements) add(4, why, "  - ");
  head(say("sources"));
  for (const [id, { title, publisher, published }] of Object.entries(sources)) {
    const parts = [title, publisher, published && date(published)].filter(Boolean);
    add(4, `${id}: ${parts.join(", ")}`, "  - ");
  }
  return `${lines.join("\n")}\n`;
}

/** Claims one below the other. @param {import("./register.js").RegisterRow[]} rows @param {import("./index.js").Texts} texts */
export async function renderRegister(rows, texts) {
  const { text, date } = await wordsOf(texts);
  const say = (/** @type {string} */ key, /** @type {Params} */ params) => text(`lifecycle.text.${key}`, params);
  const blocks = rows.map((row) => {
    const { name, program, period, activity, verdict, status, since, currency, claimed, claimable, next, nextOn } = row;
    const lines = [
      [program, activity, period].filter(Boolean).join(" · "),
      say("state", { verdict, status: say("status", { label: status, since }) }),
      claimed || claimable ? say("amounts", { claimed, claimable, currency }) : "",
      row.deadline ? say("deadline", { date: row.deadline }) : "",
      next ? say("due-next", { label: next, on: nextOn && date(nextOn) }) : "",
    ];
    const title = printable(name) || say("nameless", {});
    return [title, ...lines.filter(Boolean).flatMap((line) => wrap(2, printable(line)))].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/**
 * How many claims have each verdict, in a line.
 * @param {import("./cli-reports.js").Verdicts} verdicts
 * @param {import("./index.js").Texts} texts
 */
export async function renderSum(verdicts, texts) {
  const { text } = await wordsOf(texts);
  const say = (/** @type {string} */ key, /** @type {Params} */ params) => text(`lifecycle.text.${key}`, params);
  const kinds = ["ready", "incomplete", "blocked", "cannot-validate"].map((kind) => {
    const count = verdicts[kind] ?? 0;
    return count > 0 ? say("sum", { verdict: kind, count }) : "";
  });
  const all = Object.values(verdicts).reduce((one, other) => one + other, 0);
  return `${[say("sum", { verdict: "all", count: all }), ...kinds.filter(Boolean)].join(" · ")}\n`;
}
