// @ts-check
// The kinds of values of the places of a claim (a date, an amount, a list), from the rules: unknown fields are ignored.

import { isObject } from "../element/edit.js";
import { firstRow, put } from "./names.js";

/** @typedef {import("../index.js").Claimproof} Claimproof */
/** @typedef {import("../index.js").CheckOptions} CheckOptions */
/** @typedef {import("../index.js").Finding} Finding */
/** @typedef {{expected: string, isList: boolean}} FieldKind   `expected` is a form that the rules name, such as money */

/** A value that no place accepts: the finding says what the place accepts. */
const UNFIT = [{ "?": "?" }];

/** What the rules say of an unfit value at a place. @returns {FieldKind | null} */
function kindFrom(/** @type {string} */ place, /** @type {Finding | undefined} */ finding) {
  const params = /** @type {unknown} */ (finding?.params);
  const expected = isObject(params) ? params.expected : undefined;
  if (!finding || typeof expected !== "string" || expected === "object") return null;
  return { expected, isList: finding.path !== place };
}

export class FieldKinds {
  /** @type {Map<string, FieldKind | null>} */
  #kinds = new Map();

  /**
   * @param {Claimproof} validator
   * @param {CheckOptions} options
   */
  constructor(validator, options) {
    this.validator = validator;
    this.options = options;
  }

  /** What a place takes, null where the rules do not know it. Places are learned before. */
  of(/** @type {string} */ pointer) {
    return this.#kinds.get(firstRow(pointer)) ?? null;
  }

  /** Asks what places take: as many at once as do not lie within each other. */
  learn(/** @type {string[]} */ pointers) {
    let places = [...new Set(pointers.map(firstRow))].filter((place) => !this.#kinds.has(place)).sort();
    while (places.length > 0) {
      const apart = places.filter((place, n) => !places.slice(0, n).some((other) => place.startsWith(`${other}/`)));
      this.#ask(apart);
      places = places.filter((place) => !apart.includes(place));
    }
  }

  #ask(/** @type {string[]} */ places) {
    const claim = {};
    for (const place of places) put(claim, place, UNFIT);
    const { findings } = this.validator.check(claim, this.options);
    const wrong = findings.filter(({ rule }) => rule === "input/invalid-value");
    for (const place of places) {
      const finding = wrong.find(({ path }) => path === place || path === `${place}/0`);
      this.#kinds.set(place, kindFrom(place, finding));
    }
  }
}
