// @ts-check
// Creates elements in the document of the form, and remembers the ids that it assigned.

import { member } from "../host/member.js";

/** @typedef {{readonly locale: string, readonly direction?: string | undefined}} Language   in which it is written */

/** Elements that have their ids from here. @type {WeakSet<Element>} */
const given = new WeakSet();
let lastId = 0;

/** An id that nothing in the tree of an element has. */
function freeId(/** @type {Element} */ element) {
  const root = member(element, "getRootNode").call(element);
  const isTaken = (/** @type {string} */ id) =>
    "getElementById" in root && member(/** @type {Document} */ (root), "getElementById").call(root, id) !== null;
  do lastId += 1;
  while (isTaken(`claimproof-${lastId}`));
  return `claimproof-${lastId}`;
}

/** The id of an element, which gets one if it has none. */
export function idOf(/** @type {Element} */ element) {
  const known = member(element, "getAttribute").call(element, "id");
  if (known) return known;
  const id = freeId(element);
  member(element, "setAttribute").call(element, "id", id);
  given.add(element);
  return id;
}

/** Removes an id that was assigned here. */
export function takeId(/** @type {Element} */ element) {
  if (given.delete(element)) member(element, "removeAttribute").call(element, "id");
}

/**
 * An element with a class of this package.
 * @param {Document} document
 * @param {string} tag
 * @param {string} name   of the class; none if empty
 * @param {(string | Node)[]} inner
 */
export function made(document, tag, name, ...inner) {
  const element = member(document, "createElement").call(document, tag);
  if (name) element.className = `claimproof-${name}`;
  element.append(...inner);
  return element;
}

/** Says in which language an element is. */
export function setLanguage(/** @type {Element} */ element, /** @type {Language} */ { locale, direction }) {
  element.setAttribute("lang", locale);
  if (direction) element.setAttribute("dir", direction);
}

/** Sets an attribute, or removes it. */
export function setAttribute(
  /** @type {Element} */ element,
  /** @type {string} */ name,
  /** @type {string | null | undefined} */ value,
) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Shows texts in an element, if it does not show them already: setting it again would announce it again. */
export function setText(/** @type {Element} */ element, /** @type {string} */ text) {
  if (element.textContent !== text) element.textContent = text;
}
