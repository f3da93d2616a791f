// @ts-check
// How days and amounts are written on the filing sheet: the portal takes them in the forms of the reader's settings there. Pure.

/** @typedef {{date: string, amount: string}} Formats */

/** The forms of days: `y` is the year in four digits, `m` and `d` month and day in two. */
export const DATES = ["d/m/y", "m/d/y", "y-m-d", "d.m.y", "d-m-y"];

/** The forms of amounts, by their signs before decimals and between thousands. @type {{[id: string]: [string, string]}} */
const SIGNS = {
  point: [".", ""],
  comma: [",", ""],
  "point-grouped": [".", ","],
  "comma-grouped": [",", "."],
  "comma-spaced": [",", "\u00A0"],
};
export const AMOUNTS = Object.keys(SIGNS);

/** A day as YYYY-MM-DD in one of the forms; what is none stays as it is. @param {unknown} day @param {string} form */
export function writtenDay(day, form) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(day));
  if (!parts) return textOf(day);
  const [, y = "", m = "", d = ""] = parts;
  return form.replace("y", y).replace("m", m).replace("d", d);
}

/**
 * An amount in one of the forms, with at least these decimals; what is none stays as it is.
 * @param {unknown} amount
 * @param {string} form
 * @param {number} [decimals]
 */
export function writtenAmount(amount, form, decimals = 0) {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount));
  if (!parts) return textOf(amount);
  const [, sign = "", whole = "", fraction = ""] = parts;
  const [point, thousands] = SIGNS[form] ?? [".", ""];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const shown = fraction.padEnd(decimals, "0");
  return sign + grouped + (shown && point + shown);
}

/** The forms that a locale uses, as far as they are known here. @param {string} locale @returns {Formats} */
export function usualFormats(locale) {
  const form = new Intl.DateTimeFormat(locale, { year: "numeric", month: "2-digit", day: "2-digit" })
    .formatToParts()
    .map(({ type, value }) => (type === "literal" ? value.trim() : type.charAt(0)))
    .join("");
  const point = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
  return { date: DATES.includes(form) ? form : "y-m-d", amount: point === "," ? "comma" : "point" };
}

/** @param {unknown} value */
export const textOf = (value) => (typeof value === "string" || typeof value === "number" ? String(value) : "");
