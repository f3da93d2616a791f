// @ts-check

// Values as messages take them. What people typed is shown as it was typed, and never chooses a variant.

import { FluentNumber, FluentType } from "@fluent/bundle";

/** What is shown where a param is missing, and where a long value was cut. */
export const GAP = "…";

/** The variant that a message has for a param without a value: null, an empty text or an empty list. */
const NONE = "none";

const LONGEST_VALUE = 120;

/** A text that reads like the name of the variant for no value, and is a value all the same. @extends {FluentType<string>} */
class Typed extends FluentType {
  /** @override */
  toString() {
    return this.value;
  }
}

/** A list, which the functions LIST and LABELS put into words. @extends {FluentType<unknown[]>} */
class List extends FluentType {
  /** @override */
  toString() {
    return raw(this.value);
  }
}

/**
 * A param as a variable of a message.
 *
 * @param {unknown} value
 * @returns {import("@fluent/bundle").FluentVariable}
 */
export function variable(value) {
  if (value === undefined) return GAP;
  if (value === null || value === "") return NONE;
  if (typeof value === "number") return new FluentNumber(value);
  if (Array.isArray(value)) return value.length === 0 ? NONE : new List(value);
  const text = raw(value);
  return text === NONE ? new Typed(text) : text;
}

/**
 * An argument of a function in a message as the value that it stands for; null for none.
 *
 * @param {unknown} argument
 * @returns {unknown}
 */
export function given(argument) {
  if (argument instanceof FluentType) return argument.valueOf();
  return argument === NONE ? null : argument;
}

/**
 * A value as it was typed. Characters that a terminal or the order of writing would obey, and not show, are replaced.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function raw(value) {
  const text = textOf(value).replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, "\uFFFD");
  return text.length <= LONGEST_VALUE ? text : text.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, "") + GAP;
}

/** @param {unknown} value @returns {string} */
function textOf(value) {
  if (typeof value === "string") return value;
  if (value === null) return GAP;
  if (typeof value !== "object") return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return GAP; // a cycle
  }
}

/** The digits of an amount, if it is one. @param {unknown} amount */
export function decimal(amount) {
  const digits = typeof amount === "number" ? String(amount) : amount;
  return typeof digits === "string" && /^-?\d+(?:\.\d+)?$/.test(digits) ? digits : undefined;
}
