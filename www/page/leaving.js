// @ts-check
// The question before a page with unsaved claims is left.

/** @typedef {import("../lib/element.js").ClaimProofElement} ClaimProofElement */

/**
 * Gives a function to call when a claim has changed or was saved. Only while one is unsaved the page listens for being left:
 * browsers go back faster to a page that does not.
 *
 * @param {() => void} keep   keeps the claim, in case the page is loaded again: while it is being left browsers keep nothing
 * @param {(element: ClaimProofElement) => boolean} isKept   whether the claim of an element is kept on the device
 */
export function leaving(keep, isKept) {
  /** @type {Set<ClaimProofElement>} */
  const unsaved = new Set();
  const ask = (/** @type {BeforeUnloadEvent} */ event) => {
    if (![...unsaved].some((element) => element.isConnected && element.unsaved)) return;
    keep();
    event.preventDefault();
    event.returnValue = true; // for browsers from before 2024
  };
  return (/** @type {ClaimProofElement} */ element) => {
    if (element.unsaved && !isKept(element)) unsaved.add(element);
    else unsaved.delete(element);
    if (unsaved.size > 0) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
}
