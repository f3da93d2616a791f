// @ts-check
// The kinds of expenses that can be chosen.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").Option} Option */

/**
 * The kinds of expenses, those first that the activity takes.
 * @param {import("../ui.js").Ui} ui
 * @param {Row | undefined} activity
 * @returns {Option[]}
 */
export function kinds({ once, catalog, say }, activity) {
  const eligible = activity?.expenses;
  return once(`expense kinds of ${activity?.id}`, () => {
    const options = catalog.expenseKinds.map(({ id, label }) => ({ id, label }));
    if (!eligible) return options;
    const group = (/** @type {boolean} */ taken) =>
      options
        .filter((/** @type {Option} */ { id }) => eligible.includes(id) === taken)
        .map((/** @type {Option} */ one) => ({ ...one, group: say(taken ? "group.eligible" : "group.other") }));
    return [...group(true), ...group(false)];
  });
}

/** Whether work of one's own is proved by a CSR: not every rulebook knows it. @param {import("../ui.js").Ui} ui */
export const hasCsrs = ({ catalog }) => catalog.evidenceKinds.some(({ id }) => id === "csr");
