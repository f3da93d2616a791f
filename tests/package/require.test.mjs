// The entries by `require`, and as tools find them that do not know the `exports` of package.json.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { home, node } from "./installed.mjs";

const ENTRIES = ["documents", "element", "form", "slim", "standard-schema", "url"];
const file = fileURLToPath(new URL("../documents/pdf/plain.pdf", import.meta.url));

/** What of this there is: the names of each entry, a verdict by the library and by slim, and the type of a file. */
const script = (/** @type {string} */ more) => `
  const { readFileSync } = require("node:fs");
  const names = ${JSON.stringify(ENTRIES)}.map((name) => Object.keys(require("claimproof/" + name)).sort().join());
  (async () => {
    const found = await require("claimproof/documents").inspect(readFileSync(${JSON.stringify(file)}));
    const cp = await require("claimproof").load({ locale: "fr" });
    const slim = await require("claimproof/slim").load({
      source: readFileSync(require.resolve("claimproof/core.wasm")),
      texts: require("claimproof/texts/fr"),
    });
    const said = [found.detectedType, cp.check({}).verdict, slim.texts.name, slim.check({}).verdict];
    console.log(JSON.stringify([names, said, ${more}]));
  })();`;

test("Node requires each, and they work", () => {
  const more = `(await require("claimproof/url").load()).check({}).verdict`;
  const { stdout, stderr } = node("required.cjs", script(more));
  assert.equal(stderr, "");
  assert.deepEqual(JSON.parse(stdout), [
    ["endWorker,inspect,proposeInWorker", "ClaimProofElement", "bindForm", "load", "claimSchema", "load"],
    ["application/pdf", "incomplete", "Français", "incomplete"],
    "incomplete",
  ]);
});

test("with the condition of browsers too, and the entries share what they share as modules", () => {
  // The module of proposals comes with the first file that is inspected.
  const more = `cp.propose({}, { inspections: { d1: found }, today: "2024-07-20" }).length > 0`;
  const { stdout, stderr } = node("required-browser.cjs", script(more), ["--conditions=browser"]);
  assert.equal(stderr, "");
  assert.deepEqual(JSON.parse(stdout), [
    ["endWorker,inspect,proposeInWorker", "ClaimProofElement", "bindForm", "load", "claimSchema", "load"],
    ["application/pdf", "incomplete", "Français", "incomplete"],
    true,
  ]);
});

test("the stubs name files that are there", () => {
  const stubs = [...ENTRIES, "documents-worker", "texts/en", "texts/fr", "lifecycle/en", "lifecycle/fr"];
  for (const entry of stubs) {
    const { browser = {}, ...named } = JSON.parse(readFileSync(join(home, entry, "package.json"), "utf8"));
    assert.deepEqual(Object.keys(named), ["types", "main", "module"]);
    for (const file of [...Object.values(named), ...Object.entries(browser).flat()])
      assert.ok(existsSync(join(home, entry, file)), `${entry}: ${file}`);
  }
});
