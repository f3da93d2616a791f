// @ts-check
// Answers that the page suggests, such as those of other claims: for places that are empty. Pure.

import { get, isEmpty, isObject, set } from "../edit.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {{from: string, values: {[place: string]: unknown}}} Suggestion   `from`: where the values are from, in words */
/** @typedef {{from: string, value: unknown}} Suggested   for one place */
/**
 * @typedef {{together: readonly Suggestion[], at: {[place: string]: Suggested}}} Suggestions
 *   `together`: those of several answers; `at`: single ones
 */

/** @type {Suggestions} */
export const NOTHING_SUGGESTED = { together: [], at: {} };

/** What a page gives as suggestions, without what is none. @param {unknown} given @returns {Suggestion[]} */
export function readSuggestions(given) {
  if (!Array.isArray(given)) return [];
  return given.flatMap((one) =>
    isObject(one) && typeof one.from === "string" && isObject(one.values)
      ? { from: one.from, values: { ...one.values } }
      : [],
  );
}

/**
 * What is suggested for a claim: of each suggestion the values whose places are empty, unless an earlier one has them. Several are
 * taken together, one stands at its field.
 * @param {Row} claim @param {readonly Suggestion[]} suggestions @returns {Suggestions}
 */
export function suggestedFor(claim, suggestions) {
  /** @type {Suggestion[]} */
  const together = [];
  /** @type {Suggestions["at"]} */
  const at = {};
  /** @type {Set<string>} */
  const known = new Set();
  for (const { from, values } of suggestions) {
    const free = Object.entries(values).filter(([place]) => !known.has(place) && isEmpty(get(claim, place)));
    for (const [place] of free) known.add(place);
    const [first, ...more] = free;
    if (more.length > 0) together.push({ from, values: Object.fromEntries(free) });
    else if (first) at[first[0]] = { from, value: first[1] };
  }
  return { together, at };
}

/** The claim with values at those of their places that are empty. @param {Row} claim @param {Suggestion["values"]} values */
export const withSuggested = (claim, values) =>
  Object.entries(values).reduce(
    (given, [place, value]) => (isEmpty(get(given, place)) ? set(given, place, value) : given),
    claim,
  );
