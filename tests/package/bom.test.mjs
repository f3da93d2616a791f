// The bill of materials of the package, sbom.cdx.json.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { home } from "./installed.mjs";

/**
 * @typedef {{"bom-ref": string, type: string, name: string, version: string, purl?: string, hashes: {alg: string, content: string}[]}}
 *   Component
 */

const read = (/** @type {string} */ file) => readFileSync(join(home, file), "utf8");
const bill = JSON.parse(read("sbom.cdx.json"));
/** @type {Component[]} */
const components = bill.components;
const libraries = components.filter(({ type }) => type === "library");

test("is CycloneDX 1.6", () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  for (const used of ["spdx.SNAPSHOT", "jsf-0.82.SNAPSHOT"])
    ajv.addSchema(schema(used), `http://cyclonedx.org/schema/${used}.schema.json`);
  const isValid = ajv.compile(schema("bom-1.6.SNAPSHOT"));
  assert.equal(isValid(bill), true, JSON.stringify(isValid.errors));
  const wrong = { ...bill, components: [{ type: "crate" }] };
  assert.equal(isValid(wrong), false, "the schema is in force");
});

/** A schema of CycloneDX. @param {string} name */
function schema(name) {
  const folder = "../../node_modules/@cyclonedx/cyclonedx-library/res/schema";
  return JSON.parse(readFileSync(new URL(`${folder}/${name}.schema.json`, import.meta.url), "utf8"));
}

test("has no time and no serial number, so that the same files give the same bytes", () => {
  assert.equal(bill.serialNumber, undefined);
  assert.equal(bill.metadata.timestamp, undefined);
});

test("lists the modules as they are in the package, and the crates in each", () => {
  const modules = components.filter(({ type }) => type === "file");
  assert.deepEqual(
    modules.map(({ name }) => name),
    ["dist/core.wasm", "dist/documents.wasm", "dist/propose.wasm"],
  );
  for (const { name, hashes } of modules) {
    const content = createHash("sha384")
      .update(readFileSync(join(home, name)))
      .digest("hex");
    assert.deepEqual(hashes, [{ alg: "SHA-384", content }], name);
  }
  const crates = (/** @type {string} */ module) => dependsOn(`dist/${module}.wasm`).map((purl) => purl.split("@")[0]);
  for (const module of ["core", "documents", "propose"])
    for (const crate of ["pkg:generic/rust-std", "pkg:cargo/serde_json", "pkg:cargo/wasm-bindgen"])
      assert.ok(crates(module).includes(crate), `${crate} in ${module}`);
  assert.ok(crates("documents").includes("pkg:cargo/quick-xml"));
  assert.ok(!crates("core").includes("pkg:cargo/quick-xml"));
});

test("has every crate and npm package of THIRD-PARTY.txt, each with its hash, and no other", () => {
  const noticed = [...read("THIRD-PARTY.txt").matchAll(/^-{78}\n(\S+ \S+): .+\n-{78}$/gm)].map(([, title]) => title);
  const listed = libraries.filter(({ name }) => name !== "rust-std");
  assert.deepEqual(listed.map(({ name, version }) => `${name} ${version}`).sort(), noticed.sort());
  for (const { name, hashes } of listed)
    assert.match(hashes?.[0]?.content ?? "", /^([0-9a-f]{64}|[0-9a-f]{128})$/, name);
});

test("what the package consists of are the modules and the npm packages, each of which is listed", () => {
  const own = bill.metadata.component;
  assert.equal(own.purl, `pkg:npm/claimproof@${JSON.parse(read("package.json")).version}`);
  const known = new Set(components.map((component) => component["bom-ref"]));
  assert.ok(dependsOn(own["bom-ref"]).includes(libraries.find(({ name }) => name === "@fluent/bundle")?.purl ?? ""));
  const reached = new Set([
    own["bom-ref"],
    ...dependsOn(own["bom-ref"]),
    ...dependsOn(own["bom-ref"]).flatMap(dependsOn),
  ]);
  assert.deepEqual([...reached].sort(), [own["bom-ref"], ...known].sort());
});

/** What a component contains. @param {string} reference @returns {string[]} */
function dependsOn(reference) {
  /** @type {{ref: string, dependsOn?: string[]}[]} */
  const graph = bill.dependencies;
  return graph.find(({ ref }) => ref === reference)?.dependsOn ?? [];
}
