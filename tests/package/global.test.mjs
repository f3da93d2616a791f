// The script for pages without modules, from a file and under a strict policy.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { golden, home, put } from "./installed.mjs";

const { claim, today } = golden("contract-example");
const file = readFileSync(fileURLToPath(new URL("../documents/pdf/plain.pdf", import.meta.url)));
const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
after(() => browser.close());

const body = (/** @type {string} */ script, policy = "") => `<!doctype html><html lang="en"><meta charset="utf-8">
  ${policy && `<meta http-equiv="content-security-policy" content="${policy}">`}
  <title>A page without modules</title><link rel="icon" href="data:,"><script src="${script}"></script>
  <claim-proof locale="fr"></claim-proof><form><input name="claimedAmount"></form></html>`;

/** What the page does, and what the console says. @param {import("@playwright/test").Page} page @param {string} address */
async function used(page, address) {
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => void complaints.push(error.message));
  await page.goto(address);
  const found = await page.evaluate(
    async ({ claim, today, bytes }) => {
      const { load, inspect, proposeInWorker, bindForm } = window.claimproof;
      const [french, cp] = [await load({ locale: "fr" }), await load()];
      const element = document.querySelector("claim-proof");
      const form = document.querySelector("form");
      if (!form) throw new Error("the page has no form");
      const { report } = bindForm(form, { validator: cp });
      const ready = await element?.ready;
      const d1 = await inspect(new File([new Uint8Array(bytes)], "plain.pdf"));
      const { Instance } = WebAssembly;
      // From here on the page itself can make no instance of a module: a worker has to, if there is one.
      Object.assign(WebAssembly, { Instance: undefined });
      const words = { text: String, label: String, field: String };
      const proposing = proposeInWorker({}, { inspections: { d1 }, today, words }).catch(() => []);
      const [proposal] = await proposing;
      Object.assign(WebAssembly, { Instance });
      const { verdict } = cp.check(claim, { today });
      const names = [french.texts.name, cp.texts.name, element?.report?.locale, report?.schema];
      return { names, ready, verdict, type: d1.detectedType, worker: proposal?.path };
    },
    { claim, today, bytes: [...file] },
  );
  await page.close();
  return { found, complaints };
}

const RIGHT = {
  names: ["Français", "English", "fr", "claimproof-report/1"],
  ready: true,
  verdict: "ready",
  type: "application/pdf",
  worker: "/documents/-",
};

test("works in a page that is a file, with a worker", async () => {
  const address = pathToFileURL(put("page.html", body("node_modules/claimproof/dist/claimproof.global.js"))).href;
  assert.deepEqual(await used(await browser.newPage(), address), { found: RIGHT, complaints: [] });
});

/** @param {string} policy */
async function served(policy) {
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: body("claimproof.js", policy) });
    const script = readFileSync(join(home, "dist/claimproof.global.js"));
    return pathname === "/claimproof.js"
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({ status: 404 });
  });
  return used(page, "http://page.example/");
}

test("asks for nothing else, under a strict policy that allows its worker", async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; img-src data:";
  assert.deepEqual(await served(policy), { found: RIGHT, complaints: [] });
});

test("inspects in the page where a policy forbids the worker, and says so", async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:";
  const { found, complaints } = await served(policy);
  assert.deepEqual(found, { ...RIGHT, worker: undefined });
  const said = complaints.filter((text) => text.startsWith("claimproof: "));
  assert.equal(said.length, 1, complaints.join("\n"));
  assert.match(said[0] ?? "", /worker-src blob:/);
  assert.doesNotMatch(said[0] ?? "", /documents-worker\.js/);
});

test("is what a page gets that names the package alone", () => {
  assert.deepEqual([manifest.unpkg, manifest.jsdelivr], Array(2).fill("./dist/claimproof.global.js"));
});
