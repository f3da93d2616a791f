// @ts-check
// The shared props of the components of the form: texts, catalogue, and reading of typed text. The same object until one of
// these changes.

import { wordsOf } from "./words.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../index.js").Catalog} Catalog */
/** @typedef {import("../index.js").Texts} Texts */
/**
 * @typedef {object} Ui
 * @property {Catalog} catalog
 * @property {Texts} texts
 * @property {import("./words.js").Words} words
 * @property {string} locale   by which what people write is read
 * @property {boolean} disabled
 * @property {string} rulesBase   the address of the pages about rules; "" where there are none
 * @property {import("../input/date-window.js").ClaimDates & {today: string}} dates   by which dates with two readings are read
 * @property {(key: string, params?: Row) => string} say   a text of the form
 * @property {(key: string) => string} maybe   likewise, or nothing
 * @property {(currency?: string) => number | undefined} decimals   of a currency
 * @property {string} [prefix]   of the ids of controls, where others ask for the same places
 * @property {<Value>(name: string, make: () => Value) => Value} once   makes what depends on all this alone, once
 */

/**
 * @typedef {object} UiOptions
 * @property {Catalog} catalog
 * @property {Texts} texts
 * @property {string} locale
 * @property {boolean} disabled
 * @property {string} rulesBase
 * @property {unknown} usagePeriod   of the claim
 * @property {unknown} submitOn      of the claim
 * @property {string} today
 */

/** @param {UiOptions} from @returns {Ui} */
export function uiOf({ catalog, texts, locale, disabled, rulesBase, usagePeriod, submitOn, today }) {
  const words = wordsOf(texts);
  /** @type {Map<string, number>} */
  const decimals = new Map(catalog.currencies.map(({ id, decimals }) => [id, decimals]));
  /** @type {Map<string, any>} */
  const made = new Map();
  const once = (/** @type {string} */ name, /** @type {() => any} */ make) => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name);
  };
  return {
    catalog,
    texts,
    words,
    locale,
    disabled,
    rulesBase,
    dates: { usagePeriod, submitOn, today },
    say: (key, params) =>
      params ? words.text(`form.${key}`, params) : once(`say ${key}`, () => words.text(`form.${key}`)),
    maybe: (key) => once(`maybe ${key}`, () => words.maybe(`form.${key}`)),
    decimals: (currency = "") => decimals.get(currency),
    once,
  };
}
