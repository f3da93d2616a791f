// The installed package where hosts' own tests run: in Node with the globals of a test DOM, as Vitest gives them, and on a server
// without a DOM.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { node } from "./installed.mjs";

/** The names that a test DOM replaces where Node has them too; of others Node's stay. */
const REPLACED =
  "Blob File FormData Event CustomEvent EventTarget DOMException AbortController AbortSignal URL URLSearchParams Headers";

const module = (/** @type {string} */ path) =>
  JSON.stringify(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)));

const WINDOWS = {
  jsdom: `import { createRequire } from "node:module";
    const { JSDOM } = createRequire(import.meta.url)(${module("jsdom")});
    const { window } = new JSDOM("", { url: "http://localhost/", pretendToBeVisual: true });`,
  "happy-dom": `const { Window } = await import(${module("happy-dom/lib/index.js")});
    const window = new Window({ url: "http://localhost/" });`,
};

const USED = `
  const replaced = ${JSON.stringify(REPLACED.split(" "))};
  for (let from = window; from && from !== Object.prototype; from = Object.getPrototypeOf(from))
    for (const name of Object.getOwnPropertyNames(from)) {
      if (name in globalThis && !replaced.includes(name)) continue;
      const value = window[name];
      const own = typeof value === "function" && /^[a-z]/.test(name) ? value.bind(window) : value;
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: own });
    }
  globalThis.window = globalThis;
  const { load } = await import("claimproof");
  const { bindForm } = await import("claimproof/form");
  await import("claimproof/element");
  document.body.innerHTML = '<form><claim-proof locale="fr"></claim-proof><input name="claimedAmount" value="12x"></form>';
  const [element, form] = [document.querySelector("claim-proof"), document.querySelector("form")];
  const ready = await element.ready;
  const { report, destroy } = bindForm(form, { validator: await load() });
  console.log(JSON.stringify([ready, element.report.locale, report.findings.map(({ path }) => path)]));
  destroy();
  const { inspect } = await import("claimproof/documents");
  const bytes = new TextEncoder().encode("vendor,amount");
  const inspections = [await inspect(bytes, { fileName: "a.csv" }), await inspect(new File([bytes], "b.csv"))];
  console.log(JSON.stringify(inspections.map(({ fileName, sha256 }) => [fileName, sha256])));
  process.exit();`;

for (const [name, window] of Object.entries(WINDOWS)) {
  test(`${name}: the element checks, a form is bound, and files are inspected`, () => {
    const { stdout, stderr } = node(`${name}.mjs`, window + USED);
    const said = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(said[0], [true, "fr", ["/claimedAmount"]], stderr);
    const sha256 = createHash("sha256").update("vendor,amount").digest("hex");
    assert.deepEqual(said[1], [
      ["a.csv", sha256],
      ["b.csv", sha256],
    ]);
  });
}

test("on a server every entry can be imported", () => {
  const script = `
    const entries = ["element", "form", "documents", "slim", "url"].map((name) => import("claimproof/" + name));
    console.log((await Promise.all(entries)).map((entry) => Object.keys(entry).sort().join()).join(" "));`;
  const { stdout, stderr } = node("server.mjs", script);
  assert.deepEqual([stderr, stdout], ["", "ClaimProofElement bindForm endWorker,inspect,proposeInWorker load load\n"]);
});
