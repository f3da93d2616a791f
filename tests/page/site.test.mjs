// The site as it is built: no source of the page is published, and nothing says in which folder it was built.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = join(root, "target/site");
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1));

test("beside the folders that are published whole, it has what works offline, and what is named here", () => {
  const whole = /^(?:api|claimproof|examples|icons|rules)\//;
  const offline = [...readFileSync(join(site, "sw.js"), "utf8").matchAll(/"?([\w./-]*)"?:"sha256-/g)];
  const expected = new Set([
    ...offline.map(([, file]) => file || "index.html"),
    ...["sw.js", "THIRD-PARTY.txt", "rules.css", "embed.html", "embed.css", "embed.js"],
  ]);
  const others = files.filter((file) => !whole.test(file) && !file.endsWith(".br"));
  assert.deepEqual(
    others.filter((file) => !expected.has(file)),
    [],
  );
  assert.ok(others.includes("page/privacy/try-worker.js"));
});

test("no file of it names the folder in which it was built", () => {
  assert.deepEqual(
    files.filter((file) => readFileSync(join(site, file)).includes(root)),
    [],
  );
});
