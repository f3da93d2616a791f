// @ts-check
// The tray: the files that were dropped, what is proposed for them, and which rows are unfolded.

import { added as addedRulebooks } from "../../load.js";
import { rows } from "../edit.js";
import { localDay } from "../editor/day-and-locale.js";
import { jsonError } from "../json-error.js";
import { ACTIONS, addExpense, addFiles, choose, replaceFile } from "./actions.js";
import {
  added,
  fileAround,
  inspectionsIn,
  inspectionsOf,
  openIn,
  recognized,
  sameFound,
  sureIn,
  toRead,
  withFile,
  withTakenBack,
} from "./files.js";
import { chosen, dropped, leftBy, pasted } from "./intake.js";
import { ORIGIN_ACTIONS } from "./origin-actions.js";
import { OriginState } from "./origin-state.js";
import { proposed } from "./proposer.js";
import { toldFiles } from "./told-files.js";
import { uiWith } from "./ui-with.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../drop-zone/shown.js").Shown} Shown */
/** @typedef {import("../drop-zone/shown.js").Said} Said */
/** @typedef {import("../edited-claim.js").EditedClaim} EditedClaim */
/** @typedef {import("../editor/editor.js").Editor} Editor */
/** @typedef {import("../inspections.js").Seen} Seen */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("./files.js").Decisions} Decisions */
/** @typedef {import("./files.js").TrayFile} TrayFile */
/** @typedef {import("./intake.js").Taken} Taken */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {{say: Said, at: number}} Done   what was done last, in words, and at which state of the claim */
/**
 * @typedef {object} Basis   what proposals were made from
 * @property {object} texts   in its language, by its rulebook
 * @property {Row} claim
 * @property {Decisions} decisions
 * @property {readonly TrayFile[]} files
 */

/** The shortest time between two updates while files are read, in milliseconds. */
const INTERVAL = 250;

/** Of the time in which files are read, proposals may take one part in so many. */
const SHARE = 8;

/** What buttons do, by the name in `data-do`. */
const DOES = { ...ACTIONS, ...ORIGIN_ACTIONS };

export class TrayState {
  /** @type {readonly TrayFile[]} */
  files = [];
  /** @type {readonly Proposal[]} */
  proposals = [];
  /** @type {Shown["open"]} */
  open = new Set();
  /** @type {Done | null} */
  done = null;
  /** Where values came from, and what is offered. */
  origins = new OriginState(this);
  /** The words of the tray, in the language that was loaded last. @type {import("../words.js").Words | null} */
  words = null;
  /** Until what is proposed now is there. @type {Promise<void> | null} */
  #proposing = null;
  /** The files of the claim that is kept aside. @type {readonly TrayFile[] | null} */
  #aside = null;
  /** @type {Basis | null} */
  #basis = null;
  /**
   * What was proposed by each state of the claim, so that it is there again where that is restored.
   * @type {WeakMap<Row, {basis: Basis, proposals: readonly Proposal[]}>}
   */
  #proposed = new WeakMap();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #cost = 0;
  /** How often proposals were made. */
  #proposals = 0;
  /** @type {{from: Ui, words: TrayState["words"], ui: Ui} | null} */
  #ui = null;

  /** @param {Editor} editor */
  constructor(editor) {
    this.editor = editor;
    this.#listenTo(editor.screen.all);
  }

  /** What is confirmed is taken into the claim by the module of proposals, which is loaded with the first file. */
  async #loadAccept() {
    await this.editor.rules.loadProposals().catch((error) => {
      console.warn("claimproof could not load what takes files into a claim:", error);
    });
  }

  /** @param {string} key @param {Row} [params] */
  say(key, params) {
    return this.words?.text(`form.tray.${key}`, params) ?? "";
  }

  // ---- Giving files ----

  /** Files and folders that were dropped. @param {readonly import("./intake.js").Held[]} held */
  async drop(held) {
    await this.#take(await dropped(held));
  }

  /** @param {readonly File[]} files */
  choose(files) {
    this.#take(chosen(files));
  }

  /** @param {readonly File[]} files */
  paste(files) {
    this.#take(pasted(files, () => this.pastedName()));
  }

  /** @param {string} id @param {File} file */
  replace(id, file) {
    this.#loadAccept();
    replaceFile(this, id, file);
  }

  /** Files that the page gives: nothing moves, and no focus. @param {Taken["given"]} given */
  give(given) {
    const { steps, draft } = this.editor;
    if (!steps.all.includes("files")) return this.#add({ given, more: false });
    this.#loadAccept();
    this.add(given, draft.claim);
    this.editor.refresh();
  }

  /** Adds the files that the page does not take itself. @param {Taken} taken */
  async #take(taken) {
    const { beforeFiles } = this.editor;
    if (!beforeFiles) return this.#add(taken);
    const given = await leftBy(beforeFiles, taken.given);
    if (given.length > 0 || taken.given.length === 0) this.#add({ ...taken, given });
  }

  /** @param {Taken} taken */
  #add(taken) {
    this.#loadAccept();
    const { steps, draft } = this.editor;
    if (steps.all.includes("files")) return addFiles(this, taken);
    const files = added([], taken.given, draft.claim);
    const own = this.#receive(files, taken.given);
    for (const { id, seen } of files)
      if (seen.file && !own.has(id)) this.editor.attach(draft.insert("/documents"), seen.file);
    this.editor.refresh();
  }

  /**
   * Documents get those of the files that are surely theirs: the page says so, or their hash is not known.
   * @param {readonly TrayFile[]} files @param {Taken["given"]} given @returns {Set<string>} the ids of these
   */
  #receive(files, given) {
    const { draft } = this.editor;
    const documents = new Map(rows(draft.claim, "/documents").map((one) => [one?.id, one]));
    const said = new Set(given.flatMap(({ document, file }) => (document === undefined ? [] : file)));
    const own = files.filter(({ id, seen }) => {
      const document = documents.get(id);
      return document && seen.file && (said.has(seen.file) || !document.sha256);
    });
    draft.receive(new Map(own.map(({ id, seen }) => [id, seen])));
    return new Set(own.map(({ id }) => id));
  }

  /** What a pasted picture is called. @param {Date} [now] */
  pastedName(now = new Date()) {
    const { locale, intl = locale } = this.editor.texts();
    const format = (/** @type {Intl.DateTimeFormatOptions} */ how) => new Intl.DateTimeFormat(intl, how).format(now);
    const date = format({ day: "numeric", month: "short", year: "numeric" });
    const time = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    return this.say("pasted", { date, time });
  }

  /** Adds files. @param {Taken["given"]} given @param {Row} claim @returns {number} how many were not there yet */
  add(given, claim) {
    const before = this.files.length;
    this.files = added(this.files, given, claim);
    this.#receive(this.files.slice(before), given);
    return this.files.length - before;
  }

  /** Where a text is no JSON, in words; null where it is. @param {string} text */
  jsonError(text) {
    const found = jsonError(text);
    return found && { line: found.line, column: found.column, expected: this.say(`expected.${found.expected}`) };
  }

  // ---- Reading files ----

  /** @param {string} id @param {Partial<TrayFile>} change */
  change(id, change) {
    this.files = withFile(this.files, id, change);
  }

  /** Reads these files, or no longer. @param {ReadonlySet<string>} ids @param {boolean} on */
  read(ids, on) {
    const state = on ? "waiting" : "stopped";
    this.files = this.files.map((own) =>
      ids.has(own.id) && own.state !== "read" ? { ...own, state, read: null } : own,
    );
  }

  /** The file that something was found in. @param {Seen} seen */
  #fileOf(seen) {
    return this.files.find((file) => file.seen === seen);
  }

  /** The files that are to be read. @param {Decisions} decisions @returns {Seen[]} */
  toRead(decisions) {
    const isBusy = this.#proposing !== null || this.#unsorted().size > 0;
    return toRead(this.files, decisions, isBusy).map(({ seen }) => seen);
  }

  /** How far a file was read. @param {Seen} seen @param {{done: number, size: number}} read */
  progressed(seen, read) {
    const file = this.#fileOf(seen);
    if (!file) return;
    this.change(file.id, { state: "reading", read });
    this.#updateSoon();
  }

  /**
   * A file was inspected.
   * @param {Seen} seen @param {Seen} now   with the inspection; null where it could not be made
   * @returns {Row[]} the documents whose file it is known to be by now
   */
  inspected(seen, now) {
    const file = this.#fileOf(seen);
    if (!file) return [];
    this.change(file.id, { state: now.inspection ? "read" : "failed", read: null, seen: now });
    // What follows the last file waits for no other one.
    if (this.#isAllRead()) this.#forgetUpdate();
    this.#updateSoon();
    return this.#recognize(now);
  }

  /** A file that was read is found to be the file of a document, or not to be. @param {Seen} seen */
  #recognize(seen) {
    const { draft } = this.editor;
    const file = this.#fileOf(seen);
    if (!file || !seen.inspection?.sha256 || draft.decisions[file.id]) return [];
    this.files = recognized(this.files, file, draft.claim);
    const { id } = this.#fileOf(seen) ?? file;
    if (this.open.has(file.id)) this.open = new Set([...this.open].map((own) => (own === file.id ? id : own)));
    return draft.receive(new Map([[id, seen]]));
  }

  /** Whether no file is to be read but those that wait for all others. */
  #isAllRead() {
    return toRead(this.files, this.editor.draft.decisions, true).length === 0;
  }

  /** Many files are read in a second: what is shown of them is updated from time to time. */
  #updateSoon() {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.propose();
        this.editor.readFiles();
        this.editor.draw();
      },
      this.#isAllRead() ? INTERVAL : Math.max(INTERVAL, this.#cost * SHARE),
    );
  }

  #forgetUpdate() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  // ---- Proposals ----

  /** Proposes again, unless nothing has changed that proposals rest on; what was proposed before is shown until then. */
  propose() {
    this.#proposeAgain();
    this.origins.follow();
  }

  #proposeAgain() {
    const { rules, draft } = this.editor;
    if (!rules.cp || this.#proposing) return;
    const basis = { texts: this.editor.texts(), claim: draft.stated, decisions: draft.decisions, files: this.files };
    if (this.#basis && isSame(this.#basis, basis) && sameFound(this.#basis.files, basis.files)) return;
    const known = this.#proposed.get(basis.claim);
    // Nothing is proposed before something was read.
    if (basis.files.every(({ seen }) => !seen.inspection)) [this.#basis, this.proposals] = [basis, []];
    else if (known && isSame(known.basis, basis) && sameFound(known.basis.files, basis.files))
      [this.#basis, this.proposals] = [basis, known.proposals];
    else {
      this.#proposing = this.#proposeFor(basis);
      this.editor.readFiles();
    }
  }

  /** In the worker: many files take a while. @param {Basis} basis */
  async #proposeFor(basis) {
    const { claim, decisions, files } = basis;
    const began = performance.now();
    const inspections = { ...inspectionsIn(claim), ...inspectionsOf(files, decisions) };
    const proposals = await this.proposedInWorker(withTakenBack(claim, files, decisions), inspections);
    // The first ones wait until what makes them is loaded.
    this.#cost = this.#proposals++ > 0 ? performance.now() - began : 0;
    this.#proposing = null;
    const { draft } = this.editor;
    if (this.files.length === 0) return this.editor.files.end();
    const now = { texts: this.editor.texts(), claim: draft.stated, decisions: draft.decisions };
    if (!isSame(basis, now)) return this.propose();
    [this.#basis, this.proposals] = [basis, proposals];
    this.#proposed.set(claim, { basis, proposals });
    this.origins.follow();
    this.editor.draw();
    if (!sameFound(files, this.files)) this.#updateSoon();
    this.editor.readFiles();
  }

  /**
   * What is proposed for a claim; nothing where that cannot be found.
   * @param {Row} claim
   * @param {{[id: string]: object}} inspections
   * @returns {Promise<readonly Proposal[]>}
   */
  async proposedInWorker(claim, inspections) {
    const { today = localDay(), worker, rulebook } = this.editor;
    try {
      const { proposeInWorker } = await import("../../documents.js");
      const words = this.editor.words();
      return await proposeInWorker(claim, { inspections, today, words, worker, rulebook, rulebooks: addedRulebooks() });
    } catch (error) {
      console.warn("claimproof could not sort files:", error);
      return [];
    }
  }

  /** Does something with proposals that rest on the claim as it is: at once, or when they are there. @param {() => void} act */
  async whenProposed(act) {
    const { draft } = this.editor;
    const now = () => ({ texts: this.editor.texts(), claim: draft.stated, decisions: draft.decisions });
    while (this.#proposing && !this.#isProposedFor(now())) await this.#proposing;
    act();
  }

  /** @param {Pick<Basis, "claim" | "decisions"> & {texts: object}} now */
  #isProposedFor(now) {
    return this.#basis !== null && isSame(this.#basis, now);
  }

  /**
   * What is proposed for one file by a claim: at once, as nothing else is read for it.
   * @param {Row} claim
   * @param {string} id
   * @returns {Proposal[]}
   */
  proposedFor(claim, id) {
    const { rules, draft, today, rulebook } = this.editor;
    const own = fileAround(this.files, id);
    const inspections = inspectionsOf(own ? [own] : [], draft.decisions);
    return proposed(rules.loaded, claim, { inspections, today, rulebook });
  }

  // ---- What is shown ----

  /** @param {EditedClaim} draft @returns {Shown} */
  shown({ claim, decisions, states }) {
    const { files, proposals, open, done } = this;
    const reading = files.filter(({ state }) => state === "waiting" || state === "reading").length;
    const counts = { reading, open: openIn(this, decisions, claim).length, sure: sureIn(this, decisions, claim) };
    return {
      own: this,
      files,
      proposals,
      decisions,
      open,
      done: done?.at === states ? done.say : null,
      unsorted: this.#unsorted(),
      counts,
      ...this.origins.shown,
    };
  }

  #unsorted() {
    const sorted = new Map(this.#basis?.files.map(({ id, seen }) => [id, seen.inspection]));
    const unsorted = this.files.filter(
      ({ id, state, seen }) => state === "read" && seen.inspection && sorted.get(id) !== seen.inspection,
    );
    return new Set(unsorted.map(({ id }) => id));
  }

  /** What is shown, with the words of the tray. @param {View} view @returns {View} */
  viewOf(view) {
    return { ...view, ui: this.#uiOf(view.ui) };
  }

  /** The files as the page is told of them. @param {View} view */
  told(view) {
    const { ui } = this.viewOf(view);
    const { files, decisions, proposals, unsorted } = view.tray;
    return toldFiles({ files, decisions, proposals, unsorted, claim: view.claim, ui });
  }

  /** Listens to what is done with files. @param {Element} place */
  #listenTo(place) {
    place.addEventListener("click", ({ target }) => {
      /** @type {HTMLElement | null | undefined} */
      const button = /** @type {Element | null} */ (target)?.closest?.("button[data-do]");
      if (button) DOES[button.getAttribute("data-do") ?? ""]?.(this, button);
    });
    place.addEventListener("tray-kind", (event) => {
      const { id, kind } = /** @type {CustomEvent} */ (event).detail;
      choose(this, id, kind);
    });
    place.addEventListener("tray-expense", (event) => {
      const { id, ...expense } = /** @type {CustomEvent} */ (event).detail;
      this.whenProposed(() => addExpense(this, id, expense));
    });
    place.addEventListener("keydown", (event) => this.origins.onKey(/** @type {KeyboardEvent} */ (event)));
  }

  /** The shared props of the form with the words of the tray. @param {Ui} from @returns {Ui} */
  #uiOf(from) {
    const { words } = this;
    if (this.#ui?.from !== from || this.#ui.words !== words) this.#ui = { from, words, ui: uiWith(from, words) };
    return this.#ui.ui;
  }

  /** Unfolds a row, or folds it. @param {string} id @param {boolean} [open] */
  fold(id, open = !this.open.has(id)) {
    this.open = new Set([...this.open].filter((own) => own !== id).concat(open ? [id] : []));
  }

  // ---- Another claim ----

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
    this.#forgetUpdate();
    this.files = [];
    this.proposals = [];
    this.open = new Set();
    this.done = null;
    this.origins.clear();
    this.#basis = null;
    this.#cost = 0;
  }
}

/**
 * Whether the claim and what is decided are the same.
 * @param {Basis} basis
 * @param {Pick<Basis, "claim" | "decisions"> & {texts: object}} now
 */
const isSame = (basis, now) =>
  basis.texts === now.texts && basis.claim === now.claim && basis.decisions === now.decisions;
