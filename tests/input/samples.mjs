// The languages that are tested, and numbers that are the same every time.

export const LOCALES = [
  "en",
  "en-GB",
  "en-US",
  "fr",
  "fr-CA",
  "de",
  "de-CH",
  "es",
  "it",
  "pt-BR",
  "nl",
  "ja",
  "ko",
  "zh",
  "ar",
  "hi",
];
/** Not promised, but they write in ways of their own. */
export const MORE = [
  "ar-EG",
  "bn",
  "cs",
  "da",
  "de-AT",
  "en-CA",
  "en-IN",
  "es-MX",
  "fi",
  "fr-CH",
  "hi-u-nu-deva",
  "hu",
  "nb",
  "pl",
  "pt-PT",
  "ru",
  "sv",
  "tr",
  "uk",
  "zh-TW",
];
export const DECIMALS = { CHF: 2, EUR: 2, INR: 2, JPY: 0, KWD: 3, PLN: 2, USD: 2 };

/** @typedef {import("../../www/lib/input/reading.js").Reading} Reading */
/** @typedef {string | string[] | null | Reading} Expected */

/** In a table, a text is a value, a list choices, null no reading, and an object the whole reading. */
export function answer(/** @type {Expected} */ expected) {
  if (expected === null) return {};
  if (Array.isArray(expected)) return { choices: expected };
  return typeof expected === "string" ? { value: expected } : expected;
}

/** The same numbers every time. */
export function chance(/** @type {number} */ seed) {
  return (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}
