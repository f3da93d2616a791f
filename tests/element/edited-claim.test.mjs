// The claim as it is edited: rows keep what they are known by wherever they move, and nothing that is taken away is lost.
import assert from "node:assert/strict";
import test from "node:test";
import { rows } from "../../www/lib/element/edit.js";
import { EditedClaim } from "../../www/lib/element/edited-claim.js";
import { seenOf, together } from "../../www/lib/element/inspections.js";

/** Freezes a value with all that is in it, so that changing it in place throws. @template Value @param {Value} value @returns {Value} */
function frozen(value) {
  if (value !== null && typeof value === "object") for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** @typedef {{[name: string]: any}} Row */

/** @param {Row} claim */
function draft(claim) {
  const made = new EditedClaim();
  made.start(frozen(structuredClone(claim)), true);
  return made;
}

const shared = {
  expenses: [
    { id: "e1", invoice: "i1" },
    { id: "e2", invoice: "i1" },
    { id: "e3", csr: "s1" },
  ],
  invoices: [{ id: "i1", document: "d1" }],
  csrs: [{ id: "s1", document: "d2" }],
  documents: [
    { id: "d1", evidence: ["third-party-invoice"] },
    { id: "d2", evidence: ["csr"] },
  ],
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
  assert.deepEqual(one.claim.expenses.map((/** @type {Row} */ { id, invoice }) => [id, invoice]).slice(0, 3), [
    ["e1", "i1"],
    ["e4", "i1"],
    ["e2", "i1"],
  ]);
});

test("a row keeps its key when it moves, and others theirs when one goes", () => {
  const one = draft(shared);
  const keys = [0, 1, 2].map((n) => one.key("/expenses", n));
  one.move("/expenses", 2, 0);
  assert.deepEqual(
    one.claim.expenses.map((/** @type {Row} */ { id }) => id),
    ["e3", "e1", "e2"],
  );
  assert.deepEqual(
    [0, 1, 2].map((n) => one.key("/expenses", n)),
    [keys[2], keys[0], keys[1]],
  );
  one.remove("/expenses", 1, "");
  assert.deepEqual(
    [0, 1].map((n) => one.key("/expenses", n)),
    [keys[2], keys[1]],
  );
});

test("what an expense alone names goes with it, and comes back with it", () => {
  const one = draft(shared);
  one.remove("/expenses", 2, "Expense 3");
  assert.deepEqual(one.claim, {
    expenses: shared.expenses.slice(0, 2),
    invoices: shared.invoices,
    documents: shared.documents.slice(0, 1),
  });
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
  Object.assign(claim.documents[1] ?? {}, { shows: ["partner-brand"] });
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
  assert.equal(rows(one.aside, "/invoices").length, 1);
});

test("an expense gets an invoice or CSR of its own", () => {
  const one = draft({ expenses: [{ id: "e1" }], csrs: [{ id: "s1" }] });
  assert.equal(one.prove("/expenses/0", "csr"), "/csrs/1");
  assert.deepEqual([one.claim.expenses[0].csr, one.claim.csrs[1].id], ["s2", "s2"]);
});

/** @param {string} name @param {string} type @param {number} size */
const file = (name, type, size) => Object.defineProperty(new File([], name, { type }), "size", { value: size });

/** What is handed out of a claim. */
const out = (/** @type {EditedClaim} */ { claim }) => JSON.parse(JSON.stringify(claim));
const found = (/** @type {EditedClaim} */ { claim }) =>
  together(claim).documents?.map((/** @type {Row | null} */ one) => one?.inspection);
/**
 * Chooses a file for a document or proof. It is not inspected yet.
 * @param {EditedClaim} one @param {string} place @param {{name: string, size?: number, type?: string}} file
 */
function chosen(one, place, { name, size = 10, type = "" }) {
  one.attach(place, file(name, type, size), "any-invoice");
  const seen = [...one.unread].find((seen) => seen.file?.name === name);
  assert.ok(seen);
  return seen;
}

/**
 * Chooses a file for a document or proof, and has it inspected.
 * @param {EditedClaim} one @param {string} place @param {{name: string, size?: number, type?: string}} file
 * @param {Row | undefined} inspection
 */
function choose(one, place, file, inspection) {
  return one.inspected(chosen(one, place, file), inspection);
}
const A = { fileName: "a.pdf", sha256: "aa".repeat(32), invoice: { number: "F-24/0917" } };
const B = { fileName: "b.msg", sha256: "bb".repeat(32) };

test("a file for an invoice becomes its document; another replaces it, without what was found in the first", () => {
  const one = draft({ invoices: [{ id: "i1" }] });
  const before = {
    id: "d1",
    evidence: ["any-invoice"],
    fileName: "a.pdf",
    mediaType: "application/pdf",
    sizeBytes: 10,
  };
  const seen = chosen(one, "/invoices/0/document", { name: "a.pdf", type: "application/pdf" });
  assert.deepEqual(out(one).documents, [before]);
  assert.deepEqual(JSON.parse(JSON.stringify(one.inspected(seen, A))), [{ ...before, sha256: A.sha256 }]);
  assert.deepEqual(found(one), [A]);
  chosen(one, "/invoices/0/document", { name: "b.msg", size: 20 });
  assert.deepEqual(out(one).documents, [{ id: "d1", evidence: ["any-invoice"], fileName: "b.msg", sizeBytes: 20 }]);
  assert.equal(one.files.get("d1")?.name, "b.msg");
  assert.deepEqual(found(one), [undefined]);
});

test("the claim has the hash of a file and nothing that was found in it; a check has both", () => {
  const one = draft({});
  choose(one, one.insert("/documents"), { name: "a.pdf" }, A);
  assert.deepEqual(out(one), { documents: [{ id: "d1", fileName: "a.pdf", sizeBytes: 10, sha256: A.sha256 }] });
  assert.deepEqual(JSON.parse(JSON.stringify(together(one.claim))), {
    documents: [{ ...out(one).documents[0], inspection: A }],
  });
  choose(one, one.insert("/documents"), { name: "huge.zip", size: 2 ** 31 }, { sha256: null });
  choose(one, one.insert("/documents"), { name: "gone.txt" }, undefined);
  assert.deepEqual(
    out(one).documents.map((/** @type {Row} */ { sha256 }) => sha256),
    [A.sha256, undefined, undefined],
  );
  assert.equal(one.unread.size, 0);
});

test("an inspection that a claim brings goes beside it, whatever the document is", () => {
  const one = draft({
    documents: [
      { id: "d1", inspection: A, note: "mine" },
      null,
      7,
      { inspection: "none" },
      { id: "d1", inspection: B },
      { id: "d6", inspection: {} },
    ],
  });
  assert.deepEqual(out(one), { documents: [{ id: "d1", note: "mine" }, null, 7, {}, { id: "d1" }, { id: "d6" }] });
  assert.deepEqual(found(one), [A, undefined, undefined, "none", B, undefined]);
  const wrong = { documents: { d1: { id: "d1", inspection: A } } };
  assert.deepEqual(draft(wrong).claim, wrong);
});

test("a document with the id of one that is gone has nothing of its file", () => {
  const one = draft({});
  const late = chosen(one, one.insert("/documents"), { name: "a.pdf" });
  one.remove("/documents", 0, "");
  one.insert("/documents");
  assert.deepEqual(out(one).documents, [{ id: "d1" }]);
  assert.deepEqual(one.inspected(late, A), []);
  assert.deepEqual([out(one).documents, found(one), one.files.size], [[{ id: "d1" }], [undefined], 0]);
});

test("a row that comes back has its file, and what was found in it", () => {
  const one = draft({
    expenses: [{ id: "e1", invoice: "i1" }],
    invoices: [{ id: "i1" }],
    documents: [{ id: "d1", evidence: ["csr"] }],
  });
  choose(one, "/invoices/0/document", { name: "a.pdf" }, A);
  const late = chosen(one, "/documents/0", { name: "late.pdf" });
  for (const list of ["/expenses", "/documents"]) {
    const before = out(one);
    one.remove(list, 0, "");
    assert.equal(one.files.size, 1);
    one.undo();
    assert.deepEqual(out(one), before);
    assert.deepEqual(found(one), [undefined, A]);
    assert.deepEqual(
      [...one.files].map(([id, { name }]) => [id, name]),
      [
        ["d1", "late.pdf"],
        ["d2", "a.pdf"],
      ],
    );
  }
  assert.deepEqual([...one.unread], [late]);
});

test("a row that moves, that is changed, and a copy, keep what was found in their file", () => {
  const one = draft({ documents: [{ id: "d1", inspection: A }, { id: "d2", inspection: B }, { id: "d3" }] });
  one.move("/documents", 0, 2);
  assert.deepEqual(found(one), [B, undefined, A]);
  one.copy("/documents", 2);
  one.copy("/documents", 1);
  one.set("/documents/0/note", "The mail");
  one.set("/documents/4/evidence", ["csr"]);
  assert.deepEqual(found(one), [B, undefined, undefined, A, A]);
  chosen(one, "/documents/3", { name: "c.pdf" });
  assert.deepEqual(found(one), [B, undefined, undefined, undefined, A]);
});

test("one inspection of a file is enough for its copies", () => {
  const one = draft({});
  const seen = chosen(one, one.insert("/documents"), { name: "a.pdf" });
  one.copy("/documents", 0);
  assert.deepEqual([...one.unread], [seen]);
  assert.deepEqual(
    one.inspected(seen, A).map(({ id, sha256 }) => [id, sha256]),
    [
      ["d1", A.sha256],
      ["d2", A.sha256],
    ],
  );
  assert.deepEqual(found(one), [A, A]);
});

test("a claim that is brought back has its files, and what was found in them", () => {
  const one = draft({ expenses: [{ id: "e1", invoice: "i1" }], invoices: [{ id: "i1" }] });
  choose(one, "/invoices/0/document", { name: "a.pdf" }, A);
  const before = out(one);
  for (const away of [
    () => one.replace({ documents: [{ id: "d1", fileName: "a.pdf", inspection: B }] }, true),
    () => one.unlink("/expenses/0/invoice"),
  ]) {
    away();
    assert.notDeepEqual(found(one), [A]);
    one.start(one.aside ?? {}, true);
    assert.deepEqual([out(one), found(one), one.files.get("d1")?.name], [before, [A], "a.pdf"]);
  }
});

test("another claim keeps what was found in the files that it has too, by name, size and hash", () => {
  const own = { id: "d1", fileName: "a.pdf", sizeBytes: 10, sha256: A.sha256 };
  const { sha256, ...unhashed } = own;
  /** @type {[documents: (Row | null)[], kept: (Row | undefined)[]][]} */
  const cases = [
    [[own], [A]],
    [[{ ...own, note: "new" }], [A]],
    [
      [{ id: "d0" }, null, own],
      [undefined, undefined, A],
    ],
    [[{ ...own, fileName: "b.pdf" }], [undefined]],
    [[{ ...own, sizeBytes: 11 }], [undefined]],
    [[{ ...own, sha256: B.sha256 }], [undefined]],
    [[{ ...own, id: "d2" }], [undefined]],
    [[unhashed], [undefined]],
    [[{ id: "d1" }], [undefined]],
    // The inspection of a file that was chosen here takes precedence.
    [[{ ...own, inspection: B }], [A]],
  ];
  for (const [documents, kept] of cases) {
    const one = draft({});
    choose(one, one.insert("/documents"), { name: "a.pdf" }, A);
    one.start({ claimName: "another", documents }, true);
    assert.deepEqual(found(one), kept, JSON.stringify(documents));
    assert.equal(one.files.size, kept.filter((inspection) => inspection === A).length);
  }
  // Documents that say nothing of a file may be of two claims; and what a claim brings is newer than what another did.
  const given = draft({
    documents: [
      { id: "d1", fileName: "a.pdf", inspection: A },
      { ...own, id: "d2", inspection: A },
    ],
  });
  given.start(
    {
      documents: [
        { id: "d1", fileName: "a.pdf" },
        { ...own, id: "d2", inspection: B },
      ],
    },
    true,
  );
  assert.deepEqual(found(given), [undefined, B]);
});

test("a look that is not over goes on for the same file in another claim", () => {
  const one = draft({});
  const seen = chosen(one, one.insert("/documents"), { name: "a.pdf" });
  one.start({ ...out(one), claimName: "new" }, true);
  assert.deepEqual([...one.unread], [seen]);
  assert.equal(one.inspected(seen, A).length, 1);
});

test("the same claim once more is known, in whatever order, unless it brings what was not found here", () => {
  const one = draft({
    claimName: "one",
    documents: [{ id: "d1", fileName: "a.pdf" }, { id: "d2", inspection: A }, { id: "d3" }],
  });
  chosen(one, "/documents/2", { name: "b.pdf" });
  const now = out(one);
  const given = (/** @type {(Row | null)[]} */ ...found) => ({
    ...now,
    documents: now.documents.map((/** @type {Row} */ document, /** @type {number} */ n) => ({
      ...document,
      inspection: found[n],
    })),
  });
  for (const again of [
    now,
    Object.fromEntries(Object.entries(now).reverse()),
    given(null, A, B),
    given({}, structuredClone(A)),
  ])
    assert.ok(one.isSame(again));
  for (const other of [
    { ...now, claimName: "two" },
    { ...now, documents: [...now.documents].reverse() },
    given(A),
    given(null, B),
  ])
    assert.ok(!one.isSame(other));
  assert.deepEqual(
    [...one.unread].map(({ file }) => file?.name),
    ["b.pdf"],
  );
});

test("while somebody writes in it, another claim leaves the rows as they are", () => {
  const one = draft(shared);
  one.open.add(one.key("/expenses", 1));
  const keys = [0, 1].map((n) => one.key("/expenses", n));
  one.start({ ...shared, claimName: "new", expenses: shared.expenses.slice(0, 2) }, true, true);
  assert.deepEqual(
    [0, 1].map((n) => one.key("/expenses", n)),
    keys,
  );
  assert.ok(one.open.has(keys[1] ?? ""));
  one.insert("/expenses");
  assert.ok(!keys.includes(one.key("/expenses", 2)));
  one.start(shared, true);
  assert.equal(one.open.size, 0);
});

test("a document that two invoices name is not replaced for one of them", () => {
  const one = draft({
    invoices: [
      { id: "i1", document: "d1" },
      { id: "i2", document: "d1" },
    ],
    documents: [{ id: "d1", fileName: "both.pdf" }],
  });
  one.attach("/invoices/1/document", file("own.pdf", "", 1), "third-party-invoice");
  assert.deepEqual(
    one.claim.invoices.map((/** @type {Row} */ { document }) => document),
    ["d1", "d2"],
  );
  assert.deepEqual(
    one.claim.documents.map((/** @type {Row} */ { fileName }) => fileName),
    ["both.pdf", "own.pdf"],
  );
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
  one.restorePrevious();
  one.replace({}, false);
  one.restorePrevious();
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
  one.restorePrevious();
  assert.equal(one.claim, claim);
  assert.deepEqual([one.unsaved, one.files.get("d1"), one.aside], [true, proof, null]);
  one.restorePrevious();
  assert.equal(one.claim, claim);
  one.saved = one.claim;
  one.replace({}, false);
  one.restorePrevious();
  assert.equal(one.unsaved, false);
});

test("documents get their files without a change that is unsaved or can be undone, also in the earlier states", () => {
  const own = draft({
    documents: [
      { id: "d1", fileName: "a.pdf", sizeBytes: 1 },
      { id: "d2", fileName: "b.pdf", sizeBytes: 1 },
    ],
  });
  own.set("/claimName", "Spring");
  own.record();
  const [first, second] = [{ file: new File(["a"], "a.pdf") }, { file: new File(["b"], "b.pdf") }];
  const found = own.receive(new Map([["d1", first]]));
  assert.deepEqual(
    found.map(({ id }) => id),
    ["d1"],
  );
  assert.equal(own.states, 1);
  assert.deepEqual(own.receive(new Map([["d1", second]])), [], "it has its file");
  assert.deepEqual([...own.files], [["d1", first.file]]);
  own.stepBack();
  assert.deepEqual([...own.files], [["d1", first.file]]);
  assert.equal(own.unsaved, false);
  own.receive(new Map([["d2", { ...second, inspection: { sha256: "bb" } }]]));
  assert.equal(own.unsaved, false);
  assert.equal(rows(own.claim, "/documents")[1].sha256, "bb");
  assert.equal(seenOf(rows(own.claim, "/documents")[1])?.file, second.file);
});
