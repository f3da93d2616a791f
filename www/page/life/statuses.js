// @ts-check
// The statuses of a claim after its submission, as a line; and what a day that somebody gave cannot be. Pure.

/** @typedef {import("../../lib/index.js").LifecycleOptions["status"]} Status */
/** @typedef {{status: Status, since: string | null}} Entry   of a history */
/** @typedef {{status: Status, since: string | null, state: "past" | "now" | "next", isAgain: boolean}} Point   of the line */

/**
 * The statuses of both routes, in the order in which they are offered; which of them a route has, the package says.
 * @type {readonly Status[]}
 */
export const STATUSES = [
  "editing",
  "submitted",
  "under-review",
  "action-required",
  "approved",
  "rejected",
  "disputed",
  "rejected-final",
  "paid",
];

/** The statuses that follow one where all goes well. @type {{[status: string]: readonly Status[]}} */
const AHEAD = {
  editing: ["submitted", "under-review", "approved", "paid"],
  submitted: ["under-review", "approved", "paid"],
  "under-review": ["approved", "paid"],
  "action-required": ["submitted", "under-review", "approved", "paid"],
  disputed: ["approved", "paid"],
  approved: ["paid"],
};

/** The entries of a history, as far as they can be read. @param {readonly unknown[]} history @returns {Entry[]} */
export const entriesOf = (history) =>
  history.flatMap((one) => {
    const { status, since = null } = /** @type {Partial<Entry>} */ (one ?? {});
    const known = STATUSES.find((id) => id === status);
    return known ? [{ status: known, since: isDay(since) ? since : null }] : [];
  });

/** @param {unknown} day @returns {day is string} */
const isDay = (day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day);

/**
 * The line of a claim: the statuses that it had, the present one, and those ahead.
 * @param {readonly Entry[]} history
 * @param {readonly Status[]} known   those that its route has
 * @returns {Point[]}
 */
export function lineOf(history, known) {
  const now = history.at(-1);
  const ahead = (AHEAD[now?.status ?? ""] ?? []).filter((status) => known.includes(status));
  return [
    ...history.map(({ status, since }, n) => ({
      status,
      since,
      state: /** @type {Point["state"]} */ (n === history.length - 1 ? "now" : "past"),
      isAgain: history.slice(0, n).some((one) => one.status === status),
    })),
    ...ahead.map((status) => ({
      status,
      since: null,
      state: /** @type {const} */ ("next"),
      isAgain: history.some((one) => one.status === status),
    })),
  ];
}

/**
 * A history with another present status. The same status with another day is a correction; one that was there stays. A claim that
 * was begun here after that day was edited by then: the day on which its draft was made says nothing of that.
 * @param {readonly Entry[]} history @param {Entry} entry @returns {Entry[]}
 */
export function withStatus(history, entry) {
  const isCorrection = history.at(-1)?.status === entry.status;
  const { since } = entry;
  const before = (isCorrection ? history.slice(0, -1) : history).map((one) =>
    one.status === "editing" && since && one.since && one.since > since ? { ...one, since } : one,
  );
  return [...before, entry];
}

/**
 * @typedef {"since-missing" | "since-in-future" | "since-before-submission" | "since-before-last" | "no-period" | "no-activity-end"} Doubt
 */

/**
 * What cannot be told of a claim in a status, each with the day that it is about.
 * @param {{[name: string]: any}} claim @param {readonly Entry[]} history @param {string} today @returns {{doubt: Doubt, day: string}[]}
 */
export function doubtsOf(claim, history, today) {
  const now = history.at(-1);
  const since = now?.since ?? null;
  const submitted = history.findLast(({ status }, n) => status === "submitted" && n < history.length - 1)?.since;
  const first = submitted ?? (isDay(claim.submitOn) && claim.submitOn <= today ? claim.submitOn : null);
  const before = history.at(-2)?.since ?? null;
  /** @type {{doubt: Doubt, day: string}[]} */
  const doubts = [];
  if (since === null) doubts.push({ doubt: "since-missing", day: "" });
  else if (since > today) doubts.push({ doubt: "since-in-future", day: since });
  else if (now?.status !== "editing" && first && since < first)
    doubts.push({ doubt: "since-before-submission", day: first });
  else if (before && since < before) doubts.push({ doubt: "since-before-last", day: before });
  if (claim.route !== "cpor" && typeof claim.usagePeriod !== "string") doubts.push({ doubt: "no-period", day: "" });
  if (claim.route !== "cpor" && !isDay(claim.activity?.endsOn)) doubts.push({ doubt: "no-activity-end", day: "" });
  return doubts;
}
