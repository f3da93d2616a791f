// @ts-check
// What the row of a claim in the list says. Pure.

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./rows.js").ClaimRow} ClaimRow */
/** @typedef {import("../../lib/index.js").Report} Report */
/** @typedef {ReturnType<typeof import("../../lib/words/words.js").formatter>} Words */

/** Verdicts in the order in which they ask for something. */
const URGENT = ["blocked", "incomplete", "cannot-validate", "ready"];

/** @param {unknown} value */
const text = (value) => (typeof value === "string" ? value : "");

/**
 * @param {Draft} draft @param {Report} report @param {Words} words
 * @param {{isOpen: boolean, isElsewhere: boolean, changedOn: string, nameless: string}} given
 * @returns {ClaimRow}
 */
export function rowOf({ id, claim }, report, words, { isOpen, isElsewhere, changedOn, nameless }) {
  const { verdict, amounts, deadline, findings, requirements } = report;
  const label = (/** @type {string} */ vocabulary, /** @type {unknown} */ value) =>
    text(value) === "" ? "" : words.label(vocabulary, text(value));
  const name = text(claim.claimName).trim() || nameless;
  const activity = label("activity", claim.activity?.kind);
  const claimable = amounts?.claimable ?? null;
  const problems = findings.filter(({ severity }) => severity === "error").length;
  const tasks = requirements.filter(({ status }) => status !== "met").length;
  const count = verdict === "blocked" ? problems : tasks;
  const { closesOn = null, daysLeft = null } = deadline ?? {};
  return {
    id,
    name,
    program: label("program", claim.program),
    changedOn: words.shortDate(changedOn),
    activity,
    period: label("period", claim.usagePeriod),
    amount: claimable === null ? "" : words.money(claimable, amounts?.currency ?? undefined),
    deadline: closesOn === null ? "" : words.shortDate(closesOn),
    left: leftOf(daysLeft, words),
    verdict,
    state: words.text(`page.verdict.${verdict}`, { count }),
    isOpen,
    isElsewhere,
    by: {
      name: name.toLowerCase(),
      activity: activity.toLowerCase(),
      amount: claimable === null ? -1 : Number(claimable),
      deadline: closesOn ?? "9999",
      state: URGENT.indexOf(verdict) * 10_000 - count,
    },
  };
}

/** How much time is left. @param {number | null} days @param {Words} words */
function leftOf(days, words) {
  if (days === null) return "";
  return days < 0 ? words.text("page.claims.past") : words.text("page.claims.left", { days });
}
