// @ts-check
// The names of rows.

/**
 * What people call the entry of a list that has no name of its own, such as “Invoice 3”.
 * @param {import("./ui.js").Ui} ui
 * @param {string} list   names the text
 * @param {number} index
 */
export const rowName = ({ once, say }, list, index) =>
  once(`row.${list} ${index}`, () => say(`row.${list}`, { n: index + 1 }));
