// @ts-check

// What an edition changes, as plain text in 80 columns.
import { printable, wrap } from "../cli-text.js";
import { isChanged } from "./difference.js";

/** @typedef {import("./difference.js").Difference} Difference */
/** @typedef {import("./difference.js").ChangedFact} ChangedFact */
/** @typedef {import("./difference.js").ClaimChange} ClaimChange */
/** @typedef {import("./difference.js").Outcome} Outcome */
/** @typedef {import("./facts.js").Words} Words */
/** @typedef {(margin: number, text: string, first?: string) => void} Add */

/**
 * @param {{ before: string, after: string }} titles
 * @param {Difference} changes
 * @param {ClaimChange[] | undefined} claims   none where none were given
 * @param {Words} words
 */
export function differenceAsText(titles, changes, claims, words) {
  /** @type {string[]} */
  const lines = [];
  /** @type {Add} */
  const add = (margin, text, first) => lines.push(...wrap(margin, printable(text), first && printable(first)));
  add(0, words.text("author.diff.title", titles));
  const { facts, sections } = changes;
  if (facts.length + sections.length === 0) lines.push("", words.text("author.diff.none"));
  else tellChanges(changes, add, lines, words);
  if (claims) tellClaims(claims, add, lines, words);
  return `${lines.join("\n")}\n`;
}

/** @param {Difference} changes @param {Add} add @param {string[]} lines @param {Words} words */
function tellChanges({ facts, sections }, add, lines, words) {
  if (facts.length > 0) lines.push("");
  for (const fact of facts) tellFact(fact, 2, add);
  for (const { heading, added, removed, changed } of sections) {
    lines.push("");
    add(0, heading);
    for (const { label, facts } of added) {
      add(4, words.text("author.diff.added", { name: label }), "  + ");
      for (const { label, items } of facts) tellFact({ label, added: items, removed: [] }, 6, add);
    }
    for (const { label } of removed) add(4, words.text("author.diff.removed", { name: label }), "  - ");
    for (const { label, facts } of changed) {
      add(4, words.text("author.diff.changed", { name: label }), "  * ");
      for (const fact of facts) tellFact(fact, 6, add);
    }
  }
}

/**
 * A value that another takes the place of in one line, several in a line each.
 * @param {Pick<ChangedFact, "label" | "removed" | "added">} fact
 * @param {number} margin
 * @param {Add} add
 */
function tellFact({ label, removed, added }, margin, add) {
  const first = `${" ".repeat(margin)}`;
  if (removed.length <= 1 && added.length === 1) {
    add(margin + 2, `${label}: ${[...removed, ...added].join(" → ")}`, first);
    return;
  }
  add(margin + 2, `${label}:`, first);
  for (const item of removed) add(margin + 4, item, `${first}  - `);
  for (const item of added) add(margin + 4, item, `${first}  + `);
}

/** @param {ClaimChange[]} claims @param {Add} add @param {string[]} lines @param {Words} words */
function tellClaims(claims, add, lines, words) {
  lines.push("");
  add(0, words.text("author.diff.claims"));
  for (const change of claims.filter(isChanged)) tellClaim(change, add, words);
  const count = claims.filter((change) => !isChanged(change)).length;
  if (count > 0) add(2, words.text("author.diff.unchanged", { count }));
}

/** @param {ClaimChange} change @param {Add} add @param {Words} words */
function tellClaim({ claim, before, after, gone, found, asked, notAsked }, add, words) {
  const say = (/** @type {string} */ key, /** @type {import("../words/messages.js").Params} */ params) =>
    add(6, words.text(`author.diff.${key}`, params), "    ");
  const unknown = words.text("author.diff.not-known");
  const verdict = (/** @type {Outcome} */ { verdict, problems, tasks }) =>
    words.text(`page.verdict.${verdict}`, { count: verdict === "blocked" ? problems : tasks });
  add(4, `${claim}: ${[...new Set([verdict(before), verdict(after)])].join(" → ")}`, "  * ");
  if (before.claimable !== after.claimable)
    say("claimable", { before: before.claimable ?? unknown, after: after.claimable ?? unknown });
  if (before.closesOn !== after.closesOn) {
    const date = (/** @type {string | null} */ day) => (day === null ? unknown : words.date(day));
    say("closes-on", { before: date(before.closesOn), after: date(after.closesOn) });
  }
  for (const { rule, severity, message } of found)
    say("finding", { rule, severity: words.text(`author.severity.${severity}`), message });
  for (const { rule, severity, message } of gone)
    say("finding-gone", { rule, severity: words.text(`author.severity.${severity}`), message });
  for (const { label } of asked) say("asked", { label });
  for (const { label } of notAsked) say("not-asked", { label });
}
