// @ts-check
// Reads dates as people write them. Own code, because libraries guess: of 13 dates in nine languages chrono-node 2.10 reads
// 11 and any-date-parser 2.2 reads 12, and of 6 texts with two dates or none they make 4 and 6 a date.

import { calendarWords, isWeekday, monthsNamed, WORD } from "./calendar-words.js";
import { isInWindow } from "./date-window.js";
import { readingOf, typedText } from "./reading.js";
import { knownLocale, withoutAccents } from "./text.js";

/** @typedef {import("./calendar-words.js").CalendarWords} CalendarWords */
/** @typedef {import("./date-window.js").DateWindow} DateWindow */
/** @typedef {import("./reading.js").Reading} Reading */
/** @typedef {{words: CalendarWords, first: CalendarWords["first"]}} Style */
/** @typedef {string | undefined} Found   a date, undefined where there is no such day */

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Year, month and day with the characters that follow them in Chinese, Japanese and Korean. */
const MARKED = /(\d{1,4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/;
const NUMERIC = /^[ .,،、()]*(\d{1,4}) ?([./ -]) ?(\d{1,2}) ?\2 ?(\d{1,4})[ .,،、()]*$/;
const SIGNS = /^[\d .,،、/()'’°-]*$/;

const isLeap = (/** @type {number} */ year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has. */
function daysIn(/** @type {number} */ year, /** @type {number} */ month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year of its digits; one of two digits is of this century. */
const yearOf = (/** @type {string} */ text) =>
  text.length === 2 ? 2000 + Number(text) : text.length === 4 ? Number(text) : 0;

/** The date if there is such a day. @returns {Found} */
function dateOf(/** @type {string} */ year, /** @type {string} */ month, /** @type {string} */ day) {
  const [y, m, d] = [yearOf(year), Number(month), Number(day)];
  if (month.length > 2 || day.length > 2 || y < 1 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  return `${String(y).padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The dates of a text that names its month. @returns {Found[]} */
function datesWithMonth(
  /** @type {string[]} */ named,
  /** @type {[string, string]} */ [a, b],
  /** @type {Style} */ { words, first },
) {
  // Some languages shorten a weekday and a month to the same letters.
  const sure = named.filter((word) => !isWeekday(words, word));
  const [word, ...others] = sure.length > 0 ? sure : named.slice(-1);
  if (word === undefined || others.length > 0) return [];
  return monthsNamed(words, word).flatMap((month) => [
    dateOf(b, String(month), a),
    a.length === 4 || first === "year" ? dateOf(a, String(month), b) : undefined,
  ]);
}

/** The dates of three numbers. Where short dates begin with the year, one that ends with it may have either order. @returns {Found[]} */
function datesOfNumbers(/** @type {string} */ text, /** @type {CalendarWords["first"]} */ first) {
  const [, a, separator, b, c] = NUMERIC.exec(text) ?? [];
  if (a === undefined || b === undefined || c === undefined) return [];
  const yearFirst = dateOf(a, b, c);
  const dayFirst = dateOf(c, b, a);
  const monthFirst = dateOf(c, a, b);
  const own =
    separator === "." || first === "day" ? [dayFirst] : first === "month" ? [monthFirst] : [dayFirst, monthFirst];
  const usual = own.filter((date) => date !== undefined);
  if (usual.length > 0 && first !== "year") return usual;
  return [...(usual.length > 0 ? usual : [dayFirst, monthFirst]), yearFirst];
}

/** The dates that a text can mean. @returns {Found[]} */
function datesIn(/** @type {string} */ typed, /** @type {Style} */ style) {
  const { words, first } = style;
  const plain = withoutAccents(typed)
    .replace(/[\u2010-\u2013]/g, "-")
    .replace(MARKED, (_, year, month, day) => `${year.length === 2 ? "20" : ""}${year}-${month}-${day} `);
  const found = plain.match(WORD) ?? [];
  const named = found.filter((word) => monthsNamed(words, word).length > 0);
  if (!found.every((word) => named.includes(word) || isWeekday(words, word) || words.beside.includes(word))) return [];

  const signs = plain.replace(WORD, "");
  const [a, b, ...more] = plain.match(/\d+/g) ?? [];
  if (a !== undefined && b !== undefined && more.length === 0 && SIGNS.test(signs))
    return datesWithMonth(named, [a, b], style);
  return named.every((word) => isWeekday(words, word)) ? datesOfNumbers(signs, first) : [];
}

/**
 * A date of the Gregorian calendar as YYYY-MM-DD. Blank is the value "". Of several readings those outside the window
 * are left out, if any lies in it. With a question mark at the end, as a date in doubt is stored, only the text itself
 * decides and not the locale, which may be another than when it was typed. Where the locale has another calendar, only
 * YYYY-MM-DD is read.
 * @param {unknown} text
 * @param {{locale?: string | undefined, window?: DateWindow | undefined} | null} [options]
 * @returns {Reading}
 */
export function readDate(text, options) {
  const given = typedText(text);
  if (!given) return {};
  if (given.blank) return { value: "" };
  const [, year, month, day] = ISO.exec(given.typed) ?? [];
  if (year && month && day) return readingOf([dateOf(year, month, day)]);
  const words = calendarWords(knownLocale(options?.locale));
  if (!words.isGregorian) return {};
  const reading = readingOf(datesIn(given.typed, { words, first: given.asked ? "year" : words.first }));
  const possible = reading.choices?.filter((date) => isInWindow(options?.window, date)) ?? [];
  return possible.length > 0 ? readingOf(possible) : reading;
}
