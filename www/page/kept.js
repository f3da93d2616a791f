// @ts-check
// The claim is kept with its place in the history of the tab: it is there after a reload, and gone when the tab is closed.

/**
 * @typedef {object} Kept
 * @property {string} claim   as JSON
 * @property {boolean} unsaved
 * @property {import("../lib/element.js").Step} [step]   the one that is shown
 * @property {string} asOf   the day to check as of
 * @property {string | null} ownDay   the day that was set before an example set its own
 * @property {string | null} [draft]   the id under which it is kept on the device
 * @property {string | null} [rulebook]   the id of another rulebook by which it is checked
 */

/** Browsers refuse to keep longer claims. */
const LONGEST = 1_000_000;

/** @param {Kept | null} state   null where nothing is to be kept */
export function keep(state) {
  try {
    history.replaceState(state && state.claim.length <= LONGEST ? state : null, "");
  } catch {
    // Where nothing can be kept, the claim is still on the page.
  }
}

/** @returns {Kept | null} */
export function kept() {
  const { state } = history;
  return typeof state?.claim === "string" ? state : null;
}
