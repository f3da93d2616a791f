// Dates as people write them: read as they were meant, asked about, or left alone.
import assert from "node:assert/strict";
import test from "node:test";
import { readDate } from "../../www/lib/input/read-date.js";
import { answer, chance, LOCALES, MORE } from "./samples.mjs";

const NONE = null;

/**
 * @param {string[]} locales
 * @param {Record<string, import("./samples.mjs").Expected>} rows
 */
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

test("what Intl writes of a date reads back as it", () => {
  const next = chance(3);
  for (const locale of [...LOCALES, ...MORE]) {
    for (const dateStyle of /** @type {const} */ (["short", "medium", "long", "full"])) {
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
      for (const month of /** @type {const} */ (["long", "short"])) {
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
