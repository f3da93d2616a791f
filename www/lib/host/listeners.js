// @ts-check
// Listens to events of the page, and ends it. An AbortSignal would do the same but in test DOMs, which take only their own.

import { member } from "./member.js";

/** @typedef {(event: Event) => void} Handler */

export class Listeners {
  /** @type {(() => void)[]} */
  #ends = [];

  /**
   * Listens before the page's own scripts do.
   * @param {EventTarget} target
   * @param {string} type
   * @param {Handler} handler
   */
  add(target, type, handler) {
    member(target, "addEventListener").call(target, type, handler, true);
    this.#ends.push(() => member(target, "removeEventListener").call(target, type, handler, true));
  }

  removeAll() {
    for (const end of this.#ends) end();
    this.#ends = [];
  }
}
