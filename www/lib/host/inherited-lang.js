// @ts-check
// The language of a place in the page. `lang` inherits into shadow trees, which `closest` does not reach.

import { member } from "./member.js";

const XML = "http://www.w3.org/XML/1998/namespace";

/** The element around another, or the host of the shadow tree that it stands in. */
function outer(/** @type {Element} */ element) {
  const parent = member(element, "parentElement");
  if (parent) return parent;
  const root = member(element, "getRootNode").call(element);
  return "host" in root ? /** @type {ShadowRoot} */ (root).host : null;
}

/** The language that is said nearest to an element: that of its own attribute, or of one around it; "" where none is. */
export function inheritedLang(/** @type {Element} */ element) {
  for (let place = /** @type {Element | null} */ (element); place; place = outer(place)) {
    const lang =
      member(place, "getAttributeNS").call(place, XML, "lang") ?? member(place, "getAttribute").call(place, "lang");
    if (lang !== null) return lang;
  }
  return "";
}

/**
 * Tells each change of a `lang` around an element, in its own tree and in those around it.
 * @param {Element} element
 * @param {() => void} changed
 * @returns {() => void}   ends it
 */
export function watchLang(element, changed) {
  const observer = new MutationObserver(changed);
  for (let place = /** @type {Element | null} */ (element); place; ) {
    const root = member(place, "getRootNode").call(place);
    observer.observe(root, { attributes: true, attributeFilter: ["lang", "xml:lang"], subtree: true });
    place = "host" in root ? /** @type {ShadowRoot} */ (root).host : null;
  }
  return () => observer.disconnect();
}
