// What a similar claim takes from the one before.
import assert from "node:assert/strict";
import { test } from "node:test";
import mailing from "../../www/examples/mailing-ready.js";
import { similarTo } from "../../www/page/ready/similar.js";

test("a similar claim keeps programme, role and partner, and no file, date or amount", () => {
  const { route, program, submitterRole, partner, currency } = mailing.claim;
  assert.deepEqual(similarTo(mailing.claim), { route, program, submitterRole, partner, currency });
});

test("a similar customer association keeps the partner's own contact, and no customer", () => {
  const partnerContact = { name: "Ana Sol", email: "ana@contoso.example" };
  const similar = similarTo({ route: "cpor", association: { partnerContact, customer: { name: "Fabrikam" } } });
  assert.deepEqual(similar, { route: "cpor", association: { partnerContact } });
});
