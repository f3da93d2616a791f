// @ts-check
// Reads amounts, counts and dates as people write them in their language. What allows two readings is given
// back as a choice, and what allows none as nothing, so that no text is misread.

/** @typedef {{value: string, choices?: undefined} | {choices: string[], value?: undefined} | {choices?: undefined, value?: undefined}} Read   the one reading; two or more to ask between; none */
/** @typedef {{marks: string[], group: string, point: string}} Money   how a currency is written: `marks` stand before or after an amount, longest first */
/** @typedef {{gregorian: boolean, first: string, months: Map<string, number>, english: Map<string, number>, weekdays: string[], beside: string[]}} Calendar   `first` is what a short date begins with: day, month or year; `either` is one of the first two */

/** A longer text is no amount and no date. */
const LONGEST = 200;
/** How many languages and currencies are kept at once. */
const KEPT = 50;

/** Digits alone, in groups of three, or in lakhs and crores; zeros alone are no first group. */
const WHOLE = /^(?:\d+|(?!0+\D)\d{1,3}([.,' ٬])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})$/;
const POINTED = /^(.*)([.,٫])(\d+)$/;
/** As many digits as a claim's number may have, before its point and after it. */
const FITS = /^\d{1,15}(?:\.\d{1,18})?$/;

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const MARKED = /(\d{1,4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/;
const NUMERIC = /^[ .,،、()]*(\d{1,4}) ?([./ -]) ?(\d{1,2}) ?\2 ?(\d{1,4})[ .,،、()]*$/;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const SIGNS = /^[\d .,،、/()'’°-]*$/;
/** What people write beside a day, other than what the long dates of their language hold. */
const BESIDE = ["st", "nd", "rd", "th", "of", "the", "er", "le", "el", "il", "de", "del", "den", "der", "am", "º"];

/**
 * Makes what belongs to a key once, and anew only after very many other keys.
 * @template T
 * @param {(key: string) => T} make
 * @returns {(key: string) => T}
 */
function kept(make) {
  const made = /** @type {Map<string, T>} */ (new Map());
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    if (made.size >= KEPT) made.clear();
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** The locale as the browser knows it, or English. Without this it would take the machine's own for an unknown one. */
function known(/** @type {unknown} */ locale) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(/** @type {string} */ (locale))[0] ?? "en";
  } catch {
    return "en";
  }
}

/** The ASCII digit of a decimal digit in any script: they stand in runs of ten, in order. */
function asciiDigit(/** @type {string} */ digit) {
  const code = digit.codePointAt(0) ?? 0;
  let before = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return String((code - before) % 10);
}

/** The text with ASCII digits, plain spaces inside and none around. What cannot be seen goes, but joins no digits. */
function tidy(/** @type {string} */ text) {
  return text
    .replace(/(\p{Nd})\p{Cf}+(?=\p{Nd})/gu, "$1_")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\uff01-\uffee]/g, (wide) => wide.normalize("NFKC"))
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\p{Zs}/gu, " ")
    .replace(/\u2212/g, "-")
    .trim();
}

/** The text in lower case without accents and other marks that people leave out. */
function bare(/** @type {string} */ text) {
  const apart = tidy(text).toLowerCase().replace(/ı/g, "i").normalize("NFD");
  return apart.replace(/[\u0300-\u036f\u064b-\u0655\u0970]/g, "").normalize("NFC");
}

/**
 * Reads a text by the readings that `find` gives of it; blank is the value "". A question mark at its end, as a
 * doubtful text is stored with, is no part of it.
 * @param {unknown} text
 * @param {(typed: string, doubtful: boolean) => (string | undefined)[]} find
 * @returns {Read}
 */
function reading(text, find) {
  if (typeof text !== "string" || text.length > LONGEST) return {};
  const typed = tidy(text);
  if (!typed) return { value: "" };
  const certain = typed.replace(/[?؟]$/, "");
  const choices = [...new Set(find(certain.trim(), certain !== typed))].filter((found) => found !== undefined);
  return choices.length > 1 ? { choices } : choices.length ? { value: choices[0] } : {};
}

const moneyOf = kept((/** @type {string} */ key) => {
  const [locale, currency] = key.split(" ");
  const shape = /** @type {Intl.NumberFormatOptions} */ (currency ? { style: "currency", currency } : {});
  const marks = new Set(currency ? [currency.toLowerCase()] : []);
  for (const language of currency ? [locale, "en", "en-GB"] : []) {
    for (const currencyDisplay of /** @type {const} */ (["symbol", "narrowSymbol", "name"])) {
      const format = new Intl.NumberFormat(language, { ...shape, currencyDisplay });
      for (const { type, value } of [1, 5].flatMap((count) => format.formatToParts(count))) {
        if (type !== "currency") continue;
        const mark = tidy(value).toLowerCase();
        const letters = /^(.*\p{L})\.?$/u.exec(mark)?.[1];
        for (const form of letters ? [letters, `${letters}.`] : [mark]) marks.add(form);
      }
    }
  }
  const parts = new Intl.NumberFormat(locale, { ...shape, minimumFractionDigits: 1 }).formatToParts(1234567.8);
  const separator = (/** @type {string} */ sought) => parts.find(({ type }) => type === sought)?.value ?? "";
  return {
    marks: [...marks].sort((a, b) => b.length - a.length),
    group: separator("group"),
    point: separator("decimal"),
  };
});

/** A number's reading as a whole one, its reading with decimals, and the separator that is its point in the latter. */
function readings(/** @type {string} */ typed, /** @type {string[]} */ marks = []) {
  let rest = typed.toLowerCase().replace(/[’ʼ]/g, "'");
  let sign = "";
  const takeSign = () => {
    if (sign || !/^[+-]/.test(rest)) return;
    sign = rest[0];
    rest = rest.slice(1).trim();
  };
  takeSign();
  // "kr.50" may be fifty or half of one.
  if (/^\D*\p{L}\.\d/u.test(rest)) return {};
  const before = marks.find((mark) => rest.startsWith(mark)) ?? "";
  rest = rest.slice(before.length).trim();
  const after = marks.find((mark) => rest.endsWith(mark)) ?? "";
  rest = rest.slice(0, rest.length - after.length).trim();
  takeSign();

  const canonical = (/** @type {string} */ number) =>
    FITS.test(number) ? (sign === "-" ? "-" : "") + number.replace(/^0+(?=\d)/, "") : undefined;
  const digits = (/** @type {string} */ number) => number.replace(/\D/g, "");
  const [, ahead, point, decimals] = POINTED.exec(rest) ?? ["", "", "", ""];
  const hasPoint = point && !ahead.includes(point) && (!ahead || WHOLE.test(ahead));
  return {
    whole: WHOLE.test(rest) ? canonical(digits(rest)) : undefined,
    pointed: hasPoint ? canonical(`${digits(ahead) || "0"}.${decimals}`) : undefined,
    point,
  };
}

/**
 * An amount of money as its canonical decimal string, digits after the point as typed. A currency sign or code is
 * read only if it is the currency's. Blank is the value "". With a question mark at the end, as a doubtful amount
 * is stored, only the text itself decides and not the locale, which may be another than when it was typed.
 * @param {unknown} text
 * @param {{locale?: string | undefined, decimals?: number | undefined, currency?: string | undefined}} [options]   `decimals` is how many the currency has
 * @returns {Read}
 */
export function readAmount(text, options) {
  return reading(text, (typed, doubtful) => {
    const { locale, decimals, currency } = options ?? {};
    const code = typeof currency === "string" && /^[a-z]{3}$/i.test(currency) ? currency : "";
    const { marks, group, point } = moneyOf(`${known(locale)} ${code}`);
    const found = readings(typed, marks);
    if (found.whole && found.pointed && !doubtful) {
      if (found.point === group && (decimals ?? NaN) < 3) return [found.whole];
      if (found.point === point && (decimals ?? NaN) >= 3) return [found.pointed];
    }
    return [found.whole, found.pointed];
  });
}

/**
 * A whole number as its digits; it has no decimals, so a separator can only group. Blank is the value "".
 * @param {unknown} text
 * @param {{locale?: string | undefined}} [_options]   alike in every language
 * @returns {Read}
 */
export function readCount(text, _options) {
  return reading(text, (typed) => [readings(typed).whole]);
}

/** The date if there is such a day; a year of two digits is of this century. */
function dateOf(/** @type {string} */ year, /** @type {string | number} */ month, /** @type {string} */ day) {
  const y = year.length === 2 ? 2000 + +year : year.length === 4 ? +year : 0;
  const m = +month;
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 ? (leap ? 29 : 28) : 30 + ((m + (m >> 3)) % 2);
  if (y < 1 || m < 1 || m > 12 || +day < 1 || +day > last || day.length > 2 || String(month).length > 2)
    return undefined;
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const calendarOf = kept((/** @type {string} */ locale) => {
  const short = new Intl.DateTimeFormat(locale, { dateStyle: "short" });
  const { language, region } = new Intl.Locale(locale);
  const calendar = /** @type {Calendar} */ ({
    gregorian: short.resolvedOptions().calendar === "gregory",
    first:
      language === "en" && !region
        ? "either"
        : (short.formatToParts(0).find(({ type }) => /day|month|year/.test(type))?.type ?? ""),
    months: new Map(),
    english: new Map(),
    weekdays: [],
    beside: [...BESIDE],
  });
  for (const [from, months] of /** @type {const} */ ([
    [locale, calendar.months],
    ["en", calendar.english],
  ])) {
    for (const style of /** @type {const} */ (["long", "short"])) {
      // Alone and within a date a month may have different forms.
      for (const others of [{}, /** @type {const} */ ({ year: "numeric", day: "numeric", weekday: style })]) {
        const format = new Intl.DateTimeFormat(from, { timeZone: "UTC", month: style, ...others });
        for (let month = 1; month <= 12; month += 1) {
          // In every year the first days of the months fall on all seven weekdays.
          for (const { type, value } of format.formatToParts(Date.UTC(2023, month - 1, 1))) {
            const words = bare(value).match(WORD) ?? [];
            const name = words.at(-1);
            if (type === "weekday") calendar.weekdays.push(...words);
            else if (type !== "month") calendar.beside.push(...words);
            else if (name && !/\d/.test(value)) months.set(name, month);
          }
        }
      }
    }
  }
  return calendar;
});

/** The months that a word may name: one of the language's own, else any that begins so there or in English. */
function monthsOf(/** @type {Calendar} */ { months, english }, /** @type {string} */ word) {
  const own = months.get(word);
  if (own) return [own];
  const names = [...months, ...english];
  return names
    .filter(([name]) => name === word || (word.length > 2 && name.startsWith(word)))
    .map(([, month]) => month);
}

/** The dates that a text can mean; a doubtful one is read as where short dates begin with the year: any order may be. */
function datesIn(/** @type {string} */ typed, /** @type {boolean} */ doubtful, /** @type {unknown} */ locale) {
  const iso = ISO.exec(typed);
  if (iso) return [dateOf(iso[1], iso[2], iso[3])];
  const calendar = calendarOf(known(locale));
  if (!calendar.gregorian) return [];
  const first = doubtful ? "year" : calendar.first;

  const plain = bare(typed)
    .replace(/[\u2010-\u2013]/g, "-")
    .replace(MARKED, (_, year, month, day) => `${year.length === 2 ? "20" : ""}${year}-${month}-${day} `);
  const words = plain.match(WORD) ?? [];
  const signs = plain.replace(WORD, "");
  const isWeekday = (/** @type {string} */ word) =>
    calendar.weekdays.some((name) => name === word || (word.length > 1 && name.startsWith(word)));
  const named = words.filter((word) => monthsOf(calendar, word).length);
  if (!words.every((word) => named.includes(word) || isWeekday(word) || calendar.beside.includes(word))) return [];

  const numbers = plain.match(/\d+/g) ?? [];
  if (numbers.length === 2 && SIGNS.test(signs)) {
    // Some languages shorten a weekday and a month to the same letters.
    const sure = named.filter((word) => !isWeekday(word));
    const months = sure.length ? sure : named.slice(-1);
    const [a, b] = numbers;
    if (months.length !== 1) return [];
    return monthsOf(calendar, months[0]).flatMap((month) => [
      dateOf(b, month, a),
      a.length === 4 || first === "year" ? dateOf(a, month, b) : undefined,
    ]);
  }

  const parts = named.every(isWeekday) && NUMERIC.exec(signs);
  if (!parts) return [];
  const [, a, separator, b, c] = parts;
  const yearFirst = dateOf(a, b, c);
  const dayFirst = dateOf(c, b, a);
  const monthFirst = dateOf(c, a, b);
  const dotted = separator === ".";
  // Where short dates begin with the year, one that ends with it may follow either order.
  const own = dotted || first === "day" ? [dayFirst] : first === "month" ? [monthFirst] : [dayFirst, monthFirst];
  const usual = own.filter((date) => date);
  if (usual.length && first !== "year") return usual;
  return [...(usual.length ? usual : [dayFirst, monthFirst]), yearFirst];
}

/**
 * A date of the Gregorian calendar as YYYY-MM-DD. Blank is the value "". With a question mark at the end, as a
 * doubtful date is stored, only the text itself decides and not the locale, which may be another than when it was
 * typed. Where the locale has another calendar, only YYYY-MM-DD is read.
 * @param {unknown} text
 * @param {{locale?: string | undefined}} [options]
 * @returns {Read}
 */
export function readDate(text, options) {
  return reading(text, (typed, doubtful) => datesIn(typed, doubtful, options?.locale));
}
