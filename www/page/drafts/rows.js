// @ts-check
// The list of claims: what a row has, in which order they stand, and which are found. Pure.

/** @typedef {import("../../lib/index.js").Report} Report */
/**
 * @typedef {object} ClaimRow
 * @property {string} id
 * @property {string} name
 * @property {string} program
 * @property {string} changedOn   the day, in words
 * @property {string} activity
 * @property {string} period
 * @property {string} amount   what is claimable; "" where that is not known
 * @property {string} deadline   the last day to submit; "" where there is none
 * @property {string} left   how much time is left
 * @property {Report["verdict"]} verdict
 * @property {string} state   the verdict in words
 * @property {string} status   that at the portal, once it was submitted; "" before
 * @property {string} next   what is due next then
 * @property {string} nextOn   by when, in words
 * @property {boolean} isOpen   whether it is the one that is open here
 * @property {boolean} isElsewhere   whether it is open in another tab
 * @property {{[column in Column]: string | number}} by   what it is sorted by
 */
/** @typedef {"name" | "activity" | "amount" | "deadline" | "state"} Column */

/** @type {readonly Column[]} */
export const COLUMNS = ["name", "activity", "amount", "deadline", "state"];

/** The rows that contain all words of a query. @param {readonly ClaimRow[]} rows @param {string} query */
export function foundIn(rows, query) {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ name, program, activity, period, state, status }) => {
    const said = plain([name, program, activity, period, state, status].join(" "));
    return wanted.every((word) => said.includes(word));
  });
}

/** Without case and accents. @param {string} words */
const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {readonly ClaimRow[]} rows @param {Column} column @param {boolean} [isDown] */
export function sorted(rows, column, isDown = false) {
  const sign = isDown ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one.by[column], other.by[column]];
    if (a === b) return one.name.localeCompare(other.name);
    return typeof a === "number" && typeof b === "number" ? sign * (a - b) : sign * String(a).localeCompare(String(b));
  });
}
