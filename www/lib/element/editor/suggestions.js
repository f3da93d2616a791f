// @ts-check
// The answers that the page suggests, and those of them that were taken last.

import { NOTHING_SUGGESTED, readSuggestions, suggestedFor, withSuggested } from "../origin/suggested.js";
import { shareUnchanged } from "../share-unchanged.js";

/** @typedef {import("../origin/suggested.js").Suggestion} Suggestion */
/** @typedef {{from: string, count: number}} Done   how many answers were taken together, and from where */
/** @typedef {import("../origin/suggested.js").Suggestions & {done: Done | null}} Shown */

export class Suggestions {
  /** @type {readonly Suggestion[]} */
  #given = [];
  #now = NOTHING_SUGGESTED;
  /** Together with the state of the claim after it. @type {{done: Done, at: number} | null} */
  #taken = null;
  #editor;

  /** @param {import("./editor.js").Editor} editor */
  constructor(editor) {
    this.#editor = editor;
  }

  /** As the page gave them. */
  get given() {
    return this.#given;
  }

  set given(given) {
    this.#given = readSuggestions(given);
    this.follow();
    this.#editor.draw();
  }

  /** Follows the claim; not while somebody types, since fields would move. */
  follow() {
    this.#now = shareUnchanged(this.#now, suggestedFor(this.#editor.draft.claim, this.#given));
  }

  /** The claim is another one. */
  forget() {
    this.#taken = null;
  }

  /** What is shown of them; what was done last, until the next change. @returns {Shown} */
  get shown() {
    const { draft } = this.#editor;
    return { ...this.#now, done: this.#taken?.at === draft.states ? this.#taken.done : null };
  }

  /** Takes the answer for a field. @param {string} place */
  takeAt(place) {
    const { at } = this.#now;
    if (!at[place]) return;
    this.#take({ [place]: at[place].value });
    this.#editor.changed(() => this.#editor.screen.focus(this.#editor.screen.at(place)));
  }

  /** Takes answers together. @param {number} index */
  takeTogether(index) {
    const suggestion = this.#now.together[index];
    if (!suggestion) return;
    const { from, values } = suggestion;
    const { draft, announcer, screen } = this.#editor;
    const done = { from, count: Object.keys(values).length };
    this.#take(values);
    draft.record();
    this.#taken = { done, at: draft.states };
    announcer.announceFirst(this.#editor.say("suggested-taken", done));
    this.#editor.changed(() => screen.find(".offer [data-do=step-back]")?.focus());
  }

  /** @param {Suggestion["values"]} values */
  #take(values) {
    const { draft } = this.#editor;
    draft.take(withSuggested(draft.claim, values));
  }
}
