// The module that the page gets is another build than the package's: of every golden claim it must say the same.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { joined } from "../xtask/site/joined.js";

const root = new URL("../../", import.meta.url);
/** A script that nothing but its place says is a module. */
const script = (path) => import(`data:text/javascript;base64,${readFileSync(new URL(path, root)).toString("base64")}`);

const core = await script("target/dist/package/dist/core.js");
core.initSync({ module: new WebAssembly.Module(readFileSync(new URL("target/dist/package/dist/core.wasm", root))) });
const page = await script("target/modules/small.js");
page.initSync({ module: new WebAssembly.Module(joined(await script("target/site/module.js"))) });

test("the page's module says of every golden claim what the package's does", () => {
  const files = readdirSync(new URL("tests/cases/", root)).filter((file) => file.endsWith(".json"));
  assert.ok(files.length >= 30);
  for (const file of files) {
    const { claim, today, limits = {} } = JSON.parse(readFileSync(new URL(`tests/cases/${file}`, root), "utf8"));
    const [text, options] = [new TextEncoder().encode(JSON.stringify(claim)), { today, limits }];
    assert.deepEqual(page.check(text, options), core.check(text, options), file);
    assert.deepEqual(page.catalog(today), core.catalog(today), file);
  }
});

test("what the page does not call is left out of it", () => {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(new URL("target/modules/small.wasm", root)))).map(({ name }) => name);
  assert.ok(names.includes("check"));
  assert.ok(!names.includes("checkMany"));
});
