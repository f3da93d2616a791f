// Names of fields, and the places in a claim that they mean.
import assert from "node:assert/strict";
import test from "node:test";
import { firstRow, pointerOf, put } from "../../www/lib/form/names.js";

const PLACES = {
  program: "/program",
  "activity.startsOn": "/activity/startsOn",
  "invoices[0].number": "/invoices/0/number",
  "invoices.0.number": "/invoices/0/number",
  "invoices[10][number]": "/invoices/10/number",
  "documents[0]": "/documents/0",
  "activity.channels[]": "/activity/channels",
  "activity[channels][]": "/activity/channels",
  "activity.channels[1]": "/activity/channels/1",
  "metrics.estimated-reach": "/metrics/estimated-reach",
  'metrics["estimated-reach"]': "/metrics/estimated-reach",
  "metrics['estimated-reach']": "/metrics/estimated-reach",
  "/activity/startsOn": "/activity/startsOn",
  "/a~1b/c~0d": "/a~1b/c~0d",
  "a/b.c~d": "/a~1b/c~0d",
  "rows[9999].a": "/rows/9999/a",
  "rows[00].a": "/rows/00/a",
  "first name": "/first name",
};

const NONE = [
  "",
  ".",
  "a.",
  ".a",
  "a..b",
  "[0]",
  "a[]b",
  "a[].b",
  "a[b",
  "a]b",
  "a[[b]]",
  "a[b.c]",
  "/",
  "/a/",
  "/a//b",
  "/a~2",
  "/a~",
  "__proto__",
  "a.__proto__.b",
  "/__proto__/a",
  "rows[10000].a",
  "rows[99999999999999999999].a",
  "/rows/10000",
  "a".repeat(301),
];

test("a name means a place", () => {
  for (const [name, place] of Object.entries(PLACES)) assert.equal(pointerOf(name), place, name);
});

test("other names mean none", () => {
  for (const name of NONE) assert.equal(pointerOf(name), null, name.slice(0, 40));
});

test("long names are read at once", () => {
  const begun = performance.now();
  for (const name of ["a[".repeat(150), "[".repeat(300), "a.".repeat(150), `${"a[b]".repeat(75)}]`]) pointerOf(name);
  assert.ok(performance.now() - begun < 50);
});

test("values are put where they belong, in whatever order", () => {
  const claim = {};
  put(claim, "/invoices/2/number", "A");
  put(claim, "/program", "hosting");
  put(claim, "/invoices/0/number", "B");
  put(claim, "/documents/0/evidence/1", "csr");
  assert.deepEqual(claim, {
    invoices: [{ number: "B" }, {}, { number: "A" }],
    program: "hosting",
    documents: [{ evidence: [{}, "csr"] }],
  });
});

test("what stands in the way gives way, and no prototype changes", () => {
  const claim = /** @type {{[name: string]: unknown}} */ ({});
  put(claim, "/activity", "seminar");
  put(claim, "/activity/kind", "seminar");
  put(claim, "/constructor/prototype/kind", "seminar");
  assert.deepEqual(Object.keys(claim), ["activity", "constructor"]);
  assert.deepEqual(claim.activity, { kind: "seminar" });
  assert.equal(/** @type {any} */ ({}).kind, undefined);
});

test("a list has rows and nothing else", () => {
  const claim = { documents: [{}] };
  for (const place of ["/documents/length", "/documents/length/0", "/documents/push", "/documents/-1", "/documents/01"])
    put(claim, place, 4294967295);
  assert.deepEqual(claim, { documents: [{}] });
  assert.equal(claim.documents.length, 1);
});

test("every row takes what the first takes", () => {
  assert.equal(firstRow("/documents/3/evidence/12"), "/documents/0/evidence/0");
  assert.equal(firstRow("/a1/2b/3"), "/a1/2b/0");
});
