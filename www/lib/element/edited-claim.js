// @ts-check
// The claim that is being edited, and the state of the form: the identity of rows, which rows are unfolded, what was removed
// last, the files of its documents. Without DOM; a change never modifies the earlier claim.

import { UNDECIDED } from "./drop-zone/shown.js";
import {
  below,
  change,
  freshId,
  get,
  indexOf,
  isEmpty,
  isObject,
  isUsed,
  LISTS,
  names,
  putBack,
  rows,
  same,
  set,
  take,
} from "./edit.js";
import { apart, seenOf, withDocuments, withInspections, withSeen } from "./inspections.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./inspections.js").Seen} Seen */

/** How many rows of a list are shown at first, and how many more at each request. */
const STEP = 200;

/** How many earlier states are kept. */
const MOST_STATES = 500;

/**
 * A state that can be restored.
 * @typedef {object} State
 * @property {Row} claim
 * @property {import("./tray/files.js").Decisions} decisions
 * @property {Map<string, string[]>} keys   of the rows
 */

export class EditedClaim {
  /** @type {Row} */
  claim = {};
  /** Whether the user or the page set a claim; until then it is the initial one. */
  begun = false;
  /**
   * The row taken away last, with what went along.
   * @type {{list: string, index: number, title: string, removed: import("./edit.js").Removed[]} | null}
   */
  removed = null;
  /** The claim that another took the place of. @type {Row | null} */
  aside = null;
  /** What the form filled in by itself, and nobody has confirmed. @type {Row} */
  preset = {};
  /** The rows that are unfolded, by their keys. @type {Set<string>} */
  open = new Set();
  /** What somebody decided about files that were dropped. */
  decisions = UNDECIDED;
  /** The claim as it was given, opened or saved last; null where it is nowhere but here. @type {Row | null} */
  saved = this.claim;
  /** The claim without that. @type {{claim: Row, stated: Row} | null} */
  #stated = null;
  /** What was saved of the claim that is kept aside. @type {Row | null} */
  #asideSaved = null;
  /** What was decided about the files of the claim that is kept aside. */
  #asideDecisions = UNDECIDED;
  /** @type {Map<string, string[]>} */
  #keys = new Map();
  /** How many rows of a long list are shown. @type {Map<string, number>} */
  #most = new Map();
  #last = 0;
  /** The earlier states since the claim was opened, the latest last. @type {State[]} */
  #earlier = [];
  /** The state that the next one comes after. @type {State} */
  #present = { claim: this.claim, decisions: this.decisions, keys: new Map() };
  /** What the latest step was about. */
  #step = "";
  /** What was found in a file, so that an earlier state of its document has it too. @type {WeakMap<File, Seen>} */
  #found = new WeakMap();

  /**
   * Replaces the claim; no row is unfolded. Inspections in it are kept apart; the file of a document is kept if the new claim has
   * the same document.
   *
   * @param {Row} given @param {boolean} begun
   * @param {boolean} [typing]   whether the user is typing in it, so that the rows stay as they are
   */
  start(given, begun, typing = false) {
    const known = rows(this.claim, "/documents").filter(seenOf);
    this.claim = withDocuments(apart(given), (one) => {
      const [own, here] = [seenOf(one), seenOf(known.find((other) => sameFile(one, other)))];
      // The inspection of a file that was chosen here takes precedence.
      return here && !own?.file && (!own || !isEmpty(here.file && here.inspection)) ? withSeen(one, here) : one;
    });
    this.saved = this.claim;
    this.begun = begun;
    this.preset = begun ? {} : this.claim;
    this.removed = null;
    if (typing) {
      for (const [list, keys] of this.#keys) keys.length = Math.min(keys.length, rows(this.claim, list).length);
    } else {
      this.open.clear();
      this.#keys.clear();
      this.#most.clear();
    }
    this.#earlier = [];
    this.#settle();
  }

  /** Takes what was found in the files of documents earlier. @param {Row} inspections   by the ids of documents */
  takeInspections(inspections) {
    const isSaved = this.saved === this.claim;
    this.claim = withInspections(this.claim, inspections);
    if (isSaved) this.saved = this.claim;
    this.#settle();
  }

  // ---- Earlier states ----

  /**
   * Keeps the state before a change by the user.
   * @param {string} [about]   what is being typed: further changes of the same are one step
   */
  record(about = "") {
    const { claim, decisions } = this.#present;
    if (claim === this.claim && decisions === this.decisions) return;
    if (about === "" || about !== this.#step) this.#earlier.push(this.#present);
    if (this.#earlier.length > MOST_STATES) this.#earlier.shift();
    this.#step = about;
    this.#settle();
  }

  /** The present state is that which the next one comes after. */
  #settle() {
    const keys = new Map([...this.#keys].map(([list, own]) => [list, [...own]]));
    this.#present = { claim: this.claim, decisions: this.decisions, keys };
  }

  /** How many changes were made that can be undone. */
  get states() {
    return this.#earlier.length;
  }

  /** Restores the state before the latest change. @returns {boolean} whether there was one */
  stepBack() {
    const earlier = this.#earlier.pop();
    if (!earlier) return false;
    this.claim = withDocuments(earlier.claim, (one) => this.#withLatest(one));
    this.decisions = earlier.decisions;
    this.#keys = earlier.keys;
    this.removed = null;
    this.#step = "";
    this.#settle();
    return true;
  }

  /** A file with what was found in it. @param {Seen} seen @returns {Seen} */
  latest(seen) {
    return (seen.file && this.#found.get(seen.file)) ?? seen;
  }

  /** A document of an earlier state with what was found in its file since. @param {any} document */
  #withLatest(document) {
    const own = seenOf(document);
    const found = own && this.latest(own);
    return found && found !== own ? withSeen({ ...document, ...hashOf(found.inspection) }, found) : document;
  }

  /** Whether a claim says the same as this one, and nothing new of what was found in its files. @param {Row} given */
  isSame(given) {
    const claim = apart(given);
    const ours = rows(this.claim, "/documents").map(seenOf);
    const news = rows(claim, "/documents").some(
      (one, n) => seenOf(one) && !ours[n]?.file && !same(seenOf(one)?.inspection, ours[n]?.inspection),
    );
    return !news && same(claim, this.claim);
  }

  /** Whether the claim changed since it was set, opened or saved. */
  get unsaved() {
    return this.saved === null || !same(this.claim, this.saved);
  }

  /**
   * Replaces the claim, and keeps the earlier one for restoring it if the user entered anything. An unchanged claim, such as
   * an example, does not replace a kept one.
   *
   * @param {Row} claim
   * @param {boolean} begun
   * @param {boolean} [hasFiles]   whether there are files to be restored with the claim
   */
  replace(claim, begun, hasFiles = false) {
    const { usagePeriod, program, route, ...given } = this.claim;
    if (this.unsaved || hasFiles || (!isEmpty(given) && !this.aside)) this.#setAside(this.claim);
    this.decisions = UNDECIDED;
    this.start(claim, begun);
  }

  /** @param {Row} claim */
  #setAside(claim) {
    this.aside = claim;
    this.#asideSaved = this.saved;
    this.#asideDecisions = this.decisions;
  }

  /** Restores the kept claim with its unsaved state. */
  restorePrevious() {
    if (!this.aside) return;
    this.decisions = this.#asideDecisions;
    this.start(this.aside, true);
    this.saved = this.#asideSaved;
    this.aside = null;
  }

  /** @param {string} place @param {unknown} value */
  set(place, value) {
    this.claim = set(this.claim, place, value);
    this.begun = true;
    if (place === "/usagePeriod") this.preset = {};
  }

  /** Takes another claim and decisions, such as with files. @param {Row} claim @param {import("./tray/files.js").Decisions} [decisions] */
  take(claim, decisions = this.decisions) {
    this.claim = claim;
    this.decisions = decisions;
    this.begun = true;
  }

  /** The claim without what the form filled in by itself, which files may say better. @returns {Row} */
  get stated() {
    const { claim, preset } = this;
    if (preset.usagePeriod === undefined || claim.usagePeriod !== preset.usagePeriod) return claim;
    if (this.#stated?.claim !== claim) {
      const { usagePeriod, ...stated } = claim;
      this.#stated = { claim, stated };
    }
    return this.#stated.stated;
  }

  // ---- Rows ----

  /** @param {string} list @param {number} index */
  key(list, index) {
    return this.#keysOf(list)[index] ?? `${list} ?${index}`;
  }

  /** How many rows of a list are shown. @param {string} list */
  most(list) {
    return this.#most.get(list) ?? STEP;
  }

  /** @param {string} list @param {number} [index] one that is to be among them */
  showMore(list, index = this.most(list) + STEP - 1) {
    this.#most.set(list, Math.max(this.most(list), Math.ceil((index + 1) / STEP) * STEP));
  }

  /** Which rows are unfolded, and how many of each list are shown. */
  get shape() {
    return [...this.open, ...[...this.#most].map((shown) => shown.join(" "))].join();
  }

  /** @param {string} list */
  #keysOf(list) {
    let keys = this.#keys.get(list);
    if (!keys) {
      keys = [];
      this.#keys.set(list, keys);
    }
    const known = keys.length;
    while (keys.length < rows(this.claim, list).length) keys.push(this.#newKey(list));
    if (keys.length > known && this.claim === this.#present.claim) this.#present.keys.set(list, [...keys]);
    return keys;
  }

  /** @param {string} list */
  #newKey(list) {
    this.#last += 1;
    return `${list} ${this.#last}`;
  }

  /**
   * Adds an entry at the end, or at an index, unfolded.
   * @param {string} list
   * @param {Row} [entry]
   * @param {number} [at]
   * @returns {string} its place
   */
  insert(list, entry = {}, at = rows(this.claim, list).length) {
    const letter = /** @type {Row} */ (LISTS)[list];
    const whole = letter ? { ...entry, id: freshId(rows(this.claim, list), letter) } : entry;
    this.#keysOf(list).splice(at, 0, this.#newKey(list));
    this.claim = change(this.claim, list, (all) => [...all.slice(0, at), whole, ...all.slice(at)]);
    this.begun = true;
    this.open.add(this.key(list, at));
    this.showMore(list, at);
    return below(list, at);
  }

  /** @param {string} list @param {number} index @returns {string} the place of the copy, after the original */
  copy(list, index) {
    const entry = rows(this.claim, list)[index];
    return this.insert(list, isObject(entry) ? withSeen(structuredClone(entry), seenOf(entry)) : {}, index + 1);
  }

  /** Takes a row away, with what it alone names. @param {string} list @param {number} index @param {string} title */
  remove(list, index, title) {
    this.removed = { list, index, title, removed: this.#take(list, index) };
  }

  /** @param {string} list @param {number} index */
  #take(list, index) {
    const { claim, removed } = take(this.claim, list, index);
    for (const { list: own, index: at } of [...removed].reverse()) this.#keysOf(own).splice(at, 1);
    this.claim = claim;
    this.begun = true;
    return removed;
  }

  /** Restores what was removed last. @returns {string | null} its place */
  undo() {
    if (!this.removed) return null;
    const { list, index, removed } = this.removed;
    for (const { list: own, index: at } of removed) this.#keysOf(own).splice(at, 0, this.#newKey(own));
    this.claim = putBack(this.claim, removed);
    this.removed = null;
    return below(list, index);
  }

  /** @param {string} list @param {number} from @param {number} to */
  move(list, from, to) {
    const keys = this.#keysOf(list);
    keys.splice(to, 0, ...keys.splice(from, 1));
    this.removed = null;
    this.claim = change(this.claim, list, (all) => {
      all.splice(to, 0, ...all.splice(from, 1));
      return all;
    });
    this.begun = true;
  }

  /** Folds a row, or unfolds it. @param {string} key */
  fold(key) {
    if (!this.open.delete(key)) this.open.add(key);
  }

  /** Unfolds the rows in which a place is shown: its own, and that of the expense an invoice or CSR is asked at. @param {string} place */
  unfold(place) {
    const [, list = "", at = ""] = /^(\/(?:activity\/)?[a-z]+)\/(\d+)/.exec(place) ?? [];
    if (list === "") return;
    this.open.add(this.key(list, Number(at)));
    this.showMore(list, Number(at));
    const id = get(this.claim, `${list}/${at}/id`);
    for (const [from, field] of NAMED_BY[list] ?? []) {
      const index = rows(this.claim, from).findIndex((one) => isObject(one) && one[field] === id && id !== undefined);
      if (index >= 0) this.unfold(below(from, index));
    }
  }

  // ---- Expenses and proof ----

  /**
   * Gives an expense an invoice or CSR of its own.
   * @param {string} place
   * @param {string} name `invoice` or `csr`
   * @returns {string} its place
   */
  prove(place, name) {
    const list = name === "csr" ? "/csrs" : "/invoices";
    const proof = this.insert(list);
    this.claim = set(this.claim, `${place}/${name}`, get(this.claim, `${proof}/id`));
    return proof;
  }

  /**
   * Takes the proof from an expense. One that no other expense names goes with it: the claim before is kept aside.
   * @param {string} place of the expense's `invoice` or `csr`
   * @returns {boolean} whether it went
   */
  unlink(place) {
    const list = names(place).at(-1) === "csr" ? "/csrs" : "/invoices";
    const id = get(this.claim, place);
    const before = this.claim;
    this.set(place, undefined);
    const index = indexOf(rows(this.claim, list), id);
    if (index < 0 || isUsed(this.claim, list, id)) return false;
    this.#take(list, index);
    this.#setAside(before);
    return true;
  }

  /**
   * Sets a file: of the document at a place, or of the document that an invoice or CSR names at that place. There, another file
   * replaces the document only where nothing else uses it.
   *
   * @param {string} place
   * @param {File} file
   * @param {string} kind   what the file of an invoice or CSR is evidence of
   */
  attach(place, file, kind) {
    const about = { fileName: file.name, ...(file.type ? { mediaType: file.type } : {}), sizeBytes: file.size };
    let document = place;
    if (!place.startsWith("/documents/")) {
      const id = get(this.claim, place);
      const at = indexOf(rows(this.claim, "/documents"), id);
      const owners = [...rows(this.claim, "/invoices"), ...rows(this.claim, "/csrs")].filter(
        (one) => isObject(one) && one.document === id,
      );
      document =
        at >= 0 && owners.length === 1 ? below("/documents", at) : this.insert("/documents", { evidence: [kind] });
      this.claim = set(this.claim, place, get(this.claim, `${document}/id`));
    }
    const {
      sha256,
      mediaType,
      id = freshId(rows(this.claim, "/documents"), LISTS["/documents"]),
      ...rest
    } = get(this.claim, document) ?? {};
    this.set(document, withSeen({ id, ...rest, ...about }, { file }));
  }

  /** The chosen files, by document id. @returns {Map<string, File>} */
  get files() {
    const files = new Map();
    for (const one of rows(this.claim, "/documents"))
      if (seenOf(one)?.file && !files.has(one.id)) files.set(one.id, seenOf(one)?.file);
    return files;
  }

  /** The chosen files of the claim that are not inspected yet. @returns {Set<Seen>} */
  get unread() {
    const seen = rows(this.claim, "/documents").flatMap((one) => seenOf(one) ?? []);
    return new Set(seen.filter(({ file, inspection }) => file && inspection === undefined));
  }

  /** Sets the inspection of a file. @param {Seen} seen @param {Row | undefined} inspection @returns {Row[]} its documents */
  inspected(seen, inspection) {
    const now = { ...seen, inspection: inspection ?? null };
    if (seen.file) this.#found.set(seen.file, now);
    this.#learn((one) => (seenOf(one) === seen ? withSeen({ ...one, ...hashOf(now.inspection) }, now) : one));
    return rows(this.claim, "/documents").filter((one) => seenOf(one) === now);
  }

  /**
   * Documents get their files, also in the earlier states; one that has its file keeps it.
   * @param {ReadonlyMap<string, Seen>} files   by the ids of the documents @returns {Row[]} the documents that got one
   */
  receive(files) {
    const named = new Map(rows(this.claim, "/documents").map((one) => [one?.id, one]));
    const withFile = (/** @type {any} */ one) => {
      const [seen, now] = [files.get(one?.id), named.get(one?.id)];
      const isSame = now && one.fileName === now.fileName && one.sizeBytes === now.sizeBytes;
      return seen && isSame && !seenOf(one)?.file ? withSeen({ ...one, ...hashOf(seen.inspection) }, seen) : one;
    };
    const before = new Set(rows(this.claim, "/documents"));
    const isSettled = this.claim === this.#present.claim;
    const known = (/** @type {State} */ state) => ({ ...state, claim: withDocuments(state.claim, withFile) });
    this.#earlier = this.#earlier.map(known);
    if (!isSettled) this.#present = known(this.#present);
    this.#learn(withFile);
    return rows(this.claim, "/documents").filter((one) => !before.has(one));
  }

  /** Changes what is known of documents, which is nothing that anybody did. @param {(document: any) => any} change */
  #learn(change) {
    const { unsaved } = this;
    const isSettled = this.claim === this.#present.claim;
    this.claim = withDocuments(this.claim, change);
    if (!unsaved) this.saved = this.claim;
    if (isSettled) this.#settle();
  }

  /**
   * What its file says of an invoice, as far as nothing is answered there yet.
   * @param {string} place of the invoice
   * @returns {[string, any][]}
   */
  unanswered(place) {
    const invoice = get(this.claim, place) ?? {};
    const documents = rows(this.claim, "/documents");
    const seen = seenOf(documents[indexOf(documents, invoice.document)]);
    return foundInInvoice(seen?.inspection, this.claim.currency).filter(([name]) => isEmpty(invoice[name]));
  }

  /** Answers from the invoice's file what is not answered yet. @param {string} place */
  fillIn(place) {
    for (const [name, value] of this.unanswered(place)) this.set(`${place}/${name}`, value);
  }
}

/** The hash in an inspection, as a document has it. @param {any} inspection */
const hashOf = (inspection) => (typeof inspection?.sha256 === "string" ? { sha256: inspection.sha256 } : {});

/**
 * Whether two documents are one and name the same file: its name and size, and its hash where that is known.
 * @param {any} one
 * @param {Row} other
 */
function sameFile(one, other) {
  if (!isObject(one) || ["id", "fileName", "sizeBytes", "sha256"].some((name) => one[name] !== other[name]))
    return false;
  return !isEmpty(one.sha256) || (!isEmpty(one.fileName) && !isEmpty(one.sizeBytes));
}

/**
 * What was found of an invoice in its file, field by field; its currency only where it is not the claim's.
 * @param {any} inspection @param {unknown} claimCurrency @returns {[string, any][]}
 */
export function foundInInvoice(inspection, claimCurrency) {
  const found = inspection?.invoice;
  if (!isObject(found)) return [];
  const fields = ["number", "vendor", "issuedOn", "total", "currency"].filter(
    (name) => !isEmpty(found[name]) && !(name === "currency" && found.currency === claimCurrency),
  );
  return fields.map((name) => [name, found[name]]);
}

/** Which field of which list names the entries of a list. @type {{[list: string]: [string, string][]}} */
const NAMED_BY = {
  "/invoices": [["/expenses", "invoice"]],
  "/csrs": [["/expenses", "csr"]],
  "/documents": [
    ["/invoices", "document"],
    ["/csrs", "document"],
  ],
};
