// The example of a rule on its page: what was changed in a sample claim, and what the check says of it.

/** @typedef {import("../../../www/lib/index.js").RuleExampleSide} Side */
/**
 * @typedef {object} Words
 * @property {(key: string, params?: import("../../../www/lib/words/messages.js").Params) => string} say
 * @property {(iso: string) => string} date
 * @property {(vocabulary: string, id: string) => string} label
 */

/** Text as HTML. @param {unknown} text */
export const tag = (text) => String(text).replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Ids that have labels, by their places. @type {[place: RegExp, vocabulary: string][]} */
const LABELLED = [
  [/^\/activity\/kind$/, "activity"],
  [/^\/activity\/components\/\d+$/, "activity"],
  [/^\/expenses\/\d+\/kind$/, "expense-kind"],
  [/^\/program$/, "program"],
  [/^\/submitterRole$/, "role"],
  [/^\/association\/partnerRole$/, "partner-role"],
];

/** What an inspection says besides what a file is. */
const ASIDE = new Set(["schema", "fileName", "read", "confidence", "source"]);

/** @param {{fails: Side, passes: Side}} example @param {Words} words */
export function exampleOf({ fails, passes }, words) {
  return `<div class="example">${sideOf(fails, "fails", words)}${sideOf(passes, "passes", words)}</div>`;
}

/** @param {Side} side @param {"fails" | "passes"} kind @param {Words} words */
function sideOf({ claim, text, today, changes, maxFileBytes, found }, kind, words) {
  const { say } = words;
  const what = text !== null ? say("line") : say("sample", { name: Object(claim).claimName, today });
  const rows = changes.map(
    ({ field, path, value, removed }) =>
      `<div><dt>${tag(field)}</dt><dd>${removed ? `<em>${tag(say("removed"))}</em>` : shown(value, path, words)}</dd></div>`,
  );
  const list = rows.length > 0 ? `<dl>${rows.join("")}</dl>` : `<p>${tag(say("unchanged"))}</p>`;
  const limit = maxFileBytes === null ? "" : `<p>${tag(say("limit", { bytes: maxFileBytes }))}</p>`;
  return [
    `<section class="${kind}"><h3>${tag(say(kind))}</h3><p class="soft">${tag(what)}</p>`,
    text === null ? list : `<pre>${tag(text)}</pre>`,
    limit,
    `<p class="says">${tag(found ? found.message : say("nothing"))}</p></section>`,
  ].join("");
}

/** @param {unknown} value @param {string} path @param {Words} words @returns {string} */
function shown(value, path, words) {
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([name]) => !ASIDE.has(name));
    if (entries.length === 0) return `<em>${tag(words.say("removed"))}</em>`;
    const of = (/** @type {string} */ name) => `${path}/${name}`;
    if (Array.isArray(value)) return entries.map(([name, one]) => shown(one, of(name), words)).join(", ");
    const telling = entries.filter(([name, one]) => name !== "readable" || one !== true);
    return (telling.length > 0 ? telling : entries)
      .map(([name, one]) => `<code>${tag(name)}</code> ${shown(one, of(name), words)}`)
      .join(" · ");
  }
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return tag(words.date(text));
  const [, vocabulary] = LABELLED.find(([place]) => place.test(path)) ?? [];
  const label = vocabulary ? words.label(vocabulary, text) : text;
  return label === text ? `<code>${tag(text)}</code>` : tag(label);
}
