// @ts-check
// What the row of a claim in the list says. Pure.

import { registerRow } from "../../lib/register.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./rows.js").ClaimRow} ClaimRow */
/** @typedef {import("../../lib/index.js").Report} Report */
/** @typedef {import("../../lib/index.js").Lifecycle} Lifecycle */
/** @typedef {ReturnType<typeof import("../../lib/words/words.js").formatter>} Words */

/** Verdicts in the order in which they ask for something. */
const URGENT = ["blocked", "incomplete", "cannot-validate", "ready"];

/**
 * @param {Draft} draft @param {Report} report @param {Words} words
 * @param {{isOpen: boolean, isElsewhere: boolean, changedOn: string, nameless: string, after?: Lifecycle | null}} given
 *   "after": where it stands, once it was submitted
 * @returns {ClaimRow}
 */
export function rowOf({ id, claim }, report, words, given) {
  const { isOpen, isElsewhere, changedOn, nameless, after = null } = given;
  const { deadline, findings, requirements } = report;
  const { verdict, program, period, activity, currency, claimable, ...row } = registerRow(claim, report, after, words);
  const name = row.name || nameless;
  const problems = findings.filter(({ severity }) => severity === "error").length;
  const tasks = requirements.filter(({ status }) => status !== "met").length;
  const count = verdict === "blocked" ? problems : tasks;
  const { closesOn = null, daysLeft = null } = deadline ?? {};
  return {
    id,
    name,
    program,
    changedOn: words.shortDate(changedOn),
    activity,
    period,
    amount: claimable === null ? "" : words.money(claimable, currency ?? undefined),
    deadline: closesOn === null ? "" : words.shortDate(closesOn),
    left: leftOf(daysLeft, words),
    verdict,
    state: words.text(`page.verdict.${verdict}`, { count }),
    isOpen,
    isElsewhere,
    status: after?.label ?? "",
    next: after && row.next !== null ? row.next : "",
    nextOn: after && row.nextOn !== null ? words.shortDate(row.nextOn) : "",
    by: {
      name: name.toLowerCase(),
      activity: activity.toLowerCase(),
      amount: claimable === null ? -1 : Number(claimable),
      deadline: (after ? row.nextOn : closesOn) ?? "9999",
      state: (after ? URGENT.length : URGENT.indexOf(verdict)) * 10_000 - count,
    },
  };
}

/** How much time is left. @param {number | null} days @param {Words} words */
function leftOf(days, words) {
  if (days === null) return "";
  return days < 0 ? words.text("page.claims.past") : words.text("page.claims.left", { days });
}
