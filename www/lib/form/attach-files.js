// @ts-check
// Takes the files that are chosen in a form into the claim's documents. A document whose field has no file yet is absent, even
// if other fields describe it.

import { freshId, get, isEmpty, isObject, rows } from "../element/edit.js";
import { withSeen } from "../element/inspections.js";
import { isFile } from "./host-form.js";
import { put } from "./names.js";

/** @typedef {import("./read-form.js").Claim} Claim */
/** @typedef {import("./read-form.js").Field} Field */
/** @typedef {{sha256?: string | null}} FileInspection   what was found in a file, as far as it is needed here */
/** @typedef {(file: File) => FileInspection | null | undefined} InspectionOf */
/**
 * What was accepted of a chosen file; its document keeps its id.
 * @typedef {object} Accepted
 * @property {string} id
 * @property {string[]} [evidence]
 * @property {string[]} [shows]
 * @property {{place: string, number: unknown}} [proves]   the invoice or CSR that it is, which has no field for its document
 */
/** @typedef {WeakMap<File, Accepted>} Memory   what was accepted of files; without `evidence`, nothing yet */
/** @typedef {Map<string, {file: File, field: Field}>} Loose   files of no place in particular, by the ids of their documents */

/** The files that are chosen in a field. */
const filesOf = (/** @type {Field} */ { controls }) =>
  controls.flatMap((control) => ("files" in control ? [...(control.files ?? [])] : []));

class Attachments {
  /** The empty field that is to take a file of a kind of evidence. @type {Map<string, Field>} */
  uploads = new Map();
  /** @type {Loose} */
  loose = new Map();
  /** The ids of documents that are not there yet. @type {{id: string}[]} */
  #kept;

  /**
   * @param {Claim} claim   is changed
   * @param {Map<string, Field>} at   the field of a place; is changed
   * @param {InspectionOf} inspectionOf
   * @param {Memory} memory
   * @param {readonly Field[]} taking   the fields that take files
   */
  constructor(claim, at, inspectionOf, memory, taking) {
    this.claim = claim;
    this.at = at;
    this.inspectionOf = inspectionOf;
    this.memory = memory;
    this.#kept = taking.flatMap(filesOf).flatMap((file) => memory.get(file) ?? []);
  }

  /** Adds a document, with the other fields of the form about it; returns its id. */
  add(
    /** @type {Claim} */ said,
    /** @type {File} */ file,
    /** @type {Field} */ field,
    place = `/documents/${rows(this.claim, "/documents").length}`,
  ) {
    const inspection = this.inspectionOf(file);
    const { id: kept, proves: _, ...accepted } = this.memory.get(file) ?? {};
    const id = said.id ?? kept ?? freshId([...rows(this.claim, "/documents"), ...this.#kept], "d");
    const about = { fileName: file.name, sizeBytes: file.size };
    const type = file.type ? { mediaType: file.type } : {};
    const hash = inspection?.sha256 ? { sha256: inspection.sha256 } : {};
    const document = withSeen({ id, ...accepted, ...said, ...about, ...type, ...hash }, { file, inspection });
    put(this.claim, place, document);
    if (!this.at.has(place)) this.at.set(place, field);
    return id;
  }

  /** The first file of a field with a row of its own is that row's document. */
  addFirst(/** @type {Field} */ field) {
    const said = this.#saidAt(field);
    const [file] = filesOf(field);
    if (file) this.add(said, file, field, field.pointer);
    else if (isEmpty(said.url) && isEmpty(said.fileName)) this.#leaveOut(field, said);
  }

  /** The other files of a field with a row of its own prove the same. */
  addFurther(/** @type {Field} */ field) {
    const { id, mediaType, sha256, ...said } = this.#saidAt(field);
    for (const file of filesOf(field).slice(1)) this.add(said, file, field);
  }

  /** The files of a field without a row: of an invoice or CSR, or of no place in particular. */
  addElsewhere(/** @type {Field} */ field) {
    for (const [n, file] of filesOf(field).entries()) {
      const id = this.add({}, file, field);
      if (field.pointer === "/documents") this.#addLoose(String(id), file, field);
      else if (n === 0) put(this.claim, field.pointer, id);
    }
  }

  /** The document is that of the invoice or CSR which was read in it, while that is the same. */
  #addLoose(/** @type {string} */ id, /** @type {File} */ file, /** @type {Field} */ field) {
    this.loose.set(id, { file, field });
    const { place, number } = this.memory.get(file)?.proves ?? {};
    const cost = place === undefined ? undefined : get(this.claim, place);
    if (isObject(cost) && isEmpty(cost.document) && cost.number === number) put(this.claim, `${place}/document`, id);
  }

  #saidAt(/** @type {Field} */ { pointer }) {
    const said = get(this.claim, pointer);
    return isObject(said) ? said : {};
  }

  #leaveOut(/** @type {Field} */ field, /** @type {Claim} */ { evidence }) {
    put(this.claim, field.pointer, {});
    for (const kind of Array.isArray(evidence) ? evidence : [])
      if (!this.uploads.has(kind)) this.uploads.set(kind, field);
  }
}

/**
 * @param {Claim} claim   is changed
 * @param {Field[]} fields
 * @param {Map<string, Field>} at   is changed
 * @param {InspectionOf} inspectionOf
 * @param {Memory} [memory]
 */
export function attachFiles(claim, fields, at, inspectionOf, memory = new WeakMap()) {
  const taking = fields.filter(({ controls }) => controls.some(isFile));
  const attachments = new Attachments(claim, at, inspectionOf, memory, taking);
  const own = taking.filter(({ pointer }) => pointer.startsWith("/documents/"));
  // Documents with their own row come first, and the others after them.
  for (const field of own) attachments.addFirst(field);
  for (const field of own) attachments.addFurther(field);
  for (const field of taking.filter((field) => !own.includes(field))) attachments.addElsewhere(field);
  const { uploads, loose } = attachments;
  return { uploads, loose };
}
