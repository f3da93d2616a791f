// The total that follows the sum of the expenses.
import assert from "node:assert/strict";
import test from "node:test";
import { followedTotal } from "../../www/lib/element/editor/followed-total.js";

/** Amounts of a report. @param {string | null} claimed @param {string | null} expenses */
const amounts = (claimed, expenses) => ({
  currency: "EUR",
  claimed,
  expenses,
  proven: null,
  eligible: null,
  claimable: null,
  limits: [],
});

test("it follows a sum that changes, down to none", () => {
  const before = amounts("10.00", "10.00");
  assert.equal(followedTotal({ claimedAmount: "10" }, before, amounts("10.00", "12.50")), "12.50");
  assert.equal(followedTotal({ claimedAmount: "10" }, before, amounts("10.00", "0.00")), "");
});

test("it begins with the first expense, and once the currency is known", () => {
  assert.equal(followedTotal({}, amounts(null, "0.00"), amounts(null, "7.00")), "7.00");
  assert.equal(followedTotal({}, amounts(null, null), amounts(null, "7.00")), "7.00");
  assert.equal(followedTotal({ claimedAmount: " " }, undefined, amounts(null, "7.00")), "7.00");
});

test("another total stays, and so does none beside expenses", () => {
  assert.equal(followedTotal({ claimedAmount: "9" }, amounts("9.00", "10.00"), amounts("9.00", "12.00")), undefined);
  assert.equal(followedTotal({ claimedAmount: "x" }, amounts(null, "0.00"), amounts(null, "12.00")), undefined);
  assert.equal(followedTotal({}, amounts(null, "10.00"), amounts(null, "12.00")), undefined);
});

test("it stays while the sum stays, or is not known", () => {
  const same = amounts("10.00", "10.00");
  assert.equal(followedTotal({ claimedAmount: "10" }, same, same), undefined);
  assert.equal(followedTotal({ claimedAmount: "10" }, same, amounts("10.00", null)), undefined);
});
