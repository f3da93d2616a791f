// @ts-check
// The tray: the files that were dropped, what is proposed for them, and which rows are unfolded.

import { describeProposals } from "../../words/proposals.js";
import { rows } from "../edit.js";
import { seenOf } from "../inspections.js";
import { added, inspectionsOf, isToRead, withFile, withTakenBack } from "../tray/files.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Proposal} Proposal */
/** @typedef {import("../../words/proposals.js").DescribedProposal} DescribedProposal */
/** @typedef {import("../../index.js").Texts} Texts */
/** @typedef {import("../inspections.js").Seen} Seen */
/** @typedef {import("../tray/files.js").TrayFile} TrayFile */
/** @typedef {import("../tray/files.js").Decisions} Decisions */
/** @typedef {{claim: Row, decisions: Decisions}} Edited   the claim that is being edited, and the decisions about files */
/** @typedef {{[name: string]: unknown}} Counts */
/** @typedef {{say: [key: string, params: Counts], at: number}} Done   what was done last, in words, and at which state of the claim */
/**
 * @typedef {object} Shown   what is shown of the tray
 * @property {readonly TrayFile[]} files
 * @property {readonly DescribedProposal[]} proposals
 * @property {Decisions} decisions
 * @property {ReadonlySet<string>} open   the rows that are unfolded, by the ids of their files
 * @property {Done["say"] | null} done   what was done last, until something else is
 * @property {number | null | undefined} dragged   how many files are dragged: null where that is not known; undefined where none are
 */

/** The shortest time between two updates while files are read, in milliseconds. */
const INTERVAL = 250;

/** Of the time, proposals may take one part in so many. */
const SHARE = 8;

export class Tray {
  /** @type {readonly TrayFile[]} */
  files = [];
  /** @type {readonly Proposal[]} */
  proposals = [];
  /** @type {Shown["open"]} */
  open = new Set();
  /** @type {Done | null} */
  done = null;
  /** @type {Shown["dragged"]} */
  dragged;
  /** The files of the claim that is kept aside. @type {readonly TrayFile[] | null} */
  #aside = null;
  /** What the proposals were made from. @type {{claim: Row, decisions: Decisions, files: readonly TrayFile[]} | null} */
  #basis = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #cost = 0;
  /** The proposals with their words. @type {{proposals: readonly Proposal[], texts: Texts, all: DescribedProposal[]} | null} */
  #described = null;
  #update;

  /** @param {() => void} update   brings the proposals up to date, and draws */
  constructor(update) {
    this.#update = update;
  }

  /** Adds files. @param {readonly import("./intake.js").Given[]} given @param {Row} claim @returns {number} how many were not there yet */
  add(given, claim) {
    const before = this.files.length;
    this.files = added(this.files, given, claim);
    return this.files.length - before;
  }

  /** @param {string} id @param {Partial<TrayFile>} change */
  change(id, change) {
    this.files = withFile(this.files, id, change);
  }

  /** The file that something was found in. @param {Seen} seen */
  fileOf(seen) {
    return this.files.find((file) => file.seen === seen);
  }

  /** The files that are to be read. @param {Decisions} decisions @returns {Seen[]} */
  toRead(decisions) {
    return this.files.flatMap((file) => (isToRead(file, decisions) ? [file.seen] : []));
  }

  /** How far a file was read. @param {Seen} seen @param {{done: number, size: number}} read */
  progressed(seen, read) {
    const file = this.fileOf(seen);
    if (!file) return;
    this.change(file.id, { state: "reading", read });
    this.updateSoon();
  }

  /** A file was inspected. @param {Seen} seen @param {Seen} now   with the inspection; null where it could not be made */
  inspected(seen, now) {
    const file = this.fileOf(seen);
    if (!file) return;
    this.change(file.id, { state: now.inspection ? "read" : "failed", read: null, seen: now });
    this.updateSoon();
  }

  /** Many files are read in a second: what is shown of them is updated from time to time. */
  updateSoon() {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#update();
      },
      Math.max(INTERVAL, this.#cost * SHARE),
    );
  }

  /**
   * Proposes again, unless nothing has changed that proposals rest on.
   * @param {Edited} edited @param {(claim: Row, inspections: {[id: string]: object}) => Proposal[]} propose
   */
  propose({ claim, decisions }, propose) {
    const { files } = this;
    const basis = this.#basis;
    if (basis?.claim === claim && basis.decisions === decisions && sameFound(basis.files, files)) return;
    this.#basis = { claim, decisions, files };
    if (files.length === 0) {
      this.proposals = [];
      return;
    }
    const began = performance.now();
    this.proposals = propose(withTakenBack(claim, files, decisions), this.inspections({ claim, decisions }));
    this.#cost = performance.now() - began;
  }

  /** What was found in the files of the claim and of the tray, by their ids. @param {Edited} edited */
  inspections({ claim, decisions }) {
    return { ...inspectionsIn(claim), ...inspectionsOf(this.files, decisions) };
  }

  /** @param {import("../edited-claim.js").EditedClaim} draft @param {Texts} texts @returns {Shown} */
  shown({ decisions, states }, texts) {
    const { files, open, done, dragged } = this;
    return {
      files,
      proposals: this.#inWords(texts),
      decisions,
      open,
      done: done?.at === states ? done.say : null,
      dragged,
    };
  }

  /** @param {Texts} texts */
  #inWords(texts) {
    const { proposals } = this;
    if (this.#described?.proposals !== proposals || this.#described.texts !== texts)
      this.#described = { proposals, texts, all: describeProposals(proposals, texts) };
    return this.#described.all;
  }

  /** Unfolds a row, or folds it. @param {string} id @param {boolean} [open] */
  fold(id, open = !this.open.has(id)) {
    this.open = new Set([...this.open].filter((own) => own !== id).concat(open ? [id] : []));
  }

  /** Another claim takes the place of this one: nothing is read or held any more but for bringing it back. */
  putAside() {
    this.#aside = this.files.length > 0 ? this.files : null;
    this.clear();
  }

  /** The claim before is brought back. */
  bringBack() {
    const files = this.#aside;
    this.clear();
    if (files) this.files = files;
    this.#aside = null;
  }

  clear() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.files = [];
    this.proposals = [];
    this.open = new Set();
    this.done = null;
    this.#basis = null;
    this.#cost = 0;
  }
}

/** What was found in the files of the claim. @param {Row} claim @returns {{[id: string]: object}} */
function inspectionsIn(claim) {
  /** @type {{[id: string]: object}} */
  const found = {};
  for (const one of rows(claim, "/documents")) {
    const inspection = seenOf(one)?.inspection;
    if (inspection && typeof one.id === "string") found[one.id] = inspection;
  }
  return found;
}

/** Whether the same was found in the same files. @param {readonly TrayFile[]} before @param {readonly TrayFile[]} now */
const sameFound = (before, now) =>
  before === now ||
  (before.length === now.length &&
    before.every(({ id, seen }, n) => now[n]?.id === id && now[n]?.seen.inspection === seen.inspection));
