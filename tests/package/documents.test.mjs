// Files as the installed package looks into them, in Node and as a command.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { cases, command, folder, load, put, run } from "./installed.mjs";

const here = fileURLToPath(new URL("../documents/", import.meta.url));
const expected = readdirSync(here).filter((file) => file.endsWith(".json") && !file.endsWith("package.json"));
const { inspect } = await load("/documents");

test("what was found in every file is what is expected of it", async () => {
  assert.ok(expected.length > 20);
  for (const expectation of expected) {
    const name = expectation.slice(0, -".json".length);
    const found = await inspect(readFileSync(join(here, name)), { fileName: name });
    for (const [field, value] of Object.entries(JSON.parse(readFileSync(join(here, expectation), "utf8"))).filter(([field]) => field !== "reference")) assert.deepEqual(found[field], value, `${name}: ${field}`);
  }
});

test("a Blob is taken as bytes are, with the hash that Node makes", async () => {
  const bytes = readFileSync(join(here, "pdf/plain.pdf"));
  const [one, other] = [await inspect(bytes, { fileName: "plain.pdf" }), await inspect(new File([bytes], "plain.pdf"))];
  assert.deepEqual(one, other);
  const { createHash } = await import("node:crypto");
  assert.equal(one.sha256, createHash("sha256").update(bytes).digest("hex"));
});

test("misuse and a signal reject, files never do", async () => {
  await assert.rejects(inspect("a.pdf"), { code: "ERR_OPTIONS" });
  await assert.rejects(inspect(new Uint8Array(1), { signal: AbortSignal.abort(new Error("enough")) }), /enough/);
  for (const bytes of [[], [..."%PDF-1.7\n"].map((character) => character.charCodeAt(0)), [0x50, 0x4b, 3, 4], [0xff, 0xd8, 0xff]]) {
    const { schema, readable } = await inspect(Uint8Array.from(bytes));
    assert.deepEqual([schema, readable], ["claimproof-inspection/1", false]);
  }
});

const inspected = (...args) => run(command, ["inspect", ...args]);

test("the command tells of files in words and as JSON", async () => {
  const file = join(here, "pdf/plain.pdf");
  const one = inspected(file, "--format", "json");
  assert.deepEqual([one.status, JSON.parse(one.stdout)], [0, await inspect(readFileSync(file), { fileName: "plain.pdf" })]);
  const words = inspected(file, join(here, "pdf/locked-aes256.pdf"), "--locale", "fr");
  assert.equal(words.status, 1);
  assert.match(words.stdout, /^plain\.pdf: PDF, /);
  assert.match(words.stdout, /\n {2}Problème +Protégé par un mot de passe\n/);
  assert.doesNotMatch(words.stdout, /undefined|\[object|form\.|found\./);
  assert.deepEqual([inspected().status, inspected("no-such-file.pdf").status, inspected(file, "--format", "ndjson").status], [2, 2, 2]);
});

test("a claim is checked with the files beside it", () => {
  const proofs = join(folder, "proofs");
  mkdirSync(proofs);
  copyFileSync(join(here, "pdf/locked-aes256.pdf"), join(proofs, "csr-layout.pdf"));
  const { claim, today } = cases.find(({ name }) => name === "contract-example");
  const file = put("with-files.json", { ...claim, documents: claim.documents.map((document) => ({ ...document, sizeBytes: undefined })) });
  const { status, stdout } = run(command, ["check", file, "--today", today, "--documents", proofs, "--format", "json"]);
  assert.equal(status, 1);
  assert.deepEqual(JSON.parse(stdout).findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => [rule, path]), [["document/unreadable", "/documents/1"]]);
  assert.equal(run(command, ["check", file, "--documents", join(folder, "nowhere")]).status, 2);
});
