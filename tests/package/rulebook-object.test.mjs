// The embedded rulebook as one object, which other rulebooks are laid over.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { embedded } from "../xtask/rulebook.mjs";
import { cases, folder, home, load, node, put, run, tool } from "./installed.mjs";

const resolve = createRequire(join(folder, "package.json")).resolve;
const file = resolve("claimproof/rulebooks/microsoft.json");
const rulebook = JSON.parse(readFileSync(file, "utf8"));

test("the object holds all files of the embedded rulebook", () => {
  assert.deepEqual(rulebook, JSON.parse(JSON.stringify(embedded())));
  assert.deepEqual([rulebook.schema, rulebook.id], ["claimproof-rulebook/1", "microsoft"]);
  const lists = ["source", "rule", "requirement", "program", "edition", "life"];
  for (const list of lists) assert.ok(rulebook[list].length > 0, list);
  for (const table of ["vocabulary", "codes", "constants", "signs"])
    assert.equal(typeof rulebook[table], "object", table);
});

test("its editions, programs and activities are those of the library, in their order", async () => {
  const catalog = (await (await load()).load()).catalog();
  const ids = (/** @type {readonly {id: string}[]} */ list) => list.map(({ id }) => id);
  assert.deepEqual(ids(rulebook.edition), ids(catalog.rulebooks));
  assert.deepEqual(ids(rulebook.program), ids(catalog.programs));
  const activities = rulebook.edition.flatMap((/** @type {any} */ edition) => ids(edition.activity ?? []));
  assert.deepEqual([...new Set(activities)].sort(), ids(catalog.activities).sort());
});

test("days are texts", () => {
  assert.deepEqual(rulebook.edition[0].governs, { from: "0001-01-01", to: "2019-12-31" });
  assert.equal(rulebook.edition[0].published, "2019-04-03");
});

test("it names its schema, which is beside it", () => {
  assert.equal(join(home, "dist/rulebooks", rulebook.$schema), join(home, "dist/schema/rulebook.json"));
  const { title } = JSON.parse(readFileSync(resolve("claimproof/schema/rulebook.json"), "utf8"));
  assert.equal(title, "A rulebook as claimproof reads it");
});

test("it is imported as JSON, and TypeScript knows what is in it", () => {
  const script = 'import book from "claimproof/rulebooks/microsoft.json" with { type: "json" }; console.log(book.id);';
  assert.equal(node("import-rulebook.mjs", script, ["--no-warnings"]).stdout, "microsoft\n");
  const typed = put("rulebook.mts", `${script.split(";")[0]}; export const id: string = book.edition[0]!.id;`);
  const flags = [
    "--strict",
    "--noEmit",
    "--target",
    "es2022",
    "--types",
    "",
    "--module",
    "nodenext",
    "--resolveJsonModule",
  ];
  assert.equal(run(tool("tsc"), [...flags, typed]).stdout, "");
});

test("every report and every inspection is one by its schema, with and without texts", async () => {
  const parsed = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(resolve(`claimproof/schema/${name}.json`), "utf8"));
  const ajv = new Ajv({ strict: true, strictTypes: false });
  const [isReport, isInspection] = [ajv.compile(parsed("report")), ajv.compile(parsed("inspection"))];
  const cp = await (await load()).load();
  for (const { name, claim, today, limits, inspections } of cases) {
    const report = cp.check(claim, { today, limits, inspections });
    assert.ok(isReport(report), `${name}: ${ajv.errorsText(isReport.errors)}`);
    const lines = cp.checkMany(JSON.stringify(claim), { today });
    assert.ok(isReport(JSON.parse(lines)), `${name}: ${ajv.errorsText(isReport.errors)}`);
  }
  const report = cp.check({}, { today: "2024-07-20" });
  assert.equal(isReport({ ...report, verdict: "fine" }), false);
  assert.equal(isReport({ ...report, progress: { met: 1 } }), false);
  assert.equal(isReport({ ...report, colour: 1 }), false);
  const { inspect } = await load("/documents");
  for (const name of ["invoice.cii.xml", "photo.jpg", "message.eml"]) {
    const file = new URL(`../documents/${name}`, import.meta.url);
    const inspection = await inspect(fileURLToPath(file));
    assert.ok(isInspection(inspection), `${name}: ${ajv.errorsText(isInspection.errors)}`);
  }
});
