// @ts-check
// Another rulebook than that of this page, from a file of the reader: it is added, used, and let go of again. Loaded with the first,
// or with a draft that names one.

import { RulebookFileError, readRulebookFile } from "../../lib/rulebook-file.js";
import { withMore } from "../more-words.js";
import words from "../texts/rulebook.js";
import { problemsDialog } from "./problems.js";

/** @typedef {import("../../lib/index.js").Claimproof} Claimproof */
/** @typedef {import("../../lib/index.js").RulebookProblem} Problem */
/** @typedef {import("../lines.js").Say} Say */
/** @typedef {{value: {[name: string]: unknown}, base: object | undefined}} Chosen */
/**
 * @typedef {object} Given   what it needs of the page
 * @property {import("../../lib/element.js").ClaimProofElement} element
 * @property {import("../lines.js").Lines} lines
 * @property {() => Claimproof} cp   in the language that is shown
 * @property {() => Promise<Claimproof>} load   the package with what loads rulebooks
 * @property {(id: string) => unknown} rulebookOf   the one that was added with this id, if there is one
 * @property {(id: string) => Promise<void>} drop   removes one, so that another one can have its id
 * @property {(texts: import("../../lib/words/words.js").Texts) => {text: Say}} wordsOf
 * @property {() => void} choose   lets the reader choose a file
 * @property {() => void} changed   called when another one is used, or none any more
 */

/** Files of more bytes are no rulebooks. */
const LARGEST = 4 << 20;

export class OtherRulebook {
  /** The rulebooks that were chosen, by their ids. @type {Map<string, Chosen>} */
  #chosen = new Map();
  #given;

  /** @param {Given} given */
  constructor(given) {
    this.#given = given;
  }

  /** Uses the rulebook in a file, or says why it cannot be used. @param {File} file */
  async useFile(file) {
    const chosen = await this.#read(file);
    const problems = Array.isArray(chosen) ? chosen : await this.#add(chosen);
    if (problems.length > 0) return this.#refuse(file.name, problems);
    if (!Array.isArray(chosen)) this.use(String(chosen.value.id));
  }

  /** Uses one, or none; one that is not there is asked for. @param {string | null} id */
  use(id) {
    const { element, lines, changed } = this.#given;
    if (id === null) element.removeAttribute("rulebook");
    else element.setAttribute("rulebook", id);
    if (id === null) lines.hide("rulebook");
    void this.tell();
    changed();
  }

  /** Says which one is in use, or that it is not there. */
  async tell() {
    const say = await this.#say();
    const { element, lines, rulebookOf, choose } = this.#given;
    const { rulebook } = element;
    this.#nameVendor(rulebook);
    if (!rulebook) return;
    const title = String(this.#chosen.get(rulebook)?.value.title ?? rulebook);
    const letGo = { label: say("rulebook.let-go"), act: () => this.use(null) };
    lines.show("rulebook", () =>
      rulebookOf(rulebook)
        ? { text: say("rulebook.used", { title, rulebook }), choices: [letGo] }
        : { text: say("rulebook.missing", { rulebook }), choices: [this.#asking(say, choose), letGo] },
    );
  }

  /** The foot of the page says who decides on a claim, and leads to our rules where they hold. @param {string} rulebook */
  #nameVendor(rulebook) {
    const { cp, wordsOf } = this.#given;
    const texts = cp().textsOf(rulebook);
    const words = wordsOf(texts).text("page.independent");
    for (const place of document.querySelectorAll('[data-text="independent"]')) place.textContent = words;
    const isOfAnother = texts.rulebook !== undefined && !texts.isLaidOver;
    /** @type {NodeListOf<HTMLElement>} */
    const links = document.querySelectorAll("footer #rules");
    for (const { parentElement } of links) if (parentElement) parentElement.hidden = isOfAnother;
  }

  /** The line stays until a file was chosen. @param {Say} say @param {() => void} choose */
  #asking(say, choose) {
    const act = () => {
      choose();
      setTimeout(() => void this.tell());
    };
    return { label: say("rulebook.choose"), act };
  }

  /** @param {File} file @returns {Promise<Chosen | Problem[]>} */
  async #read(file) {
    const say = await this.#say();
    if (file.size > LARGEST) return [{ path: "", message: say("rulebook.too-large") }];
    try {
      const value = /** @type {any} */ (readRulebookFile(await file.text(), file.name).value);
      const isBased = Object(value).base === "microsoft";
      return { value, base: isBased ? (await import("./microsoft.js")).default : undefined };
    } catch (error) {
      if (!(error instanceof RulebookFileError)) throw error;
      const { line, column } = error.position;
      return [{ path: "", message: say("rulebook.at", { line, column, problem: error.message }) }];
    }
  }

  /**
   * Adds one, in place of an earlier one of this page with its id.
   * @param {Chosen} chosen
   * @returns {Promise<readonly Problem[]>} what is wrong with it
   */
  async #add(chosen) {
    const cp = await this.#given.load();
    const id = String(Object(chosen.value).id);
    const before = this.#chosen.get(id);
    if (before) await this.#given.drop(id);
    const problems = added(cp, chosen);
    if (problems.length === 0) this.#chosen.set(id, chosen);
    else if (before) added(cp, before);
    return problems;
  }

  /** @param {string} name @param {readonly Problem[]} problems */
  async #refuse(name, problems) {
    problemsDialog(await this.#say(), name, problems);
  }

  /** @returns {Promise<Say>} */
  async #say() {
    const { cp, wordsOf } = this.#given;
    const { text } = wordsOf(await withMore(cp().texts, words));
    return (key, params) => text(`page.${key}`, params);
  }
}

/**
 * What is wrong with a rulebook; nothing where it was added.
 * @param {Claimproof} cp
 * @param {Chosen} chosen
 * @returns {readonly Problem[]}
 */
function added(cp, { value, base }) {
  try {
    cp.addRulebook(value, { base });
    return [];
  } catch (error) {
    const { problems } = /** @type {import("../../lib/index.js").ClaimproofError} */ (error);
    if (!problems) throw error;
    return problems;
  }
}
