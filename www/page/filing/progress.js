// @ts-check
// Which values of a filing sheet are copied, and which one is next. Pure.

/** @typedef {import("./sheet.js").SheetRow} SheetRow */
/** @typedef {import("./sheet.js").Sheet} Sheet */

/** What tells a row from all others. @param {SheetRow} row */
export const keyOf = ({ path, nth }) => `${path} ${nth}`;

/** The rows that are copied, in their order. @param {Sheet} sheet */
export const toCopy = ({ sections }) =>
  sections.flatMap(({ groups }) =>
    groups.flatMap(({ rows }) => rows.filter(({ copy }) => copy !== null && copy !== "")),
  );

/**
 * Whether a row was copied. The portal asks for some values twice: each time that one was copied is in `filed`.
 * @param {SheetRow} row
 * @param {readonly string[]} filed
 */
export const isCopied = ({ path, nth }, filed) => filed.filter((one) => one === path).length > nth;

/** What was filed, once a row was copied too. @param {SheetRow} row @param {readonly string[]} filed */
export function withCopied(row, filed) {
  const now = [...filed];
  while (!isCopied(row, now)) now.push(row.path);
  return now;
}

/**
 * The row to copy next: the first after the one that was copied last, so that nobody has to go back; else the first of all.
 * @param {readonly SheetRow[]} rows   that are copied, in their order
 * @param {readonly string[]} filed
 * @param {string} [last]   the key of the row that was copied last
 */
export function nextOf(rows, filed, last) {
  const at = rows.findIndex((row) => keyOf(row) === last);
  const left = (/** @type {SheetRow} */ row) => !isCopied(row, filed);
  return rows.slice(at + 1).find(left) ?? rows.find(left);
}
