// @ts-check
// What a typed text reads as: one value, several to choose from, or nothing.

import { LONGEST_INPUT, plainText } from "./text.js";

/**
 * A sign or code beside an amount that is not that of the amount's currency.
 * @typedef {object} OtherCurrency
 * @property {string} sign       as it was typed
 * @property {string} currency   the code of the currency that is most often written so
 */
/**
 * @typedef {object} Reading
 * @property {string} [value]       the one reading; "" of a blank text
 * @property {string[]} [choices]   two or more readings, to ask between
 * @property {OtherCurrency} [otherCurrency]   why an amount is not read
 */

/** The end of a text that is stored because it has several readings. */
const QUESTION_MARK = /\s*[?؟？]\s*$/u;

/** The text without the mark that says that it has several readings. */
export const withoutQuestionMark = (/** @type {string} */ text) => text.replace(QUESTION_MARK, "");

/** A text that has several readings, as the claim holds it until the user chooses. */
export const withQuestionMark = (/** @type {string} */ text) => `${withoutQuestionMark(text.trim())} ?`;

/**
 * The text to read in its plain form, "" where it is blank and undefined where it is not a text or too long.
 * @param {unknown} text
 */
export function typedText(text) {
  if (typeof text !== "string" || text.length > LONGEST_INPUT) return undefined;
  const plain = plainText(text);
  const typed = plain.replace(/[?؟]$/u, "");
  return { typed: typed.trim(), asked: typed !== plain, blank: plain === "" };
}

/**
 * One value, or a choice of several.
 * @param {(string | undefined)[]} found
 * @returns {Reading}
 */
export function readingOf(found) {
  const values = [...new Set(found)].filter((value) => value !== undefined);
  if (values.length > 1) return { choices: values };
  return values[0] === undefined ? {} : { value: values[0] };
}
