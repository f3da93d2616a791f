// What is written about <claim-proof> is what it has.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { tags, withTable } from "../xtask/element.mjs";

const folder = new URL("../../www/lib/element/", import.meta.url);
/** What the files with these endings hold, in all folders of the element. */
const sources = (/** @type {RegExp} */ ending) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
const scripts = sources(/\.jsx?$/);
const named = (/** @type {string} */ kind) =>
  tags
    .filter((tag) => tag.kind === kind)
    .map(({ name }) => name)
    .sort();

test("the README's table is that of the source", () => {
  assert.equal(readFileSync(new URL("../../README.md", import.meta.url), "utf8"), withTable());
});

test("every documented attribute, property and event exists", () => {
  const [, list = ""] = /observedAttributes = \[([^\]]+)\]/.exec(scripts) ?? [];
  const observed = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  assert.deepEqual(named("attr"), [...observed, "disabled", "sticky"].sort());
  for (const name of named("prop")) assert.match(scripts, new RegExp(`\\bget ${name}\\(`));
  assert.deepEqual(
    named("fires"),
    [...new Set([...scripts.matchAll(/\bfire\("([^"]+)"/g)].map(([, name]) => name))].sort(),
  );
});

test("exactly the parts and custom properties that exist are documented", () => {
  const parts = [...scripts.matchAll(/\bpart=\{?["`](\w+)/g)].map(([, name]) => name);
  assert.deepEqual(named("csspart"), [...new Set(parts)].sort());
  const said = tags
    .filter(({ kind }) => kind === "cssprop")
    .flatMap(({ name, says }) => [name, ...[...says.matchAll(/--claimproof-[\w-]+/g)].map(([found]) => found)]);
  const used = [...sources(/\.css$/).matchAll(/var\(\s*(--claimproof-[\w-]+)/g)].map(([, name]) => name);
  assert.deepEqual([...new Set(said)].sort(), [...new Set(used)].sort());
});
