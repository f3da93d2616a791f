// @ts-check
// Keeps the claim that is open as a draft on the device, as it is typed.

import { newDraft, revised } from "./draft.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {Pick<import("./store.js").Store, "write" | "add">} Store */
/**
 * What is open, such as the element. Each is asked for only where it is needed: keys are many.
 * @typedef {object} Open
 * @property {string} value   the claim as JSON
 * @property {Draft["inspections"]} inspections   what was found in its files
 * @property {boolean} unsaved   whether somebody changed it
 */
/**
 * @typedef {"nothing" | "kept" | "off" | "full" | "forbidden"} Standing   "nothing": nothing was typed yet; "off": nothing is to be kept
 */
/**
 * What is known beside the claim.
 * @typedef {Pick<Draft, "history" | "requests" | "taxInvoiceApprovedOn" | "filed" | "location" | "rulebook">} Facts
 */
/**
 * @typedef {{draft: Draft | null, value: string, facts: Partial<Facts>}} Slot
 *   a claim that is or was open: its draft as it was written last, and what it said last
 */

/** A change is written after so many milliseconds, with those that follow it meanwhile. */
const PAUSE = 100;

export class Keeper {
  /** @type {Standing} */
  standing = "nothing";
  /** @type {Slot} */
  #slot = { draft: null, value: "", facts: {} };
  /** The claims that were open before. @type {Slot[]} */
  #before = [];
  /** Whether the latest change is not written yet. */
  #isPending = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Until what is being written is written. */
  #writing = Promise.resolve();
  #off;
  #given;

  /**
   * @param {object} given
   * @param {Store | null} given.store   null where the browser keeps nothing
   * @param {boolean} given.off   whether nothing is to be kept
   * @param {Open} given.open
   * @param {() => void} given.changed   called when the standing or the draft is another one
   * @param {() => string} given.now   the instant
   * @param {() => string} given.id   a new one
   */
  constructor(given) {
    this.#given = given;
    this.#off = given.off;
    this.standing = given.store ? (given.off ? "off" : "nothing") : "forbidden";
  }

  /** The draft of the claim that is open, as it was written last. */
  get draft() {
    return this.#slot.draft;
  }

  /** Whether what is open is not kept, so that closing the page loses it. */
  get isLost() {
    return this.standing !== "kept" && this.standing !== "nothing";
  }

  /** Goes on with a draft, whose claim is open now. @param {Draft} draft */
  goOn(draft) {
    this.#leave();
    this.#slot = { draft, value: this.#given.open.value, facts: {} };
    this.#stand(this.#off ? "off" : "kept");
  }

  /** Another claim took the place of the one that was open, which is kept; this one is another draft, or one of before. */
  replaced() {
    this.#leave();
    const { value } = this.#given.open;
    this.#slot = this.#before.find((slot) => slot.value === value) ?? { draft: null, value, facts: {} };
    if (!this.isLost) this.#stand(this.#slot.draft ? "kept" : "nothing");
    this.follow();
  }

  /** The claim changed, and is written after a pause. */
  follow() {
    const { open } = this.#given;
    this.#slot.value = open.value;
    if (!this.#isKeeping || (!this.#slot.draft && !open.unsaved)) return;
    if (this.#isPending) return;
    this.#isPending = true;
    this.#timer = setTimeout(() => this.write(), PAUSE);
  }

  /** What is known beside the claim that is open. @returns {Facts} */
  get facts() {
    const { draft, facts } = this.#slot;
    const known = draft ?? newDraft({ id: "", now: this.#given.now(), claim: {} });
    const { history, requests, taxInvoiceApprovedOn, filed, location } = { ...known, ...facts };
    return { history, requests, taxInvoiceApprovedOn, filed, location };
  }

  /** The rulebook by which the claim that is open is checked; undefined where that was never said. */
  get rulebook() {
    const { draft, facts } = this.#slot;
    return facts.rulebook === undefined ? draft?.rulebook : facts.rulebook;
  }

  /** Notes what is known beside the claim that is open, as part of its draft. @param {Partial<Facts>} facts */
  note(facts) {
    Object.assign(this.#slot.facts, facts);
    if (!this.#isKeeping || this.#isPending) return;
    // Which rulebook is used makes no draft of a claim that nobody changed.
    const isRulebook = Object.keys(facts).every((name) => name === "rulebook");
    if (isRulebook && !this.#slot.draft && !this.#given.open.unsaved) return;
    this.#isPending = true;
    this.#timer = setTimeout(() => this.write(), PAUSE);
  }

  /** The claim that is open was set anew by the page, and is the same draft. */
  renamed() {
    this.#slot.value = this.#given.open.value;
    this.#isPending = this.#isKeeping;
  }

  /** Writes what is not written yet; after that, `standing` says how that went. */
  write() {
    clearTimeout(this.#timer);
    if (this.#isPending) this.#begin(this.#slot, this.#given.open.inspections);
    return this.#writing;
  }

  /** Keeps nothing from now on, or something again. @param {boolean} off */
  async keepNothing(off) {
    this.#off = off;
    this.#isPending = false;
    clearTimeout(this.#timer);
    await this.#writing;
    this.#slot = { draft: null, value: this.#slot.value, facts: this.facts };
    this.#before = [];
    this.#stand(off ? "off" : "nothing");
    this.follow();
  }

  /** Everything was forgotten: what is open is another draft from its next change on. */
  forgotten() {
    this.#isPending = false;
    clearTimeout(this.#timer);
    this.#slot = { draft: null, value: this.#slot.value, facts: this.facts };
    this.#before = [];
    if (!this.isLost) this.#stand("nothing");
  }

  get #isKeeping() {
    return this.#given.store !== null && !this.#off;
  }

  /** The claim that was open is open no longer. */
  #leave() {
    clearTimeout(this.#timer);
    // What was found in its files since is not at hand any more.
    if (this.#isPending) this.#begin(this.#slot, this.#slot.draft?.inspections ?? {});
    if (!this.#before.includes(this.#slot)) this.#before.push(this.#slot);
  }

  /** @param {Slot} slot @param {Draft["inspections"]} inspections */
  #begin(slot, inspections) {
    this.#isPending = false;
    const said = { claim: JSON.parse(slot.value), inspections, ...slot.facts };
    this.#writing = this.#writing.then(() => this.#put(slot, said));
  }

  /** @param {Slot} slot @param {Pick<Draft, "claim" | "inspections"> & Partial<Facts>} said */
  async #put(slot, said) {
    const { store, now, id } = this.#given;
    if (!store || this.#off) return;
    const draft = slot.draft
      ? revised(slot.draft, said, now())
      : { ...newDraft({ id: id(), now: now(), ...said }), ...said };
    try {
      const isFound = !slot.draft || !areSame(slot.draft.inspections, said.inspections);
      const written = await store.write(draft, slot.draft?.revision ?? 0, isFound);
      // Another tab wrote to it, or deleted it: this one goes on beside it, so that neither takes the place of the other.
      slot.draft = written === "kept" ? draft : { ...draft, id: id(), revision: 1 };
      if (written !== "kept") await store.add([slot.draft]);
      if (slot === this.#slot) this.#stand("kept");
    } catch (error) {
      this.#stand(error instanceof Error && error.name === "QuotaExceededError" ? "full" : "forbidden");
    }
  }

  /** @param {Standing} standing */
  #stand(standing) {
    this.standing = standing;
    this.#given.changed();
  }
}

/** Whether the same was found in the same files. @param {Draft["inspections"]} one @param {Draft["inspections"]} other */
function areSame(one, other) {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}
