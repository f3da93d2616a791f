// Writes src/words/formats/LOCALE.json for each language of src/texts: how dates, numbers, money and lists are written, and
// the names of countries and currencies. The data are those of Unicode CLDR, as Intl has them.
//
//   node tests/xtask/formats.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "smol-toml";

const root = new URL("../../", import.meta.url);

for (const locale of readdirSync(new URL("src/texts/", root))) {
  const about = parse(readFileSync(new URL(`src/texts/${locale}/about.toml`, root), "utf8"));
  const formats = formatsOf(String(about.intl ?? locale));
  writeFileSync(new URL(`src/words/formats/${locale}.json`, root), `${JSON.stringify(formats, null, 2)}\n`);
}

/** @param {string} locale */
function formatsOf(locale) {
  return {
    source: `Unicode CLDR ${process.versions.cldr}; see LICENSE-UNICODE`,
    date: datePattern(locale),
    months: Array.from({ length: 12 }, (_, month) => part(dateParts(locale, month), "month")),
    ...numberSigns(locale),
    money: moneyPattern(locale),
    and: listPatterns(locale, "conjunction"),
    or: listPatterns(locale, "disjunction"),
    currencies: currencies(locale),
    countries: countries(locale),
  };
}

/** @param {string} locale @param {number} month */
function dateParts(locale, month) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC", calendar: "gregory" });
  return format.formatToParts(Date.UTC(2024, month, 5));
}

/** @param {readonly { type: string, value: string }[]} parts @param {string} wanted */
function part(parts, wanted) {
  return parts.find(({ type }) => type === wanted)?.value ?? "";
}

/** A long date, with {day}, {month} and {year}. @param {string} locale */
function datePattern(locale) {
  const parts = dateParts(locale, 0);
  return parts.map(({ type, value }) => (type === "literal" ? value : `{${type}}`)).join("");
}

/** The signs of numbers, and the fewest digits before the decimals that are grouped in threes. @param {string} locale */
function numberSigns(locale) {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 });
  const parts = format.formatToParts(-1234567.5);
  const isGrouped = part(format.formatToParts(1234), "group") !== "";
  return {
    minus: part(parts, "minusSign"),
    group: part(parts, "group"),
    decimal: part(parts, "decimal"),
    groupedFrom: isGrouped ? 4 : 5,
  };
}

/** An amount of money, with {minus}, {symbol} and {number}. @param {string} locale */
function moneyPattern(locale) {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const names = new Map([
    ["minusSign", "{minus}"],
    ["currency", "{symbol}"],
    ["integer", "{number}"],
  ]);
  return format
    .formatToParts(-1)
    .map(({ type, value }) => names.get(type) ?? value)
    .join("");
}

/**
 * What is between two entries, between entries of more, and before the last of these.
 * @param {string} locale
 * @param {"conjunction" | "disjunction"} type
 */
function listPatterns(locale, type) {
  const between = (/** @type {string[]} */ items) =>
    new Intl.ListFormat(locale, { type })
      .formatToParts(items)
      .flatMap(({ type, value }) => (type === "literal" ? [value] : []));
  const [pair = ""] = between(["a", "b"]);
  const [middle = "", last = ""] = between(["a", "b", "c"]);
  return { pair, middle, last };
}

/** The name of each currency, its symbol where that is not its code, and its decimals where these are not two. @param {string} locale */
function currencies(locale) {
  const names = new Intl.DisplayNames(locale, { type: "currency", fallback: "none" });
  const all = Intl.supportedValuesOf("currency").map((code) => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: code });
    const symbol = part(format.formatToParts(1), "currency");
    const decimals = format.resolvedOptions().minimumFractionDigits ?? 2;
    const further = { ...(symbol !== code && { symbol }), ...(decimals !== 2 && { decimals }) };
    return /** @type {const} */ ([code, { name: names.of(code) ?? code, ...further }]);
  });
  return Object.fromEntries(all);
}

/** The name of each country that has one. @param {string} locale */
function countries(locale) {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return Object.fromEntries(codes.map((code) => [code, names.of(code)]).filter(([, name]) => name));
}
