// @ts-check
// Elements made from scratch, and laid over those that stand: drawing again changes only what has changed, so that focus,
// selection, open details and the reader's place stay. All words go in as text.

/** @typedef {string | Element | false | null | undefined | 0 | "" | Child[]} Child */
/** @typedef {{[name: string]: any}} Row */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element. `key` tells siblings apart from one drawing to the next; `style` sets custom properties; `value`, `checked`
 * and `disabled` are what a control has now.
 *
 * @param {string} tag
 * @param {Row} attributes   null, undefined and false: not there; true: there, and empty
 * @param {...Child} children
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  add(element, children);
  for (const name in attributes) {
    const value = attributes[name];
    if (value === null || value === undefined || value === false) continue;
    if (name === "style") for (const [property, set] of Object.entries(value)) element.style.setProperty(property, set);
    else if (name === "value" && "value" in element && tag !== "li") /** @type {any} */ (element).value = value;
    else if (name === "checked") /** @type {any} */ (element).checked = true;
    else element.setAttribute(name === "key" ? "data-key" : name, value === true ? "" : value);
  }
  return element;
}

/** A picture of strokes. @param {string[]} strokes */
export function drawing(strokes, name = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", name);
  for (const stroke of strokes) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", stroke);
    svg.append(path);
  }
  return svg;
}

/** @param {Element} element @param {Child[]} children */
function add(element, children) {
  for (const child of children) {
    if (Array.isArray(child)) add(element, child);
    else if (child) element.append(child);
  }
}

/** What stands for a part that is as it was: its maker, in case the part is not there any more. @type {WeakMap<Node, () => Element>} */
const unchanged = new WeakMap();
const STAND = "as-it-was";

/** A node as it goes in anew: with all its parts, those that were drawn before included. @param {Node} node @returns {Node} */
function whole(node) {
  const make = unchanged.get(node);
  if (make) return whole(make());
  if (node instanceof Element) for (const stand of node.querySelectorAll(`.${STAND}`)) stand.replaceWith(whole(stand));
  return node;
}

/**
 * Remembers what parts were drawn from, and draws a part again only when that has changed.
 */
export class Memory {
  /** @type {Map<string, unknown[]>} */
  #seen = new Map();

  /**
   * @param {string} key        the part's key among its siblings, and in this memory
   * @param {unknown[]} from    all that the part is drawn from
   * @param {() => Element} make
   */
  part(key, from, make) {
    if (this.changed(key, from)) return made(key, make);
    const stand = document.createElement("i");
    stand.setAttribute("data-key", key);
    stand.className = STAND;
    unchanged.set(stand, () => made(key, make));
    return stand;
  }

  /** Whether something is drawn from anything else than when this was last asked. @param {string} key @param {unknown[]} from */
  changed(key, from) {
    const before = this.#seen.get(key);
    this.#seen.set(key, from);
    return !before || before.length !== from.length || !before.every((value, index) => Object.is(value, from[index]));
  }

  forget() {
    this.#seen.clear();
  }
}

/** @param {string} key @param {() => Element} make */
function made(key, make) {
  const element = make();
  element.setAttribute("data-key", key);
  return element;
}

/** @param {Node | null} node */
const keyOf = (node) => (node instanceof Element ? node.getAttribute("data-key") : null);

/** Makes one element equal to another, keeping the nodes that stay. @param {Element} from @param {Element} to */
export function patch(from, to) {
  for (const name of from.getAttributeNames()) {
    // What the reader opened stays open; a style attribute is the browser's own view of the properties below.
    if (!to.hasAttribute(name) && name !== "open" && name !== "style") from.removeAttribute(name);
  }
  for (const name of to.getAttributeNames()) {
    const value = to.getAttribute(name) ?? "";
    if (name !== "style" && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  if (
    from instanceof HTMLElement &&
    to instanceof HTMLElement &&
    (from.hasAttribute("style") || to.hasAttribute("style")) &&
    from.style.cssText !== to.style.cssText
  )
    from.style.cssText = to.style.cssText;
  // Known before its options go over: a list that has lost the one that is chosen has no value any more.
  const value = /** @type {any} */ (to).value;
  if (!(from instanceof HTMLTextAreaElement)) patchChildren(from, to);
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.checked !== to.checked)
    from.checked = to.checked;
  const holds =
    from instanceof HTMLInputElement
      ? from.type !== "file"
      : from instanceof HTMLSelectElement || from instanceof HTMLTextAreaElement;
  if (holds && /** @type {any} */ (from).value !== value) /** @type {any} */ (from).value = value;
}

/** @param {Element} from @param {Element} to */
function patchChildren(from, to) {
  const keyed = new Map();
  for (let child = from.firstElementChild; child; child = child.nextElementSibling)
    if (keyOf(child) !== null) keyed.set(keyOf(child), child);
  const wanted = new Set();
  for (let child = to.firstElementChild; child; child = child.nextElementSibling) wanted.add(keyOf(child));
  let cursor = from.firstChild;
  for (const child of [...to.childNodes]) {
    const key = keyOf(child);
    // Moving an element would take the focus from it, so what is gone goes first.
    while (cursor && keyOf(cursor) !== null && !wanted.has(keyOf(cursor))) {
      const gone = cursor;
      cursor = cursor.nextSibling;
      gone.remove();
    }
    const match = key !== null ? keyed.get(key) : cursor && keyOf(cursor) === null ? cursor : null;
    const make = unchanged.get(child);
    if (!match || (!make && match.nodeName !== child.nodeName)) {
      from.insertBefore(whole(child), cursor);
      continue;
    }
    if (match !== cursor) from.insertBefore(match, cursor);
    if (make) {
      // It is as it was.
    } else if (match instanceof Element && child instanceof Element) patch(match, child);
    else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue;
    cursor = match.nextSibling;
  }
  while (cursor) {
    const gone = cursor;
    cursor = cursor.nextSibling;
    gone.remove();
  }
}
