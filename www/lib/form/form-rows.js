// @ts-check
// The rows of a form for invoices, CSRs and expenses: those that are filled in, and those that are free for another.

import { get, rows } from "../element/edit.js";
import { isEmptyField } from "./fill-field.js";
import { isChoice, isFile } from "./host-form.js";
import { visibleControls } from "./items.js";

/** @typedef {import("./read-form.js").Claim} Claim */
/** @typedef {import("./read-form.js").Field} Field */
/** @typedef {import("./read-form.js").FormReading} FormReading */
/** @typedef {"/invoices" | "/csrs" | "/expenses"} List */
/** @typedef {{list: List, index: number, place: string, fields: Field[]}} Row */

/** The lists whose rows proposals add, those first that others name. @type {readonly List[]} */
export const ADDED = ["/invoices", "/csrs", "/expenses"];

const ROW = /^(\/(?:invoices|csrs|expenses))\/(\d+)(?=\/)/;

/** The rows that the form has, in their order. @returns {Row[]} */
export function rowsOf(/** @type {readonly Field[]} */ fields) {
  /** @type {Map<string, Row>} */
  const all = new Map();
  for (const field of fields) {
    const [place, list, index] = ROW.exec(field.pointer) ?? [];
    if (place === undefined) continue;
    const row = all.get(place) ?? { list: /** @type {List} */ (list), index: Number(index), place, fields: [] };
    row.fields.push(field);
    all.set(place, row);
  }
  return [...all.values()].sort((one, other) => one.index - other.index);
}

/** Whether nobody filled in a row: what is hidden or chosen from the beginning does not count where there is anything else. */
function isFree(/** @type {Row} */ { fields }) {
  const seen = fields.filter((field) => visibleControls(field).length > 0);
  const entered = seen.filter(({ controls }) => controls.some((control) => isFile(control) || !isChoice(control)));
  return (entered.length > 0 ? entered : seen).every(isEmptyField) && seen.length > 0;
}

/** The rows that are free, in their order. */
export const freeRows = (/** @type {FormReading} */ { fields }) => rowsOf(fields).filter(isFree);

/**
 * The claim as far as somebody filled it in: without rows that are free, and without files that are not sorted yet.
 * @param {FormReading} reading @param {import("./attach-files.js").Memory} memory
 * @returns {{claim: Claim, placeOf: (pointer: string) => string | undefined}} `placeOf`: where a place of the form stands in it
 */
export function filledIn(reading, memory) {
  const free = new Set(freeRows(reading).map(({ place }) => place));
  const claim = { ...reading.claim };
  /** Where rows stand in it, by their places in the form. @type {Map<string, string>} */
  const places = new Map();
  for (const list of ADDED) {
    const kept = [...rows(reading.claim, list).keys()].filter((index) => !free.has(`${list}/${index}`));
    for (const [index, before] of kept.entries()) places.set(`${list}/${before}`, `${list}/${index}`);
    if (list.slice(1) in claim) claim[list.slice(1)] = kept.map((index) => rows(reading.claim, list)[index]);
  }
  const isOpen = (/** @type {any} */ document) => {
    const own = reading.loose.get(String(document?.id));
    return own !== undefined && !memory.get(own.file)?.evidence;
  };
  if ("documents" in claim) claim.documents = rows(reading.claim, "/documents").filter((one) => !isOpen(one));
  const placeOf = (/** @type {string} */ pointer) => {
    const [place] = ROW.exec(pointer) ?? [];
    if (place === undefined) return pointer;
    const own = places.get(place);
    return own === undefined ? undefined : own + pointer.slice(place.length);
  };
  return { claim, placeOf };
}

/** Whether a row can hold an entry: what stands in it already is the same. `rename` says how the form calls an entry. */
export function fits(
  /** @type {Row} */ { place, fields },
  /** @type {Claim} */ entry,
  /** @type {Claim} */ claim,
  /** @type {(name: string, value: unknown) => unknown} */ rename,
) {
  return fields.every((field) => {
    const name = field.pointer.slice(place.length + 1);
    const own = rename(name, get(entry, `/${name}`));
    if (name === "id" || isEmptyField(field) || own === undefined) return true;
    return String(get(claim, field.pointer)) === String(own);
  });
}
