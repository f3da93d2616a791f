// What is in the tarball, and how much of it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { home, tarball } from "./installed.mjs";

const files = readdirSync(home, { recursive: true, encoding: "utf8" })
  .filter((file) => statSync(join(home, file)).isFile())
  .sort();
const read = (/** @type {string} */ file) => readFileSync(join(home, file));
const manifest = JSON.parse(read("package.json").toString());

test("holds what a package needs, and nothing of the workshop", () => {
  const locales = files.filter((file) => /^dist\/texts\/.+\.js$/.test(file)).map((file) => file.slice(11, -3));
  assert.ok(locales.includes("en") && locales.includes("fr"));
  assert.deepEqual(
    files,
    [
      "CHANGELOG.md",
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      "SECURITY.md",
      "THIRD-PARTY.txt",
      "custom-elements.json",
      "docs/api.md",
      "integrity.json",
      "docs/privacy.md",
      "package.json",
      "sbom.cdx.json",
      ...[
        "authors-locales.d.ts",
        "authors-locales.js",
        "browser.cjs",
        "browser.js",
        "by-folder.js",
        "calendar-text.cjs",
        "calendar-text.js",
        "claimproof.global.d.ts",
        "claimproof.global.js",
        "cli-after.js",
        "cli-batch.js",
        "cli-check.js",
        "cli-completions.js",
        "cli-documents.js",
        "cli-draft.js",
        "cli-encoding.js",
        "cli-files.js",
        "cli-fold.js",
        "cli-formats.js",
        "cli-glob.js",
        "cli-input.js",
        "cli-lines.js",
        "cli-options.js",
        "cli-output.js",
        "cli-places.js",
        "cli-progress.js",
        "cli-register.js",
        "cli-reports.js",
        "cli-resume.js",
        "cli-rulebook.js",
        "cli-rules.js",
        "cli-same.js",
        "cli-text.js",
        "cli-threads.js",
        "cli-usage.js",
        "cli-worker.js",
        "cli.js",
        "core.gzip.cjs",
        "core.gzip.js",
        "core.cjs",
        "core.js",
        "core.wasm",
        "core.wasm.d.ts",
        "documents-here.cjs",
        "documents-here.js",
        "documents-node-worker.js",
        "documents-node.cjs",
        "documents-node.js",
        "documents-workerd.js",
        "documents-worker.d.ts",
        "documents-worker.js",
        "documents.d.cts",
        "documents.d.ts",
        "documents.gzip.js",
        "documents.cjs",
        "documents.js",
        "documents.wasm",
        "documents.wasm.d.ts",
        "element-shared.cjs",
        "element-shared.js",
        "element.d.cts",
        "element.d.ts",
        "element.cjs",
        "element.js",
        "encoding.cjs",
        "encoding.js",
        "failure.cjs",
        "failure.js",
        "form.d.cts",
        "form.d.ts",
        "form.cjs",
        "form.js",
        "frameworks.d.ts",
        "help-locales.d.ts",
        "help-locales.cjs",
        "help-locales.js",
        "help/samples.cjs",
        "help/samples.js",
        "index.d.cts",
        "index.d.ts",
        "inspections.cjs",
        "inspections.js",
        "later-parts.cjs",
        "later-parts.js",
        "lifecycle-locales.d.ts",
        "lifecycle-locales.cjs",
        "lifecycle-locales.js",
        "load.cjs",
        "load.js",
        "locales.d.ts",
        "locales.cjs",
        "locales.js",
        "node.cjs",
        "node.js",
        "nearest.js",
        "plain.cjs",
        "plain.js",
        "proposals-inline.cjs",
        "proposals-inline.js",
        "proposals.cjs",
        "proposals.js",
        "propose.gzip.cjs",
        "propose.gzip.js",
        "propose.cjs",
        "propose.js",
        "propose.wasm",
        "propose.wasm.d.ts",
        "register.js",
        "rule-info.cjs",
        "rule-info.js",
        "rulebook-file.js",
        "rulebooks/microsoft.json",
        "rules-locales.d.ts",
        "rules-locales.cjs",
        "rules-locales.js",
        "schema/claim.json",
        "schema/inspection.json",
        "schema/report.json",
        "schema/rulebook.json",
        "rulebook-problems.js",
        "rulebook-texts.cjs",
        "rulebook-texts.js",
        "rulebooks.cjs",
        "rulebooks.js",
        "screens.cjs",
        "screens.js",
        "slim.d.cts",
        "slim.d.ts",
        "slim.cjs",
        "slim.js",
        "standard-schema.d.cts",
        "standard-schema.d.ts",
        "standard-schema.cjs",
        "standard-schema.js",
        "source.cjs",
        "source.js",
        "words/words.cjs",
        "words/words.js",
        "tray-locales.d.ts",
        "tray-locales.cjs",
        "tray-locales.js",
        "types.d.ts",
        "unpack.cjs",
        "unpack.js",
        "url-node.cjs",
        "url-node.js",
        "url.cjs",
        "url.js",
        "workerd.js",
      ].map((file) => `dist/${file}`),
      "dist/texts/locale.d.cts",
      "dist/texts/locale.d.ts",
      ...["documents", "documents-worker", "element", "form", "slim", "standard-schema", "url"].map(
        (entry) => `${entry}/package.json`,
      ),
      ...locales.flatMap((locale) => [
        `dist/authors/${locale}.js`,
        `dist/help/${locale}.cjs`,
        `dist/help/${locale}.js`,
        `dist/lifecycle/${locale}.cjs`,
        `dist/lifecycle/${locale}.js`,
        `dist/rules/${locale}.cjs`,
        `dist/rules/${locale}.js`,
        `dist/texts/${locale}.cjs`,
        `dist/texts/${locale}.js`,
        `dist/tray/${locale}.cjs`,
        `dist/tray/${locale}.js`,
        `lifecycle/${locale}/package.json`,
        `texts/${locale}/package.json`,
      ]),
    ].sort(),
  );
});

test("is filled from Cargo.toml and depends on nothing", () => {
  assert.equal(manifest.name, "claimproof");
  assert.match(manifest.version, /^\d+\.\d+\.\d+/);
  assert.equal(manifest.license, "MIT OR Apache-2.0");
  // What acts when it is imported; bundlers leave out the rest where nothing is taken from it.
  assert.deepEqual(manifest.sideEffects, [
    "./dist/claimproof.global.js",
    "./dist/cli-worker.js",
    "./dist/cli.js",
    "./dist/documents-node-worker.js",
    "./dist/documents-worker.js",
    "./dist/element.js",
    "./dist/element.cjs",
  ]);
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"])
    assert.equal(manifest[kind], undefined);
  assert.doesNotMatch(read("package.json").toString(), /\{\{/);
});

test("names no registry and no path of the machine that built it", () => {
  for (const file of files) {
    const found = read(file)
      .toString("latin1")
      .match(/registry\.npmjs|crates\.io|\/(root|home|Users|tmp|work)\/[\w.-]+/);
    assert.equal(found?.[0], undefined, file);
  }
});

test("has the hash of every file that a page may load", () => {
  /** @type {{[file: string]: string}} */
  const integrity = JSON.parse(read("integrity.json").toString());
  assert.deepEqual(
    Object.keys(integrity),
    files.filter((file) => /^dist\/.*\.(js|cjs|wasm)$/.test(file)),
  );
  for (const [file, hash] of Object.entries(integrity)) {
    assert.equal(hash, `sha384-${createHash("sha384").update(read(file)).digest("base64")}`, file);
  }
});

test("the library reads no file and reaches for no network", () => {
  const reaching = /\bfetch\(|XMLHttpRequest|WebSocket|node:fs|node:net|node:http|import\.meta/;
  for (const file of files.filter(
    (file) => /^dist\/.*\.c?js$/.test(file) && !/cli|source|url|documents(-node(-worker)?)?\.c?js/.test(file),
  )) {
    assert.doesNotMatch(read(file).toString(), reaching, file);
  }
});

test("inspecting files asks for the place of its worker, and for nothing else from outside", () => {
  const script = read("dist/documents.js").toString();
  assert.doesNotMatch(script, /\bfetch\(|XMLHttpRequest|WebSocket/);
  assert.deepEqual(script.match(/new URL\([^)]*\)/g), ['new URL("./documents-worker.js",import.meta.url)']);
});

test("each module is there once as WebAssembly and once in a script, twice where require needs it at once", () => {
  for (const [module, scripts] of Object.entries({
    core: ["gzip.cjs", "gzip.js"],
    documents: ["gzip.js"],
    propose: ["gzip.cjs", "gzip.js"],
  })) {
    const bytes = read(`dist/${module}.wasm`);
    for (const script of scripts) {
      const text =
        read(`dist/${module}.${script}`)
          .toString()
          .match(/"(.+)"/)?.[1] ?? "";
      assert.ok(gunzipSync(Buffer.from(text, "base64")).equals(bytes), `${module}.${script}`);
    }
    // No other script holds it: it would be by far the largest.
    const large = files.filter((file) => file.startsWith(`dist/${module}.`) && read(file).length > 100_000);
    assert.deepEqual(
      large,
      [...scripts, "wasm"].map((end) => `dist/${module}.${end}`),
    );
  }
});

test("the modules ask their host for nothing but what values need", () => {
  for (const module of ["core", "documents", "propose"]) {
    const asked = WebAssembly.Module.imports(new WebAssembly.Module(read(`dist/${module}.wasm`)));
    assert.deepEqual([...new Set(asked.map(({ module: from }) => from))], [`./${module}_bg.js`]);
    // To wait for a slice of a file it looks for the queue of microtasks, which each host has elsewhere.
    for (const { name } of asked.filter(({ name }) => !name.startsWith("__wbg_static_accessor_")))
      assert.doesNotMatch(name, /date|now|time|random|crypto|fetch|document|window|storage|console/i);
  }
});

test("inspecting files takes at most 400 KB after brotli", () => {
  const bytes = ["documents.wasm", "documents-worker.js", "documents.js"].reduce(
    (sum, file) => sum + brotliCompressSync(read(`dist/${file}`)).length,
    0,
  );
  console.log(`after brotli: ${bytes} bytes of 400000`);
  assert.ok(bytes <= 400_000, `${bytes} bytes`);
});

test("proposals, what happens after submission and the loader of rulebooks take at most 240 KB after brotli", () => {
  const bytes = ["propose.wasm", "propose.js", "proposals-inline.js", "lifecycle/en.js"].reduce(
    (sum, file) => sum + brotliCompressSync(read(`dist/${file}`)).length,
    0,
  );
  console.log(`after brotli: ${bytes} bytes of 240000`);
  assert.ok(bytes <= 240_000, `${bytes} bytes`);
});

test("the element is three files, which take from beside themselves only what the library shares with them", () => {
  const scripts = ["dist/element.js", "dist/element-shared.js", "dist/screens.js"].map((file) => read(file).toString());
  const takenBy = scripts.map((script) =>
    [...script.matchAll(/(?:\bfrom|\bimport) ?\(?"([^"]+)"/g)].map(([, from = ""]) => from),
  );
  assert.deepEqual(
    takenBy.map((taken) => [...new Set(taken)].filter((from) => from.startsWith(".")).sort()),
    [
      [
        "./browser.js",
        "./documents.js",
        "./element-shared.js",
        "./load.js",
        "./locales.js",
        "./tray-locales.js",
        "./words/words.js",
      ],
      ["./screens.js", "./words/words.js"],
      ["./browser.js", "./documents.js", "./element-shared.js", "./help-locales.js", "./load.js", "./words/words.js"],
    ],
  );
  // Nothing that a strict policy or Trusted Types would refuse. Preact alone holds innerHTML, for an attribute that no component has.
  const refused =
    /outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|<style|\.setAttribute\("style"|document\.cookie/;
  for (const script of scripts) {
    assert.doesNotMatch(script, refused);
    assert.doesNotMatch(script, /localStorage|sessionStorage/);
  }
  const preact = readFileSync(new URL("../../node_modules/preact/dist/preact.mjs", import.meta.url), "utf8");
  const uses = (/** @type {string} */ text) => [...text.matchAll(/innerHTML/g)].length;
  assert.equal(uses(scripts.join("\n")), uses(preact));
  const source = new URL("../../www/lib/", import.meta.url);
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => /\.jsx?$/.test(name)))
    assert.doesNotMatch(readFileSync(new URL(file, source), "utf8"), /innerHTML|dangerouslySetInnerHTML/, file);
});

// The goal is 150 KB, which it has not reached yet: this holds what it has.
test("grows no further: module, glue and one language at most 193 KB after brotli", () => {
  const glue = [
    "browser.js",
    "unpack.js",
    "load.js",
    "encoding.js",
    "rulebooks.js",
    "rulebook-texts.js",
    "plain.js",
    "failure.js",
    "inspections.js",
    "proposals.js",
    "proposals-inline.js",
    "later-parts.js",
    "lifecycle-locales.js",
    "rules-locales.js",
    "core.js",
    "words/words.js",
    "locales.js",
  ];
  const size = (/** @type {string} */ file) => brotliCompressSync(read(`dist/${file}`)).length;
  const sizes = Object.fromEntries(["core.wasm", ...glue, "texts/en.js"].map((file) => [file, size(file)]));
  const total = Object.values(sizes).reduce((sum, bytes) => sum + bytes);
  console.log(`after brotli: ${total} bytes of 193000`, sizes);
  assert.ok(total <= 193_000, `${total} bytes`);
  assert.ok(statSync(tarball).size <= 4_600_000);
});

test("the form, with its reading of dates and amounts and its filling, takes at most 16 KiB after brotli", () => {
  const bytes = brotliCompressSync(read("dist/form.js")).length;
  console.log(`after brotli: ${bytes} bytes of 16384`);
  assert.ok(bytes <= 16_384, `${bytes} bytes`);
});
