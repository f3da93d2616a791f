// @ts-check
// The rules and the texts of a language, as far as they could be loaded.

import { load } from "../../browser.js";
import { pick } from "../../load.js";
import locales from "../../locales.js";
import { atDocuments, together } from "../inspections.js";
import { routesOf } from "../route.js";
import { HeldInspections, inspectedIn } from "./held-inspections.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Claimproof} Claimproof */
/** @typedef {import("../../index.js").Catalog} Catalog */
/** @typedef {{today?: string | undefined, rulebook?: string | undefined, limits?: {maxFileBytes?: number}}} Options */

/** What is said of an error by its code. @type {{[code: string]: string}} */
const OFF = { ERR_CSP_WASM: "csp", ERR_RULEBOOK: "rulebook" };

export class Rules {
  /** The package in the language that was requested; null while it is loading, or where it cannot be. @type {Claimproof | null} */
  cp = null;
  /** Why checking is off. @type {import("../shell/Off.jsx").Off | null} */
  off = null;
  /** Whether checking is on, once that is known. @type {Promise<boolean>} */
  ready = Promise.resolve(false);
  /** The language that was requested last. */
  #asked = "";
  /** @type {{cp: Claimproof, today: string | undefined, rulebook: string | undefined, catalog: Catalog} | null} */
  #cataloged = null;
  #held = new HeldInspections();
  #changed;
  #more;

  /**
   * @param {(first: boolean) => void} changed   called after each loading; whether there were no rules before
   * @param {() => Promise<void>} more   loads what else there must be
   */
  constructor(changed, more) {
    this.#changed = changed;
    this.#more = more;
  }

  /** Loads a language, unless it was asked for last. @param {string} locale @returns {boolean} whether it is loading */
  load(locale) {
    if (locale === this.#asked && !this.off) return false;
    this.#asked = locale;
    const loading = this.#begin(locale, () => this.ready === loading);
    this.ready = loading;
    return true;
  }

  /** @param {string} locale @param {() => boolean} stillAsked   no other language has been asked for since @returns {Promise<boolean>} */
  async #begin(locale, stillAsked) {
    try {
      // Properties that a page sets right after defining the element apply from the start.
      await null;
      if (!stillAsked()) return this.ready;
      const cp = await load({ locale });
      if (!stillAsked()) return this.ready;
      this.#use(cp);
      await this.#more();
      if (!stillAsked()) return this.ready;
    } catch (error) {
      const texts = await pick(locales, locale).catch(() => undefined);
      // Where only the texts of the language are missing, the loaded texts stay, or English is used.
      const cp = texts ? null : (this.cp ?? (await load({ locale: "en" }).catch(() => null)));
      if (!stillAsked()) return this.ready;
      if (cp) await this.#useInstead(cp, error);
      else this.#failed(error, texts);
    }
    // Without the rulebook that the page asks for, the package is there all the same.
    return this.off === null || this.off.code === "rulebook";
  }

  /** @param {Claimproof} cp */
  #use(cp) {
    const first = this.cp === null;
    this.cp = cp;
    this.off = null;
    this.#changed(first);
  }

  /** @param {Claimproof} cp   in another language than the one that was asked for @param {unknown} error */
  async #useInstead(cp, error) {
    console.warn("claimproof could not load a language:", error);
    this.#use(cp);
    // So that it is loaded on the next request.
    this.#asked = "";
    await this.#more().catch((reason) => this.#failed(reason, cp.texts));
  }

  /** @param {unknown} error @param {import("../../index.js").Texts | undefined} texts */
  #failed(error, texts) {
    this.turnOff(error, texts);
    this.#changed(false);
  }

  /**
   * @param {unknown} error @param {import("../../index.js").Texts} [texts]   of the language, if they are available without the rules
   * @param {string} [rulebook]   that the page asks for
   */
  turnOff(error, texts = this.cp?.texts, rulebook = "") {
    const reason = error instanceof Error && error.message ? error.message : String(error);
    const code = error instanceof Error && "code" in error ? OFF[String(error.code)] : undefined;
    this.off = { code: code ?? "load", reason, rulebook, texts };
  }

  /** Checking is on again, after a rulebook was missing. */
  turnOn() {
    if (!this.off) return;
    this.off = null;
    this.ready = Promise.resolve(true);
  }

  /** The package; only once it is loaded. */
  get loaded() {
    if (!this.cp) throw new Error("the rules are not loaded");
    return this.cp;
  }

  /** Loads the module of proposals, once. */
  async loadProposals() {
    await load({ locale: this.loaded.locale, proposals: true });
  }

  /**
   * What can be chosen in a rulebook; throws where that is not there.
   * @param {string | undefined} today
   * @param {string} [rulebook]
   * @returns {Catalog}
   */
  catalog(today, rulebook) {
    const cp = this.loaded;
    const known = this.#cataloged;
    if (known?.cp === cp && known.today === today && known.rulebook === rulebook) return known.catalog;
    const catalog = cp.catalog({ today, rulebook });
    this.#cataloged = { cp, today, rulebook, catalog };
    return catalog;
  }

  /** Rulebooks were added or removed: one with the same id may be another one. */
  rulebooksChanged() {
    this.#cataloged = null;
  }

  /** @param {Row} claim @param {Options} options */
  check(claim, options) {
    const documents = inspectedIn(claim);
    const inspections = this.#held.hold(this.loaded, documents);
    return atDocuments(this.loaded.check(together(claim, documents.values()), { ...options, inspections }));
  }
}

/**
 * The initial claim: the programme that the page names, and the usage period that is open for claims.
 * @param {string} named   the programme
 * @param {Catalog | null} catalog   null where there are no rules
 * @param {string} today
 * @returns {Row}
 */
export function beginning(named, catalog, today) {
  if (!catalog) return named ? { program: named } : {};
  const { programs, periods } = catalog;
  const program = programs.find((one) => one.id === named);
  const [route, ...others] = routesOf(catalog);
  const isCpor = program ? program.route === "cpor" : route === "cpor" && others.length === 0;
  if (isCpor) return { route: "cpor", ...(program ? { program: program.id } : {}) };
  const due =
    periods.find(({ opensOn, closesOn }) => opensOn && closesOn && opensOn <= today && today <= closesOn) ?? periods[0];
  return { ...(program ? { program: program.id } : {}), ...(due ? { usagePeriod: due.id } : {}) };
}
