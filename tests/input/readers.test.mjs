// What holds of all readers alike.
import assert from "node:assert/strict";
import test from "node:test";
import { readAmount, readCount } from "../../www/lib/input/read-amount.js";
import { readDate } from "../../www/lib/input/read-date.js";
import { answer, chance, LOCALES } from "./samples.mjs";

const EITHER = ["1250", "1.250"];

test("a canonical value is read as itself", () => {
  const next = chance(4);
  for (const locale of LOCALES) {
    for (let n = 0; n < 200; n += 1) {
      const decimals = next(4);
      const amount = ((next(2) ? -1 : 1) * (1 + next(10 ** (1 + next(9))))) / 10 ** decimals;
      const value = amount.toFixed(decimals);
      const read = readAmount(value, { locale, decimals: 2, currency: "EUR" });
      // A point before three digits may group, too.
      const groups = /^-?[1-9]\d{0,2}\.\d{3}$/.test(value);
      const ownPoint = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(1.5).includes(".");
      if (groups) assert.ok(read.value === value.replace(".", "") || read.choices?.includes(value), value);
      // More decimals than the currency has are taken only behind the language's own point.
      else if (decimals > 2 && !ownPoint) assert.deepEqual(read, {}, value);
      else assert.deepEqual(read, answer(value), `${locale}: ${value}`);
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
  /** @type {[typeof readAmount, RegExp][]} */
  const readers = [
    [readAmount, /^(-?\d{1,15}(\.\d{1,18})?)?$/],
    [readCount, /^(-?\d{1,15})?$/],
    [readDate, /^(\d{4}-\d\d-\d\d)?$/],
  ];
  for (let n = 0; n < 20_000; n += 1) {
    const text = Array.from({ length: next(12) }, () => pieces[next(pieces.length)]).join("");
    const locale = LOCALES[next(LOCALES.length)] ?? "en";
    for (const [read, form] of readers) {
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
    /** @type {any[]} */
    const strange = [
      undefined,
      null,
      {},
      { locale: null },
      { locale: "" },
      { locale: "de_DE" },
      { locale: "xx" },
      { locale: Symbol("x") },
      { locale: 3, currency: {}, decimals: null },
    ];
    for (const options of strange) assert.deepEqual(read("2024", options), read === readDate ? {} : answer("2024"));
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
