// @ts-check
// What follows the check of a claim: what to do once it is ready, the filing sheet, and where it is after submission. Loaded with
// the first claim that is ready, or once it is asked for.

import { download, fileNameOf } from "../download.js";
import { entriesOf } from "../life/statuses.js";
import { withMore } from "../more-words.js";
import { ready, sayIn, words } from "../ready/ready.js";

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
 * @property {() => Promise<{cp: Claimproof, messages: readonly string[]}>} loadLife
 *   the package with what happens after submission, and its words
 * @property {() => string} today
 * @property {() => Map<string, File>} files   that are known, by the ids of their documents
 * @property {(section: HTMLElement) => void} showInstead   shows a section in place of the claim
 * @property {() => void} showClaim
 * @property {() => void} notLoaded   says that a part could not be loaded
 * @property {(lines: Pick<Lines, "show" | "retell" | "hide">) => Promise<unknown>} savePack   says there how far it is
 */
/** @typedef {{cp: Claimproof, words: Words, say: Say}} Spoken   in one language */
/** @typedef {Spoken & {claim: import("../drafts/draft.js").Row, files: ReadonlyMap<string, File>}} Shown */
/**
 * A part that is shown in place of the claim.
 * @typedef {object} View
 * @property {(shown: Shown) => void} draw
 * @property {() => void} begin   forgets what was done in it, as another claim is open
 * @property {() => void} focus
 * @property {(status: "submitted") => void} [ask]   asks for a status
 */
/** @typedef {{words: import("../more-words.js").More, sayIn: (words: Words) => Say}} Speaking   the words of a part */
/** @typedef {Speaking & {make: (place: HTMLElement) => View}} Part */

export class After {
  #given;
  /** What is known beside the claim, until that is kept with it. @type {Facts} */
  #facts = { history: [], requests: [], taxInvoiceApprovedOn: null, filed: [], location: "" };
  /** The words of each part, in the language of a package. @type {Map<string, {cp: Claimproof, spoken: Promise<Spoken>}>} */
  #spoken = new Map();
  #ready;
  /** What a calendar knows the claim by, where it is not kept. */
  #calendarId = crypto.randomUUID();
  /** The parts that were opened, by their names. @type {Map<string, {part: Part, place: HTMLElement, view: View}>} */
  #views = new Map();

  /** @param {Given} given */
  constructor(given) {
    this.#given = given;
    const { element } = given;
    this.#ready = ready(element, {
      savePack: given.savePack,
      openSheet: () => void this.openSheet(),
      submitted: () => void this.openLife(true),
      print: () => window.print(),
      saveCalendar: this.#saveCalendar,
      duplicate: (claim, name) => {
        element.replace(claim, name);
        element.step = "claim";
        element.focus();
      },
    });
    element.addEventListener("claimproof-change", ({ detail: { replaced } }) => {
      if (replaced) for (const { view } of this.#views.values()) view.begin();
      void this.draw();
    });
    element.addEventListener("claimproof-files", () => void this.#drawReady());
  }

  /** Draws what is shown, in the language of the page. */
  async draw() {
    await this.#drawReady();
    for (const [name, { place, view, part }] of this.#views)
      if (!place.hidden) view.draw({ ...(await this.#spokenOf(name, part)), ...this.#shown });
  }

  /** Opens the filing sheet. */
  openSheet() {
    return this.#open("filing", async () => {
      const { filing, ...own } = await import("../filing/filing.js");
      const { showClaim } = this.#given;
      const submitted = () => void this.openLife(true);
      const given = { facts: () => this.#known, note: this.#note, back: showClaim, submitted };
      return { words: own.words, sayIn: own.sayIn, make: (place) => filing(place, given) };
    });
  }

  /** Opens where the claim is after its submission. @param {boolean} [isSubmitted]   whether it was submitted just now */
  async openLife(isSubmitted = false) {
    await this.#open("life", async () => {
      const { life, ...own } = await import("../life/life.js");
      const { element, today, showClaim } = this.#given;
      const open = (/** @type {string} */ path, /** @type {string} */ need) => {
        showClaim();
        element.goTo(path, need);
      };
      const given = { facts: () => this.#known, note: this.#note, today, report: () => element.report, open };
      const more = { back: showClaim, saveCalendar: this.#saveCalendar };
      return { words: own.words, sayIn: own.sayIn, make: (place) => life(place, { ...given, ...more }) };
    });
    const { view, place } = this.#views.get("life") ?? {};
    const status = this.#known.history.at(-1)?.status ?? "editing";
    if (isSubmitted && !place?.hidden && ["editing", "action-required"].includes(status)) view?.ask?.("submitted");
  }

  /** Offers the days of the claim as a file for a calendar; a second import of it changes the first. */
  #saveCalendar = async () => {
    const { element, keeper, loadLife, notLoaded, today } = this.#given;
    try {
      const { cp } = await loadLife();
      const { history, taxInvoiceApprovedOn } = this.#known;
      const entries = entriesOf(history);
      const { status, since } = entries.at(-1) ?? { status: "editing", since: null };
      const { id = this.#calendarId, revision } = keeper()?.draft ?? {};
      const known = { status, since, history: entries.slice(0, -1), taxInvoiceApprovedOn };
      const { claim } = element;
      const text = cp.calendar(claim, { ...known, id, revision, today: today() });
      const name = typeof claim.claimName === "string" ? claim.claimName.trim() : "";
      download(new Blob([text], { type: "text/calendar;charset=utf-8" }), fileNameOf(name || "claim", "ics"));
    } catch {
      notLoaded();
    }
  };

  /** Shows a part in place of the claim. @param {string} name @param {() => Promise<Part>} load */
  async #open(name, load) {
    const { element, showInstead, notLoaded } = this.#given;
    try {
      const known = this.#views.get(name);
      const part = known?.part ?? (await load());
      const spoken = await this.#spokenOf(name, part);
      const place = known?.place ?? document.createElement("section");
      if (!known) {
        place.id = name;
        place.setAttribute("aria-labelledby", `${name}-title`);
        element.before(place);
      }
      const view = known?.view ?? part.make(place);
      this.#views.set(name, { part, place, view });
      showInstead(place);
      view.draw({ ...spoken, ...this.#shown });
      view.focus();
      scrollTo({ top: 0 });
    } catch {
      notLoaded();
    }
  }

  get #shown() {
    const { element, files } = this.#given;
    return { claim: element.claim, files: files() };
  }

  get #known() {
    return this.#given.keeper()?.facts ?? this.#facts;
  }

  /** @param {Partial<Facts>} facts */
  #note = (facts) => {
    Object.assign(this.#facts, facts);
    this.#given.keeper()?.note(facts);
  };

  /** The words of a part, in the language that is shown. @param {string} name @param {Speaking} part */
  #spokenOf(name, part) {
    const { cp: shown, loadLife, wordsOf } = this.#given;
    const cp = shown();
    const known = this.#spoken.get(name);
    if (known?.cp === cp) return known.spoken;
    const loaded = Promise.all([withMore(cp.texts, part.words), name === "life" ? loadLife() : null]);
    const spoken = loaded.then(([texts, life]) => {
      const own = wordsOf({ ...texts, messages: [...texts.messages, ...(life?.messages ?? [])] });
      return { cp: life?.cp ?? cp, words: own, say: part.sayIn(own) };
    });
    this.#spoken.set(name, { cp, spoken });
    return spoken;
  }

  async #drawReady() {
    const { element } = this.#given;
    if (element.report?.verdict !== "ready") return;
    const spoken = await this.#spokenOf("ready", { words, sayIn });
    const { report } = element;
    if (report?.verdict === "ready") this.#ready.draw({ ...spoken, ...this.#shown });
  }
}
