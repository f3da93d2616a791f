// @ts-check
// When a message may be shown: a problem once its field was left, a missing value after an attempt to send the form, and
// nothing new while a text is being typed.

import { isBlank } from "./host-form.js";
import { visibleControls } from "./items.js";

/** @typedef {import("./host-form.js").Control} Control */
/** @typedef {import("./items.js").Item} Item */
/** @typedef {import("./read-form.js").Field} Field */

export class MessageTiming {
  /** Controls that were left with a value. @type {WeakSet<Control>} */
  #left = new WeakSet();
  /** Controls that existed at an attempt to send the form. @type {WeakSet<Control>} */
  #tried = new WeakSet();
  /** Whether any value was entered yet. */
  #hasBegun = false;
  /** The keys of what is shown. @type {ReadonlySet<string>} */
  #shown = new Set();

  /** Notes that a control was left; returns whether it was filled, and not left so before. */
  leave(/** @type {Control} */ control) {
    if (isBlank(control) || this.#left.has(control)) return false;
    this.#left.add(control);
    this.#hasBegun = true;
    return true;
  }

  /** Notes an attempt to send the form. */
  try(/** @type {Control[]} */ controls) {
    this.#hasBegun = true;
    for (const control of controls) this.#tried.add(control);
  }

  reset() {
    this.#left = new WeakSet();
    this.#tried = new WeakSet();
    this.#hasBegun = false;
  }

  hideAll() {
    this.#shown = new Set();
  }

  isShown(/** @type {string} */ key) {
    return this.#shown.has(key);
  }

  /** What may be shown now; while a text is typed, only what was shown before. */
  show(/** @type {Item[]} */ items, /** @type {boolean} */ isTyping) {
    const visible = items.filter((item) => (!isTyping || this.#shown.has(item.key)) && this.#isDue(item));
    this.#shown = new Set(visible.map(({ key }) => key));
    return visible;
  }

  #isDue(/** @type {Item} */ { kind, field }) {
    const isTried = this.#has(this.#tried, field);
    if (kind === "missing") return isTried;
    if (!field || visibleControls(field).length === 0) return this.#hasBegun;
    return isTried || this.#has(this.#left, field);
  }

  #has(/** @type {WeakSet<Control>} */ controls, /** @type {Field | undefined} */ field) {
    return field?.controls.some((control) => controls.has(control)) ?? false;
  }
}
