// The files in the tray, what is decided about them, and how they get into a claim and out of it.
import assert from "node:assert/strict";
import test from "node:test";
import { UNDECIDED } from "../../www/lib/element/drop-zone/shown.js";
import { EditedClaim } from "../../www/lib/element/edited-claim.js";
import { seenOf, withSeen } from "../../www/lib/element/inspections.js";
import { sharesOf } from "../../www/lib/element/tray/details.js";
import {
  added,
  decided,
  documentOf,
  inspectionsOf,
  isToRead,
  recognized,
  toRead,
  withTakenBack,
} from "../../www/lib/element/tray/files.js";
import {
  accepted,
  creditedExpense,
  peopleIn,
  proposalsFor,
  withCost,
  withDocument,
  withEvidence,
  withoutFile,
  withShares,
} from "../../www/lib/element/tray/into-claim.js";
import { file, invoice, proof, proposal } from "./tray.mjs";

/** @typedef {{[name: string]: any}} Row */

/** @param {string} path @param {string} [text] */
function given(path, text = "x") {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { name, folder: path.slice(0, -name.length - 1), file: new File([text], name, { lastModified: 1 }) };
}

test("each file gets an id that no document has, and is there once", () => {
  const claim = { documents: [{ id: "f2", url: "https://contoso.example" }, { id: "d1" }] };
  const first = added([], [given("a.pdf"), given("Event/a.pdf"), given("a.pdf")], claim);
  assert.deepEqual(
    first.map(({ id, folder, state }) => [id, folder, state]),
    [
      ["f1", "", "waiting"],
      ["f3", "Event", "waiting"],
    ],
  );
  const second = added(
    first,
    [given("a.pdf"), given("a.pdf", "another"), { name: "b.pdf", folder: "", file: null }],
    claim,
  );
  assert.deepEqual(
    second.map(({ id, state }) => [id, state]),
    [
      ["f1", "waiting"],
      ["f3", "waiting"],
      ["f4", "waiting"],
      ["f5", "failed"],
    ],
  );
});

test("a name is the same in each form of Unicode, and large files are read last", () => {
  const composed = added([], [given("\u00c9v\u00e9nement/Pr\u00e9.pdf")], {});
  assert.equal(added(composed, [given("E\u0301ve\u0301nement/Pre\u0301.pdf")], {}).length, 1);
  const claim = { documents: [{ id: "d1", fileName: "Pre\u0301.pdf", sizeBytes: 1 }] };
  assert.deepEqual(
    added([], [given("Pr\u00e9.pdf")], claim).map(({ id }) => id),
    ["d1"],
  );
  const files = [2 ** 31, 5, 2 ** 30, 7].map((size, n) => file(`f${n}`, `${n}.mp4`, {}, { size, state: "waiting" }));
  const ids = (/** @type {import("../../www/lib/element/tray/files.js").Decisions} */ decisions, isBusy = false) =>
    toRead(files, decisions, isBusy).map(({ id }) => id);
  const out = { leftOut: /** @type {const} */ (true) };
  assert.deepEqual(ids({ f3: out }), ["f1"]);
  assert.deepEqual(ids({ f1: out, f3: out }), ["f0", "f2"]);
  assert.deepEqual(ids({ f1: out, f3: out }, true), []);
});

test("a document whose file is not here gets it, by its name and its size", () => {
  const claim = {
    documents: [
      { id: "d1", fileName: "r\u00e9sum\u00e9.pdf", sizeBytes: 1 },
      { id: "d2", fileName: "b.pdf", sizeBytes: 9 },
      withSeen({ id: "d3", fileName: "c.pdf", sizeBytes: 1 }, { file: new File(["x"], "c.pdf") }),
    ],
  };
  const files = added([], [given("re\u0301sume\u0301.pdf"), given("b.pdf"), given("c.pdf")], claim);
  assert.deepEqual(
    files.map(({ id }) => id),
    ["d1", "f1", "f2"],
  );
});

test("the page says which document a file is of, whatever its name and size; another with that document's name and size is not", () => {
  const claim = {
    documents: [
      { id: "d1", fileName: "scan.pdf", sizeBytes: 1 },
      { id: "d2", fileName: "scan.pdf", sizeBytes: 1 },
    ],
  };
  const files = added([], [given("scan.pdf"), { ...given("other.pdf"), document: "d1" }], claim);
  assert.deepEqual(
    files.map(({ id, name }) => [id, name]),
    [
      ["d2", "scan.pdf"],
      ["d1", "other.pdf"],
    ],
  );
  const both = [
    { ...given("scan.pdf"), document: "d2" },
    { ...given("scan.pdf"), document: "d1" },
  ];
  assert.deepEqual(
    added([], both, claim).map(({ id }) => id),
    ["d2", "d1"],
  );
  const unknown = added([], [{ ...given("scan.pdf"), document: "d9" }], claim);
  assert.deepEqual(
    unknown.map(({ id }) => id),
    ["d1"],
  );
});

/** Files that were read, by their ids: what each has as its hash. @param {{[id: string]: string}} hashes */
const readFiles = (hashes) => Object.entries(hashes).map(([id, sha256]) => file(id, `${id}.pdf`, { sha256 }));

/** @param {readonly import("../../www/lib/element/tray/files.js").TrayFile[]} files @param {Row} claim */
const recognizedIn = (files, claim) =>
  files
    .map(({ seen }) => seen)
    .reduce((all, seen) => {
      const one = all.find((own) => own.seen === seen);
      return one ? recognized(all, one, claim) : all;
    }, files);

test("a file is recognized by its hash, and the name and size of another document do not matter", () => {
  const claim = {
    documents: [
      { id: "d1", fileName: "a.pdf", sizeBytes: 1, sha256: "aa" },
      { id: "d2", fileName: "b.pdf", sizeBytes: 1, sha256: "bb" },
      withSeen({ id: "d3", fileName: "c.pdf", sha256: "cc" }, { file: new File(["x"], "c.pdf") }),
    ],
  };
  const idsOf = (/** @type {{[id: string]: string}} */ hashes) =>
    recognizedIn(readFiles(hashes), claim).map(({ id }) => id);
  assert.deepEqual(idsOf({ f1: "bb", f2: "xx" }), ["d2", "f2"], "another name");
  assert.deepEqual(idsOf({ d1: "aa" }), ["d1"]);
  assert.deepEqual(idsOf({ d1: "xx" }), ["f2"], "another content");
  assert.deepEqual(idsOf({ d1: "bb", d2: "aa" }), ["d2", "d1"], "taken for each other");
  assert.deepEqual(idsOf({ f1: "cc" }), ["f1"], "its document has its file");
  assert.deepEqual(idsOf({ f1: "aa", f2: "aa" }), ["d1", "f2"], "twice");
});

test("what was left out is not read and does not count, also inside another file", () => {
  const parts = [
    { path: "a.pdf", fileName: "a.pdf", sizeBytes: 3, sha256: "aa", detectedType: "application/pdf" },
    { path: "b/c.zip", fileName: "c.zip", parts: [{ path: "d.pdf", fileName: "d.pdf" }] },
  ];
  const files = [file("f1", "all.zip", { parts }), file("f2", "b.pdf"), file("f3", "c.pdf", {}, { state: "waiting" })];
  let decisions = decided(UNDECIDED, "f2", { leftOut: true });
  assert.deepEqual(Object.keys(inspectionsOf(files, decisions)), ["f1", "f3"]);
  decisions = decided(decisions, "f1/b/c.zip/d.pdf", { leftOut: true });
  const found = /** @type {Row} */ (inspectionsOf(files, decisions).f1);
  assert.deepEqual(
    found.parts.map((/** @type {Row} */ part) => part.parts?.length),
    [undefined, 0],
  );
  assert.equal(inspectionsOf(files, UNDECIDED).f1, files[0]?.seen.inspection);
  assert.deepEqual(decided(decided(decisions, "f2", undefined), "f1/b/c.zip/d.pdf", {}), {});
  assert.deepEqual(
    files.map((one) => isToRead(one, { f3: { leftOut: true } })),
    [false, false, false],
  );
  assert.deepEqual(documentOf(files, "f1/a.pdf"), {
    id: "f1/a.pdf",
    fileName: "a.pdf",
    mediaType: "application/pdf",
    sizeBytes: 3,
    sha256: "aa",
  });
  assert.equal(documentOf(files, "f1/b/c.zip/d.pdf")?.fileName, "d.pdf");
  const claim = { documents: [{ id: "d1" }] };
  assert.equal(withTakenBack(claim, files, {}), claim);
  assert.deepEqual(
    withTakenBack(claim, files, { f2: { takenBack: true }, d1: { takenBack: true } }).documents.map(
      (/** @type {Row} */ { id }) => id,
    ),
    ["d1", "f2"],
  );
});

test("of a file the first of rivals is accepted with what it needs; what gives a figure alone is no document", () => {
  const all = [
    ...invoice("f1", { number: "1" }, { amount: "10.00" }),
    proposal("f1", "/documents/0/evidence", ["csr"], { confidence: "guess", sure: false }),
    proposal("f2", "/documents/-", { id: "f2" }, { confidence: "guess", sure: false }),
    proposal("f2", "/metrics/registered-guests", 58),
    proposal("f3", "/documents/-", { id: "f3" }, { setAside: "draft", sure: false }),
    proposal("f1", "/currency", "EUR"),
  ];
  const paths = (/** @type {string} */ id) => proposalsFor(all, id).map(({ path, value }) => [path, value]);
  assert.deepEqual(
    paths("f1").map(([path]) => path),
    ["/documents/-", "/documents/0/evidence", "/invoices/-", "/expenses/-"],
  );
  assert.deepEqual(paths("f1")[1]?.[1], ["third-party-invoice"]);
  assert.deepEqual(paths("f2"), [["/metrics/registered-guests", 58]]);
  assert.deepEqual(paths("f3"), []);
  assert.deepEqual(
    proposalsFor(proof("f4", "csr"), "f4").map(({ path }) => path),
    ["/documents/-", "/documents/0/evidence"],
  );
});

test("an accepted claim keeps the order of its fields, what is unchanged, and its files", () => {
  const own = new File(["x"], "a.pdf");
  const before = {
    usagePeriod: "2024-07-01/2024-12-31",
    partner: { partnerId: "1234567", name: "Contoso" },
    documents: [withSeen({ id: "d1", fileName: "a.pdf" }, { file: own })],
  };
  const now = {
    activity: { kind: "x" },
    documents: [{ evidence: ["csr"], fileName: "a.pdf", id: "d1" }, { id: "f1" }],
    partner: { name: "Contoso", partnerId: "1234567" },
    usagePeriod: "2024-07-01/2024-12-31",
  };
  const files = [file("f1", "b.pdf")];
  const claim = accepted(before, now, files);
  assert.equal(JSON.stringify(Object.keys(claim)), '["usagePeriod","partner","documents","activity"]');
  assert.equal(claim.partner, before.partner);
  assert.deepEqual(Object.keys(claim.documents[0]), ["id", "fileName", "evidence"]);
  assert.equal(seenOf(claim.documents[0])?.file, own);
  assert.equal(seenOf(claim.documents[1]), files[0]?.seen);
  assert.equal(accepted(before, structuredClone(before), files).documents[0], before.documents[0]);
});

test("a file is taken out of a claim with its invoice, its CSR and their expenses, and nothing else", () => {
  const claim = {
    documents: [{ id: "f1" }, { id: "f2" }],
    invoices: [
      { id: "i1", document: "f1" },
      { id: "i2", document: "f2" },
    ],
    expenses: [
      { id: "e1", invoice: "i1" },
      { id: "e2", invoice: "i2" },
      { id: "e3", csr: "s1" },
    ],
    csrs: [{ id: "s1", document: "f3" }],
    metrics: { "results-summary": "f1", "registered-guests": 58 },
  };
  assert.deepEqual(withoutFile(claim, "f1"), {
    documents: [{ id: "f2" }],
    invoices: [{ id: "i2", document: "f2" }],
    expenses: [
      { id: "e2", invoice: "i2" },
      { id: "e3", csr: "s1" },
    ],
    csrs: [{ id: "s1", document: "f3" }],
    metrics: { "registered-guests": 58 },
  });
  assert.deepEqual(withoutFile({ documents: [{ id: "f1" }] }, "f1"), {});
});

test("a file that somebody calls an invoice becomes one with what was read, and an expense", () => {
  const files = [file("f1", "scan.pdf")];
  const claim = withEvidence(withDocument({}, files, "f1"), "f1", ["third-party-invoice"]);
  const cost = withCost(claim, "f1", "/invoices", { number: "7", total: "12.50" });
  assert.equal(seenOf(cost.documents[0]), files[0]?.seen);
  assert.deepEqual(JSON.parse(JSON.stringify(cost)), {
    documents: [{ id: "f1", fileName: "scan.pdf", sizeBytes: 1200, sha256: "f1", evidence: ["third-party-invoice"] }],
    invoices: [{ id: "i-f1", number: "7", total: "12.50", document: "f1" }],
    expenses: [{ id: "e-f1", amount: "12.50", invoice: "i-f1" }],
  });
  const taken = { csrs: [{ id: "s-f1" }] };
  assert.deepEqual(withCost(taken, "f1", "/csrs", {}).csrs[1], { id: "s2", document: "f1" });
});

test("an invoice is shared in equal parts by the people for whom the claim has costs", () => {
  const claim = {
    invoices: [
      { id: "i1", document: "f1", total: "900.00" },
      { id: "i2", document: "f2", total: "25.01" },
    ],
    expenses: [
      { id: "e1", invoice: "i1", person: "Ann", conference: "c1", amount: "450.00" },
      { id: "e2", invoice: "i2", kind: "travel-hotel-room" },
      { id: "e3", invoice: "i1", person: "Ben", conference: "c1", amount: "450.00" },
      { id: "e4", person: "Cid" },
    ],
  };
  assert.deepEqual(
    peopleIn(claim).map(({ person }) => person),
    ["Ann", "Ben"],
  );
  const shares = sharesOf(claim, "f2", 2);
  assert.deepEqual(shares, { at: 1, people: ["Ann", "Ben"], amounts: ["12.51", "12.50"] });
  const now = withShares(claim, 1, shares?.amounts ?? []);
  assert.deepEqual(now.expenses, [
    claim.expenses[0],
    { id: "e2", invoice: "i2", kind: "travel-hotel-room", person: "Ann", conference: "c1", amount: "12.51" },
    { id: "e6", invoice: "i2", kind: "travel-hotel-room", person: "Ben", conference: "c1", amount: "12.50" },
    ...claim.expenses.slice(2),
  ]);
  /** @type {Row} */
  const typed = {
    ...claim,
    expenses: [
      { id: "e2", invoice: "i2", kind: "giveaways", amount: "20" },
      ...claim.expenses.filter(({ id }) => id !== "e2"),
    ],
  };
  // What was typed is shared; what is shared already, or has no amount or kind, is not.
  assert.deepEqual(sharesOf(typed, "f2", 0)?.amounts, ["10", "10"]);
  for (const [own, id] of [
    [now, "f2"],
    [claim, "f1"],
    [claim, "f9"],
    [{ ...claim, invoices: [{ id: "i2", document: "f2" }] }, "f2"],
    [{ ...claim, expenses: claim.expenses.map((one) => ({ ...one, kind: "" })) }, "f2"],
  ])
    assert.equal(sharesOf(/** @type {Row} */ (own), String(id), 2), null);
});

test("a credit note is found by the number of its invoice", () => {
  const claim = {
    invoices: [{ id: "i1", number: "FC-2024-1107" }],
    expenses: [{ id: "e0" }, { id: "e1", invoice: "i1", amount: "2380.00" }],
  };
  const inspection = { identifiers: ["FC-2024-1122", "FC20241107"], invoice: { number: "FC-2024-1122" } };
  assert.equal(creditedExpense(claim, inspection)?.at, 1);
  assert.equal(creditedExpense(claim, { identifiers: ["FC-2024-1122"] }), undefined);
  assert.equal(creditedExpense(claim, null), undefined);
});

test("each change is one step back, what is typed in one field together, and reading files is none", () => {
  const draft = new EditedClaim();
  draft.start({ claimName: "a", documents: [{ id: "d1", fileName: "a.pdf" }] }, true);
  for (const text of ["ab", "abc"]) {
    draft.set("/claimName", text);
    draft.record("/claimName");
  }
  draft.attach("/documents/0", new File(["x"], "b.pdf"), "");
  draft.record();
  const [seen] = draft.unread;
  assert.ok(seen);
  draft.inspected(seen, { sha256: "aa" });
  draft.take(draft.claim, { f1: { leftOut: true } });
  draft.record();
  draft.record();
  assert.equal(draft.states, 3);

  assert.equal(draft.stepBack(), true);
  assert.deepEqual([draft.decisions, draft.claim.documents[0].sha256], [{}, "aa"]);
  assert.equal(seenOf(draft.claim.documents[0])?.inspection.sha256, "aa");
  draft.stepBack();
  assert.equal(draft.claim.documents[0].fileName, "a.pdf");
  assert.equal(draft.claim.claimName, "abc");
  draft.stepBack();
  assert.equal(draft.claim.claimName, "a");
  assert.equal(draft.stepBack(), false);
});

test("rows keep what they are known by when a change is undone", () => {
  const draft = new EditedClaim();
  draft.start({ expenses: [{ id: "e1" }, { id: "e2" }] }, true);
  const keys = [0, 1].map((n) => draft.key("/expenses", n));
  draft.record();
  draft.remove("/expenses", 0, "");
  draft.record();
  assert.equal(draft.key("/expenses", 0), keys[1]);
  draft.stepBack();
  assert.deepEqual(
    [0, 1].map((n) => draft.key("/expenses", n)),
    keys,
  );
  assert.equal(draft.removed, null);
});

test("what the form filled in by itself is no answer of anybody's, until it is", () => {
  const draft = new EditedClaim();
  draft.start({ program: "csp", usagePeriod: "2024-07-01/2024-12-31" }, false);
  assert.deepEqual(draft.stated, { program: "csp" });
  assert.equal(draft.stated, draft.stated);
  draft.set("/usagePeriod", "2024-01-01/2024-06-30");
  draft.set("/usagePeriod", "2024-07-01/2024-12-31");
  assert.equal(draft.stated, draft.claim);
  draft.start({ usagePeriod: "2024-07-01/2024-12-31" }, true);
  assert.equal(draft.stated, draft.claim);
});

test("another claim begins without decisions and steps; the one before is brought back with its decisions", () => {
  const draft = new EditedClaim();
  draft.start({ claimName: "a" }, true);
  draft.take({ claimName: "b" }, { f1: { leftOut: true } });
  draft.record();
  draft.replace({}, false);
  assert.deepEqual([draft.decisions, draft.states], [{}, 0]);
  draft.restorePrevious();
  assert.deepEqual([draft.claim, draft.decisions], [{ claimName: "b" }, { f1: { leftOut: true } }]);
});
