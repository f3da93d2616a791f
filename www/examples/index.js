// The example claims, in the order in which the page offers them. Their titles are in the texts (page.examples).
import association from "./association.js";
import conferenceOverLimit from "./conference-over-limit.js";
import mailingReady from "./mailing-ready.js";
import manyMistakes from "./many-mistakes.js";
import seminarInProgress from "./seminar-in-progress.js";
import telephoneNotPublic from "./telephone-not-public.js";

/** @type {{id: string, asOf: string | null, claim: object}[]}  asOf: the day that the example is checked as of; null: today */
export const examples = [
  seminarInProgress,
  mailingReady,
  conferenceOverLimit,
  manyMistakes,
  telephoneNotPublic,
  association,
];
