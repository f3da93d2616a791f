// @ts-check
// The example claims, in the order in which the page offers them. Their titles are in the texts (page.examples).
import association from "./association.js";
import conferenceOverLimit from "./conference-over-limit.js";
import mailingReady from "./mailing-ready.js";
import manyMistakes from "./many-mistakes.js";
import seminarInProgress from "./seminar-in-progress.js";
import telephoneNotPublic from "./telephone-not-public.js";

/**
 * @typedef {object} Example
 * @property {string} id
 * @property {string | null} asOf   the day that it is checked as of; null: today
 * @property {import("../lib/index.js").Claim & {[field: string]: unknown}} claim   one of them has a field that does not exist
 */

/** @type {Example[]} */
export const examples = [
  seminarInProgress,
  mailingReady,
  conferenceOverLimit,
  manyMistakes,
  telephoneNotPublic,
  association,
];
