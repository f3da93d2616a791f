// @ts-check
// Brings typed text into one form: ASCII digits, plain spaces, one kind of minus and apostrophe.

import { cached } from "./cached.js";

/** A longer text is no amount and no date. */
export const LONGEST_INPUT = 200;

/** The ASCII digit of a decimal digit in any script: they stand in runs of ten, in order. */
function asciiDigit(/** @type {string} */ digit) {
  const code = digit.codePointAt(0) ?? 0;
  let before = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return String((code - before) % 10);
}

/** The text with ASCII digits, plain spaces inside and none around. Invisible characters go, but join no digits. */
export function plainText(/** @type {string} */ text) {
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text
    .replace(/(\p{Nd})\p{Cf}+(?=\p{Nd})/gu, "$1_")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\uff01-\uffee]/g, (wide) => wide.normalize("NFKC"))
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
    .replace(/\p{Zs}/gu, " ")
    .replace(/\u2212/g, "-")
    .trim();
}

/** The text in lower case without accents and other marks that people leave out. */
export function withoutAccents(/** @type {string} */ text) {
  const apart = plainText(text).toLowerCase().replace(/ı/g, "i").normalize("NFD");
  return apart.replace(/[\u0300-\u036f\u064b-\u0655\u0970]/g, "").normalize("NFC");
}

const supportedLocale = cached((locale) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? "en";
  } catch {
    return "en";
  }
});

/** The locale as the browser knows it, or English. Intl alone would take the system's locale for an unknown one. */
export const knownLocale = (/** @type {unknown} */ locale) =>
  typeof locale === "string" ? supportedLocale(locale) : "en";
