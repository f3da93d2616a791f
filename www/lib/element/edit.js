// @ts-check
// Editing a claim: every change returns a new claim that shares unchanged parts with the old one. Values unknown to the form
// are kept.

/** @typedef {{[name: string]: any}} Row */

/** The names in a JSON Pointer. @param {string} pointer */
export function names(pointer) {
  const [, ...escaped] = pointer.split("/");
  return pointer.includes("~") ? escaped.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~")) : escaped;
}

/** A JSON Pointer to a name below another. @param {string} parent @param {string | number} name */
export const below = (parent, name) =>
  `${parent}/${typeof name === "number" ? name : name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** @param {unknown} value @returns {value is Row} */
export const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** What stands at a place, or undefined. @param {unknown} claim @param {string} pointer @returns {any} */
export function get(claim, pointer) {
  let value = /** @type {any} */ (claim);
  for (const name of names(pointer))
    value = value !== null && typeof value === "object" && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

/** No rows: the same object each time. @type {any[]} */
const NO_ROWS = [];
Object.freeze(NO_ROWS);

/** The rows of a list; none where there is no list. @param {unknown} claim @param {string} pointer @returns {any[]} */
export function rows(claim, pointer) {
  const list = get(claim, pointer);
  return Array.isArray(list) ? list : NO_ROWS;
}

/** Deeper values are ignored: a claim is some six levels deep. */
const DEEPEST = 100;

/** Nothing at all, or what holds nothing but that. @param {unknown} value @returns {boolean} */
export function isEmpty(value, depth = 0) {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  return (
    typeof value === "object" && depth < DEEPEST && Object.values(value).every((inner) => isEmpty(inner, depth + 1))
  );
}

/**
 * Whether two values are equal, in any order of their fields. Claims share unchanged parts, so only changed parts are
 * compared.
 *
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
export function same(one, other, depth = 0) {
  if (Object.is(one, other)) return true;
  if (depth === DEEPEST) return false;
  const inside = (/** @type {unknown} */ value, /** @type {unknown} */ its) => same(value, its, depth + 1);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => inside(value, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const fields = Object.keys(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every((field) => Object.hasOwn(other, field) && inside(one[field], other[field]))
  );
}

/**
 * The claim with a value at a place; undefined removes it, and objects that are then empty, but not rows of a list.
 *
 * @template {Row} Claim
 * @param {Claim} claim
 * @param {string} pointer
 * @param {unknown} value
 * @returns {Claim}
 */
export function set(claim, pointer, value) {
  return put(claim, names(pointer), 0, value) ?? {};
}

/** @param {any} whole @param {string[]} path @param {number} at @param {unknown} value @returns {any} */
function put(whole, path, at, value) {
  const name = path[at];
  if (name === undefined) return value;
  if (Array.isArray(whole)) {
    const copy = [...whole];
    copy[Number(name)] = put(copy[Number(name)], path, at + 1, value) ?? {};
    return copy;
  }
  const copy = isObject(whole) ? { ...whole } : {};
  const inner = put(Object.hasOwn(copy, name) ? copy[name] : undefined, path, at + 1, value);
  const gone = inner === undefined || (isObject(inner) && Object.keys(inner).length === 0);
  if (gone) delete copy[name];
  else define(copy, name, inner);
  return copy;
}

/** Sets a property of the object itself, whatever its name. @param {Row} object @param {string} name @param {unknown} value */
function define(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * The claim with another list; an empty list is removed.
 *
 * @template {Row} Claim
 * @param {Claim} claim
 * @param {string} pointer
 * @param {(list: any[]) => any[]} change
 * @returns {Claim}
 */
export function change(claim, pointer, change) {
  const list = change([...rows(claim, pointer)]);
  return set(claim, pointer, list.length > 0 ? list : undefined);
}

/** An id that no entry of the list has yet: a letter and the next number. @param {any[]} list @param {string} letter */
export function freshId(list, letter) {
  const taken = new Set(list.map((entry) => (isObject(entry) ? entry.id : undefined)));
  let n = list.length + 1;
  while (taken.has(`${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}

/** The index of the first entry with an id, as references go; -1 where there is none. @param {any[]} list @param {unknown} id */
export const indexOf = (list, id) =>
  typeof id === "string" && id !== "" ? list.findIndex((entry) => isObject(entry) && entry.id === id) : -1;

/** The letter of the ids of each list. */
export const LISTS = /** @type {const} */ ({
  "/expenses": "e",
  "/invoices": "i",
  "/csrs": "s",
  "/documents": "d",
  "/activity/conferences": "c",
});

/** Which field of an entry names which list. */
const REFERENCES = /** @type {const} */ ([
  ["/expenses", "invoice", "/invoices"],
  ["/expenses", "csr", "/csrs"],
  ["/expenses", "conference", "/activity/conferences"],
  ["/invoices", "document", "/documents"],
  ["/csrs", "document", "/documents"],
]);

/** Whether an entry is named by another. @param {Row} claim @param {string} list @param {unknown} id */
export function isUsed(claim, list, id) {
  return REFERENCES.some(
    ([from, field, to]) => to === list && rows(claim, from).some((entry) => isObject(entry) && entry[field] === id),
  );
}

/** @typedef {{list: string, index: number, entry: any}} Removed */

/**
 * Removes an entry, and what only it names: the invoice of an expense, the file of an invoice. A file that proves something
 * else stays.
 *
 * @param {Row} claim
 * @param {string} list
 * @param {number} index
 * @returns {{claim: Row, removed: Removed[]}} what was removed, last removed first: the order in which to restore it
 */
export function take(claim, list, index) {
  const entry = rows(claim, list)[index];
  let left = change(claim, list, (all) => all.filter((_, n) => n !== index));
  /** @type {Removed[]} */
  const removed = [{ list, index, entry }];
  for (const [from, field, to] of REFERENCES) {
    if (from !== list || !isObject(entry) || to === "/activity/conferences") continue;
    const at = indexOf(rows(left, to), entry[field]);
    if (at < 0 || isUsed(left, to, entry[field]) || provesMore(rows(left, to)[at])) continue;
    const inner = take(left, to, at);
    left = inner.claim;
    removed.unshift(...inner.removed);
  }
  return { claim: left, removed };
}

/** Whether a document is there for more than the invoice or CSR that names it. @param {Row} document */
const provesMore = (document) =>
  (Array.isArray(document?.evidence) && document.evidence.length > 1) || !isEmpty(document?.shows);

/** Puts back what was taken. @param {Row} claim @param {Removed[]} removed */
export function putBack(claim, removed) {
  let whole = claim;
  for (const { list, index, entry } of removed)
    whole = change(whole, list, (all) => [...all.slice(0, index), entry, ...all.slice(index)]);
  return whole;
}
