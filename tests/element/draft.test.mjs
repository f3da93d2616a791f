// The claim as it is edited: rows keep what they are known by wherever they move, and nothing that is taken away is lost.
import assert from "node:assert/strict";
import test from "node:test";
import { Draft } from "../../www/lib/element/draft.js";

/** Freezes a value with all that is in it, so that changing it in place throws. */
function frozen(value) {
  if (value !== null && typeof value === "object") Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function draft(claim) {
  const made = new Draft();
  made.start(frozen(structuredClone(claim)), true);
  return made;
}

const shared = {
  expenses: [{ id: "e1", invoice: "i1" }, { id: "e2", invoice: "i1" }, { id: "e3", csr: "s1" }],
  invoices: [{ id: "i1", document: "d1" }],
  csrs: [{ id: "s1", document: "d2" }],
  documents: [{ id: "d1", evidence: ["third-party-invoice"] }, { id: "d2", evidence: ["csr"] }],
};

test("a new row gets an id that no other has, and is unfolded", () => {
  const one = draft({ expenses: [{ id: "e2" }] });
  assert.equal(one.insert("/expenses"), "/expenses/1");
  assert.deepEqual(one.claim.expenses, [{ id: "e2" }, { id: "e3" }]);
  assert.ok(one.open.has(one.key("/expenses", 1)));
  assert.ok(!one.open.has(one.key("/expenses", 0)));
});

test("rows of people have no ids", () => {
  const one = draft({});
  one.insert("/metrics/attendee-list-and-cost-per-person");
  assert.deepEqual(one.claim.metrics, { "attendee-list-and-cost-per-person": [{}] });
});

test("a copy stands after its original, with an id of its own and the same proof", () => {
  const one = draft(shared);
  assert.equal(one.copy("/expenses", 0), "/expenses/1");
  assert.deepEqual(one.claim.expenses.map(({ id, invoice }) => [id, invoice]).slice(0, 3), [["e1", "i1"], ["e4", "i1"], ["e2", "i1"]]);
});

test("a row keeps its key when it moves, and others theirs when one goes", () => {
  const one = draft(shared);
  const keys = [0, 1, 2].map((n) => one.key("/expenses", n));
  one.move("/expenses", 2, 0);
  assert.deepEqual(one.claim.expenses.map(({ id }) => id), ["e3", "e1", "e2"]);
  assert.deepEqual([0, 1, 2].map((n) => one.key("/expenses", n)), [keys[2], keys[0], keys[1]]);
  one.remove("/expenses", 1, "");
  assert.deepEqual([0, 1].map((n) => one.key("/expenses", n)), [keys[2], keys[1]]);
});

test("what an expense alone names goes with it, and comes back with it", () => {
  const one = draft(shared);
  one.remove("/expenses", 2, "Expense 3");
  assert.deepEqual(one.claim, { expenses: shared.expenses.slice(0, 2), invoices: shared.invoices, documents: shared.documents.slice(0, 1) });
  assert.equal(one.undo(), "/expenses/2");
  assert.deepEqual(one.claim, shared);
  assert.equal(one.undo(), null);
});

test("an invoice that another expense names stays", () => {
  const one = draft(shared);
  one.remove("/expenses", 0, "");
  assert.deepEqual(one.claim.invoices, shared.invoices);
  one.remove("/expenses", 0, "");
  assert.equal(one.claim.invoices, undefined);
});

test("a file that proves something besides stays", () => {
  const claim = structuredClone(shared);
  claim.documents[1].shows = ["partner-brand"];
  const one = draft(claim);
  one.remove("/expenses", 2, "");
  assert.equal(one.claim.documents.length, 2);
});

test("a proof that is taken from an expense goes only where no other names it, and is kept aside", () => {
  const one = draft(shared);
  assert.equal(one.unlink("/expenses/0/invoice"), false);
  assert.equal(one.aside, null);
  assert.equal(one.unlink("/expenses/1/invoice"), true);
  assert.equal(one.claim.invoices, undefined);
  assert.equal(one.aside.invoices.length, 1);
});

test("an expense gets an invoice or CSR of its own", () => {
  const one = draft({ expenses: [{ id: "e1" }], csrs: [{ id: "s1" }] });
  assert.equal(one.prove("/expenses/0", "csr"), "/csrs/1");
  assert.deepEqual([one.claim.expenses[0].csr, one.claim.csrs[1].id], ["s2", "s2"]);
});

const file = (name, type, size) => ({ name, type, size });

test("a file for an invoice becomes its document; another replaces it, without what was found in the first", () => {
  const one = draft({ invoices: [{ id: "i1" }] });
  one.attach("/invoices/0/document", file("a.pdf", "application/pdf", 10), "any-invoice");
  assert.deepEqual(one.claim.documents, [{ id: "d1", evidence: ["any-invoice"], fileName: "a.pdf", mediaType: "application/pdf", sizeBytes: 10 }]);
  one.claim = { ...one.claim, documents: [{ ...one.claim.documents[0], inspection: { readable: true } }] };
  one.attach("/invoices/0/document", file("b.msg", "", 20), "any-invoice");
  assert.deepEqual(one.claim.documents, [{ id: "d1", evidence: ["any-invoice"], fileName: "b.msg", sizeBytes: 20 }]);
  assert.equal(one.files.get("d1").name, "b.msg");
});

test("a document that two invoices name is not replaced for one of them", () => {
  const one = draft({ invoices: [{ id: "i1", document: "d1" }, { id: "i2", document: "d1" }], documents: [{ id: "d1", fileName: "both.pdf" }] });
  one.attach("/invoices/1/document", file("own.pdf", "", 1), "third-party-invoice");
  assert.deepEqual(one.claim.invoices.map(({ document }) => document), ["d1", "d2"]);
  assert.deepEqual(one.claim.documents.map(({ fileName }) => fileName), ["both.pdf", "own.pdf"]);
});

test("to show an invoice or its file, the expense is unfolded that asks for it", () => {
  const one = draft(shared);
  one.unfold("/documents/1/fileName");
  assert.ok(one.open.has(one.key("/expenses", 2)));
  assert.ok(!one.open.has(one.key("/expenses", 0)));
});

test("an own claim is kept aside when another takes its place, an untouched one is not", () => {
  const one = draft({ usagePeriod: "2024-01-01/2024-06-30", program: "hosting" });
  one.replace({}, false);
  assert.equal(one.aside, null);
  one.set("/claimName", "Mine");
  one.replace({ claimName: "Other" }, true);
  assert.deepEqual(one.aside, { claimName: "Mine" });
});

test("what was typed stays aside while claims that nobody changed take each other's place", () => {
  const one = draft({});
  one.set("/claimName", "Mine");
  for (const claim of [{ claimName: "An example" }, {}, { claimName: "Another" }]) {
    one.replace(claim, true);
    assert.deepEqual(one.aside, { claimName: "Mine" });
  }
  one.set("/claimName", "Changed");
  one.replace({}, false);
  assert.deepEqual(one.aside, { claimName: "Changed" });
  // A choice that every claim begins with counts, once somebody has made it.
  one.bringBack();
  one.replace({}, false);
  one.bringBack();
  one.saved = one.claim;
  one.set("/program", "hosting");
  one.replace({}, false);
  assert.deepEqual(one.aside, { claimName: "Changed", program: "hosting" });
});

test("a claim is unsaved once it differs from what was given, opened or saved last", () => {
  const one = draft(shared);
  assert.equal(one.unsaved, false);
  one.set("/claimName", "Mine");
  assert.equal(one.unsaved, true);
  one.set("/claimName", undefined);
  assert.equal(one.unsaved, false);
  // Whatever is taken away and put back, in whatever order its fields come to stand.
  one.remove("/expenses", 2, "");
  assert.equal(one.unsaved, true);
  one.undo();
  assert.deepEqual(one.claim, shared);
  assert.equal(one.unsaved, false);
  one.move("/expenses", 0, 1);
  assert.equal(one.unsaved, true);
  one.saved = one.claim;
  assert.equal(one.unsaved, false);
  one.saved = null;
  assert.equal(one.unsaved, true);
});

test("a claim comes back with its files, and as unsaved as it was", () => {
  const one = draft({});
  const proof = file("a.pdf", "application/pdf", 10);
  one.attach(one.insert("/documents"), proof, "");
  const { claim } = one;
  one.replace({ claimName: "An example" }, true);
  assert.deepEqual([one.unsaved, one.files.size], [false, 0]);
  one.bringBack();
  assert.equal(one.claim, claim);
  assert.deepEqual([one.unsaved, one.files.get("d1"), one.aside], [true, proof, null]);
  one.bringBack();
  assert.equal(one.claim, claim);
  one.saved = one.claim;
  one.replace({}, false);
  one.bringBack();
  assert.equal(one.unsaved, false);
});
