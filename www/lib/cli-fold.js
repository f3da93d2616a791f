// @ts-check

// Texts as the module compares them: file names by case folding, names and numbers by their letters and digits. The tests hold
// both to what the module does; only radicals of the block CJK Radicals Supplement differ, which stay as they are here.

/** Without regard to case; the dotless i stays. @param {string} text */
export function caseFolded(text) {
  const parts = text.split("ı").map((part) => part.toLowerCase().toUpperCase().toLowerCase());
  return parts.join("ı").replaceAll("ς", "σ");
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}|(?!\p{White_Space})\p{Cc}/gu;
const MARKS = "\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";
const LATIN = "A-Za-z\\u00c0-\\u02af\\u1d00-\\u1dbf\\u1e00-\\u1eff\\u2c60-\\u2c7f\\ua720-\\ua7ff\\uab30-\\uab6f";
const GREEK_CYRILLIC = "\\u0370-\\u03ff\\u1f00-\\u1fff\\u0400-\\u052f\\u1c80-\\u1c8f\\ua640-\\ua69f";
const ACCENTS = new RegExp(`(?<=[${LATIN}${GREEK_CYRILLIC}])[${MARKS}]+`, "gu");

/** The letters and digits of a name or number, without case, accents and width. @param {string} text */
export function folded(text) {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const plain = caseFolded(text.replace(INVISIBLE, "").normalize("NFKC"));
  const letters = plain.normalize("NFKD").replace(ACCENTS, "").normalize("NFKC");
  return letters.replace(/[^\p{L}\p{N}]+/gu, "").replace(/(?![0-9])\p{Nd}/gu, digit);
}

/** The value of a decimal digit of any script: those of a script stand in their order, from zero. @param {string} sign */
function digit(sign) {
  const code = Number(sign.codePointAt(0));
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
