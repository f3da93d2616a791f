// @ts-check
// Exact amounts: a double cannot hold most of them.

import Big from "big.js";

/** A number as claims hold it; what is longer, or has an exponent, is none. */
const PLAIN = /^-?\d{1,18}(?:\.\d{1,18})?$/;

/** @param {unknown} value @returns {Big | undefined} */
export const exact = (value) => (PLAIN.test(String(value)) ? new Big(String(value)) : undefined);

/**
 * One amount less another, with the decimals of the longer one; undefined where one of them is none.
 * @param {unknown} amount
 * @param {unknown} other
 * @returns {string | undefined}
 */
export function less(amount, other) {
  const [one, two] = [exact(amount), exact(other)];
  const decimals = [amount, other].map((value) => String(value).split(".")[1]?.length ?? 0);
  return one && two ? one.minus(two).toFixed(Math.max(...decimals)) : undefined;
}

/**
 * One number times another, rounded half up; undefined where one of them is none.
 * @param {unknown} amount
 * @param {unknown} other
 * @param {number} decimals
 * @returns {string | undefined}
 */
export function times(amount, other, decimals) {
  const [one, two] = [exact(amount), exact(other)];
  return one && two ? one.times(two).toFixed(decimals, Big.roundHalfUp) : undefined;
}

/**
 * An amount in equal parts with these decimals, what cannot be divided with the first; undefined where it is none.
 * @param {unknown} amount
 * @param {number} count
 * @param {number} decimals
 * @returns {string[] | undefined}
 */
export function parts(amount, count, decimals) {
  const whole = exact(amount);
  if (!whole || count < 1) return undefined;
  const part = whole.div(count).round(decimals, Big.roundDown);
  const first = whole.minus(part.times(count - 1));
  return [first, ...Array(count - 1).fill(part)].map((one) => one.toFixed(decimals));
}
