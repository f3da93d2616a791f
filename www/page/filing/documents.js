// @ts-check
// The files of a claim on its filing sheet, with the names that they have in the claim pack. Pure.

import { inOrder } from "../pack/entries.js";
import { rowsIn } from "./rows.js";

/** @typedef {import("./sheet.js").Given} Given */
/** @typedef {import("./sheet.js").Parts} Parts */
/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {{[name: string]: any}} Row */

/**
 * The documents that have no rows yet, in the order of the claim pack.
 * @param {Given} given
 * @param {Parts} parts
 * @returns {{document: Row, index: number}[]}
 */
export function documentsLeft({ claim, catalog }, { shownDocuments }) {
  const all = rowsIn(claim.documents);
  const order = catalog.evidenceKinds.map(({ id }) => id);
  return inOrder(claim, order)
    .map(({ document }) => ({ document, index: all.indexOf(document) }))
    .filter(({ document }) => !shownDocuments.has(document.id));
}

/**
 * The rows of the file that an invoice or a report names.
 * @param {Given} given
 * @param {Parts} parts
 * @param {unknown} id
 * @returns {SheetRow[]}
 */
export function fileRows(given, parts, id) {
  const all = rowsIn(given.claim.documents);
  const index = all.findIndex((one) => one.id !== undefined && one.id === id);
  const document = all[index];
  return document ? documentRows(given, parts, document, index) : [];
}

/**
 * A file to attach, or a link to copy, with its note; the note of a file that comes again stands there alone.
 * @param {Given} given
 * @param {Parts} parts
 * @param {Row} document
 * @param {number} index
 * @returns {SheetRow[]}
 */
export function documentRows({ pack, words, say }, { make, shownDocuments }, document, index) {
  const path = `/documents/${index}`;
  const isAgain = shownDocuments.has(document.id);
  shownDocuments.add(document.id);
  const [kind] = Array.isArray(document.evidence) ? document.evidence : [];
  const label = kind === undefined ? say("file") : words.label("evidence-kind", kind);
  const inPack = pack.files.find(
    (one) => one.document === document.id || one.document === String(document.id).split("/")[0],
  );
  const name = inPack?.path.split("/").at(-1) ?? document.fileName;
  const file = document.url
    ? make.text(`${path}/url`, document.url, { label })
    : make.text(`${path}/fileName`, name, {
        label,
        copy: null,
        note: say(isAgain ? "file-again" : inPack ? "file-in-pack" : "file-not-chosen"),
      });
  return [...file, ...(isAgain ? [] : make.text(`${path}/note`, document.note, { label: say("label-note") }))];
}
