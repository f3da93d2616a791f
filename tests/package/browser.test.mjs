// A real browser, under the strictest policy that still lets WebAssembly run, and under one that does not.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { chromium } from "@playwright/test";
import { home } from "./installed.mjs";

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
after(() => browser.close());

const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));

const SCRIPT = `import { load } from "./dist/browser.js";
  load({ locale: "fr" })
    .then((cp) => [cp.locale, cp.check({}, { today: "2024-07-20" }).schema].join(" "), ({ code, message }) => code + " " + message)
    .then((said) => { document.title = said; });`;

const INSPECTING = `import { inspect } from "./dist/documents.js";
  inspect(new Blob(["%PDF-1.7"])).then(() => "inspected", ({ code, message }) => code + " " + message)
    .then((said) => { document.title = said; });`;

/** A file of the package, or in the folder `other` of another version of it. @param {string} path */
function fileAt(path) {
  const file = readFileSync(join(home, path.replace(/^\/other\//, "/")));
  return path.startsWith("/other/") ? file.toString().replaceAll(`"${version}"`, '"99.0.0"') : file;
}

/**
 * The title that the script leaves, on a page with this policy, and what the page asked for.
 * @param {string} policy
 * @param {string} [script]
 */
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
      body: pathname === "/script.js" ? script : fileAt(pathname),
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
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
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

const TWO = `
  import { load } from "./dist/browser.js";
  import { load as otherLoad } from "./other/dist/browser.js";
  import { inspect } from "./other/dist/documents.js";
  import { bindForm } from "./dist/form.js";
  import { ClaimProofElement } from "./dist/element.js";
  import { ClaimProofElement as Other } from "./other/dist/element.js";

  const [cp, other] = [await load(), await otherLoad({ locale: "fr" })];
  const found = await inspect(new File(["%PDF-1.7"], "a.pdf"));
  const claim = { documents: [{ id: "d1", fileName: "a.pdf" }] };
  const rules = (cp, inspections) => cp.check(claim, { inspections }).findings.map(({ rule }) => rule).join();
  const ofOther = other.inspections({ d1: found });
  const same = rules(cp, ofOther) === rules(cp, { d1: found }) && rules(other, cp.inspections({ d1: found })) === rules(cp, ofOther);
  document.body.innerHTML = '<claim-proof></claim-proof><form><input name="claimName"></form>';
  const element = document.querySelector("claim-proof");
  const ready = await element.ready;
  element.inspections = ofOther;
  const { report } = bindForm(document.querySelector("form"), { validator: other });
  document.title = JSON.stringify([cp.version !== other.version, rules(cp, ofOther) !== rules(cp, {}), same,
    ClaimProofElement !== Other, element instanceof ClaimProofElement || element instanceof Other, ready, report.locale]);`;

test("two versions on one page do not disturb each other, and take inspections of each other", async () => {
  const { said } = await title("script-src 'self' 'wasm-unsafe-eval'", TWO);
  assert.equal(said, JSON.stringify([true, true, true, true, true, true, "fr"]));
});
