// @ts-check
// The rows of a filing sheet, each with its label and its value as it is copied. Pure.

import { textOf, writtenAmount, writtenDay } from "./formats.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {import("./sheet.js").Given} Given */
/** @typedef {{label?: string, copy?: string | null, note?: string}} More   what is not as usual */

/** @param {unknown} list @returns {Row[]} */
export const rowsIn = (list) => (Array.isArray(list) ? list.map((one) => (isObject(one) ? one : {})) : []);

/** @param {unknown} value @returns {value is Row} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Makes the rows of one sheet. */
export class RowMaker {
  #given;
  /** How often each place has a row by now. @type {Map<string, number>} */
  #times = new Map();

  /** @param {Given} given */
  constructor(given) {
    this.#given = given;
  }

  /** The name of a field of the claim, as the form has it. @param {string} path */
  labelOf(path) {
    return this.#given.words.maybe(`field${path.replace(/\/\d+/g, "")}`, {}, "label");
  }

  /**
   * A row for a value; none where there is no value.
   * @param {string} path
   * @param {unknown} value
   * @param {More} [more]
   * @returns {SheetRow[]}
   */
  text(path, value, { label = this.labelOf(path), copy, note = "" } = {}) {
    const shown = textOf(value).trim();
    if (shown === "") return [];
    const nth = this.#times.get(path) ?? 0;
    if (copy !== null) this.#times.set(path, nth + 1);
    return [{ path, nth, label, value: shown, copy: copy === undefined ? shown : copy, note }];
  }

  /** @param {string} path @param {unknown} day @param {More} [more] */
  day(path, day, more) {
    return this.text(path, writtenDay(day, this.#given.formats.date), more);
  }

  /** An amount, copied without its currency. @param {string} path @param {unknown} amount @param {unknown} currency @param {More} [more] */
  money(path, amount, currency, more) {
    const decimals = this.#given.catalog.currencies.find(({ id }) => id === currency)?.decimals;
    const written = writtenAmount(amount, this.#given.formats.amount, decimals);
    return this.text(path, written && [written, textOf(currency)].filter(Boolean).join(" "), {
      copy: written,
      ...more,
    });
  }

  /** A number that is no money. @param {string} path @param {unknown} number @param {More} [more] */
  number(path, number, more) {
    return this.text(path, writtenAmount(number, this.#given.formats.amount), more);
  }

  /** An id by its label. @param {string} path @param {string} vocabulary @param {unknown} id @param {More} [more] */
  label(path, vocabulary, id, more) {
    return this.text(path, textOf(id) && this.#given.words.label(vocabulary, textOf(id)), more);
  }

  /** Several ids by their labels, in one row. @param {string} path @param {string} vocabulary @param {unknown} ids */
  labels(path, vocabulary, ids) {
    const all = Array.isArray(ids) ? ids.map(textOf).filter(Boolean) : [];
    return this.text(path, all.map((id) => this.#given.words.label(vocabulary, id)).join(", "));
  }

  /** A question that is answered by yes or no; nothing is copied. @param {string} path @param {unknown} answer */
  answer(path, answer) {
    if (typeof answer !== "boolean") return [];
    return this.text(path, this.#given.say(answer ? "yes" : "no"), { copy: null, note: this.#given.say("choose") });
  }
}
