// @ts-check
// Reads amounts and counts as people write them. Own code, because libraries guess: of 19 amounts with one right reading
// @internationalized/number 3.6 reads 6, parse-money 1.0 reads 15 (as floats, without the sign) and price-parser 3.4
// none; of 8 that must be asked about they take 7, 8 and 1 for certain.

import { cached } from "./cached.js";
import { currencyCode, currencyOfSign, currencySigns, signKey } from "./currency-signs.js";
import { readingOf, typedText } from "./reading.js";
import { knownLocale } from "./text.js";

/** @typedef {import("./reading.js").Reading} Reading */
/**
 * @typedef {object} AmountOptions
 * @property {string | undefined} [locale]
 * @property {number | null | undefined} [decimals]   how many the currency has
 * @property {string | undefined} [currency]          its code
 */
/** @typedef {{negative: boolean, number: string, isWhole: boolean, signs: string[]}} Parts   an amount, taken apart */
/** @typedef {{value: string, point: string, decimals: number, alone: boolean}} Pointed   `alone`: no other separator */

/** Digits in groups of three, or in lakhs and crores; zeros alone are no first group. */
const THREES = /^(?!0+\D)\d{1,3}([.,' ٬])\d{3}(?:\1\d{3})*$/;
const LAKHS = /^[1-9]\d?(?:,\d\d)+,\d{3}$/;
/** Digits in groups of four, as Chinese, Japanese and Korean count; one group alone is in doubt. */
const FOURS = /^[1-9]\d{0,3}(?:,\d{4}){2,}$/;
const ONE_FOUR = /^[1-9]\d{0,3}[.,]\d{4}$/;
const POINTED = /^(.*)([.,٫])(\d+)$/;
/** As many digits as a claim's number may have, before its point and after it. */
const FITS = /^\d{1,15}(?:\.\d{1,18})?$/;

/** Dashes that stand for a minus, or for decimals that are none. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const APOSTROPHES = /[’‘ʼ´`′]/g;
/** A whole amount is written with a dash for its decimals: 250,- 250.– 250:- 500/- 500/= */
const WHOLE_MARK = /^ ?[.,:/] ?(?:--?|=)/;
/** What may follow an amount that was cut out of a sentence, or whose decimals were not typed. */
const FINAL_POINT = / ?[.,;、。،٫]$/;

/** Without a currency, no more decimals are usual than any has in daily use. */
const MOST_DECIMALS = 3;

const separatorsOf = cached((key) => {
  const [locale = "en", currency] = key.split(" ");
  /** @type {Intl.NumberFormatOptions} */
  const style = currency ? { style: "currency", currency } : {};
  const parts = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 1 }).formatToParts(1234567.8);
  const separator = (/** @type {string} */ sought) => parts.find(({ type }) => type === sought)?.value ?? "";
  return { group: separator("group"), point: separator("decimal") };
});

/** The digits of a whole number, undefined where it is none. */
function wholeDigits(/** @type {string} */ number) {
  const isWhole = [/^\d+$/, THREES, LAKHS, FOURS].some((form) => form.test(number));
  return isWhole ? number.replace(/\D/g, "") : undefined;
}

/** The number read with its last separator as the point. @returns {Pointed | undefined} */
function pointedNumber(/** @type {string} */ number) {
  const [, ahead = "", point = "", decimals = ""] = POINTED.exec(number) ?? [];
  const before = ahead === "" ? "0" : ahead.includes(point) ? undefined : wholeDigits(ahead);
  if (!point || before === undefined) return undefined;
  return { value: `${before}.${decimals}`, point, decimals: decimals.length, alone: /^\d*$/.test(ahead) };
}

/** The number as a claim writes it, undefined where it has too many digits. */
function canonical(/** @type {string | undefined} */ number, /** @type {boolean} */ negative) {
  if (number === undefined || !FITS.test(number)) return undefined;
  return (negative && /[1-9]/.test(number) ? "-" : "") + number.replace(/^0+(?=\d)/, "");
}

/**
 * A text before or after the digits: its minus or plus, and its currency sign. A sign may itself have a hyphen.
 * @param {string} text
 * @param {ReadonlySet<string>} known
 */
function signsIn(text, known) {
  const compact = text.replaceAll(" ", "");
  if (known.has(signKey(compact))) return { minus: "", sign: compact };
  const [, before = "", sign = "", after = ""] = /^([+-]?)([^+-]*)([+-]?)$/.exec(compact) ?? [];
  const fits = compact === before + sign + after;
  return fits && !(before && after) ? { minus: before || after, sign } : undefined;
}

/** What stands around the digits. @returns {Omit<Parts, "number" | "isWhole"> | undefined} */
function around(/** @type {string} */ head, /** @type {string} */ tail, /** @type {ReadonlySet<string>} */ known) {
  const inBrackets = /^[^)]*\([^()]*$/.test(head) && /^[^(]*\)[^()]*$/.test(tail);
  const before = signsIn(inBrackets ? head.replace("(", "") : head, known);
  const after = signsIn(inBrackets ? tail.replace(")", "") : tail, known);
  if (!before || !after || after.minus === "+") return undefined;
  const minus = before.minus + after.minus;
  if (minus.length + (inBrackets ? 1 : 0) > 1) return undefined;
  const signs = [before.sign, after.sign].filter((sign) => sign !== "");
  return { negative: inBrackets || minus === "-", signs };
}

/** What may stand before the digits: in "kr.50" the point may be that of the sign or that of the number. */
function heads(/** @type {string} */ head, /** @type {string} */ digits) {
  const point = /[.,٫]$/.exec(head)?.[0];
  if (!point) return [{ head, number: digits }];
  const ofSign = { head, number: digits };
  const ofNumber = { head: head.slice(0, -1), number: point + digits };
  if (/\/\.$/.test(head)) return [ofSign];
  if (!/\p{L}\.$/u.test(head)) return [ofNumber];
  return /^\d{1,2}$/.test(digits) ? [ofSign, ofNumber] : [ofSign];
}

/** The ways to take an amount apart. @returns {Parts[]} */
function partsOf(/** @type {string} */ typed, /** @type {ReadonlySet<string>} */ known) {
  const text = typed.replace(APOSTROPHES, "'").replace(DASHES, "-");
  const [, before = "", digits = "", after = ""] = /^(\D*)(\d[\d.,' ٫٬]*\d|\d)(\D*)$/.exec(text) ?? [];
  if (!digits) return [];
  const mark = WHOLE_MARK.exec(after)?.[0] ?? "";
  const tail = after.slice(mark.length).replace(FINAL_POINT, "");
  return heads(before, digits).flatMap(({ head, number }) => {
    const found = around(head, tail, known);
    return found ? [{ ...found, number, isWhole: mark !== "" }] : [];
  });
}

/**
 * The readings of an amount without its signs.
 * @param {Parts} parts
 * @param {{decimals: number | undefined, group: string, point: string, asked: boolean}} style
 */
function amountsIn({ number, negative, isWhole }, { decimals, group, point, asked }) {
  const whole = canonical(wholeDigits(number), negative);
  if (isWhole) return [whole];
  const read = pointedNumber(number);
  const pointed = canonical(read?.value, negative);
  if (!read || !pointed) return [whole];
  if (whole) {
    if (!asked && read.point === group && (decimals ?? MOST_DECIMALS) < 3) return [whole];
    if (!asked && read.point === point && (decimals ?? 0) >= 3) return [pointed];
    return [whole, pointed];
  }
  // More decimals than the currency has are a group, or a typing error.
  const isOwn = read.point === point && !asked;
  if (isOwn || !read.alone || read.decimals <= (decimals ?? MOST_DECIMALS)) return [pointed];
  return ONE_FOUR.test(number) ? [canonical(number.replace(/\D/g, ""), negative), pointed] : [];
}

/**
 * The sign of another currency beside an amount that can be read but for it.
 * @param {Parts[]} ways
 * @param {ReadonlySet<string>} known
 * @returns {Reading}
 */
function otherCurrencyIn(ways, known) {
  for (const { signs } of ways) {
    const sign = signs.find((one) => !known.has(signKey(one)));
    const currency = sign && currencyOfSign(sign);
    if (sign && currency) return { otherCurrency: { sign, currency } };
  }
  return {};
}

/**
 * An amount of money as its canonical decimal string, digits after the point as typed. A currency sign or code is read
 * only if it is the currency's. Blank is the value "". With a question mark at the end, as an amount in doubt is stored,
 * only the text itself decides and not the locale, which may be another than when it was typed.
 * @param {unknown} text
 * @param {AmountOptions | null} [options]
 * @returns {Reading}
 */
export function readAmount(text, options) {
  const { locale, decimals, currency } = options ?? {};
  const given = typedText(text);
  if (!given) return {};
  if (given.blank) return { value: "" };
  const code = currencyCode(currency);
  const known = currencySigns(locale, code);
  const ways = partsOf(given.typed, known);
  const ours = ways.filter(({ signs }) => signs.every((sign) => known.has(signKey(sign))));
  const separators = separatorsOf(code ? `${knownLocale(locale)} ${code}` : knownLocale(locale));
  const style = { ...separators, decimals: decimals ?? undefined, asked: given.asked };
  const found = readingOf(ours.flatMap((parts) => amountsIn(parts, style)));
  return ours.length === 0 && code ? otherCurrencyIn(ways, known) : found;
}

/**
 * A whole number as its digits; it has no decimals, so a separator can only group. Blank is the value "".
 * @param {unknown} text
 * @param {{locale?: string | undefined} | null} [_options]   alike in every language
 * @returns {Reading}
 */
export function readCount(text, _options) {
  const given = typedText(text);
  if (!given) return {};
  if (given.blank) return { value: "" };
  const ways = partsOf(given.typed, new Set()).filter(({ signs }) => signs.length === 0);
  return readingOf(ways.map(({ number, negative }) => canonical(wholeDigits(number), negative)));
}
