// @ts-check
// Names of fields, and the places in a claim that they mean. A place is written as a JSON Pointer.

import { below, names } from "../element/edit.js";

/** `activity.startsOn`, `invoices[0].number`, `invoices[0][number]`, `activity.channels[]` */
const PATH = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*(?:\[\])?$/;
const QUOTED = /^(["'])(.+)\1$/;
const INDEX = /^(?:0|[1-9]\d*)$/;

/** A longer name is none of a field of a claim, and a higher row none that a person fills in. */
const LONGEST = 300;
const LAST_ROW = 9999;

/**
 * The place that a name means, whether a claim has it or not; null where it can mean none.
 *
 * @param {string} name   a JSON Pointer, or a path with dots and brackets
 * @returns {string | null}
 */
export function pointerOf(name) {
  if (name.length > LONGEST) return null;
  /** @type {string[]} */
  let steps;
  if (name.startsWith("/")) {
    if (/~(?![01])/.test(name)) return null;
    steps = names(name);
  } else {
    if (!PATH.test(name)) return null;
    steps = (name.match(/[^.[\]]+/g) ?? []).map((step) => step.replace(QUOTED, "$2"));
  }
  if (steps.some((step) => step === "" || step === "__proto__" || (INDEX.test(step) && Number(step) > LAST_ROW)))
    return null;
  return steps.reduce(below, "");
}

/**
 * Puts a value at a place. Lists are made where a place has a row; rows before it that nothing was put into are empty. What
 * has no place, such as a name in a list, is left out.
 *
 * @param {{[name: string]: any}} claim   is changed
 * @param {string} pointer                of `pointerOf`
 * @param {unknown} value
 */
export function put(claim, pointer, value) {
  const steps = names(pointer);
  let inner = /** @type {any} */ (claim);
  for (const [at, step] of steps.entries()) {
    if (Array.isArray(inner)) {
      if (!INDEX.test(step)) return; // a list has no such place, and its length cannot be set
      while (inner.length < Number(step)) inner.push({});
    }
    if (at === steps.length - 1) inner[step] = value;
    else if (!Object.hasOwn(inner, step) || inner[step] === null || typeof inner[step] !== "object")
      inner[step] = INDEX.test(steps[at + 1] ?? "") ? [] : {};
    inner = inner[step];
  }
}

/** The place in the first row of each list: what it takes is what every row takes. @param {string} pointer */
export const firstRow = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/0");
