// @ts-check
// What a typed text reads as, and what the claim then holds, for each kind of answer.

import { readAmount, readCount } from "./read-amount.js";
import { readDate } from "./read-date.js";
import { withQuestionMark } from "./reading.js";
import { isTidied, tidyAnswer } from "./tidy-answer.js";

/** @typedef {import("./reading.js").Reading} Reading */
/**
 * @typedef {object} AnswerOptions
 * @property {string | undefined} [locale]
 * @property {string | undefined} [currency]   of an amount of money
 * @property {number | undefined} [decimals]   of that currency
 * @property {import("./date-window.js").DateWindow | undefined} [window]   in which a date can lie
 */
/** @typedef {"date" | "money" | "rate" | "hours" | "count"} WrittenKind   what people write in more than one way */

/** Rates and hours may have as many decimals. */
const RATE_DECIMALS = 6;

/** @type {Record<WrittenKind, (text: string, options: AnswerOptions) => Reading>} */
const READERS = {
  date: readDate,
  money: readAmount,
  rate: (text, { locale }) => readAmount(text, { locale, decimals: RATE_DECIMALS }),
  hours: (text, { locale }) => readAmount(text, { locale, decimals: RATE_DECIMALS }),
  count: readCount,
};

/** @returns {kind is WrittenKind} */
export function isWrittenKind(/** @type {string} */ kind) {
  return Object.hasOwn(READERS, kind);
}

/**
 * What a text reads as. Kinds that are written in one way only read as the text itself, tidied where the kind is known.
 * @param {string} kind
 * @param {string} text
 * @param {AnswerOptions} options
 * @returns {Reading}
 */
export function readAnswer(kind, text, options) {
  if (isWrittenKind(kind)) return READERS[kind](text, options);
  return { value: isTidied(kind) ? tidyAnswer(kind, text) : text };
}

/** The lines of a text, or its parts between commas and semicolons, each tidied. */
export function linesOf(/** @type {string} */ text, /** @type {string} */ kind = "text") {
  return text
    .split(/[\n,;]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (isTidied(kind) ? tidyAnswer(kind, line) : line));
}

/**
 * What the claim holds for a text that was typed: what it reads as; with a question mark while it has several readings;
 * else the text itself. A blank text is undefined.
 * @param {string} kind
 * @param {string} text
 * @param {AnswerOptions} options
 * @returns {string | number | undefined}
 */
export function answerOf(kind, text, options) {
  if (text.trim() === "") return undefined;
  const { value, choices } = readAnswer(kind, text, options);
  if (choices) return withQuestionMark(text);
  if (value === undefined) return text;
  return kind === "count" ? Number(value) : value;
}
