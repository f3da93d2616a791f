// @ts-check
// The words of a language's dates, from Intl: its months and weekdays, and what it writes beside them.

import { cached } from "./cached.js";
import { withoutAccents } from "./text.js";

/** @typedef {"day" | "month" | "year" | "either"} FirstPart   `either` is one of day and month: English of no country */
/**
 * @typedef {object} CalendarWords
 * @property {boolean} isGregorian
 * @property {FirstPart} first               what a short date begins with
 * @property {Map<string, number>} months    by name, in the language
 * @property {Map<string, number>} english   by name, in English
 * @property {string[]} weekdays             in both
 * @property {string[]} beside               other words in a date
 */

export const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** What people write beside a day, other than what the long dates of their language hold. */
const BESIDE = ["st", "nd", "rd", "th", "of", "the", "er", "le", "el", "il", "de", "del", "den", "der", "am", "º"];

/** A year in which the first days of the months fall on all seven weekdays, as in every year. */
const YEAR = 2023;

/** What a short date of a language begins with. @returns {FirstPart} */
function firstPart(/** @type {string} */ locale, /** @type {Intl.DateTimeFormat} */ short) {
  const { language, region } = new Intl.Locale(locale);
  if (language === "en" && !region) return "either";
  const types = short.formatToParts(0).map(({ type }) => type);
  return types.find((type) => type === "day" || type === "month" || type === "year") ?? "day";
}

/** Takes the words of one date that Intl wrote. */
function takeWords(
  /** @type {CalendarWords} */ words,
  /** @type {Map<string, number>} */ months,
  /** @type {Intl.DateTimeFormat} */ format,
  /** @type {number} */ month,
) {
  for (const { type, value } of format.formatToParts(Date.UTC(YEAR, month - 1, 1))) {
    const found = withoutAccents(value).match(WORD) ?? [];
    const name = found.at(-1);
    if (type === "weekday") words.weekdays.push(...found);
    else if (type !== "month") words.beside.push(...found);
    else if (name && !/\d/.test(value)) months.set(name, month);
  }
}

/** Takes all words of a language's long and short dates. */
function takeLanguage(
  /** @type {CalendarWords} */ words,
  /** @type {string} */ locale,
  /** @type {Map<string, number>} */ months,
) {
  for (const style of /** @type {const} */ (["long", "short"])) {
    // Alone and within a date a month may have different forms.
    for (const others of [{}, /** @type {const} */ ({ year: "numeric", day: "numeric", weekday: style })]) {
      const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: style, ...others });
      for (let month = 1; month <= 12; month += 1) takeWords(words, months, format, month);
    }
  }
}

/** The words of a locale's dates; the locale must be known to Intl. */
export const calendarWords = cached((locale) => {
  const short = new Intl.DateTimeFormat(locale, { dateStyle: "short" });
  /** @type {CalendarWords} */
  const words = {
    isGregorian: short.resolvedOptions().calendar === "gregory",
    first: firstPart(locale, short),
    months: new Map(),
    english: new Map(),
    weekdays: [],
    beside: [...BESIDE],
  };
  takeLanguage(words, locale, words.months);
  takeLanguage(words, "en", words.english);
  return words;
});

/** The months that a word may name: one of the language's own, else any that begins so there or in English. */
export function monthsNamed(/** @type {CalendarWords} */ { months, english }, /** @type {string} */ word) {
  const own = months.get(word);
  if (own) return [own];
  return [...months, ...english]
    .filter(([name]) => name === word || (word.length > 2 && name.startsWith(word)))
    .map(([, month]) => month);
}

/** Whether a word is a weekday or begins one. */
export const isWeekday = (/** @type {CalendarWords} */ { weekdays }, /** @type {string} */ word) =>
  weekdays.some((name) => name === word || (word.length > 1 && name.startsWith(word)));
