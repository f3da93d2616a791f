// @ts-check
// Where the values of the claim came from, what files offer, and which file is shown in the preview.

import { NOTHING_SHOWN } from "../drop-zone/shown.js";
import { shareUnchanged } from "../share-unchanged.js";
import { inspectionsIn, inspectionsOf, sameFound } from "./files.js";
import { offersOf, proofsOf } from "./offers.js";
import { originsOf, sourcesIn } from "./origins.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../drop-zone/shown.js").FromFiles} FromFiles */
/** @typedef {import("../drop-zone/shown.js").Preview} Preview */
/** @typedef {import("./tray-state.js").TrayState} Tray */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {object} Basis   what decides what the files give for an empty claim
 * @property {object} cp
 * @property {import("./files.js").Decisions} decisions
 * @property {readonly import("./files.js").TrayFile[]} files
 */

export class OriginState {
  /** What the files give for an empty claim. @type {readonly Proposal[]} */
  #found = [];
  /** @type {Basis | null} */
  #basis = null;
  #isAsking = false;
  /** @type {FromFiles} */
  #fromFiles = NOTHING_SHOWN.fromFiles;
  /** @type {(Preview & {step: string}) | null} */
  #preview = null;
  /** What the preview was opened by. @type {HTMLElement | null} */
  #opener = null;

  /** @param {Tray} tray */
  constructor(tray) {
    this.tray = tray;
  }

  /** What is shown of it. @returns {{fromFiles: FromFiles, preview: Preview | null}} */
  get shown() {
    const isHere = this.#preview?.step === this.tray.editor.steps.now;
    return { fromFiles: this.#fromFiles, preview: isHere ? this.#preview : null };
  }

  /** Follows the claim and its proposals; not while somebody types, since fields would move. */
  follow() {
    const { files, proposals, editor } = this.tray;
    const { claim, preset } = editor.draft;
    const sourceOf = sourcesIn(files, claim);
    this.#fromFiles = shareUnchanged(this.#fromFiles, {
      origins: originsOf(claim, this.#found, sourceOf),
      offers: offersOf(claim, preset, proposals, sourceOf),
      proofs: proofsOf(claim, proposals, sourceOf),
      found: this.#found,
    });
    this.#ask();
  }

  /** Asks what the files give for an empty claim, once they are read and whenever they are others. */
  async #ask() {
    const { files, editor } = this.tray;
    const { rules, draft } = editor;
    const { claim, decisions } = draft;
    if (!rules.cp || this.#isAsking || files.length === 0 || this.tray.toRead(decisions).length > 0) return;
    const basis = this.#basis;
    if (basis?.cp === rules.cp && basis.decisions === decisions && sameFound(basis.files, files)) return;
    const asked = { cp: rules.cp, decisions, files };
    this.#basis = asked;
    this.#isAsking = true;
    const found = await this.tray.proposedInWorker({}, { ...inspectionsIn(claim), ...inspectionsOf(files, decisions) });
    this.#isAsking = false;
    // Another claim may have taken the place of this one.
    if (this.#basis === asked) this.#found = found;
    this.follow();
    editor.draw();
  }

  // ---- The preview ----

  /** Shows where something was read. @param {Preview} preview @param {HTMLElement} opener */
  open(preview, opener) {
    const { editor } = this.tray;
    if (!opener.closest(".preview")) this.#opener = opener;
    this.#preview = { ...preview, step: editor.steps.now };
    editor.draw();
    editor.screen.at("preview~title")?.focus();
  }

  /** Closes the preview; the focus goes back to where it came from. */
  close() {
    const { editor } = this.tray;
    if (!this.shown.preview) return;
    this.#preview = null;
    editor.draw();
    const isThere = this.#opener?.isConnected;
    editor.screen.focus(isThere ? this.#opener : editor.screen.titleOf(editor.steps.now));
    this.#opener = null;
  }

  /** Escape closes the preview, wherever the focus is. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== "Escape" || event.defaultPrevented || !this.shown.preview) return;
    event.preventDefault();
    this.close();
  }

  clear() {
    this.#found = [];
    this.#basis = null;
    this.#fromFiles = NOTHING_SHOWN.fromFiles;
    this.#preview = null;
  }
}
