// Answers that the page suggests: which are offered, and what taking them does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readSuggestions, suggestedFor, withSuggested } from "../../www/lib/element/origin/suggested.js";

const SAME = { from: "“Spring”", values: { "/program": "a", "/partner/partnerId": "1234567", "/partner/name": "N" } };
const BEFORE = { from: "“Autumn”", values: { "/funds/claimedBefore": "10.00" } };

test("several answers are offered together, one at its field; what is answered is not offered", () => {
  assert.deepEqual(suggestedFor({}, [SAME, BEFORE]), {
    together: [SAME],
    at: { "/funds/claimedBefore": { from: "“Autumn”", value: "10.00" } },
  });
  const claim = { program: "b", partner: { name: "Own" }, funds: { claimedBefore: "0" } };
  assert.deepEqual(suggestedFor(claim, [SAME, BEFORE]), {
    together: [],
    at: { "/partner/partnerId": { from: "“Spring”", value: "1234567" } },
  });
});

test("of two suggestions for a place the first counts", () => {
  const later = { from: "“Later”", values: { "/program": "c" } };
  assert.deepEqual(suggestedFor({}, [SAME, later]), { together: [SAME], at: {} });
});

test("taking fills what is empty and nothing else", () => {
  const claim = { program: "b", partner: { country: "NL" } };
  assert.deepEqual(withSuggested(claim, SAME.values), {
    program: "b",
    partner: { country: "NL", partnerId: "1234567", name: "N" },
  });
  assert.deepEqual(claim, { program: "b", partner: { country: "NL" } });
});

test("what a page gives that is no suggestion is left out", () => {
  for (const none of [null, undefined, 7, "x", {}]) assert.deepEqual(readSuggestions(none), []);
  assert.deepEqual(readSuggestions([null, { from: 7, values: {} }, { from: "x", values: [] }, BEFORE]), [BEFORE]);
});
