// Invoices that another claim on the device has too.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newDraft } from "../../www/page/drafts/draft.js";
import { twiceIn } from "../../www/page/drafts/twice.js";

/** @type {import("../../www/lib/index.js").Claimproof} */
let cp;
before(async () => {
  const { load } = await import(String(new URL("../../target/dist/package/dist/node.js", import.meta.url)));
  cp = await load({ locale: "en" });
});

/** @param {string} id @param {[string, string][]} invoices */
const draft = (id, ...invoices) => newDraft({ id, now: "2024-07-20T09:12:44Z", claim: claimOf(...invoices) });
/** @param {[string, string][]} invoices */
const claimOf = (...invoices) => ({ invoices: invoices.map(([vendor, number]) => ({ vendor, number })) });
/** @param {object} claim @param {import("../../www/page/drafts/draft.js").Draft[]} others */
const found = (claim, ...others) =>
  twiceIn(cp, claim, others, "2024-07-20").map(({ number, draft }) => `${number} ${draft.id}`);

test("an invoice with the same vendor and number is found, however they are written", () => {
  const claim = claimOf(["Studio Peper", "F-24/0917"], ["Adresbank Gent", "88213"]);
  assert.deepEqual(found(claim, draft("a", ["studio  PEPER", "F 24 / 0917"])), ["F-24/0917 a"]);
  assert.deepEqual(found(claim, draft("a", ["Other", "1"]), draft("b", ["Adresbank Gent", "88213"])), ["88213 b"]);
});

test("another vendor, another number, and what has neither is none", () => {
  const claim = claimOf(["Studio Peper", "1"], ["", ""]);
  assert.deepEqual(found(claim, draft("a", ["Somebody", "1"], ["Studio Peper", "2"], ["", ""])), []);
  assert.deepEqual(found({}, draft("a", ["Studio Peper", "1"])), []);
  assert.deepEqual(found({ invoices: 7 }, draft("a", ["Studio Peper", "1"])), []);
});

test("an invoice that is twice in a claim, or in another claim alone, is not reported here", () => {
  assert.deepEqual(found(claimOf(["V", "12"], ["V", "12"]), draft("a", ["V", "13"])), []);
  assert.deepEqual(found(claimOf(["V", "11"]), draft("a", ["V", "12"], ["V", "12"])), []);
});
