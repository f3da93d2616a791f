// @ts-check
// Takes proposals into an existing form: its empty fields are filled, and files move to the fields for them. What the form has no
// field for is given back.

import { get, isEmpty, isObject, rows } from "../element/edit.js";
import { fillField, isEmptyField, moveFile } from "./fill-field.js";
import { ADDED, filledIn, fits, freeRows, rowsOf } from "./form-rows.js";
import { isFile, textOf } from "./host-form.js";

/** @typedef {import("../index.js").Proposal} Proposal */
/** @typedef {import("./attach-files.js").Accepted} Accepted */
/** @typedef {import("./attach-files.js").Memory} Memory */
/** @typedef {import("./form-rows.js").Row} Row */
/** @typedef {import("./read-form.js").Claim} Claim */
/** @typedef {import("./read-form.js").Field} Field */
/** @typedef {import("./read-form.js").FormReading} FormReading */
/** @typedef {{row: Row, entry: Claim}} Placed   an entry, and the row that is to hold it */

/** The lists whose entries fields name. @type {{[name: string]: string}} */
const LISTS_NAMED = { invoice: "/invoices", csr: "/csrs", document: "/documents" };

class Acceptance {
  /** How the form calls entries and documents that have another id there. @type {Map<unknown, unknown>} */
  #names = new Map();
  /** What was taken: places of the claim, ids of entries and of documents. */
  #taken = new Set();
  /** The rows and fields that have been given to something. @type {Set<Row | Field>} */
  #used = new Set();

  /** @param {FormReading} reading @param {Memory} memory */
  constructor(reading, memory) {
    this.reading = reading;
    this.memory = memory;
    this.filled = filledIn(reading, memory);
    this.free = freeRows(reading);
  }

  /**
   * @param {Claim} next   the claim with the proposals
   * @param {readonly Proposal[]} proposals
   * @returns {Proposal[]} those that were not taken
   */
  take(next, proposals) {
    const costs = ADDED.slice(0, 2).flatMap((list) => this.#place(next, list));
    this.#sortFiles(next, costs);
    this.#fillRows([...costs, ...this.#place(next, "/expenses")]);
    this.#fillFields(next);
    return proposals.filter((proposal) => !this.#isTaken(proposal, next));
  }

  /** Gives new entries of a list the rows of the form that are free for them. @returns {Placed[]} */
  #place(/** @type {Claim} */ next, /** @type {import("./form-rows.js").List} */ list) {
    const added = rows(next, list).slice(rows(this.filled.claim, list).length);
    return added.flatMap((entry) => {
      const row = this.free.find(
        (one) => one.list === list && !this.#used.has(one) && fits(one, entry, this.reading.claim, this.#named),
      );
      if (!row) return [];
      this.#used.add(row);
      this.#names.set(entry.id, get(this.reading.claim, `${row.place}/id`) ?? entry.id);
      return [{ row, entry }];
    });
  }

  /** A value as the form has it. */
  #named = (/** @type {string} */ name, /** @type {unknown} */ value) =>
    name === "id" || Object.hasOwn(LISTS_NAMED, name) ? (this.#names.get(value) ?? value) : value;

  /** Moves files to the fields for them; of the others is kept what they are. */
  #sortFiles(/** @type {Claim} */ next, /** @type {Placed[]} */ costs) {
    const known = new Set(rows(this.filled.claim, "/documents").map((one) => one?.id));
    for (const document of rows(next, "/documents")) {
      const id = isObject(document) ? document.id : undefined;
      const own = this.reading.loose.get(String(id));
      if (!own || known.has(id)) continue;
      const [evidence, shows] = [rows(document, "/evidence"), rows(document, "/shows")];
      /** @type {Accepted} */
      const accepted = { id: String(id), evidence, ...(shows.length > 0 ? { shows } : {}) };
      this.memory.set(own.file, accepted);
      this.#taken.add(id);
      const cost = this.#costOf(id, next, costs);
      const field = this.#fieldFor(cost?.place, evidence);
      if (field && moveFile(own.file, own.field, field)) this.#moved(document, field);
      else if (cost) accepted.proves = cost;
    }
  }

  /** The row of the form for the invoice or CSR that a document is. @returns {Accepted["proves"]} */
  #costOf(/** @type {unknown} */ id, /** @type {Claim} */ next, /** @type {Placed[]} */ costs) {
    for (const { list, place } of rowsOf(this.reading.fields)) {
      const known = this.filled.placeOf(`${place}/`)?.slice(0, -1);
      const entry = costs.find(({ row }) => row.place === place)?.entry ?? (known ? get(next, known) : undefined);
      if (list !== "/expenses" && isObject(entry) && entry.document === id) return { place, number: entry.number };
    }
    return undefined;
  }

  /** The field for the file of an invoice or CSR, or of a kind of proof. */
  #fieldFor(/** @type {string | undefined} */ cost, /** @type {unknown[]} */ evidence) {
    const own = this.reading.at.get(`${cost}/document`);
    // These were empty; a field for several files takes more of them.
    const kinds = evidence.map((kind) => this.reading.uploads.get(String(kind)));
    const fields = [own && isEmptyField(own) ? own : undefined, ...kinds];
    return fields.find((one) => one?.controls.some(isFile) && !this.#used.has(one));
  }

  /** A file is in a field now, whose row may have an id, and other fields about it. */
  #moved(/** @type {Claim} */ document, /** @type {Field} */ field) {
    if (!field.controls.some((control) => "multiple" in control && control.multiple)) this.#used.add(field);
    if (!field.pointer.startsWith("/documents/")) return;
    for (const about of this.reading.fields) {
      const name = about.pointer.slice(field.pointer.length + 1);
      if (!about.pointer.startsWith(`${field.pointer}/`)) continue;
      const [control] = about.controls;
      if (name === "id") this.#names.set(document.id, (control && textOf(control)) ?? document.id);
      const value = get(document, `/${name}`);
      if (!isEmpty(value)) fillField(about, value);
    }
  }

  #fillRows(/** @type {Placed[]} */ placed) {
    for (const { row, entry } of placed)
      for (const field of row.fields) {
        const name = field.pointer.slice(row.place.length + 1);
        const value = this.#known(name, this.#named(name, get(entry, `/${name}`)));
        const isHeld = name === "document" && field.controls.some(isFile) && this.#used.has(field);
        if (isHeld || (!isEmpty(value) && fillField(field, value))) this.#taken.add(entry.id);
      }
  }

  /** A value, unless it names what the form does not have, such as a file inside another. */
  #known(/** @type {string} */ name, /** @type {unknown} */ value) {
    const list = LISTS_NAMED[name];
    if (list === undefined) return value;
    const ids = new Set([...rows(this.reading.claim, list).map((one) => one?.id), ...this.#names.values()]);
    return ids.has(value) ? value : undefined;
  }

  /** Fills the fields that stand in no free row. */
  #fillFields(/** @type {Claim} */ next) {
    for (const field of this.reading.fields) {
      const place = this.filled.placeOf(field.pointer);
      const value = place === undefined ? undefined : get(next, place);
      if (isEmpty(value) || !isEmpty(get(this.filled.claim, place ?? ""))) continue;
      if (fillField(field, this.#named(String(place).slice(String(place).lastIndexOf("/") + 1), value)))
        this.#taken.add(place);
    }
  }

  /** Whether something of a proposal was taken. */
  #isTaken(/** @type {Proposal} */ { path, value, from }, /** @type {Claim} */ next) {
    if (path.endsWith("/-")) return isObject(value) && this.#taken.has(value.id);
    const [, name] = /^\/documents\/\d+(\/.+)$/.exec(path) ?? [];
    if (name === undefined) return this.#taken.has(path);
    const id = from[0]?.document;
    const at = rows(next, "/documents").findIndex((one) => one?.id === id);
    return this.#taken.has(id) || this.#taken.has(`/documents/${at}${name}`);
  }
}

/**
 * @param {FormReading} reading @param {Memory} memory   is changed
 * @param {readonly Proposal[]} proposals
 * @param {(claim: Claim, proposals: readonly Proposal[]) => object} accept   of the validator
 * @returns {Proposal[]} those that were not taken
 */
export function acceptProposals(reading, memory, proposals, accept) {
  if (proposals.length === 0) return [];
  const acceptance = new Acceptance(reading, memory);
  return acceptance.take(/** @type {Claim} */ (accept(acceptance.filled.claim, proposals)), proposals);
}
