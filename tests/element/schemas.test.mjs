// The JSON Schemas in docs hold for what there is, and for nothing that is wrong.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { nextEdition } from "../../www/lib/rulebook/scaffold.js";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";
import { embedded } from "../xtask/rulebook.mjs";
import { inspectionSchema, reportSchema } from "../xtask/schemas.mjs";

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const options = { allErrors: true, strict: true, strictTypes: false, strictRequired: false };
const [ajv, ajv7] = [new Ajv2020(options), new Ajv(options)];
/** @param {string} name */
function schema(name) {
  const parsed = read(`../../docs/${name}.schema.json`);
  return parsed.$schema.includes("draft-07") ? ajv7.compile(parsed) : ajv.compile(parsed);
}
const rulebook = schema("rulebook");

/** What is wrong, each with its place. @param {import("ajv").ValidateFunction} validate @param {unknown} value */
function wrong(validate, value) {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    [instancePath, keyword, params.missingProperty ?? params.additionalProperty].filter(Boolean).join(" "),
  );
}

/** A copy of the embedded rulebook, changed. @param {(book: any) => void} change */
function changed(change) {
  const copy = structuredClone(embedded());
  change(copy);
  return copy;
}

test("the embedded rulebook", () => {
  assert.deepEqual(wrong(rulebook, embedded()), []);
});

test("a rulebook that is laid over it", () => {
  const text = nextEdition(embedded(), "microsoft-co-op@2024-07", { id: "microsoft-co-op@2025-07" });
  assert.deepEqual(wrong(rulebook, readRulebookFile(text, "next.toml").value), []);
  const own = {
    id: "next",
    base: "microsoft",
    rule: [{ id: "deadline/closing", on: false }],
    vocabulary: { "evidence-kind": [{ id: "event-video", group: "event" }] },
    edition: [{ id: "microsoft-co-op@2024-07", activity: [{ id: "telemarketing", metric: "estimated-reach" }] }],
    texts: { "pt-BR": { messages: "label-evidence-kind-event-video = Vídeo" } },
  };
  assert.deepEqual(wrong(rulebook, own), []);
  const { base: _, ...alone } = own;
  assert.ok(
    wrong(rulebook, alone).includes(" required constants") || wrong(rulebook, alone).includes("required constants"),
  );
});

for (const [what, change, expected] of /** @type {[string, (book: any) => void, string][]} */ ([
  [
    "a field that is not known",
    (book) => (book.edition[0].governing = {}),
    "/edition/0 additionalProperties governing",
  ],
  ["a word that is none of a few", (book) => (book.rule[0].severity = "fatal"), "/rule/0/severity enum"],
  ["a text for a number", (book) => (book.edition[0]["by-days"].days = "45"), "/edition/0/by-days/days type"],
  ["a day that is none", (book) => (book.edition[0].governs.to = "2019"), "/edition/0/governs/to pattern"],
  ["an entry without an id", (book) => delete book.edition[0].activity[0].id, "/edition/0/activity/0 required id"],
  [
    "a window without a last day",
    (book) => delete book.edition[3].window[0].closes,
    "/edition/3/window/0 required closes",
  ],
  ["a list for a table", (book) => (book.vocabulary = []), "/vocabulary type"],
  ["no source", (book) => delete book.rule[0].sources, "/rule/0 required sources"],
])) {
  test(`no rulebook: ${what}`, () => {
    assert.deepEqual(
      wrong(rulebook, changed(change)).filter((one) => !/ if$|^if$/.test(one)),
      [expected],
    );
  });
}

test("every field of a rulebook is described", () => {
  let described = 0;
  const visit = (/** @type {any} */ node, /** @type {string} */ path) => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      assert.match(field.description, /^.{5,}[.]$/s, `${path}/${name}`);
      described += 1;
      visit(field, `${path}/${name}`);
    }
    if (node.items) visit(node.items, path);
  };
  visit(read("../../docs/rulebook.schema.json"), "");
  assert.ok(described > 250, String(described));
});

for (const [name, made] of /** @type {const} */ ([
  ["report", reportSchema],
  ["inspection", inspectionSchema],
])) {
  test(`the schema of ${name === "report" ? "a report" : "an inspection"} is that of its type`, () => {
    const path = new URL(`../../docs/${name}.schema.json`, import.meta.url);
    const text = `${JSON.stringify(made(), null, 2)}\n`;
    if (process.env.BLESS) writeFileSync(path, text);
    const hint = `docs/${name}.schema.json is stale: run BLESS=1 node --test tests/element/schemas.test.mjs`;
    assert.ok(readFileSync(path, "utf8") === text, hint);
  });
}

test("inspections, with what a later version finds beside, and what is none", () => {
  const inspection = schema("inspection");
  let checked = 0;
  // Values that this version does not know are in no schema of it.
  for (const file of cases.filter((name) => name !== "inspection-of-a-later-version.json")) {
    const { claim, inspections } = read(`../cases/${file}`);
    const own = (claim.documents ?? []).map((/** @type {any} */ one) => one?.inspection);
    for (const one of [...Object.values(inspections ?? {}), ...own].filter((one) => one?.schema !== undefined)) {
      assert.deepEqual(wrong(inspection, one), [], file);
      checked += 1;
    }
  }
  assert.ok(checked > 10, String(checked));
  assert.deepEqual(wrong(inspection, { readable: "yes", pages: "2", colours: 3 }), ["/readable type", "/pages type"]);
});

const cases = readdirSync(new URL("../cases", import.meta.url)).filter((file) => file.endsWith(".json"));

test("the claims that are ready", () => {
  const claim = schema("claim");
  let checked = 0;
  for (const file of cases) {
    const { claim: given, expect } = read(`../cases/${file}`);
    if (expect.verdict !== "ready") continue;
    assert.deepEqual(wrong(claim, given), [], file);
    checked += 1;
  }
  assert.ok(checked > 10, String(checked));
  assert.deepEqual(wrong(claim, { claimedAmount: true, claimant: "a" }).sort(), [
    "/claimedAmount type",
    "additionalProperties claimant",
  ]);
});
