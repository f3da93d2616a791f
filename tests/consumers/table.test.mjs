// The tables of consumers are made of what was tried last, with the versions that would be tried now.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { kept, tables } from "./table.mjs";

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

test("the tables in the README and in docs/consumers.md are those of results.json", () => {
  for (const { text, wanted } of tables()) assert.equal(text, wanted, "node tests/consumers/table.mjs writes them");
});

test("each was tried in the version that is pinned", () => {
  const pinned = read("../../package.json").devDependencies;
  for (const { name, version } of kept()) {
    const tool = name.replace(/,.*/, "").toLowerCase();
    const own = new URL(`projects/${tool}/package.json`, import.meta.url);
    const versions = Object.values(existsSync(own) ? read(`projects/${tool}/package.json`).devDependencies : {});
    if (pinned[tool]) versions.push(pinned[tool]);
    if (versions.length > 0) assert.ok(versions.includes(version), `${name} ${version}: cargo xtask consumers ${tool}`);
  }
});
