// @ts-check
// The claims on this device: the one that is open is kept as it is typed, and all of them stand in a list.

import { asDraft, beside, duplicated, exported, imported, revised, SCHEMA, toAdd } from "./draft.js";
import { Keeper } from "./keeper.js";
import { rowOf } from "./row-of.js";
import { openStore } from "./store.js";
import { invoicesOf, twiceIn } from "./twice.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./MyClaims.jsx").Told} Told */
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
 * @property {() => Words} words   its words
 * @property {() => string} today
 * @property {(instant: string) => string} dayOf   the day of an instant by the calendar of the reader
 * @property {string | null} openId   the draft that was open before the page was loaded again
 * @property {import("../lines.js").Lines} lines
 * @property {() => void} changed   called when what is kept is something else
 */

/** More of a file is not read. */
const MOST_BYTES = 50_000_000;

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
  #off;
  /** @type {typeof import("./MyClaims.jsx").drawClaims | null} */
  #draw = null;
  /** @type {Told | null} */
  #told = null;
  /** The invoices that were looked for in the other claims last. */
  #soughtInvoices = "";
  /** What `keeper` said last. */
  #stood = "";

  /** @param {Given} given @param {import("./store.js").Store | null} store @param {boolean} off */
  constructor(given, store, off) {
    const { element } = given;
    this.#given = given;
    this.#store = store;
    this.#off = off;
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
      this.keeper.goOn(draft);
    }
    element.addEventListener("claimproof-change", ({ detail: { replaced } }) => {
      if (replaced) this.keeper.replaced();
      else this.keeper.follow();
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
    const off = (await this.#store?.keepsNothing().catch(() => this.#off)) ?? this.#off;
    if (off !== this.#off) {
      this.#off = off;
      await this.keeper.keepNothing(off);
    }
    await this.#refresh();
  }

  /** In another language. */
  translate() {
    this.#tellStanding();
    void this.#refresh();
  }

  /** Shows the list in place of the claim. */
  async show() {
    await this.keeper.write();
    this.#draw ??= (await import("./MyClaims.jsx")).drawClaims;
    this.#told = null;
    this.#place.hidden = false;
    this.#given.element.hidden = true;
    await this.#refresh();
    this.#focusTitle();
  }

  /** Shows the claim that is open. */
  hide() {
    if (this.#place.hidden) return;
    this.#place.hidden = true;
    this.#given.element.hidden = false;
    this.#given.element.focus();
  }

  get #place() {
    return this.#given.places.list;
  }

  #focusTitle() {
    this.#place.querySelector("h2")?.focus();
  }

  /** @param {string} key @param {Record<string, unknown>} [params] */
  #say = (key, params) => this.#given.words().text(`page.claims.${key}`, params);

  /** What follows a write, of which there are many while somebody types: nothing where all stands as before. */
  #stand() {
    const { standing, draft } = this.keeper;
    const stood = `${standing} ${draft?.id}`;
    if (stood !== this.#stood) {
      this.#stood = stood;
      this.#tellStanding();
      this.#given.changed();
    }
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
    const others = (await this.#all()).filter(({ id }) => id !== draft.id);
    const [first, ...more] = twiceIn(cp(), draft.claim, others, today());
    if (!first) return lines.hide("twice");
    const name = this.#nameOf(first.draft);
    lines.show("twice", () => ({
      text: this.#say("twice", { number: first.number, vendor: first.vendor, name, more: more.length }),
      choices: [
        { label: this.#say("open-other", { name }), act: () => void this.open(first.draft.id) },
        { label: this.#say("close"), act: () => {} },
      ],
    }));
  }

  // ---- The list ----

  async #refresh() {
    if (this.#place.hidden || !this.#draw) return;
    const drafts = await this.#all();
    const cp = this.#given.cp();
    const words = this.#given.words();
    const today = this.#given.today();
    const nameless = this.#say("nameless");
    const rows = drafts.map((draft) =>
      rowOf(draft, cp.check(draft.claim, { today, inspections: draft.inspections }), words, {
        isOpen: draft.id === this.keeper.draft?.id,
        changedOn: this.#given.dayOf(draft.changedAt),
        nameless,
      }),
    );
    this.#draw(this.#place, { rows, told: this.#told, off: this.#off, say: this.#say, acts: this.#acts });
  }

  /** The drafts, each as far as it can be read. */
  async #all() {
    const all = (await this.#store?.all().catch(() => [])) ?? [];
    return all.flatMap((one) => asDraft(one, { id: one.id, now: now() })?.draft ?? []);
  }

  /** Does something with the drafts, and says so where the browser refuses. @param {(store: import("./store.js").Store) => Promise<Told | null>} act */
  async #do(act) {
    try {
      if (!this.#store) throw new Error("The browser keeps nothing for this page.");
      this.#told = await act(this.#store);
    } catch {
      this.#told = { words: [this.#say("failed")] };
    }
    await this.#refresh();
  }

  /** @type {import("./MyClaims.jsx").Acts} */
  #acts = {
    begin: () => {
      this.hide();
      this.#given.element.newClaim();
    },
    back: () => this.hide(),
    open: (id) => void this.open(id),
    rename: (id, name) => void this.#rename(id, name),
    duplicate: (id) => void this.#duplicate(id),
    remove: (id) => void this.#remove(id),
    save: (id) => void this.#save(id),
    take: (file) => void this.#take(file),
    keepNothing: (off) => void this.#keepNothing(off),
    forget: () => void this.#forget(),
  };

  /** Opens a draft in place of the claim that is open, which is kept. @param {string} id */
  async open(id) {
    const { element } = this.#given;
    if (id === this.keeper.draft?.id) return this.hide();
    const draft = (await this.#all()).find((one) => one.id === id);
    if (!draft) return;
    element.replace(draft.claim, this.#nameOf(draft));
    element.inspections = draft.inspections;
    this.keeper.goOn(draft);
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
    if (!this.#store || this.#off || this.keeper.draft) return;
    const { claim, inspections } = this.#given.element;
    const read = asDraft({ schema: SCHEMA, ...facts, id, claim }, { id: newId(), now: now() });
    if (!read) return;
    const known = new Map((await this.#all()).map((draft) => [draft.id, draft]));
    const own = beside({ ...read.draft, inspections }, known, newId);
    const isKept = await this.#store.add(own ? [own] : []).then(
      () => true,
      () => false,
    );
    const draft = own ?? known.get(read.draft.id);
    if (isKept && draft) this.keeper.goOn(draft);
  }

  /** @param {Draft} draft */
  #nameOf({ claim: { claimName } }) {
    return typeof claimName === "string" && claimName.trim() !== "" ? claimName : this.#say("nameless");
  }

  /** @param {string} id @param {string} name */
  #rename(id, name) {
    const { element } = this.#given;
    if (id === this.keeper.draft?.id) {
      const { claim, inspections } = element;
      element.claim = { ...claim, claimName: name };
      element.inspections = inspections;
      this.keeper.renamed();
      this.#given.changed();
      return this.keeper.write().then(() => this.#refresh());
    }
    return this.#do(async (store) => {
      const draft = await store.get(id);
      if (draft)
        await store.write(revised(draft, { claim: { ...draft.claim, claimName: name } }, now()), draft.revision);
      return null;
    });
  }

  /** @param {string} id */
  #duplicate(id) {
    return this.#do(async (store) => {
      const draft = await store.get(id);
      if (!draft) return null;
      const name = this.#say("copy", { name: this.#nameOf(draft) });
      await store.add([duplicated(draft, { id: newId(), now: now(), name })]);
      return null;
    });
  }

  /** @param {string} id */
  #remove(id) {
    return this.#do(async (store) => {
      const draft = await store.get(id);
      if (!draft) return null;
      await store.remove(id);
      const isOpen = id === this.keeper.draft?.id;
      if (isOpen) this.keeper.forgotten();
      this.#focusTitle();
      const undo = () =>
        void this.#do(async () => {
          await store.add([draft]);
          if (isOpen) this.keeper.goOn(draft);
          return null;
        });
      return { words: [this.#say("deleted", { name: this.#nameOf(draft) })], undo };
    });
  }

  /** @param {string} [id] */
  async #save(id) {
    const drafts = (await this.#all()).filter((one) => id === undefined || one.id === id);
    const [only] = drafts;
    const name = id !== undefined && only ? this.#nameOf(only) : this.#say("title");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([exported(drafts)], { type: "application/x-ndjson" }));
    link.download = `${name.replace(/[^\p{L}\p{N} ._-]+/gu, "-").slice(0, 80)}.ndjson`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  /** @param {File} file */
  #take(file) {
    return this.#do(async (store) => {
      const text = file.size > MOST_BYTES ? "" : await file.text();
      const { drafts, refused, damaged } = imported(text, { id: newId, now: now() });
      const added = toAdd(drafts, await this.#all(), newId);
      await store.add(added);
      const names = new Map(drafts.map((draft) => [draft.id, this.#nameOf(draft)]));
      const fields = new Intl.ListFormat(this.#given.cp().locale);
      return {
        words: [
          added.length > 0
            ? this.#say("imported", { count: added.length })
            : this.#say("imported-none", { file: file.name }),
          ...refused.map(({ at, words }) => this.#say("refused", { at, words })),
          ...damaged.map((one) =>
            this.#say("damaged", { name: names.get(one.id) ?? "", fields: fields.format(one.fields) }),
          ),
        ],
      };
    });
  }

  /** @param {boolean} off */
  #keepNothing(off) {
    return this.#do(async (store) => {
      await store.keepNothing(off);
      this.#off = off;
      await this.keeper.keepNothing(off);
      await this.keeper.write();
      return null;
    });
  }

  #forget() {
    return this.#do(async (store) => {
      const drafts = await store.all();
      await store.clear();
      this.keeper.forgotten();
      const undo = () =>
        void this.#do(async () => {
          await store.add(drafts);
          return null;
        });
      return { words: [this.#say("forgot")], undo };
    });
  }
}
