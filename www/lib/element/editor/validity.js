// @ts-check
// Validity follows the verdict; where rules are not public, only what is missing keeps the form from being sent.

import { verdictWords } from "../verdict-words.js";

/** @typedef {{[name: string]: any}} Row */

/** @param {Row} report @returns {ValidityStateFlags | null} */
function flagsOf(report) {
  const { verdict, requirements } = report;
  const missing = requirements.some((/** @type {Row} */ { status }) => status === "missing");
  if (verdict === "blocked") return { customError: true };
  if (verdict === "incomplete" || (verdict === "cannot-validate" && missing)) return { valueMissing: true };
  return null;
}

export class Validity {
  #internals;
  /** What was set last: setting it again would make the browser validate the form. */
  #last = "";
  /** Where the browser puts the focus when a script asks the form to report. @type {HTMLElement | null} */
  #anchor = null;

  /** @param {import("../internals.js").Internals} internals */
  constructor(internals) {
    this.#internals = internals;
  }

  /** @param {any} report @param {any} texts @param {HTMLElement | null} anchor */
  follow(report, texts, anchor) {
    const flags = flagsOf(report);
    const words = flags ? verdictWords(report, texts) : "";
    const now = JSON.stringify([flags, words]);
    if (now === this.#last && anchor === this.#anchor) return;
    this.#last = now;
    this.#anchor = anchor;
    if (!flags) this.#internals.setValidity({});
    // Before a step is drawn there is no anchor in it, and the claim is as invalid.
    else if (anchor) this.#internals.setValidity(flags, words, anchor);
    else this.#internals.setValidity(flags, words);
  }

  /** While checking is off it is valid. */
  clear() {
    this.#last = "";
    this.#internals.setValidity({});
  }
}
