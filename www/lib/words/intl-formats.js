// @ts-check

// Dates, exact amounts, lists and names by the runtime's own Intl, each format made when it is first needed.

import { decimal, raw } from "./values.js";

/** How many days are kept in words: more than a report names. */
const MOST_DATES = 1000;

export class IntlFormats {
  /** @type {Map<string, any>} */
  #formats = new Map();
  /** @type {Map<string, string>} */
  #dates = new Map();
  /** @type {string | undefined} */
  #firstDay;

  /** @param {string} locale @param {string} [firstDay]   how the first day of a month is written, if not as a number */
  constructor(locale, firstDay) {
    this.locale = supported(locale);
    this.#firstDay = firstDay;
  }

  /** A calendar date such as 2024-03-01, in words. @param {unknown} iso @param {"long" | "medium"} [style] */
  date(iso, style = "long") {
    if (typeof iso !== "string" || !/^\d{4}-\d\d-\d\d$/.test(iso)) return raw(iso);
    const key = `${style} ${iso}`;
    let shown = this.#dates.get(key);
    if (shown === undefined) {
      shown = this.#date(iso, style);
      if (this.#dates.size > MOST_DATES) this.#dates.clear();
      this.#dates.set(key, shown);
    }
    return shown;
  }

  /** @param {string} iso @param {"long" | "medium"} style */
  #date(iso, style) {
    const day = new Date(iso);
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return iso;
    const format = this.#format(
      `date ${style}`,
      () => new Intl.DateTimeFormat(this.locale, { dateStyle: style, timeZone: "UTC", calendar: "gregory" }),
    );
    if (!this.#firstDay || day.getUTCDate() !== 1) return format.format(day);
    const parts = format.formatToParts(day);
    return parts.map(({ type, value }) => (type === "day" ? this.#firstDay : value)).join("");
  }

  /** An exact number. @param {unknown} amount */
  number(amount) {
    const digits = decimal(amount);
    return digits === undefined ? raw(amount) : this.#exact(digits, "");
  }

  /** An exact amount of money, with the currency as it is where that is no code. @param {unknown} amount @param {unknown} [currency] */
  money(amount, currency) {
    const digits = decimal(amount);
    if (digits === undefined) return raw(amount);
    const code = typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : "";
    const shown = this.#exact(digits, code);
    return code || !currency ? shown : `${shown} ${raw(currency)}`;
  }

  /**
   * A decimal with all its digits. No currency is shown with fewer decimals than it has, except none at all.
   *
   * @param {string} digits
   * @param {string} currency
   */
  #exact(digits, currency) {
    const point = digits.indexOf(".");
    const decimals = point < 0 ? 0 : digits.length - point - 1;
    if (decimals > 20) return currency ? `${digits} ${currency}` : digits;
    const format = this.#format(`number ${currency} ${decimals}`, () => {
      const style = currency ? /** @type {const} */ ({ style: "currency", currency }) : {};
      const usual = currency && decimals ? new Intl.NumberFormat(this.locale, style).resolvedOptions() : undefined;
      const shown = Math.max(decimals, usual?.minimumFractionDigits ?? 0);
      return new Intl.NumberFormat(this.locale, {
        ...style,
        minimumFractionDigits: shown,
        maximumFractionDigits: shown,
      });
    });
    // A double gives up to 15 digits back as they went in.
    return digits.length <= 15 || this.#takesDecimalStrings()
      ? format.format(/** @type {Intl.StringNumericLiteral} */ (digits))
      : longDecimal(format, digits);
  }

  #takesDecimalStrings() {
    return this.#format("strings", () => new Intl.NumberFormat("en").format("9007199254740993").endsWith("3"));
  }

  /** @param {readonly string[]} items @param {"and" | "or"} [joined] */
  list(items, joined = "and") {
    const type = joined === "or" ? "disjunction" : "conjunction";
    return this.#format(type, () => new Intl.ListFormat(this.locale, { type })).format(items);
  }

  /** The name of a country or currency, if the code has one. @param {"region" | "currency"} type @param {string} code */
  name(type, code) {
    const names = this.#format(type, () => new Intl.DisplayNames(this.locale, { type, fallback: "none" }));
    try {
      return names.of(code);
    } catch {
      return undefined; // no code of this type at all
    }
  }

  /** @template Format @param {string} key @param {() => Format} make @returns {Format} */
  #format(key, make) {
    const format = this.#formats.get(key) ?? make();
    this.#formats.set(key, format);
    return format;
  }
}

/** @param {string} locale */
function supported(locale) {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}

/**
 * A long decimal where Intl reads strings as doubles: the whole part goes in as an integer, the decimals in their place.
 *
 * @param {Intl.NumberFormat} format
 * @param {string} digits
 */
function longDecimal(format, digits) {
  const [whole = "0", fraction = ""] = digits.split(".");
  // Minus zero keeps the sign that an integer 0 would lose.
  const integer = /^-0+$/.test(whole) ? -0 : BigInt(whole);
  const plain = new Intl.NumberFormat(format.resolvedOptions().locale, { useGrouping: false });
  return format
    .formatToParts(integer)
    .map(({ type, value }) =>
      type === "fraction"
        ? fraction.padEnd(value.length, "0").replace(/\d/g, (digit) => plain.format(Number(digit)))
        : value,
    )
    .join("");
}
