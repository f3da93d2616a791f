// Amounts, counts and dates as people write them: read as they were meant, asked about, or left alone.
import assert from "node:assert/strict";
import test from "node:test";
import { readAmount, readCount, readDate } from "../../www/lib/element/written.js";

const LOCALES = [
  "en",
  "en-GB",
  "en-US",
  "fr",
  "fr-CA",
  "de",
  "de-CH",
  "es",
  "it",
  "pt-BR",
  "nl",
  "ja",
  "ko",
  "zh",
  "ar",
  "hi",
];
/** Not promised, but they write in ways of their own. */
const MORE = [
  "ar-EG",
  "bn",
  "cs",
  "da",
  "de-AT",
  "en-CA",
  "en-IN",
  "es-MX",
  "fi",
  "fr-CH",
  "hi-u-nu-deva",
  "hu",
  "nb",
  "pl",
  "pt-PT",
  "ru",
  "sv",
  "tr",
  "uk",
  "zh-TW",
];
const DECIMALS = { CHF: 2, EUR: 2, INR: 2, JPY: 0, KWD: 3, PLN: 2, USD: 2 };

/** In a table, a text is a value, a list choices, and null no reading. */
const answer = (expected) =>
  expected === null ? {} : Array.isArray(expected) ? { choices: expected } : { value: expected };

function amounts(name, options, rows) {
  test(`amounts, ${name}`, () => {
    for (const [text, expected] of Object.entries(rows))
      assert.deepEqual(readAmount(text, options), answer(expected), text);
  });
}

const NONE = null;
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
    "12-": NONE,
    "-": NONE,
    ".5": "0.5",
    "-,5": "-0.5",
    ".500": "0.500",
    "12.": NONE,
    ".": NONE,
    0.125: "0.125",
    "0,125": "0.125",
    "00,125": "0.125",
    1.2345: "1.2345",
    1234.567: "1234.567",
    "1234,567": "1234.567",
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
    "(12)": NONE,
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
    $12: NONE,
    "12 USD": NONE,
    "€€12": NONE,
    "12 €-": NONE,
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
    CA$12: NONE,
    "12 $CA": NONE,
    "€12": NONE,
  },
);
amounts(
  "in Canadian dollars",
  { locale: "en", decimals: 2, currency: "CAD" },
  { $12: "12", "$.50": "0.50", CA$12: "12", US$12: NONE, "12 US$": NONE },
);
amounts(
  "in zloty",
  { locale: "en", decimals: 2, currency: "PLN" },
  { "12,50 zł": "12.50", "12 ZŁ": "12", "12 kr": NONE },
);
amounts(
  "in kronor",
  { locale: "sv", decimals: 2, currency: "SEK" },
  {
    "12 kr": "12",
    "12 kr.": "12",
    "kr. 12,50": "12.50",
    "12,50kr.": "12.50",
    "kr.50": NONE,
    "kr.1.250,00": NONE,
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
  { "1 euro": "1", "5 euros": "5", "5 dollars": NONE },
);

test("amounts with one separator before three digits", () => {
  const comma = ["en", "en-GB", "en-US", "ja", "ko", "zh", "ar", "hi"];
  const point = ["de", "es", "it", "pt-BR", "nl"];
  for (const locale of LOCALES) {
    const read = (text, decimals) => readAmount(text, { locale, decimals, currency: decimals === 3 ? "KWD" : "EUR" });
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

function dates(locales, rows) {
  test(`dates, ${locales}`, () => {
    for (const locale of locales) {
      for (const [text, expected] of Object.entries(rows))
        assert.deepEqual(readDate(text, { locale }), answer(expected), `${locale}: ${text}`);
    }
  });
}

const DAY = "2024-03-01";

dates(LOCALES, {
  "": "",
  " \u200e": "",
  "?": NONE,
  "2024-03-01": DAY,
  "2024/3/1": DAY,
  "2024.3.1.": DAY,
  "2024. 3. 1.": DAY,
  "2024 03 01": DAY,
  "2024–03–01": DAY,
  "2024年3月1日": DAY,
  "2024 年 3 月 1 日": DAY,
  "24年3月1日": DAY,
  "24年03月01日": DAY,
  "2024년 3월 1일": DAY,
  "２０２４／０３／０１": DAY,
  "٢٠٢٤-٠٣-٠١": DAY,
  "2024-03-01 ?": DAY,
  "1.3.2024": DAY,
  "01.03.2024": DAY,
  "1. 3. 2024": DAY,
  "1.3.2024 ?": DAY,
  "03.04.2024": "2024-04-03",
  "1 March 2024": DAY,
  "March 1, 2024": DAY,
  "1st of March 2024": DAY,
  "Friday, March 1st, 2024": DAY,
  "Fri 1 Mar 2024": DAY,
  "1-Mar-2024": DAY,
  "1/MAR/24": DAY,
  "2024 March 1": DAY,
  "1march2024": DAY,
  "25/3/2024": "2024-03-25",
  "3/25/2024": "2024-03-25",
  "25-03-2024": "2024-03-25",
  "3.25.2024": "2024-03-25",
  "25 3 2024": "2024-03-25",
  "5/5/2024": "2024-05-05",
  "29.2.2024": "2024-02-29",
  "29.2.2023": NONE,
  "29.2.1900": NONE,
  "29.2.2000": "2000-02-29",
  "31.6.2024": NONE,
  "30.6.2024": "2024-06-30",
  "31.8.2024": "2024-08-31",
  "31.12.9999": "9999-12-31",
  "1.1.0001": "0001-01-01",
  "1.1.0000": NONE,
  "0000-01-01": NONE,
  "0099-12-31": "0099-12-31",
  "2024-13-01": NONE,
  "2024-00-01": NONE,
  "2024-01-00": NONE,
  "2024-02-30": NONE,
  "2024/25/3": NONE,
  "13/13/2024": NONE,
  "30 Feb 2023": NONE,
  "0 March 2024": NONE,
  "32 March 2024": NONE,
  "1.3.99": "2099-03-01",
  "1.3.00": "2000-03-01",
  "1.3.024": NONE,
  "1.3.4": NONE,
  "1.3.20245": NONE,
  "001.3.2024": NONE,
  "1 March 024": NONE,
  "1/3-2024": NONE,
  "1,3,2024": NONE,
  1.3: NONE,
  "1 March": NONE,
  "March 2024": NONE,
  "1-3 March 2024": NONE,
  "1 March April 2024": NONE,
  "1 Foo 2024": NONE,
  "foo 1.3.2024": NONE,
  "-1.3.2024": NONE,
  "1.3.2024-": NONE,
  "2024-03-01T00:00": NONE,
  20240301: NONE,
  45352: NONE,
  tomorrow: NONE,
  "３月１日": NONE,
  "03月01日": NONE,
  "March 1.3.2024": NONE,
  "1 ma 2024": NONE,
  "1 + March 2024": NONE,
});

dates(["en"], {
  "3/4/2024": ["2024-04-03", "2024-03-04"],
  "03-04-24": ["2024-04-03", "2024-03-04"],
  "3 4 2024": ["2024-04-03", "2024-03-04"],
  "Sept 3, 2024": "2024-09-03",
  "1 ju 2024": NONE,
  "We 6 March 2024": "2024-03-06",
  "w 6 March 2024": NONE,
});
dates(["en-US"], {
  "3/4/2024": "2024-03-04",
  "03-04-24": "2024-03-04",
  "24/03/01": ["2001-03-24", "2024-03-01"],
  "25/12/2024": "2024-12-25",
  "99/12/31": "2099-12-31",
  "31/4/2024": NONE,
  "Tues. 5 Mar. '24": "2024-03-05",
});
dates(["en-GB", "fr", "de", "de-CH", "es", "it", "pt-BR", "nl", "ar", "hi"], {
  "3/4/2024": "2024-04-03",
  "03-04-24": "2024-04-03",
  "3 4 2024": "2024-04-03",
  "24/03/01": "2001-03-24",
  "24 March 01": "2001-03-24",
  "03/04/2024 ?": ["2024-04-03", "2024-03-04"],
  "24/03/01 ?": ["2001-03-24", "2024-03-01"],
  "13/04/2024 ?": "2024-04-13",
});
dates(["fr-CA", "ja", "ko", "zh"], {
  "24/3/1": DAY,
  "24. 3. 1.": DAY,
  "24-03-01": ["2001-03-24", "2024-03-01"],
  "24.03.01": ["2001-03-24", "2024-03-01"],
  "3/4/2024": ["2024-04-03", "2024-03-04"],
  "03/04/05": ["2005-04-03", "2005-03-04", "2003-04-05"],
  "24 March 01": ["2001-03-24", "2024-03-01"],
});

dates(["fr", "fr-CA"], {
  "1 mars 2024": DAY,
  "1er mars 2024": DAY,
  "le vendredi 1er mars 2024": DAY,
  "ven. 1 mars 2024": DAY,
  "mar. 5 mars 2024": "2024-03-05",
  "1 fevrier 2024": "2024-02-01",
  "1 FÉVR. 2024": "2024-02-01",
  "15 aout 2024": "2024-08-15",
  "1 juil 2024": "2024-07-01",
  "1 jui 2024": ["2024-06-01", "2024-07-01"],
});
dates(["fr"], { "mar 5/3/24": "2024-03-05" });
dates(["de", "de-CH"], {
  "1. März 2024": DAY,
  "1. Mrz 2024": NONE,
  "1. Mär. 2024": DAY,
  "Freitag, den 1. Marz 2024": DAY,
  "Fr., 1.3.2024": DAY,
  "am 1. Dezember 24": "2024-12-01",
});
dates(["es"], {
  "1 de marzo de 2024": DAY,
  "1.º de marzo de 2024": DAY,
  "viernes, 1 de marzo de 2024": DAY,
  "mar 5 mar 2024": "2024-03-05",
  "mar 2 abr 2024": "2024-04-02",
  "1 setiembre 2024": NONE,
  "1 sept 2024": "2024-09-01",
});
dates(["it"], { "1 marzo 2024": DAY, "1° marzo 2024": DAY, "venerdi 1 marzo 2024": DAY, "1 gen 2024": "2024-01-01" });
dates(["pt-BR"], {
  "1º de março de 2024": DAY,
  "1 de mar. de 2024": DAY,
  "sexta-feira, 1 de marco de 2024": DAY,
  "sexta-feira, 01/03/2024": DAY,
});
dates(["nl"], { "1 maart 2024": DAY, "vr 1 mrt 2024": DAY, "vrijdag 1-3-2024": DAY });
dates(["ja"], { "2024年3月1日金曜日": DAY, "2024年3月1日（金）": DAY, "2024/3/1(金)": DAY, 令和6年3月1日: NONE });
dates(["ko"], { "2024년 3월 1일 금요일": DAY, "2024. 3. 1. (금)": DAY });
dates(["zh"], { "2024年3月1日星期五": DAY, "2024年3月1日 周五": DAY, "2024年3月1号": DAY });
dates(["ar"], {
  "1 مارس 2024": DAY,
  "١ مارس ٢٠٢٤": DAY,
  "الجمعة، 1 مارس 2024": DAY,
  "1\u200f/3\u200f/2024": DAY,
  "1 ابريل 2024": "2024-04-01",
});
dates(["hi"], {
  "1 मार्च 2024": DAY,
  "१ मार्च २०२४": DAY,
  "शुक्रवार, 1 मार्च 2024": DAY,
  "12 नव॰ 2023": "2023-11-12",
  "12 नव 2023": "2023-11-12",
});
dates(["fi"], { "1. maaliskuuta 2024": DAY, "maaliskuu 1 2024": DAY });
dates(["th", "fa", "en-u-ca-buddhist"], { "1/3/2567": NONE, "1 March 2024": NONE, "2024-03-01": DAY });

/** The same numbers every time. */
function chance(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

test("what Intl writes of an amount reads back as it", () => {
  const next = chance(1);
  for (const locale of [...LOCALES, ...MORE]) {
    for (const [currency, decimals] of Object.entries(DECIMALS)) {
      for (const currencyDisplay of ["symbol", "narrowSymbol", "code"]) {
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

test("what Intl writes of a date reads back as it", () => {
  const next = chance(3);
  for (const locale of [...LOCALES, ...MORE]) {
    for (const dateStyle of ["short", "medium", "long", "full"]) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
      for (let n = 0; n < 120; n += 1) {
        const date = new Date(
          Date.UTC(dateStyle === "short" ? 2000 + next(100) : 1000 + next(9000), next(12), 1 + next(31)),
        );
        const expected = date.toISOString().slice(0, 10);
        // Old dates are written in the Julian calendar.
        if (expected < "1583") continue;
        const read = readDate(format.format(date), { locale });
        if (dateStyle === "short" && read.choices) assert.ok(read.choices.includes(expected), format.format(date));
        else assert.deepEqual(read, answer(expected), `${locale}: ${format.format(date)}`);
      }
    }
  }
});

test("every month by its names, in the language and in English", () => {
  for (const locale of [...LOCALES, ...MORE]) {
    for (const from of [locale, "en"]) {
      for (const month of ["long", "short"]) {
        const format = new Intl.DateTimeFormat(from, { month, timeZone: "UTC" });
        for (let at = 0; at < 12; at += 1) {
          const name = format.format(Date.UTC(2024, at, 1));
          if (/\p{Nd}/u.test(name)) continue;
          const expected = `2024-${String(at + 1).padStart(2, "0")}-07`;
          for (const text of [`7 ${name} 2024`, `${name.toUpperCase()} 7 2024`]) {
            const read = readDate(text, { locale });
            if (read.choices && from !== locale) assert.ok(read.choices.includes(expected), `${locale}: ${text}`);
            else assert.deepEqual(read, answer(expected), `${locale}: ${text}`);
          }
        }
      }
    }
  }
});

test("a canonical value is read as itself", () => {
  const next = chance(4);
  for (const locale of LOCALES) {
    for (let n = 0; n < 200; n += 1) {
      const decimals = next(4);
      const amount = ((next(2) ? -1 : 1) * (1 + next(10 ** (1 + next(9))))) / 10 ** decimals;
      const value = amount.toFixed(decimals);
      // A point before three digits may group, too.
      const read = readAmount(value, { locale, decimals: 2, currency: "EUR" });
      if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(value))
        assert.ok(read.value === value.replace(".", "") || read.choices?.includes(value), value);
      else assert.deepEqual(read, answer(value));
      assert.deepEqual(readCount(String(n), { locale }), answer(String(n)));
      const date = new Date(Date.UTC(1 + next(9998), next(12), 1 + next(31))).toISOString().slice(0, 10);
      assert.deepEqual(readDate(date, { locale }), answer(date));
    }
  }
});

test("nothing throws, and a reading is always canonical", () => {
  const next = chance(5);
  const pieces = [
    ..."0123456789.,'’ -+/?()年月日년월일€$",
    "\u00a0",
    "\u200f",
    "٣",
    "\ud800",
    "\u0301",
    "mar",
    "March",
    "2024",
    "EUR",
    "12",
    "de",
    "\0",
  ];
  const amount = /^(-?\d{1,15}(\.\d{1,18})?)?$/;
  for (let n = 0; n < 20_000; n += 1) {
    const text = Array.from({ length: next(12) }, () => pieces[next(pieces.length)]).join("");
    const locale = LOCALES[next(LOCALES.length)];
    for (const [read, form] of [
      [readAmount, amount],
      [readCount, /^(-?\d{1,15})?$/],
      [readDate, /^(\d{4}-\d\d-\d\d)?$/],
    ]) {
      const { value, choices } = read(text, { locale, decimals: next(4), currency: "EUR" });
      for (const found of choices ?? [value ?? ""]) assert.match(found, form, text);
      if (choices)
        assert.ok(choices.length > 1 && value === undefined && new Set(choices).size === choices.length, text);
    }
  }
});

test("nothing given is too strange", () => {
  for (const read of [readAmount, readCount, readDate]) {
    for (const text of [undefined, null, 12, true, {}, [], Symbol("x"), 12n, () => "1"])
      assert.deepEqual(read(text, { locale: "en" }), {});
    for (const options of [
      undefined,
      null,
      {},
      { locale: null },
      { locale: "" },
      { locale: "de_DE" },
      { locale: "xx" },
      { locale: Symbol("x") },
      { locale: 3, currency: {}, decimals: null },
    ]) {
      assert.deepEqual(read("2024", options), read === readDate ? {} : answer("2024"));
    }
    assert.deepEqual(read(`${" ".repeat(198)}12`, {}), read === readDate ? {} : answer("12"));
    assert.deepEqual(read(`${" ".repeat(199)}12`, {}), {});
  }
  for (const locale of [undefined, "", "de_DE", "xx", "-"]) {
    assert.deepEqual(readDate("3/4/2024", { locale }), answer(["2024-04-03", "2024-03-04"]));
    assert.deepEqual(readAmount("1,250", { locale, decimals: 2, currency: "EUR" }), answer("1250"));
  }
  for (const currency of ["", "E", "EURO", "12$", "ZZZ"])
    assert.deepEqual(readAmount("12", { locale: "en", currency }), answer("12"));
  assert.deepEqual(readAmount("1,250", { locale: "en", decimals: null, currency: "EUR" }), answer(EITHER));
});

test("long texts of one kind are read at once", () => {
  const started = performance.now();
  for (const piece of ["1", " ", ".", ",", "1,", "1.", "12,", "123,", "1 ", "a", "a-", "-", "(", "1年", "\u0301"]) {
    for (const end of ["", "x", "!"])
      for (const read of [readAmount, readCount, readDate])
        read(piece.repeat(200 / piece.length - 1) + end, { locale: "en" });
  }
  assert.ok(performance.now() - started < 1000);
});
