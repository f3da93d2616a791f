// The page that CLAIMPROOF_URL serves, and the element in a form of its own, in Firefox.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { ARRIVES, reach, serveReaching, TRIED } from "../reach.mjs";

const base = process.env.CLAIMPROOF_URL;
assert.ok(base, "CLAIMPROOF_URL says where the page is served");
const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
after(() => browser.close());

let page;
let complaints;
let requests;

beforeEach(async () => {
  page = await browser.newPage();
  [complaints, requests] = [[], []];
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
});

afterEach(() => page.close());

/** Waits until the answer shows this verdict. @param {string} verdict */
const answers = (verdict) => page.waitForSelector(`claim-proof >>> .answer [data-verdict="${verdict}"]`, { timeout: 10_000 });

test("the page answers an example and what is typed, and asks the network for nothing more", async () => {
  await page.goto(new URL("?lang=en", base).href);
  await page.waitForSelector("html[data-state=ready]");
  requests.length = 0;

  await page.select("#example", "mailing-ready");
  await answers("ready");
  assert.match(await page.title(), /^Ready to submit/);

  const amount = await page.evaluateHandle(() => document.querySelector("claim-proof").shadowRoot.getElementById("/claimedAmount"));
  await amount.evaluate((field) => field.select());
  await amount.type("3400.00");
  await page.keyboard.press("Tab");
  await answers("blocked");
  assert.deepEqual([requests, complaints], [[], []]);
});

test("a form of somebody else's gets the claim", async () => {
  // An address of the same place that has no page, and so none of its policy.
  await page.goto(new URL("claimproof/index.html", base).href);
  await page.setContent(`<!doctype html><html lang="en"><form><claim-proof name="claim"></claim-proof></form></html>`);
  const claim = { program: "hosting", usagePeriod: "2024-01-01/2024-06-30", claimName: "From Firefox" };
  const sent = await page.evaluate(async (given) => {
    await import("/claimproof/element.js");
    const element = document.querySelector("claim-proof");
    await element.ready;
    element.claim = given;
    return [new FormData(document.querySelector("form")).get("claim"), element.checkValidity()];
  }, claim);
  assert.deepEqual(JSON.parse(sent[0]), claim);
  assert.equal(sent[1], false);
  assert.deepEqual(complaints, []);
});

test("a file is inspected in the page's worker", async () => {
  await page.goto(new URL("?lang=en", base).href);
  await page.waitForSelector("html[data-state=ready]");
  await (await page.waitForSelector(`claim-proof >>> [data-do="add"][data-list="/documents"]`)).click();
  const input = await page.waitForSelector(`claim-proof >>> [id="/documents/0~file"]`);
  await input.uploadFile(fileURLToPath(new URL("../../documents/pdf/locked-aes256.pdf", import.meta.url)));
  const row = () => document.querySelector("claim-proof").shadowRoot.getElementById("/documents/0")?.textContent ?? "";
  await page.waitForFunction(`/protected by a password/.test((${row})())`, { timeout: 30_000 });
  // Where the page itself inspects a file, it says so on the console.
  assert.deepEqual(complaints, []);
});

test("the worker is under the page's policy: nothing that it tries to send arrives anywhere", async (t) => {
  const site = await serveReaching(base);
  t.after(() => site.close());
  // Without a policy all of it arrives, so what is tried is something.
  await page.goto(new URL("bare.html", site.url).href);
  assert.deepEqual(await page.evaluate(reach, site.places), TRIED);
  for (const way of ARRIVES) assert.ok(site.reached.includes(way), way);
  site.reached.length = 0;
  await page.goto(new URL("?lang=en", site.url).href);
  await page.waitForSelector("html[data-state=ready]");
  assert.deepEqual(await page.evaluate(reach, site.places), TRIED);
  assert.deepEqual(site.reached, []);
});
