// Loading: in every module system, again and again, in any language, and where it cannot work.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, home, load, node, put, run, tool, untyped } from "./installed.mjs";

const READY = `.check({}, { today: "2024-07-20" }).schema`;
const prints = (/** @type {ReturnType<typeof node>} */ script) =>
  assert.deepEqual(
    { ...script, stderr: "" },
    { status: 0, stdout: "claimproof-report/1\n", stderr: "" },
    script.stderr,
  );

test("as an ES module", () =>
  prints(node("esm.mjs", `import { load } from "claimproof"; console.log((await load())${READY});`)));

test("by require", () =>
  prints(node("cjs.cjs", `const { load } = require("claimproof"); load().then((cp) => console.log(cp${READY}));`)));

test("as browsers get it, by import and by require", () => {
  const flags = ["--conditions=browser", "--no-warnings"];
  prints(node("browser.mjs", `import { load } from "claimproof"; console.log((await load())${READY});`, flags));
  prints(
    node("browser.cjs", `const { load } = require("claimproof"); load().then((cp) => console.log(cp${READY}));`, flags),
  );
});

test("in a worker thread", () => {
  put(
    "inside.mjs",
    `import { parentPort } from "node:worker_threads"; import { load } from "claimproof"; parentPort.postMessage((await load())${READY});`,
  );
  prints(
    node(
      "worker.mjs",
      `import { Worker } from "node:worker_threads"; new Worker(new URL("./inside.mjs", import.meta.url)).on("message", console.log);`,
    ),
  );
});

test("bundled by esbuild, without any setting, for Node and for browsers", () => {
  const entry = put("entry.mjs", `import { load } from "claimproof"; load().then((cp) => console.log(cp${READY}));`);
  for (const platform of ["node", "browser"]) {
    const built = run(tool("esbuild"), [
      entry,
      "--bundle",
      `--platform=${platform}`,
      "--format=esm",
      `--outfile=${platform}/bundle.mjs`,
      "--log-level=warning",
    ]);
    assert.deepEqual(built, { status: 0, stdout: "", stderr: "" });
    prints(run(process.execPath, [`${platform}/bundle.mjs`], {}));
  }
});

test("through claimproof/slim, with a module and texts of one's own", async () => {
  const { load: slim } = await load("/slim");
  const { default: texts } = await load("/texts/fr");
  await assert.rejects(untyped(slim), { code: "ERR_NOT_READY" });
  await assert.rejects(untyped(slim, { texts }), { code: "ERR_NOT_READY", message: /load\(\{ source, texts \}\)/ });
  const bytes = readFileSync(join(home, "dist/core.wasm"));
  assert.equal((await slim({ source: bytes, texts })).locale, "fr");
});

test("messages are parsed only for what has texts", async () => {
  const { load: slim } = await load("/slim");
  const { default: texts } = await load("/texts/fr");
  let read = 0;
  const counted = {
    ...texts,
    get messages() {
      read += 1;
      return texts.messages;
    },
  };
  const cp = await slim({ source: readFileSync(join(home, "dist/core.wasm")), texts: counted });
  cp.checkMany("{}", { today: "2024-07-20" });
  assert.equal(read, 0);
  cp.check({}, { today: "2024-07-20" });
  cp.check({}, { today: "2024-07-20" });
  assert.equal(read, 1);
});

test("through claimproof/url, in Node from the file beside it", async () => {
  const { load: start } = await load("/url");
  assert.equal((await start({ locale: "fr" })).check({}, { today: "2024-07-20" }).locale, "fr");
  prints(node("url.mjs", `import { load } from "claimproof/url"; console.log((await load())${READY});`));
});

test("claimproof/element, where there are no elements, defines none and does not throw", () => {
  prints(
    node(
      "element.mjs",
      `import { ClaimProofElement } from "claimproof/element";
      console.log(typeof ClaimProofElement === "function" && "claimproof-report/1");`,
    ),
  );
  prints(node("element.cjs", `import("claimproof/element").then(() => console.log("claimproof-report/1"));`));
});

test("claimproof/element survives a bundler that leaves out what has no effect", () => {
  const entry = put("elements.mjs", `import "claimproof/element";`);
  const built = run(tool("esbuild"), [
    entry,
    "--bundle",
    "--platform=browser",
    "--format=esm",
    "--outfile=browser/elements.mjs",
    "--log-level=warning",
  ]);
  assert.deepEqual(built, { status: 0, stdout: "", stderr: "" });
  assert.match(
    readFileSync(join(folder, "browser/elements.mjs"), "utf8"),
    /customElements\b[\s\S]{0,200}"claim-proof"/,
  );
});

test("calls at the same time share one compilation, and so do later ones", () => {
  const script = `import { load } from "claimproof";
    let compiled = 0;
    const { compile } = WebAssembly;
    WebAssembly.compile = (bytes) => (compiled++, compile(bytes));
    await Promise.all([load(), load({ locale: "fr" }), load()]);
    await load();
    console.log(compiled);`;
  assert.equal(node("shared.mjs", script).stdout, "1\n");
});

test("a load that failed can be tried again", () => {
  const script = `import { load } from "claimproof";
    const { compile } = WebAssembly;
    WebAssembly.compile = async () => { throw new Error("no memory"); };
    const messages = await Promise.allSettled([load(), load()]).then((all) => all.map(({ reason }) => reason.message));
    WebAssembly.compile = compile;
    console.log(messages.join(), (await load()).locale);`;
  assert.equal(node("retry.mjs", script).stdout, "no memory,no memory en\n");
});

test("a policy without 'wasm-unsafe-eval' is named, whatever the engine calls it", () => {
  const engines = [
    "WebAssembly.compile(): Refused to compile or instantiate WebAssembly module because 'unsafe-eval' " +
      "is not an allowed source of script in the following Content Security Policy directive",
    "call to WebAssembly.compile() blocked by CSP",
    "WebAssembly.compile(): Wasm code generation disallowed by embedder",
  ];
  const script = `import { load } from "claimproof";
    for (const message of ${JSON.stringify(engines)}) {
      WebAssembly.compile = async () => { throw new WebAssembly.CompileError(message); };
      const error = await load().catch((thrown) => thrown);
      console.log(error.code, error.message.includes("'wasm-unsafe-eval'"), error.cause instanceof WebAssembly.CompileError);
    }`;
  assert.equal(node("csp.mjs", script).stdout, "ERR_CSP_WASM true true\n".repeat(3));
});

test("locales: exact, then the language, else English", async () => {
  const { load: start } = await load();
  for (const [asked, given] of [
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["FR_fr.UTF-8", "fr"],
    ["en-GB", "en"],
    ["tlh", "en"],
    ["", "en"],
    ["__proto__", "en"],
    [undefined, "en"],
  ]) {
    const cp = await start({ locale: asked });
    assert.equal(cp.locale, given, String(asked));
    assert.equal(cp.check({}).locale, given);
  }
  await assert.rejects(untyped(start, { locale: 7 }), { code: "ERR_OPTIONS" });
  await assert.rejects(untyped(start, "fr"), { code: "ERR_OPTIONS" });
  await assert.rejects(untyped(start, null), { code: "ERR_OPTIONS" });
});

test("without `today`, it is the calendar day where the caller is", async () => {
  const { load: start } = await load();
  const cp = await start();
  const now = new Date();
  assert.equal(
    cp.check({}).checkedOn,
    new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  );
});
