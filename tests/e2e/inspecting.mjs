// The page that inspects files chosen in it: what tests of documents have, with workers of their own where they want them.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test as base, expect } from "@playwright/test";
import { elementOn, showWhole } from "./fixture.mjs";

export { expect };

/** @typedef {import("./fixture.mjs").Page} Page */
/**
 * @template {Element} Kind
 * @typedef {import("./fixture.mjs").LocatorOf<Kind>} LocatorOf
 */

export const sample = (/** @type {string} */ name) => ({
  name: basename(name),
  mimeType: "",
  buffer: readFileSync(new URL(`../documents/${name}`, import.meta.url)),
});

/** In the page: makes workers that only note what they are sent. */
function fakeWorkers() {
  window.workers = [];
  window.fakeWorker = () => {
    const made = Object.assign(Object.create(null), {
      sent: [],
      ended: false,
      postMessage: (/** @type {import("./globals.js").Sent} */ message) => void made.sent.push(message),
      terminate: () => {
        made.ended = true;
      },
    });
    window.workers.push(made);
    return made;
  };
}

/** @type {import("@playwright/test").Fixtures<{}, {}, import("@playwright/test").PlaywrightTestArgs>} */
const fixtures = {
  /** The page, open and ready. */
  page: async ({ page }, use) => {
    page.on("pageerror", (error) => expect(error.message).toBe(""));
    await page.addInitScript(fakeWorkers);
    await page.addInitScript(showWhole);
    await page.goto("?lang=en");
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await use(page);
  },
};
export const test = base.extend(fixtures);

/** The claim of the page. @param {Page} page @returns {Promise<import("./fixture.mjs").FilledClaim>} */
export const claim = async (page) =>
  JSON.parse(await elementOn(page).evaluate((element) => JSON.stringify(element.claim)));

/** @type {(page: Page, id: string) => LocatorOf<HTMLInputElement>} */
export const at = (page, id) => page.locator(`[id="${id}"]`);

/** What the page warns of, from now on. */
export function warnings(/** @type {Page} */ page) {
  /** @type {string[]} */
  const warned = [];
  page.on("console", (message) => {
    if (message.type() === "warning") warned.push(message.text());
  });
  return warned;
}

/**
 * Has the page inspect a file of three bytes with its worker, and gives what is asked of the outcome.
 * @param {Page} page @param {("sha256" | "problem" | "fileName")[]} fields
 */
export const outcome = (page, ...fields) =>
  page.evaluate(async (fields) => {
    const { inspect } = await import("./claimproof/documents.js");
    const found = await inspect(new Blob(["one"]), {
      fileName: "one.txt",
      worker: customElements.get("claim-proof")?.worker,
    });
    return fields.map((field) => found[field]);
  }, fields);

export const SHA256_OF_ONE = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";
