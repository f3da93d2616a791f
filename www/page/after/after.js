// @ts-check
// What follows the check of a claim: what to do once it is ready. Loaded with the first claim that is ready.

import { withMore } from "../more-words.js";
import { ready } from "../ready/ready.js";
import readyWords from "../texts/ready.js";

/** @typedef {import("../../lib/index.js").Claimproof} Claimproof */
/** @typedef {import("../drafts/keeper.js").Facts} Facts */
/** @typedef {import("../lines.js").Lines} Lines */
/** @typedef {ReturnType<typeof import("../../lib/words/words.js").formatter>} Words */
/** A text of a part of the page. @typedef {(key: string, params?: Record<string, unknown>) => string} Say */
/**
 * @typedef {object} Given   what it needs of the page
 * @property {import("../../lib/element.js").ClaimProofElement} element
 * @property {() => Claimproof} cp   in the language that is shown
 * @property {(texts: import("../../lib/words/words.js").Texts) => Words} wordsOf
 * @property {() => import("../drafts/keeper.js").Keeper | undefined} keeper   of the claim that is open, once that is loaded
 * @property {() => string} today
 * @property {() => Map<string, File>} files   that are known, by the ids of their documents
 * @property {(lines: Pick<Lines, "show" | "retell" | "hide">) => Promise<unknown>} savePack   says there how far it is
 */
/** @typedef {{cp: Claimproof, words: Words, say: Say}} Spoken   in one language */

export class After {
  #given;
  /** @type {Spoken | null} */
  #spoken = null;
  #ready;

  /** @param {Given} given */
  constructor(given) {
    this.#given = given;
    const { element } = given;
    this.#ready = ready(element, {
      savePack: given.savePack,
      print: () => window.print(),
      duplicate: (claim) => {
        element.replace(claim, this.#spoken?.say("duplicated-of") ?? "");
        element.step = "claim";
        element.focus();
      },
    });
    element.addEventListener("claimproof-change", () => this.#drawReady());
    element.addEventListener("claimproof-files", () => this.#drawReady());
  }

  /** Draws in the language that is shown. */
  async draw() {
    const { cp, wordsOf } = this.#given;
    const own = cp();
    const words = wordsOf(await withMore(own.texts, readyWords));
    if (own !== cp()) return;
    this.#spoken = { cp: own, words, say: (key, params) => words.text(`page.ready.${key}`, params) };
    this.#drawReady();
  }

  #drawReady() {
    const { element, files } = this.#given;
    if (this.#spoken && element.report?.verdict === "ready")
      this.#ready.draw({ ...this.#spoken, claim: element.claim, report: element.report, files: files() });
  }
}
