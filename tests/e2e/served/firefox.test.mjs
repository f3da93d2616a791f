// The page that CLAIMPROOF_URL serves, and the element in a form of its own, in Firefox.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import puppeteer from "puppeteer-core";

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

test("what was set before the tag is defined counts, and what is set is no change where it says the same", async () => {
  await page.goto(new URL("claimproof/index.html", base).href);
  await page.setContent(`<!doctype html><html lang="en"><form><claim-proof name="claim"></claim-proof><claim-proof></claim-proof></form></html>`);
  const seen = await page.evaluate(async () => {
    const [first, second] = document.querySelectorAll("claim-proof");
    Object.assign(first, { claim: { claimName: "Given", currency: "EUR", expenses: [{ id: "e1" }] }, locale: "fr", today: "2024-03-02" });
    second.disabled = true;
    const made = Object.assign(document.createElement("claim-proof"), { name: "made", value: '{"claimName":"Made"}' });
    await import("/claimproof/element.js");
    document.forms[0].append(made);
    await Promise.all([first.ready, made.ready]);
    first.addEventListener("claimproof-change", () => (first.value = JSON.stringify(JSON.parse(first.value), null, 2)));
    const sent = Object.fromEntries(new FormData(document.forms[0]));
    return [sent, Object.keys(first), first.report.checkedOn, first.shadowRoot.querySelector(".all").lang, second.matches(":disabled")];
  });
  const [sent, ...others] = seen;
  assert.deepEqual(others, [[], "2024-03-02", "fr", true]);
  assert.deepEqual(JSON.parse(sent.claim), { claimName: "Given", currency: "EUR", expenses: [{ id: "e1" }] });
  assert.deepEqual(JSON.parse(sent.made), { claimName: "Made" });
  const amount = await page.evaluateHandle(() => document.querySelector("claim-proof").shadowRoot.getElementById("/claimedAmount"));
  await amount.type("1000000");
  assert.deepEqual(await page.evaluate(() => [document.querySelector("claim-proof").claim.claimedAmount, document.querySelector("claim-proof").shadowRoot.activeElement.value]), ["1000000", "1000000"]);
  assert.deepEqual(complaints, []);
});

test("a script that asks takes the focus nowhere; one that reports, and whoever sends the form, to the answer", async () => {
  await page.goto(new URL("claimproof/index.html", base).href);
  await page.setContent(`<!doctype html><html lang="en"><form><input id="other"><claim-proof name="claim"></claim-proof><button id="send">Send</button></form></html>`);
  await page.evaluate(async () => {
    await import("/claimproof/element.js");
    await document.querySelector("claim-proof").ready;
    document.forms[0].addEventListener("submit", (event) => event.preventDefault());
    document.getElementById("other").addEventListener("input", () => document.forms[0].checkValidity());
  });
  const where = () => page.evaluate(() => [document.activeElement?.id || document.activeElement?.localName, document.querySelector("claim-proof").shadowRoot.activeElement?.id ?? ""]);
  await page.focus("#other");
  await page.keyboard.type("typed");
  assert.deepEqual(await where(), ["other", ""]);
  assert.equal(await page.evaluate(() => document.getElementById("other").value), "typed");
  for (const report of [() => document.forms[0].reportValidity(), () => document.querySelector("claim-proof").reportValidity(), () => document.forms[0].requestSubmit()]) {
    await page.focus("#other");
    await page.evaluate(report);
    await page.waitForFunction(() => document.querySelector("claim-proof").shadowRoot.activeElement?.id === "answer");
    assert.deepEqual(await where(), ["claim-proof", "answer"]);
  }
  await page.focus("#other");
  await page.click("#send");
  await page.waitForFunction(() => document.querySelector("claim-proof").shadowRoot.activeElement?.id === "answer");
  assert.deepEqual(complaints, []);
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
