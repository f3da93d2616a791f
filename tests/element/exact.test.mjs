// Amounts are exact: no double is between them.
import assert from "node:assert/strict";
import test from "node:test";
import { less, parts, times } from "../../www/lib/element/exact.js";
import { csrTotal } from "../../www/lib/element/expenses/csr-total.js";

/** @type {[amount: unknown, other: unknown, expected: string | undefined][]} */
const DIFFERENCES = [
  ["2380.00", "119.00", "2261.00"],
  ["10", "0.05", "9.95"],
  ["0.10", "0.35", "-0.25"],
  [10, 2.5, "7.5"],
  ["90071992547409931.10", "0.1", "90071992547409931.00"],
  ["ten", "1", undefined],
  ["1", undefined, undefined],
  ["1e9999999", "1", undefined],
  ["1".repeat(19), "1", undefined],
];
for (const [amount, other, expected] of DIFFERENCES) {
  test(`${String(amount).slice(0, 25)} less ${other}`, () => assert.equal(less(amount, other), expected));
}

/** @type {[hours: unknown, hourlyCost: unknown, decimals: number, expected: string][]} */
const TOTALS = [
  ["24", "52.00", 2, "1248.00"],
  // As doubles these give 1.00 and 8.57.
  ["1.005", "1", 2, "1.01"],
  ["8.575", "1", 2, "8.58"],
  ["1.004", "1", 2, "1.00"],
  ["7.5", "3001", 0, "22508"],
  ["0", "52", 2, ""],
  ["-1", "52", 2, ""],
  ["0.001", "1", 2, ""],
  ["24 h", "52", 2, ""],
  ["1e400", "52", 2, ""],
  ["", "52", 2, ""],
];
for (const [hours, hourlyCost, decimals, expected] of TOTALS) {
  test(`${hours} hours of ${hourlyCost}`, () => assert.equal(csrTotal({ hours, hourlyCost }, decimals), expected));
}

test("an unknown number of hours costs nothing that is known", () => {
  assert.equal(csrTotal({}), "");
  assert.equal(times(undefined, "1", 2), undefined);
});

test("equal parts add up to the whole: the first has what cannot be divided", () => {
  assert.deepEqual(parts("28340", 2, 0), ["14170", "14170"]);
  assert.deepEqual(parts("100.00", 3, 2), ["33.34", "33.33", "33.33"]);
  assert.deepEqual(parts("0.01", 2, 2), ["0.01", "0.00"]);
  assert.deepEqual(parts("5", 1, 2), ["5.00"]);
  assert.equal(parts("ten", 2, 2), undefined);
  assert.equal(parts("10", 0, 2), undefined);
});
