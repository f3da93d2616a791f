// What was found in files, beside the claim and in it.
import assert from "node:assert/strict";
import test from "node:test";
import { apart, atDocuments, seenOf, together, withSeen } from "../../www/lib/element/inspections.js";

const json = (/** @type {unknown} */ value) => JSON.parse(JSON.stringify(value));

test("what is taken apart is the same together, and JSON has only the claim; nothing that was given has changed", () => {
  const claim = {
    documents: [{ id: "d1", inspection: { pages: 1 } }, { id: "d2" }, null],
    "x-ours": { inspection: 1 },
  };
  const before = structuredClone(claim);
  const own = apart(claim);
  assert.deepEqual(json(own), { documents: [{ id: "d1" }, { id: "d2" }, null], "x-ours": { inspection: 1 } });
  assert.deepEqual(structuredClone(own), json(own));
  assert.deepEqual(json(together(own)), before);
  assert.deepEqual(claim, before);
  for (const plain of [
    {},
    { documents: [] },
    { documents: { inspection: 1 } },
    { documents: "none" },
    { documents: [{ id: "d1" }, 7, null] },
  ]) {
    assert.equal(apart(plain), plain);
    assert.equal(together(plain), plain);
  }
});

test("a document is put together once, until it or what was found in it is another", () => {
  const document = withSeen({ id: "d1" }, { inspection: { pages: 1 } });
  const claim = { documents: [document, { id: "d2" }] };
  const first = together(claim);
  assert.equal(together({ ...claim, claimName: "x" }).documents[0], first.documents[0]);
  assert.equal(first.documents[1], claim.documents[1]);
  const again = together({
    documents: [document, withSeen(document, { inspection: { pages: 2 } })],
  });
  assert.equal(again.documents[0], first.documents[0]);
  assert.deepEqual(json(again.documents[1]), { id: "d1", inspection: { pages: 2 } });
});

test("what was found in a file here comes before what a claim says of it", () => {
  const file = new File([], "a.pdf");
  const inspections = [{ file, inspection: { pages: 1 } }, { file }, { file, inspection: null }].map(
    (seen) => apart({ documents: [withSeen({ inspection: { pages: 2 } }, seen)] }).documents[0],
  );
  assert.deepEqual(inspections.map(seenOf), [
    { file, inspection: { pages: 1 } },
    { file, inspection: { pages: 2 } },
    { file, inspection: { pages: 2 } },
  ]);
});

test("a finding in an inspection stands at its document: in order, once for each rule, and not about unknown fields", () => {
  /** @typedef {[rule: string, path: string]} Brief */
  const brief = (/** @type {Brief[]} */ findings) => findings.map((one) => one.join(" "));
  const report = (/** @type {Brief[]} */ findings) => ({
    verdict: "blocked",
    findings: findings.map(([rule, path]) => ({ rule, path, message: rule })),
  });
  /** @type {Brief[]} */
  const before = [
    ["document/duplicate-content", "/documents/0"],
    ["input/unused-entry", "/documents/0"],
    ["input/invalid-value", "/documents/0/sizeBytes"],
    ["input/invalid-value", "/documents/0/inspection/pages"],
    ["input/invalid-value", "/documents/0/inspection/rows"],
    ["input/unknown-id", "/documents/0/inspection/invoice/source"],
    ["input/unknown-field", "/documents/0/inspection/x"],
    ["input/invalid-value", "/documents/1/inspection"],
    ["input/invalid-value", "/documents/10/inspection/pages"],
    ["input/unknown-field", "/documents/10/inspections"],
  ];
  const { findings, verdict } = atDocuments(report(before));
  assert.equal(verdict, "blocked");
  assert.deepEqual(
    brief(findings.map((/** @type {{rule: string, path: string}} */ { rule, path }) => [rule, path])),
    brief([
      ["document/duplicate-content", "/documents/0"],
      ["input/invalid-value", "/documents/0"],
      ["input/unknown-id", "/documents/0"],
      ["input/unused-entry", "/documents/0"],
      ["input/invalid-value", "/documents/0/sizeBytes"],
      ["input/invalid-value", "/documents/1"],
      ["input/invalid-value", "/documents/10"],
      ["input/unknown-field", "/documents/10/inspections"],
    ]),
  );
  const other = report(before.slice(0, 3));
  assert.equal(atDocuments(other), other);
});
