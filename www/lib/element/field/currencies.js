// @ts-check
// The currencies to choose from.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").Option} Option */

/**
 * Every currency, by its code as people know it; those that the claim uses come first.
 * @param {import("../ui.js").Ui} ui
 * @param {string[]} used
 * @returns {Option[]}
 */
export function currencies({ once, catalog }, used) {
  return once(`currencies after ${used.join()}`, () => {
    const options = catalog.currencies.map(({ id, label }) => ({
      id,
      label: label === id ? id : `${id} – ${label}`,
    }));
    const place = (/** @type {Option} */ { id }) => (used.includes(id) ? used.indexOf(id) : used.length);
    return options.sort((/** @type {Option} */ one, /** @type {Option} */ other) => place(one) - place(other));
  });
}
