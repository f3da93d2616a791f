// @ts-check
// What is dragged over the page or dropped on it.

/** @typedef {import("../tray/intake.js").Held} Held */

/** @param {DataTransfer} transfer */
const filesIn = ({ items }) => [...items].filter(({ kind }) => kind === "file");

/**
 * How many files are being dragged; null where that is not known, as a folder looks like a file of no type.
 * @param {DataTransfer} transfer
 */
export function draggedCount(transfer) {
  const held = filesIn(transfer);
  return held.length > 0 && held.every(({ type }) => type !== "") ? held.length : null;
}

/**
 * What was dropped. To be called while the event is handled: later there is nothing in it.
 * @param {DataTransfer} transfer
 * @returns {Held[]}
 */
export function heldIn(transfer) {
  const held = filesIn(transfer).map((item) => ({
    entry: item.webkitGetAsEntry?.() ?? null,
    file: item.getAsFile(),
  }));
  return held.length > 0 ? held : [...transfer.files].map((file) => ({ entry: null, file }));
}
