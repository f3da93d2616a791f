// @ts-check
// The claims on this device: the one that is open is kept as it is typed, and all of them stand in a list.

import { asDraft, beside, rulebookIn, SCHEMA } from "./draft.js";
import { Held } from "./held.js";
import { Keeper } from "./keeper.js";
import { openStore } from "./store.js";
import { invoicesOf, twiceIn } from "./twice.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("../../lib/index.js").Claimproof} Claimproof */
/** @typedef {ReturnType<typeof import("../../lib/words/words.js").formatter>} Words */
/**
 * @typedef {object} Places   of the page
 * @property {HTMLElement} list
 * @property {HTMLElement} kept   says whether the claim that is open is kept
 * @property {HTMLElement} notKept   says why it is not
 * @property {readonly HTMLElement[]} openers   buttons that show the list
 */
/**
 * @typedef {object} Given
 * @property {import("../../lib/element.js").ClaimProofElement} element
 * @property {Places} places
 * @property {() => Claimproof} cp   in the language that is shown
 * @property {(texts: import("../../lib/words/words.js").Texts) => Words} wordsOf
 * @property {() => string} today
 * @property {(instant: string) => string} dayOf   the day of an instant by the calendar of the reader
 * @property {string | null} openId   the draft that was open before the page was loaded again
 * @property {import("../lines.js").Lines} lines
 * @property {() => void} notLoaded   says that the list could not be loaded
 * @property {(file: File) => Promise<void>} openPack
 * @property {(section: HTMLElement) => void} showInstead   shows a section in place of the claim
 * @property {() => void} showClaim
 * @property {() => Promise<{cp: Claimproof}>} loadLife   the package with what happens after submission
 * @property {() => void} openLife   opens where the claim that is open is after its submission
 * @property {() => void} changed   called when what is kept is something else
 * @property {(draft: Draft) => Claimproof} cpFor   as it answers by the rulebook of a draft, where that is there
 * @property {(id: string | null) => void} useRulebook   checks the claim by another rulebook, or by that of the page
 */

/** How many claims are called by their names where there are many. */
const SHOWN = 3;

const now = () => new Date().toISOString();
const newId = () => crypto.randomUUID();

/** @param {Given} given */
export async function startDrafts(given) {
  const store = await openStore().catch(() => null);
  const off = (await store?.keepsNothing().catch(() => false)) ?? false;
  const drafts = new Drafts(given, store, off);
  await drafts.begin();
  return drafts;
}

export class Drafts {
  #given;
  #store;
  /** Once it was shown. @type {import("./list.js").ClaimList | null} */
  #list = null;
  #held = new Held();
  /** The draft that is only read here, since another tab has it. @type {string | null} */
  #readId = null;
  /** Whether everything was forgotten since the last change. */
  #isForgotten = false;
  /** The invoices that were looked for in the other claims last. */
  #soughtInvoices = "";
  /** What the suggestions of the other claims were made for last. */
  #suggestedFor = "";
  /** What `keeper` said last. */
  #stood = "";

  /** @param {Given} given @param {import("./store.js").Store | null} store @param {boolean} off */
  constructor(given, store, off) {
    const { element } = given;
    this.#given = given;
    this.#store = store;
    /** Whether nothing is to be kept. */
    this.isOff = off;
    this.keeper = new Keeper({
      store,
      off,
      open: element,
      changed: () => this.#stand(),
      now,
      id: newId,
    });
  }

  /** Goes on with the draft that was open before the page was loaded again. */
  async begin() {
    const { element, openId } = this.#given;
    const draft = openId === null ? undefined : await this.#store?.get(openId).catch(() => undefined);
    if (draft) {
      element.inspections = draft.inspections;
      await this.#goOn(draft);
    }
    element.addEventListener("claimproof-change", ({ detail: { replaced } }) => {
      this.#isForgotten = false;
      if (replaced) {
        this.keeper.replaced();
        void this.#suggest();
      } else this.keeper.follow();
    });
    element.addEventListener("claimproof-document", () => this.keeper.follow());
    window.addEventListener("pagehide", () => void this.keeper.write());
    document.addEventListener("visibilitychange", () => void this.keeper.write());
    this.#store?.watch(() => void this.#followOthers());
    for (const opener of this.#given.places.openers) opener.addEventListener("click", () => void this.show());
    this.keeper.follow();
    this.#stand();
  }

  /** Another tab changed something: where nothing is to be kept any more, this one stops too. */
  async #followOthers() {
    const off = (await this.#store?.keepsNothing().catch(() => this.isOff)) ?? this.isOff;
    if (off !== this.isOff) {
      this.isOff = off;
      await this.keeper.keepNothing(off);
    }
    await Promise.all([this.#refresh(), this.#suggestAnew()]);
  }

  /** In another language. */
  translate() {
    this.#tellStanding();
    void this.#suggestAnew();
    void this.#refresh();
  }

  /** Shows the list with the claims of a file added. @param {File} file */
  async take(file) {
    await this.show();
    await this.#list?.take(file);
  }

  /** Shows the list in place of the claim. */
  async show() {
    await this.keeper.write();
    try {
      this.#list ??= await this.#loadList();
      await this.#list.begin();
    } catch {
      return this.#given.notLoaded();
    }
    this.#given.showInstead(this.#place);
    this.#list.focus();
  }

  async #loadList() {
    const { ClaimList } = await import("./list.js");
    return new ClaimList({ ...this.#given, place: this.#place, store: this.#store, drafts: this });
  }

  /** Shows the claim that is open. */
  hide() {
    this.#given.showClaim();
  }

  /** The claim that is open is shown again: the other claims may be others by now. */
  claimShown() {
    void this.#suggestAnew();
  }

  get #place() {
    return this.#given.places.list;
  }

  get #words() {
    const { wordsOf, cp } = this.#given;
    return wordsOf(cp().texts);
  }

  /** @param {string} key @param {Record<string, unknown>} [params] */
  #say = (key, params) => this.#words.text(`page.claims.${key}`, params);

  /** What follows a write, of which there are many while somebody types: nothing where all stands as before. */
  #stand() {
    const { standing, draft } = this.keeper;
    this.#held.hold(draft?.id ?? null);
    if (this.#readId !== null && draft?.id !== this.#readId) this.#readOnly(null);
    const stood = `${standing} ${draft?.id}`;
    if (stood !== this.#stood) {
      this.#stood = stood;
      this.#tellStanding();
      this.#given.changed();
    }
    void this.#suggest();
    if (standing === "kept") return void this.#tellTwice();
    this.#soughtInvoices = "";
    this.#given.lines.hide("twice");
  }

  /** Says whether the claim that is open is kept. */
  #tellStanding() {
    const { standing } = this.keeper;
    const { kept: said, notKept: line } = this.#given.places;
    const isBad = standing === "full" || standing === "forbidden";
    said.textContent = standing === "nothing" ? "" : this.#say(standing === "kept" ? "kept" : "not-kept");
    said.classList.toggle("is-kept", standing === "kept");
    const words = isBad ? this.#say(standing) : "";
    if (line.textContent !== words) line.textContent = words;
    line.hidden = !isBad;
  }

  /** Says of which invoices of the claim that is open another claim on this device has too. */
  async #tellTwice() {
    const { draft } = this.keeper;
    const { cp, lines, today } = this.#given;
    if (!draft) return;
    const sought = JSON.stringify([draft.id, invoicesOf(draft.claim)]);
    if (sought === this.#soughtInvoices) return;
    this.#soughtInvoices = sought;
    const others = (await this.all()).filter(({ id }) => id !== draft.id);
    const [first, ...more] = twiceIn(cp(), draft.claim, others, today());
    if (!first) return lines.hide("twice");
    const name = this.nameOf(first.draft);
    lines.show("twice", () => ({
      text: this.#say("twice", { number: first.number, vendor: first.vendor, name, more: more.length }),
      choices: [
        { label: this.#say("open-other", { name }), act: () => void this.open(first.draft.id) },
        { label: this.#say("close"), act: () => {} },
      ],
    }));
  }

  /** Offers what the other claims suggest for the one that is open, where that asks for something else than before. */
  async #suggest() {
    const { element, cp, today } = this.#given;
    const { draft } = this.keeper;
    const claim = draft?.claim ?? element.claim;
    const { route, program, usagePeriod, currency, activity, partner } = claim;
    const asked = [draft?.id, route, program, usagePeriod, currency, activity?.kind, partner?.partnerId, this.isOff];
    const sought = JSON.stringify(asked);
    if (sought === this.#suggestedFor) return;
    this.#suggestedFor = sought;
    const others = this.isOff ? [] : (await this.all()).filter(({ id }) => id !== draft?.id);
    const found = others.length > 0 ? await import("./suggest.js").catch(() => null) : null;
    if (sought !== this.#suggestedFor) return;
    element.suggestions = found
      ? found.suggestionsFor(cp(), claim, others, { today: today(), named: (drafts) => this.#named(drafts) })
      : [];
  }

  /** The other claims, or the language, are others. */
  #suggestAnew() {
    this.#suggestedFor = "";
    return this.#suggest();
  }

  /** Drafts by their names. @param {readonly Draft[]} drafts */
  #named(drafts) {
    const names = drafts.slice(0, SHOWN).map((draft) => this.#say("quoted", { name: this.nameOf(draft) }));
    const more = drafts.length > SHOWN ? [this.#say("further", { count: drafts.length - SHOWN })] : [];
    return new Intl.ListFormat(this.#given.cp().locale).format([...names, ...more]);
  }

  // ---- In several tabs ----

  /** The drafts that are open in other tabs. */
  elsewhere() {
    return this.#held.elsewhere();
  }

  /** Goes on with a draft, whose claim is open now; one that is open in another tab is only read here. @param {Draft} draft */
  async #goOn(draft) {
    const isElsewhere = (await this.elsewhere()).has(draft.id);
    this.keeper.goOn(draft);
    this.#given.useRulebook(rulebookIn(draft));
    this.#readOnly(isElsewhere ? draft : null);
  }

  /** @param {Draft | null} draft   null where the claim that is open can be changed */
  #readOnly(draft) {
    const { element, lines } = this.#given;
    this.#readId = draft?.id ?? null;
    element.disabled = draft !== null;
    if (!draft) return lines.hide("read-only");
    const name = this.nameOf(draft);
    lines.show("read-only", () => ({
      text: this.#say("read-only", { name }),
      choices: [{ label: this.#say("change-here"), act: () => void this.#changeHere(draft) }],
    }));
  }

  /** Changes a draft here all the same, as the other tab has left it. @param {Draft} draft */
  async #changeHere(draft) {
    const { element } = this.#given;
    const now = (await this.all()).find(({ id }) => id === draft.id) ?? draft;
    this.#readOnly(null);
    if (now.revision === draft.revision) return;
    element.claim = now.claim;
    element.inspections = now.inspections;
    this.keeper.goOn(now);
  }

  // ---- The list ----

  /** Draws the list anew, if it is shown. */
  async #refresh() {
    if (!this.#place.hidden) await this.#list?.draw();
  }

  /** The drafts, each as far as it can be read. */
  async all() {
    return (await this.read()).drafts.map(({ draft }) => draft);
  }

  /** The drafts, each with the names of the fields that could not be read, and how many have no claim. */
  async read() {
    const all = (await this.#store?.all().catch(() => [])) ?? [];
    const drafts = all.flatMap((one) => asDraft(one, { id: one.id, now: now() }) ?? []);
    return { drafts, unreadable: all.length - drafts.length };
  }

  /** Opens a draft in place of the claim that is open, which is kept. @param {string} id */
  async open(id) {
    const { element } = this.#given;
    if (id === this.keeper.draft?.id) return this.hide();
    const draft = (await this.all()).find((one) => one.id === id);
    if (!draft) return;
    element.replace(draft.claim, this.nameOf(draft));
    element.inspections = draft.inspections;
    await this.#goOn(draft);
    this.hide();
  }

  /**
   * A claim that was handed over, such as in a pack, is open: it goes on as the draft that it was; beside that, where this device
   * has another claim as the same draft.
   * @param {{draft?: string, [fact: string]: unknown}} facts
   */
  async adopt({ draft: id, ...facts }) {
    await this.keeper.write();
    // The claim of before that is the same goes on already.
    if (!this.#store || this.isOff || this.keeper.draft) return;
    const { claim, inspections } = this.#given.element;
    const read = asDraft({ schema: SCHEMA, ...facts, id, claim }, { id: newId(), now: now() });
    if (!read) return;
    const known = new Map((await this.all()).map((draft) => [draft.id, draft]));
    const own = beside({ ...read.draft, inspections }, known, newId);
    const isKept = await this.#store.add(own ? [own] : []).then(
      () => true,
      () => false,
    );
    const draft = own ?? known.get(read.draft.id);
    if (!isKept || !draft) return;
    this.keeper.goOn(draft);
    this.#given.useRulebook(rulebookIn(draft));
  }

  /** @param {Draft} draft */
  nameOf({ claim: { claimName } }) {
    return typeof claimName === "string" && claimName.trim() !== "" ? claimName : this.#say("nameless");
  }

  /** Begins a new claim in place of the one that is open, which is kept. */
  beginNew() {
    this.hide();
    this.#given.element.newClaim();
  }

  /** Gives the claim that is open another name. @param {string} name */
  renameOpen(name) {
    const { element } = this.#given;
    const { claim, inspections } = element;
    element.claim = { ...claim, claimName: name };
    element.inspections = inspections;
    this.keeper.renamed();
    this.#given.changed();
    return this.keeper.write();
  }

  /** Whether the claim that is open is to be kept nowhere, not in the history of the tab either. */
  get keepsNothing() {
    return this.isOff || this.#isForgotten;
  }

  /** Everything was forgotten. @returns {() => void}   where that was undone */
  forgotten() {
    const { draft } = this.keeper;
    this.#isForgotten = true;
    this.keeper.forgotten();
    this.#given.changed();
    return () => {
      this.#isForgotten = false;
      if (draft && !this.keeper.draft) this.keeper.goOn(draft);
      this.#given.changed();
    };
  }

  /** Keeps nothing from now on, or something again; fails where the browser refuses. @param {boolean} off */
  async keepNothing(off) {
    if (!this.#store) throw new Error("The browser keeps nothing for this page.");
    await this.#store.keepNothing(off);
    this.isOff = off;
    await this.keeper.keepNothing(off);
    await this.keeper.write();
  }
}
