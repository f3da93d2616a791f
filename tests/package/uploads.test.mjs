// The code of docs/uploads.md in Uppy and FilePond: a file that is fine is uploaded, one with a problem is marked instead.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { block, folder, link, load, put, run, STRICT, tool } from "./installed.mjs";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const docs = readFileSync(here("../../docs/uploads.md"), "utf8");
const NAMES = ["claim-files.ts", "uppy.ts", "filepond.ts"];
const written = () => NAMES.map((name) => put(name, block(docs, `ts ${name}`)));
const cp = await (await load()).load();

before(() => link("@uppy/core", "filepond"));

test("the code of docs/uploads.md has the right types", () => {
  assert.deepEqual(run(tool("tsc"), [...STRICT, ...written()]), { status: 0, stdout: "", stderr: "" });
});

/** @param {string} name @param {string} [from]   the file below tests/documents, else nothing */
const file = (name, from) => new File(from ? [readFileSync(here(`../documents/${from}`))] : [], name);
const chosen = () => [
  file("flyer.pdf", "pdf/plain.pdf"),
  file("contract.pdf", "pdf/locked-aes256.pdf"),
  file("invoice.pdf"),
];
const LOCKED = "“contract.pdf” is protected by a password.";
const EMPTY = "“invoice.pdf” is empty.";

/** The modules of docs/uploads.md and of one widget in one. @param {string} widget @returns {Promise<any>} */
async function bundled(widget) {
  written();
  const entry = `export * from "./claim-files.ts"; export * from "./${widget}.ts";
    export * as widget from "${widget === "uppy" ? "@uppy/core" : widget}";`;
  const outfile = join(folder, `${widget}-bundle.mjs`);
  const stdin = { contents: entry, resolveDir: folder };
  const options = /** @type {const} */ ({ bundle: true, format: "esm", logLevel: "error" });
  await build({ stdin, outfile, external: ["claimproof", "claimproof/*"], ...options });
  return import(pathToFileURL(outfile).href);
}

/** What a check says of each file by itself. @param {object} claim @param {any} files */
const said = (claim, { inspections }) =>
  cp
    .check(claim, { inspections })
    .findings.filter(({ rule }) => rule === "document/unreadable")
    .map(({ message }) => message)
    .sort();

test("Uppy uploads the file that is fine, marks the others, and leaves them out again", async () => {
  const { claimFiles, inspectFiles, widget } = await bundled("uppy");
  /** @type {import("../../www/lib/index.js").Claim} */
  const claim = {};
  const files = claimFiles(cp, claim);
  const uppy = new widget.Uppy();
  /** @type {string[]} */
  const uploaded = [];
  uppy.addUploader(async (/** @type {string[]} */ ids) => {
    for (const one of ids.map((id) => uppy.getFile(id))) {
      // As Uppy’s own uploaders do.
      if (one.error || one.progress.uploadComplete) continue;
      uploaded.push(one.name);
      uppy.emit("upload-success", one, { status: 200 });
    }
  });
  /** @type {string[]} */
  const shown = [];
  uppy.on("info-visible", () => shown.push(uppy.getState().info.at(-1).message));
  inspectFiles(uppy, files);
  for (const data of chosen()) uppy.addFile({ name: data.name, type: "application/pdf", data });
  const { failed } = await uppy.upload();
  assert.deepEqual(uploaded, ["flyer.pdf"]);
  const errors = failed.map((/** @type {{error: string}} */ { error }) => error);
  assert.deepEqual(
    errors.map((/** @type {string} */ error) => [LOCKED, EMPTY].find((words) => error.startsWith(`${words} The`))),
    [LOCKED, EMPTY],
  );
  assert.deepEqual(shown.sort(), [LOCKED, EMPTY].sort());
  assert.deepEqual(said(claim, files), [LOCKED, EMPTY].sort());
  await uppy.upload();
  await uppy.retryAll();
  assert.deepEqual(uploaded, ["flyer.pdf"]);
  for (const { id } of failed) uppy.removeFile(id);
  assert.deepEqual(said(claim, files), []);
  assert.deepEqual(
    claim.documents?.map((document) => document?.fileName),
    ["flyer.pdf"],
  );
});

test("a file that is cut off has a problem, and one that is removed meanwhile has none", async () => {
  const { claimFiles } = await bundled("uppy");
  const files = claimFiles(cp, {});
  const half = new Blob([readFileSync(here("../documents/pdf/plain.pdf")).subarray(0, 600)]);
  assert.equal((await files.add("a", "flyer.pdf", half)).message, "“flyer.pdf” opens, but its end is missing.");
  const inspected = files.add("b", "flyer.pdf", half);
  files.remove("b");
  assert.equal(await inspected, undefined);
  assert.deepEqual(
    [...files.inspections].map(([id]) => id),
    ["a"],
  );
});

test("FilePond uploads the file that is fine, and shows at the others what is wrong", async (t) => {
  const dom = new JSDOM('<input type="file" multiple>', { runScripts: "outside-only" });
  const window = /** @type {any} */ (dom.window);
  t.after(() => window.close());
  // What FilePond asks for before it begins, which jsdom does not have.
  Object.assign(window, { CSS: { supports: () => true }, matchMedia: () => ({ matches: true }) });
  Object.assign(window.URL, { createObjectURL: URL.createObjectURL });
  const needed = "window document navigator Element HTMLElement Event CustomEvent requestAnimationFrame";
  for (const name of needed.split(" "))
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
  const { claimFiles, createPond } = await bundled("filepond");
  /** @type {import("../../www/lib/index.js").Claim} */
  const claim = {};
  const files = claimFiles(cp, claim);
  /** @type {string[]} */
  const uploaded = [];
  const process = (
    /** @type {string} */ _field,
    /** @type {File} */ { name },
    /** @type {object} */ _metadata,
    /** @type {(id: string) => void} */ ready,
  ) => {
    uploaded.push(name);
    ready(name);
  };
  const options = { server: { process }, instantUpload: false, allowMinimumUploadDuration: false };
  const pond = createPond(window.document.querySelector("input"), files, options);
  /** @type {{main: string}[]} */
  const refused = [];
  for (const one of chosen())
    await pond.addFile(one).catch((/** @type {{error: {main: string}}} */ { error }) => refused.push(error));
  assert.deepEqual(
    refused.map(({ main }) => main),
    [LOCKED, EMPTY],
  );
  const statusOf = (/** @type {string} */ name) =>
    [...window.document.querySelectorAll(".filepond--item")]
      .find((item) => item.textContent.includes(name))
      ?.querySelector(".filepond--file-status").textContent;
  // FilePond draws in its own time.
  const drawn = (/** @type {string} */ name, /** @type {string} */ words) =>
    new Promise((resolve) => {
      const observer = new window.MutationObserver(compare);
      observer.observe(window.document, { subtree: true, childList: true, characterData: true });
      compare();
      function compare() {
        if (!statusOf(name)?.startsWith(words)) return;
        observer.disconnect();
        resolve(null);
      }
    });
  await drawn("contract.pdf", `${LOCKED}The reviewer`);
  await drawn("invoice.pdf", `${EMPTY}The reviewer`);
  assert.deepEqual(said(claim, files), [LOCKED, EMPTY].sort());
  // The others are asked for first.
  const names = ["contract.pdf", "invoice.pdf", "flyer.pdf"];
  const [contract, invoice, flyer] = names.map((name) =>
    pond.getFiles().find((/** @type {{filename: string}} */ { filename }) => filename === name),
  );
  const done = new Promise((resolve) => pond.on("processfile", resolve));
  for (const { id } of [contract, invoice, flyer]) pond.processFile(id);
  await done;
  assert.deepEqual(uploaded, ["flyer.pdf"]);
  for (const { id } of [contract, invoice]) {
    const removed = new Promise((resolve) => pond.on("removefile", resolve));
    pond.removeFile(id);
    await removed;
  }
  assert.deepEqual(said(claim, files), []);
  assert.deepEqual(
    claim.documents?.map((document) => document?.fileName),
    ["flyer.pdf"],
  );
});
