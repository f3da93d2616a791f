// Amounts and counts as people write them: read as they were meant, asked about, or left alone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { readAmount, readCount } from "../../www/lib/input/read-amount.js";
import { answer, chance, DECIMALS, LOCALES, MORE } from "./samples.mjs";

/** @typedef {import("../../www/lib/input/read-amount.js").AmountOptions} AmountOptions */
/** @typedef {import("./samples.mjs").Expected} Expected */

/**
 * @param {string} name
 * @param {AmountOptions} options
 * @param {Record<string, Expected>} rows
 */
function amounts(name, options, rows) {
  test(`amounts, ${name}`, () => {
    for (const [text, expected] of Object.entries(rows))
      assert.deepEqual(readAmount(text, options), answer(expected), text);
  });
}

const WRITTEN = JSON.parse(readFileSync(new URL("amounts-as-written.json", import.meta.url), "utf8"));

const NONE = null;

/** No reading, because the sign is that of another currency. */
const other = (/** @type {string} */ sign, /** @type {string} */ currency) => ({ otherCurrency: { sign, currency } });

const EITHER = ["1250", "1.250"];

amounts(
  "whatever the language",
  { locale: "en", decimals: 2, currency: "EUR" },
  {
    "": "",
    "  ": "",
    "\u00a0\u200f": "",
    "?": NONE,
    0: "0",
    1250: "1250",
    "1250.00": "1250.00",
    "1250,5": "1250.5",
    "1,25": "1.25",
    "007": "7",
    "00.10": "0.10",
    "-12": "-12",
    "\u221212": "-12",
    "- 12": "-12",
    "+12": "12",
    "+-12": NONE,
    "--12": NONE,
    "12-": "-12",
    "12+": NONE,
    "-12-": NONE,
    "-": NONE,
    ".5": "0.5",
    "-,5": "-0.5",
    ".500": "0.500",
    "12.": "12",
    "12,": "12",
    "12.50.": "12.50",
    "12..": NONE,
    "0.00-": "0.00",
    ".": NONE,
    0.125: "0.125",
    "0,125": NONE,
    "00,125": NONE,
    1.2345: "1.2345",
    1234.567: "1234.567",
    "1234,567": NONE,
    "1,234.50": "1234.50",
    "1.234,50": "1234.50",
    "1.234,567": "1234.567",
    "1,234.567": "1234.567",
    "1,23.50": NONE,
    "1234,567.5": NONE,
    "1,234,567": "1234567",
    "1.234.567": "1234567",
    "1.234.56": NONE,
    "1.2.3": NONE,
    "0.123.456": NONE,
    "1,234.567.890": NONE,
    "1.234,567,890": NONE,
    "1.234,567.8": NONE,
    "1,234 567": NONE,
    "1 234'567": NONE,
    "12,34,567.00": "1234567.00",
    "1,23,456": "123456",
    "01,23,456": NONE,
    "12,34,56": NONE,
    "12.34.567": NONE,
    "123,45,678": NONE,
    "1 250": "1250",
    "1\u00a0250,5": "1250.5",
    "12\u202f345": "12345",
    "1\u2009234\u2009567.5": "1234567.5",
    "1 250.500": "1250.500",
    "1 25": NONE,
    "1  250": NONE,
    "12\t345": NONE,
    "12\n345": NONE,
    "0 125": NONE,
    "1 250 .5": NONE,
    "1'250": "1250",
    "1’250’000.5": "1250000.5",
    "1'25": NONE,
    "1'250'00": NONE,
    "١٢٣٤٫٥٠": "1234.50",
    "١٬٢٣٤": "1234",
    "१२,३४,५६७": "1234567",
    "１，２３４．５": "1234.5",
    "𝟙𝟘": "10",
    "1e5": NONE,
    "1/2": NONE,
    "½": NONE,
    "12²": NONE,
    "①": NONE,
    "0x10": NONE,
    "12%": NONE,
    abc: NONE,
    NaN: NONE,
    Infinity: NONE,
    "(12)": "-12",
    "(-12)": NONE,
    "(12": NONE,
    "12)": NONE,
    ")12(": NONE,
    "((12))": NONE,
    "1_000": NONE,
    "12 34": NONE,
    "1\u200b25": NONE,
    "\u200e-\u200e1250\u200f": "-1250",
    999999999999999: "999999999999999",
    1000000000000000: NONE,
    "1.000000000000000001": "1.000000000000000001",
    "1.0000000000000000001": NONE,
  },
);

amounts(
  "with its currency",
  { locale: "en", decimals: 2, currency: "EUR" },
  {
    "€12": "12",
    "12 €": "12",
    "EUR 12": "12",
    "12eur": "12",
    "€ 12 EUR": "12",
    "-€12": "-12",
    "€-12": "-12",
    "€ 1.250,00": "1250.00",
    "12 euros": "12",
    $12: other("$", "USD"),
    "12 USD": other("USD", "USD"),
    "€€12": NONE,
    "12 €-": "-12",
    "-€-12": NONE,
    "€": NONE,
    "12 k€": NONE,
    EURO: NONE,
  },
);
amounts(
  "in dollars",
  { locale: "fr", decimals: 2, currency: "USD" },
  {
    "12,50 $US": "12.50",
    $12: "12",
    "US$ 12.5": "12.5",
    "12 usd": "12",
    CA$12: other("CA$", "CAD"),
    "12 $CA": other("$CA", "CAD"),
    "€12": other("€", "EUR"),
  },
);
amounts(
  "in Canadian dollars",
  { locale: "en", decimals: 2, currency: "CAD" },
  { $12: "12", "$.50": "0.50", CA$12: "12", US$12: other("US$", "USD"), "12 US$": other("US$", "USD") },
);
amounts(
  "in zloty",
  { locale: "en", decimals: 2, currency: "PLN" },
  { "12,50 zł": "12.50", "12 ZŁ": "12", "12 kr": other("kr", "SEK") },
);
amounts(
  "in kronor",
  { locale: "sv", decimals: 2, currency: "SEK" },
  {
    "12 kr": "12",
    "12 kr.": "12",
    "kr. 12,50": "12.50",
    "12,50kr.": "12.50",
    "kr.50": ["50", "0.50"],
    "kr.500": "500",
    "kr.1.250,00": "1250.00",
    "kr .50": "0.50",
  },
);
amounts(
  "in balboas",
  { locale: "es-PA", decimals: 2, currency: "PAB" },
  { "B/.50": "50", "B/. 12.50": "12.50", "12 PAB": "12" },
);
amounts("in Iraqi dinars", { locale: "en", decimals: 3, currency: "IQD" }, { "1.250": "1.250", "1,250": EITHER });
amounts(
  "in yen",
  { locale: "ja", decimals: 0, currency: "JPY" },
  { "￥1,250": "1250", "¥1250": "1250", "1,250円": "1250", "1.250": EITHER },
);
amounts(
  "in yen, by name",
  { locale: "fr", decimals: 0, currency: "JPY" },
  { "1 yen japonais": "1", "5 yens japonais": "5" },
);
amounts(
  "in dinars",
  { locale: "ar", decimals: 3, currency: "KWD" },
  { "1,250 د.ك.": EITHER, "د.ك. 1.250": "1.250", "د.ك 12": "12" },
);
amounts(
  "without a currency",
  { locale: "de" },
  { "1.250": EITHER, "1,250": EITHER, "1.250,00": "1250.00", "1,5": "1.5", "1 250": "1250", "€12": NONE },
);
amounts(
  "in words",
  { locale: "fr", decimals: 2, currency: "EUR" },
  { "1 euro": "1", "5 euros": "5", "5 dollars": other("dollars", "USD") },
);

/** @type {Record<string, number>} */
const DECIMALS_OF = { ...DECIMALS, JPY: 0, KRW: 0 };

for (const { shows, text, locale, currency, ...expected } of WRITTEN) {
  test(`an amount with ${shows}: ${text}`, () => {
    const decimals = DECIMALS_OF[currency] ?? 2;
    assert.deepEqual(readAmount(text, { locale, currency, decimals }), expected);
  });
}

test("amounts with one separator before three digits", () => {
  const comma = ["en", "en-GB", "en-US", "ja", "ko", "zh", "ar", "hi"];
  const point = ["de", "es", "it", "pt-BR", "nl"];
  for (const locale of LOCALES) {
    const read = (/** @type {string} */ text, /** @type {number | undefined} */ decimals) =>
      readAmount(text, { locale, decimals, currency: decimals === 3 ? "KWD" : "EUR" });
    assert.deepEqual(read("1,250", 2), answer(comma.includes(locale) ? "1250" : EITHER), locale);
    assert.deepEqual(read("1.250", 2), answer(point.includes(locale) ? "1250" : EITHER), locale);
    assert.deepEqual(read("1.250", 3), answer(comma.includes(locale) || locale === "de-CH" ? "1.250" : EITHER), locale);
    assert.deepEqual(
      read("1,250", 3),
      answer(point.includes(locale) || locale.startsWith("fr") ? "1.250" : EITHER),
      locale,
    );
    for (const text of ["1,250", "1.250"]) {
      assert.deepEqual(read(text, undefined), answer(EITHER), locale);
      assert.deepEqual(
        read(`${text} ?`, 2),
        answer(EITHER),
        `${locale}: what was in doubt is not settled by another language`,
      );
    }
    for (const mark of [" ", "\u00a0", "\u202f", "'", "’"])
      assert.deepEqual(read(`1${mark}250`, 3), answer("1250"), locale);
  }
});

test("a question mark leaves a single reading as it is", () => {
  const options = { locale: "en", decimals: 2, currency: "EUR" };
  for (const mark of ["?", " ?", "\u00a0?", "？", "؟"])
    assert.deepEqual(readAmount(`1,234.50${mark}`, options), answer("1234.50"));
  for (const text of ["12??", "?12", "1?2", "x ?"]) assert.deepEqual(readAmount(text, options), {});
});

test("counts", () => {
  const rows = {
    "": "",
    "?": NONE,
    0: "0",
    12: "12",
    "012": "12",
    "-3": "-3",
    "+3": "3",
    "12 000": "12000",
    "12,000": "12000",
    "12.000": "12000",
    "12'000": "12000",
    "12.000 ?": "12000",
    "1.234.567": "1234567",
    "12,34,567": "1234567",
    "１２": "12",
    "١٢": "12",
    999999999999999: "999999999999999",
    12.5: NONE,
    "12,00": NONE,
    "12.0000": NONE,
    0.125: NONE,
    "1,234.0": NONE,
    "1 25": NONE,
    "12 EUR": NONE,
    "€12": NONE,
    twelve: NONE,
    "1e3": NONE,
    1000000000000000: NONE,
  };
  for (const locale of LOCALES)
    for (const [text, expected] of Object.entries(rows))
      assert.deepEqual(readCount(text, { locale }), answer(expected), text);
});

test("what Intl writes of an amount reads back as it", () => {
  const next = chance(1);
  for (const locale of [...LOCALES, ...MORE]) {
    for (const [currency, decimals] of Object.entries(DECIMALS)) {
      for (const currencyDisplay of /** @type {const} */ (["symbol", "narrowSymbol", "code"])) {
        const format = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay });
        const plain = new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        for (let n = 0; n < 20; n += 1) {
          const amount = ((next(2) ? -1 : 1) * (1 + next(10 ** (1 + next(9))))) / 10 ** decimals;
          const expected = answer(amount.toFixed(decimals));
          const options = { locale, decimals, currency };
          assert.deepEqual(readAmount(format.format(amount), options), expected, `${locale}: ${format.format(amount)}`);
          const text = plain.format(amount);
          const read = readAmount(text, options);
          // Some languages separate money otherwise than numbers.
          const asks = /^\D*\d{1,3}[.,]\d{3}$/.test(text) && read.choices?.includes(amount.toFixed(decimals));
          if (!asks) assert.deepEqual(read, expected, `${locale}: ${text}`);
          else assert.ok(MORE.includes(locale), `${locale}: ${text}`);
        }
      }
    }
  }
});

test("what Intl writes of a count reads back as it", () => {
  const next = chance(2);
  for (const locale of [...LOCALES, ...MORE]) {
    for (let n = 0; n < 100; n += 1) {
      const count = next(10 ** (1 + next(9)));
      assert.deepEqual(
        readCount(new Intl.NumberFormat(locale).format(count), { locale }),
        answer(String(count)),
        locale,
      );
    }
  }
});
