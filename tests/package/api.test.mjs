// The reference of the package, made from its types: it has everything, says something of it, and every example does what it says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { referencePages } from "../xtask/site/api.mjs";
import { home, load, node, put } from "./installed.mjs";

const documents = fileURLToPath(new URL("../documents/", import.meta.url));
const compact = readFileSync(join(home, "docs/api.md"), "utf8");
const whole = readFileSync(new URL("../../target/dist/api.md", import.meta.url), "utf8");

test("has what each entry exports", async () => {
  for (const entry of /** @type {const} */ (["", "/documents", "/slim", "/standard-schema"])) {
    const [, section = ""] = compact.split(`\n## claimproof${entry}\n`);
    for (const name of Object.keys(await load(entry)))
      if (!["default", "module.exports"].includes(name))
        assert.ok(section.split("\n## ")[0]?.includes(`\n### ${name}\n`), `${entry}: ${name}`);
  }
  for (const name of ["ClaimProofElement", "bindForm"]) assert.ok(compact.includes(`\n### ${name}\n`), name);
  runInThisContext(readFileSync(join(home, "dist/claimproof.global.js"), "utf8"));
  const [, section = ""] = compact.split("\n### ClaimproofGlobal\n");
  const named = [...(section.split("\n#")[0]?.matchAll(/^- `(\w+): /gm) ?? [])].map(([, name]) => name);
  assert.deepEqual(named.sort(), Object.keys(claimproof).sort());
});

test("says something of every type and every member", () => {
  for (const text of [compact, whole]) {
    assert.deepEqual(text.match(/^ *- `[^`]+`$/gm), null);
    assert.deepEqual(text.match(/^#+ .+\n\n(?:```ts\n[^`]+```\n\n)?(?=#|- `)(?<!## Values\n\n)/gm), null);
  }
  assert.match(whole, /^### Deadline\n\n\S.+\n\n- `opensOn: string \| null`: \S/m);
});

test("says of each overload of a call what it gives", () => {
  assert.match(compact, /^- `checkMany\(.+\): string`: Reports /m);
  assert.match(compact, /^- `checkMany\(.+ bytes: true .+\): Uint8Array<ArrayBuffer>`: The same /m);
});

test("is compact in the package", () => {
  const bytes = Buffer.byteLength(compact);
  console.log(`${bytes} bytes of 61440`);
  assert.ok(bytes <= 61_440, `${bytes} bytes`);
});

test("every example prints what its comments say", () => {
  put("invoice.pdf", readFileSync(join(documents, "pdf/plain.pdf")));
  put("invoice.xml", readFileSync(join(documents, "invoice.cii.xml")));
  const blocks = [...compact.matchAll(/^( *)```js\n([\s\S]*?)^\1```$/gm)];
  const examples = blocks.map(([, indent = "", code = ""]) => code.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
  assert.ok(examples.length >= 15, `${examples.length} examples`);
  const parts = examples.map((code, n) => ({
    file: put(`example-${n}.mjs`, code),
    page: /^\/\/ (<.+>)$/m.exec(code)?.[1],
  }));
  const script = `
    import { readFileSync } from "node:fs";
    import { runInThisContext } from "node:vm";
    import { JSDOM } from ${JSON.stringify(import.meta.resolve("jsdom"))};
    const said = [];
    const { log } = console;
    for (const { file, page } of ${JSON.stringify(parts)}) {
      const [, classic] = /^<script src="(.+)"><.script>$/.exec(page ?? "") ?? [];
      globalThis.document = page && !classic ? new JSDOM(page).window.document : undefined;
      if (classic) runInThisContext(readFileSync("node_modules/claimproof/dist/" + classic, "utf8"));
      const lines = [];
      console.log = (...values) => lines.push(values.join(" "));
      await (classic ? runInThisContext(readFileSync(file, "utf8")) : import(file));
      said.push(lines.join(" "));
    }
    log(JSON.stringify(said));
    process.exit();`;
  const { stdout, stderr } = node("examples.mjs", script);
  assert.equal(stderr, "");
  const expected = examples.map((code) =>
    [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, says]) => says).join(" "),
  );
  assert.ok(expected.every((says) => says !== ""));
  assert.deepEqual(JSON.parse(stdout), expected);
});

test("the pages of the site have no script and no style of their own, and every link in them leads somewhere", () => {
  const pages = referencePages(whole);
  assert.ok(Object.keys(pages).length >= 8);
  for (const [file, html] of Object.entries(pages)) {
    assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=/, file);
    assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'self'/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.deepEqual(ids.length, new Set(ids).size, file);
    for (const [, to = ""] of html.matchAll(/ href="([^":]+)"/g)) {
      const [other = "", id] = to.split("#");
      if (other.startsWith("../")) continue;
      const target = pages[other || file];
      assert.ok(target && (id === undefined || target.includes(` id="${id}"`)), `${file}: ${to}`);
    }
  }
  assert.match(`${pages["element.html"]}`, /<code>--claimproof-accent<\/code>/);
});
