// @ts-check
// The days on which a date of a claim can lie, so that a date with two readings is asked about only where both can be.

/** @typedef {{from: string, to: string}} DateWindow   both days included */
/** @typedef {{usagePeriod?: unknown, submitOn?: unknown}} ClaimDates   a claim, as far as it is needed here */

const DAY = /^\d{4}-\d\d-\d\d$/;
const PERIOD = /^\s*(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)\s*$/;

/** What lies in the usage period. */
const IN_PERIOD = /^\/(?:activity|invoices\/\d+|csrs\/\d+)\/(?:startsOn|endsOn|issuedOn)$/;
/** What comes after the beginning of the usage period and before the claim is submitted. */
const AFTER_WORK = /^\/(?:invoices\/\d+\/completedOn|csrs\/\d+\/certifiedOn)$/;
/** What is done before the claim is submitted. */
const PAST = /^\/(?:invoices|csrs)\/\d+\/\w+On$|^\/activity\/preapproval\/approvedOn$/;

const EARLIEST = "0001-01-01";
const LATEST = "9999-12-31";

/** A day as a claim writes it, undefined where a value is none. */
const dayOf = (/** @type {unknown} */ value) =>
  typeof value === "string" && DAY.test(value.trim()) ? value.trim() : undefined;

/** The first and the last day of an interval, undefined where a value is none. @returns {DateWindow | undefined} */
function periodOf(/** @type {unknown} */ value) {
  const [, from, to] = (typeof value === "string" && PERIOD.exec(value)) || [];
  return from && to ? { from, to } : undefined;
}

/**
 * The days on which the date at a place of the claim can lie, undefined where that is not known.
 * @param {ClaimDates} claim
 * @param {string} path   a JSON Pointer
 * @param {unknown} today   YYYY-MM-DD, where it is known
 * @returns {DateWindow | undefined}
 */
export function dateWindow(claim, path, today) {
  const period = periodOf(claim.usagePeriod);
  const submitted = dayOf(claim.submitOn) ?? dayOf(today);
  if (period && IN_PERIOD.test(path)) return period;
  if (period && AFTER_WORK.test(path)) return { from: period.from, to: submitted ?? LATEST };
  if (submitted && PAST.test(path)) return { from: EARLIEST, to: submitted };
  return undefined;
}

/** Whether a day lies in a window; without one any day does. */
export const isInWindow = (/** @type {DateWindow | undefined} */ window, /** @type {string} */ date) =>
  window === undefined || (window.from <= date && date <= window.to);
