// The page that CLAIMPROOF_URL serves, and the element in a form of its own, in Firefox.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { noteAsking } from "../asking.mjs";
import { neverArrives, reach, serveReaching } from "../reach.mjs";
import { keepNothing } from "./keep-nothing.mjs";
import { packAndOpen } from "./round-trip.mjs";

const base = process.env.CLAIMPROOF_URL;
assert.ok(base, "CLAIMPROOF_URL says where the page is served");
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
  headless: true,
  // The requests of the page are what is tested, not those of its service worker.
  extraPrefsFirefox: { "dom.serviceWorkers.enabled": false },
  protocolTimeout: 60_000,
});
after(() => browser.close());

/** @type {import("puppeteer-core").Page} */
let page;
/** @type {string[]} */
let complaints;
/** @type {string[]} */
let requests;

beforeEach(async () => {
  page = await browser.newPage();
  [complaints, requests] = [[], []];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  // With the files of a claim come the words of their list, with their list the examples, and what follows a ready claim.
  page.on("request", (request) => {
    if (!/\/claimproof\/tray\/|\/(?:examples|after|ready|chunk)-/.test(request.url())) requests.push(request.url());
  });
});

afterEach(() => page.close());

/** Opens the example that is ready, from the menu. */
async function openExample() {
  await page.click("#menu > summary");
  await page.click("#examples summary");
  await (await page.waitForSelector('#examples button[value="mailing-ready"]'))?.click();
}

/** Opens the page with all steps below each other. */
async function openWhole() {
  await page.goto(new URL("?lang=en", base).href);
  await page.waitForSelector("html[data-state=ready]");
  await page.$eval("claim-proof", (element) => element.setAttribute("layout", "whole"));
  await page.waitForSelector("claim-proof >>> #answer");
}

/** Waits until the answer shows this verdict. @param {string} verdict */
const answers = (verdict) =>
  page.waitForSelector(`claim-proof >>> .answer [data-verdict="${verdict}"]`, { timeout: 10_000 });

/** A control of the form. @param {string} id */
async function control(id) {
  const found = await page.waitForSelector(`claim-proof >>> [id="${id}"]`);
  assert.ok(found);
  return found;
}

test("the page answers an example and what is typed, and asks the network for nothing more", async () => {
  await openWhole();
  assert.equal(requests.filter((url) => url.endsWith("/core.wasm")).length, 1, "what was preloaded is used");
  requests.length = 0;

  await openExample();
  await answers("ready");
  await page.waitForFunction(() => document.title.startsWith("Ready to submit"));

  const amount = await control("/claimedAmount");
  await amount.evaluate((field) => field instanceof HTMLInputElement && field.select());
  await amount.type("3400.00");
  await page.keyboard.press("Tab");
  await answers("blocked");
  assert.deepEqual([requests, complaints], [[], []]);
});

test("Tab leads from a fresh page through every control of the form and out again, and Shift+Tab back", async () => {
  await openWhole();
  const all = await page.$eval("claim-proof", ({ shadowRoot }) => {
    window.nameOf = (one) => one.id || [one.localName, one.textContent?.trim()].join(" ");
    window.focused = () => {
      // What the page puts into a slot of the element has the focus itself.
      const active = document.activeElement?.closest("claim-proof > *") ?? shadowRoot?.activeElement;
      return active ? window.nameOf(active) : null;
    };
    /** @type {NodeListOf<HTMLInputElement> | undefined} */
    const found = shadowRoot?.querySelectorAll("a[href], button, input, select, textarea, summary, slot");
    const controls = [...(found ?? [])].flatMap((one) =>
      one instanceof HTMLSlotElement ? /** @type {HTMLInputElement[]} */ (one.assignedElements()) : [one],
    );
    const tabbed = controls.filter(
      (one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && (one.type !== "radio" || one.checked),
    );
    window.lastControl = tabbed.at(-1);
    return tabbed.map(window.nameOf);
  });
  assert.ok(all.length > 40);
  /**
   * Presses a key until it has led into the form and out of it again.
   * @param {() => Promise<void>} press @param {(string | undefined)[]} reached
   */
  const through = async (press, reached) => {
    for (let keys = 0; keys < 2 * all.length; keys += 1) {
      await press();
      const at = await page.evaluate(() => window.focused());
      if (at === null && reached.length > 0) break;
      if (at !== null) reached.push(at);
    }
    return reached;
  };
  assert.deepEqual(await through(() => page.keyboard.press("Tab"), []), all);
  assert.equal(await page.evaluate(() => document.activeElement?.closest("footer") !== null), true, "the foot follows");
  for (const _ of await page.$$("footer a")) await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.hasFocus()), false, "the browser's own controls have the focus");

  await page.evaluate(() => window.lastControl?.focus());
  const back = async () => {
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
  };
  assert.deepEqual(await through(back, [all.at(-1)]), all.toReversed());
  assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.id), "menu");
  assert.deepEqual(complaints, []);
});

test("leaving asks while a claim is unsaved, and only then", async () => {
  await page.evaluateOnNewDocument(noteAsking);
  await openWhole();
  await page.evaluate(keepNothing);
  await openWhole();
  assert.equal(await page.evaluate(() => window.asks()), false);
  const name = await control("/claimName");
  await name.type("Mine");
  assert.equal(await page.evaluate(() => window.asks()), true);
  // The example asks, too, and Escape keeps what was typed.
  await openExample();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "ask-keep");
  await page.keyboard.press("Escape");
  assert.deepEqual(
    await page.$eval("claim-proof", ({ claim }) => [document.activeElement?.parentElement?.id, claim.claimName]),
    ["menu", "Mine"],
  );
  await openExample();
  await page.click("#ask-open");
  await answers("ready");
  assert.equal(await page.evaluate(() => window.asks()), false);
  await page.click("claim-proof >>> [data-do=bring-back]");
  assert.deepEqual(await page.$eval("claim-proof", ({ claim }) => [window.asks(), claim.claimName]), [true, "Mine"]);
  assert.deepEqual(complaints, []);
});

test("what was set before the tag is defined counts, and what is set is no change where it says the same", async () => {
  await page.goto(new URL("claimproof/index.html", base).href);
  await page.setContent(
    `<!doctype html><html lang="en"><form><claim-proof name="claim" layout="whole"></claim-proof><claim-proof></claim-proof></form></html>`,
  );
  const seen = await page.evaluate(async () => {
    const [first, second] = document.querySelectorAll("claim-proof");
    if (!first || !second) throw new Error("the page has not two of them");
    Object.assign(first, {
      claim: { claimName: "Given", currency: "EUR", expenses: [{ id: "e1" }] },
      locale: "fr",
      today: "2024-03-02",
    });
    second.disabled = true;
    const made = Object.assign(document.createElement("claim-proof"), { name: "made", value: '{"claimName":"Made"}' });
    await import("/claimproof/element.js");
    document.forms[0]?.append(made);
    await Promise.all([first.ready, made.ready]);
    first.addEventListener("claimproof-change", () => {
      first.value = JSON.stringify(JSON.parse(first.value), null, 2);
    });
    return {
      sent: Object.fromEntries([...new FormData(document.forms[0])].map(([name, value]) => [name, `${value}`])),
      others: [
        Object.keys(first),
        first.report?.checkedOn,
        first.shadowRoot?.querySelector(".all")?.getAttribute("lang"),
        second.matches(":disabled"),
      ],
    };
  });
  const { sent, others } = seen;
  assert.deepEqual(others, [[], "2024-03-02", "fr", true]);
  assert.deepEqual(JSON.parse(sent.claim ?? ""), { claimName: "Given", currency: "EUR", expenses: [{ id: "e1" }] });
  assert.deepEqual(JSON.parse(sent.made ?? ""), { claimName: "Made" });
  const amount = await control("/claimedAmount");
  await amount.type("1000000");
  assert.deepEqual(
    await page.$eval("claim-proof", ({ claim, shadowRoot }) => {
      const active = shadowRoot?.activeElement;
      return [claim.claimedAmount, active instanceof HTMLInputElement && active.value];
    }),
    ["1000000", "1000000"],
  );
  assert.deepEqual(complaints, []);
});

test("asking takes the focus nowhere, reporting to the check result, and sending to why the form was not sent", async () => {
  await page.goto(new URL("claimproof/index.html", base).href);
  await page.setContent(
    `<!doctype html>
    <html lang="en">
      <form>
        <input id="other">
        <claim-proof name="claim" layout="whole"></claim-proof>
        <button id="send">Send</button>
      </form>
    </html>`,
  );
  await page.evaluate(async () => {
    await import("/claimproof/element.js");
    await document.querySelector("claim-proof")?.ready;
    document.forms[0]?.addEventListener("submit", (event) => event.preventDefault());
    document.getElementById("other")?.addEventListener("input", () => document.forms[0]?.checkValidity());
  });
  const where = () =>
    page.evaluate(() => [
      document.activeElement?.id || document.activeElement?.localName,
      document.querySelector("claim-proof")?.shadowRoot?.activeElement?.id ?? "",
    ]);
  await page.focus("#other");
  await page.keyboard.type("typed");
  assert.deepEqual(await where(), ["other", ""]);
  assert.equal(await page.$eval("input#other", ({ value }) => value), "typed");
  for (const report of [
    () => document.forms[0]?.reportValidity(),
    () => document.querySelector("claim-proof")?.reportValidity(),
    () => document.forms[0]?.requestSubmit(),
  ]) {
    await page.focus("#other");
    await page.evaluate(report);
    await page.waitForFunction(() => document.querySelector("claim-proof")?.shadowRoot?.activeElement?.id === "answer");
    assert.deepEqual(await where(), ["claim-proof", "answer"]);
  }
  await page.focus("#other");
  await page.click("#send");
  await page.waitForFunction(() => document.querySelector("claim-proof")?.shadowRoot?.activeElement?.id === "not-sent");
  // Firefox says of every invalid control of this kind that it cannot have the focus; the element has taken it to the answer.
  assert.deepEqual(
    complaints.filter((text) => text !== "The invalid form control with name=‘claim’ is not focusable."),
    [],
  );
});

test("a form of somebody else's gets the claim", async () => {
  // An address of the same place that has no page, and so none of its policy.
  await page.goto(new URL("claimproof/index.html", base).href);
  await page.setContent(
    `<!doctype html><html lang="en"><form><claim-proof name="claim" files-name="proofs" no-files></claim-proof></form></html>`,
  );
  const claim = { program: "hosting", usagePeriod: "2024-01-01/2024-06-30", claimName: "From Firefox" };
  const sent = await page.evaluate(async (given) => {
    await import("/claimproof/element.js");
    const element = document.querySelector("claim-proof");
    await element?.ready;
    Object.assign(element ?? {}, { claim: given });
    return { claim: `${new FormData(document.forms[0]).get("claim")}`, valid: element?.checkValidity() };
  }, claim);
  assert.deepEqual(JSON.parse(sent.claim), claim);
  assert.equal(sent.valid, false);
  const files = await page.evaluate(async () => {
    const element = document.querySelector("claim-proof");
    const dataTransfer = new DataTransfer();
    for (const name of ["b.txt", "a.txt"]) dataTransfer.items.add(new File([name], name));
    const inspected = new Promise((resolve) => {
      element?.addEventListener("claimproof-document", () => element.files.size === 2 && resolve(undefined));
    });
    const options = { dataTransfer, bubbles: true, cancelable: true };
    element?.shadowRoot?.querySelector(".form")?.dispatchEvent(new DragEvent("drop", options));
    await inspected;
    return new FormData(document.forms[0]).getAll("proofs").map((file) => file instanceof File && file.name);
  });
  assert.deepEqual(files, ["b.txt", "a.txt"]);
  assert.deepEqual(complaints, []);
});

test("the browser refuses what the panel about privacy tries to send, from the page and from a worker", async () => {
  await openWhole();
  await page.click("#private");
  await (await page.waitForSelector("#privacy .button"))?.click();
  await page.waitForSelector("#privacy .outcome");
  const outcomes = await page.$$eval("#privacy .outcome", (all) => all.map(({ className }) => className));
  assert.deepEqual(outcomes, ["outcome refused", "outcome refused"]);
});

test("a file is inspected in the page's worker", async () => {
  await openWhole();
  await page.click(`claim-proof >>> [data-do="add"][data-list="/documents"]`);
  const input = await page.waitForSelector(`claim-proof >>> input[id="/documents/0~file"]`);
  assert.ok(input);
  await input.uploadFile(fileURLToPath(new URL("../../documents/pdf/locked-aes256.pdf", import.meta.url)));
  const row = () =>
    document.querySelector("claim-proof")?.shadowRoot?.getElementById("/documents/0")?.textContent ?? "";
  await page.waitForFunction(`/protected by a password/.test((${row})())`, { timeout: 30_000 });
  // Where the page itself inspects a file, it says so on the console.
  assert.deepEqual(complaints, []);
});

test("the worker is under the page's policy: nothing that it tries to send arrives anywhere", async (t) => {
  const site = await serveReaching(base);
  t.after(() => site.close());
  // Without a policy all of it arrives, so what is tried is something.
  await page.goto(new URL("bare.html", site.url).href);
  assert.deepEqual(await neverArrives(site, () => page.evaluate(reach, site.tries)), []);
  await page.goto(new URL("?lang=en", site.url).href);
  await page.waitForSelector("html[data-state=ready]");
  site.reached.length = 0;
  assert.equal(await page.evaluate(reach, site.tries), "all was tried");
  assert.deepEqual(site.reached, []);
});

test("a claim pack opens again equal", async () => {
  await page.goto(new URL("?lang=en", base).href);
  await page.waitForSelector("html[data-state=ready]");
  await openExample();
  const { names, same } = await page.evaluate(packAndOpen);
  assert.ok(names.length > 1);
  assert.ok(same);
  assert.deepEqual(complaints, []);
});
