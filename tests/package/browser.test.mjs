// A real browser, under the strictest policy that still lets WebAssembly run, and under one that does not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { chromium } from "@playwright/test";
import { home } from "./installed.mjs";

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
after(() => browser.close());

const SCRIPT = `import { load } from "./dist/browser.js";
  load({ locale: "fr" })
    .then((cp) => [cp.locale, cp.check({}, { today: "2024-07-20" }).schema].join(" "), ({ code, message }) => code + " " + message)
    .then((said) => { document.title = said; });`;

const INSPECTING = `import { inspect } from "./dist/documents.js";
  inspect(new Blob(["%PDF-1.7"])).then(() => "inspected", ({ code, message }) => code + " " + message)
    .then((said) => { document.title = said; });`;

/** The title that the script leaves, on a page with this policy, and what the page asked for. @param {string} policy @param {string} [script] */
async function title(policy, script = SCRIPT) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (pathname === "/")
      return route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": policy },
        body: `<script type="module" src="script.js"></script>`,
      });
    return route.fulfill({
      contentType: "text/javascript",
      // A worker is under the policy of its own script.
      headers: { "content-security-policy": policy },
      body: pathname === "/script.js" ? script : readFileSync(join(home, pathname)),
    });
  });
  await page.goto("http://page.example/");
  await page.waitForFunction(() => document.title);
  const said = await page.title();
  await page.close();
  return { said, asked };
}

test("works without network, eval and Trusted Types exceptions", async () => {
  const { said, asked } = await title(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  assert.equal(said, "fr claimproof-report/1");
  assert.ok(
    asked.every((path) => /^\/(|script\.js|dist\/.*\.js)$/.test(path)),
    asked.join(),
  );
});

test("says which permission is missing where WebAssembly is forbidden", async () => {
  for (const script of [SCRIPT, INSPECTING]) {
    const { said } = await title("default-src 'none'; script-src 'self'", script);
    assert.match(said, /^ERR_CSP_WASM .*'wasm-unsafe-eval'/);
  }
});
