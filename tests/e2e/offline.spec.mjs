// The page without network, and its next version, in a copy of the site of the test's own.
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";
import { serve } from "../xtask/serve.mjs";
import { draw, iconsOf } from "../xtask/site/icons.mjs";
import { word } from "./fixture.mjs";

const built = fileURLToPath(new URL("../../target/site", import.meta.url));
const invoice = fileURLToPath(new URL("../documents/invoice.ubl.xml", import.meta.url));

/**
 * @typedef {object} Site
 * @property {string} folder
 * @property {() => void} close   ends the server: there is no network
 * @property {import("@playwright/test").Page} page   whose service worker is allowed
 * @property {(query?: string) => Promise<void>} open
 */

/** @typedef {import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions} Args */
/**
 * @typedef {import("@playwright/test").PlaywrightWorkerArgs & import("@playwright/test").PlaywrightWorkerOptions} WorkerArgs
 */
/** @type {import("@playwright/test").Fixtures<{site: Site}, {}, Args, WorkerArgs>} */
const fixtures = {
  site: async ({ browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "claimproof-offline-"));
    // Without what is compressed: a test changes files.
    cpSync(built, folder, { recursive: true, filter: (file) => !file.endsWith(".br") });
    const { url, close } = await serve(folder);
    const context = await browser.newContext({ baseURL: url, serviceWorkers: "allow" });
    const page = await context.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on("pageerror", (error) => void errors.push(error.message));
    const open = async (query = "?lang=en") => {
      await page.goto(query);
      await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    };
    await use({ folder, close, page, open });
    await context.close();
    close();
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  },
};
const test = base.extend(fixtures);

/** Waits until the service worker has kept the files, and answers for them. @param {import("@playwright/test").Page} page */
const isKept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** @param {import("@playwright/test").Page} page @param {string} key */
const button = (page, key) => page.getByRole("button", { name: word("en", "page", "version", key), exact: true });

test("after the first visit the page works without network, files and other languages too", async ({ site }) => {
  const { page, open, close } = site;
  await open();
  await isKept(page);
  close();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await page.locator("claim-proof input#add-more, claim-proof input[type=file]").first().setInputFiles(invoice);
  await expect(page.locator("claim-proof .file-row").first()).toContainText("invoice.ubl.xml");
  await expect(page.locator("claim-proof .files-reading .file-row")).toHaveCount(0);
  await open("?lang=fr");
  await page.locator("#menu > summary").click();
  await page.locator("#about-page > summary").click();
  await expect(page.locator("#about")).toHaveText(/^Claimproof [\d.]+, build [\da-f]{8}$/);
  await expect(page.locator("#edition")).toContainText("Co-op");
  await expect(page.locator("#windows-ended")).toContainText("15 février 2025");
  await page.goto("accessibility.html#fr");
  await expect(page.locator("article#fr")).toBeVisible();
});

test("the page can be installed, with the icons of its mark", async ({ site }) => {
  const { page, open, folder } = site;
  await open();
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // Windows of tests are private ones.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);

  const blank = await page.context().newPage();
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const { icons } = JSON.parse(readFileSync(join(folder, "manifest.webmanifest"), "utf8"));
  for (const icon of iconsOf(html).pixels) {
    expect(icons).toContainEqual(expect.objectContaining({ src: icon.src, sizes: `${icon.size}x${icon.size}` }));
    const committed = `data:image/png;base64,${readFileSync(join(folder, icon.src)).toString("base64")}`;
    const again = await blank.evaluate(draw, icon);
    expect(await blank.evaluate(farthest, [committed, again]), `${icon.src}: draw the icons again`).toBeLessThan(16);
  }
});

/** In a browser: by how much two pictures differ where they differ most, in parts of 255. @param {string[]} sources */
async function farthest(sources) {
  const pixels = sources.map(async (src) => {
    const image = Object.assign(new Image(), { src });
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    return Array.from(context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []);
  });
  const [one = [], other = []] = await Promise.all(pixels);
  if (one.length !== other.length) return 255;
  return one.reduce((most, value, n) => Math.max(most, Math.abs(value - (other[n] ?? 0))), 0);
}

test("a new version waits until somebody uses it, and the claim is kept", async ({ site }) => {
  const { page, open, folder } = site;
  await open();
  await isKept(page);
  publish(folder);
  await page.reload();
  await expect(button(page, "use")).toBeVisible();
  const hasNew = async () => {
    const other = await page.context().newPage();
    await other.goto("accessibility.html");
    const count = await other.getByText("The next version").count();
    await other.close();
    return count > 0;
  };
  expect(await hasNew()).toBe(false);
  await page.evaluate(async () => {
    (await navigator.serviceWorker.ready).waiting?.postMessage("skipWaiting");
  });
  expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))).toBe(true);
  await page.locator("claim-proof").evaluate((element) => Object.assign(element, { claim: { claimName: "Mine" } }));
  const loaded = page.waitForEvent("load");
  await button(page, "use").press("Enter");
  await loaded;
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(await page.locator("claim-proof").evaluate((element) => "claim" in element && element.claim)).toEqual({
    claimName: "Mine",
  });
  await expect(button(page, "use")).toHaveCount(0);
  expect(await hasNew()).toBe(true);
});

/** Puts the next version of the site into its folder, as a build would. @param {string} folder */
function publish(folder) {
  const [page, worker] = [join(folder, "accessibility.html"), join(folder, "sw.js")];
  const hash = (/** @type {string} */ text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const html = readFileSync(page, "utf8");
  const next = html.replace("<body>", "<body><p>The next version</p>");
  const script = readFileSync(worker, "utf8");
  const [, build = ""] = /name="build" content="([^"]+)"/.exec(readFileSync(join(folder, "index.html"), "utf8")) ?? [];
  for (const part of [hash(html), build]) expect(script).toContain(part);
  writeFileSync(page, next);
  writeFileSync(worker, script.replace(hash(html), hash(next)).replaceAll(build, "01234567"));
}

test("where the policy forbids a service worker, the page works as without it", async ({ site }) => {
  const { page, open, folder } = site;
  const index = join(folder, "index.html");
  writeFileSync(index, readFileSync(index, "utf8").replace("worker-src blob: 'self'", "worker-src blob:"));
  await open();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("no other script of the site can run as a worker, which would not be under the policy", async ({ site }) => {
  const { page, open, folder } = site;
  const index = join(folder, "index.html");
  // Trusted Types, which not every browser has, forbid it too.
  writeFileSync(index, readFileSync(index, "utf8").replace(/; require-trusted-types-for [^"]+/, ""));
  await open();
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
        new Worker("claimproof/documents-worker.js", { type: "module" }).onmessage = () => resolve("it runs");
      }),
  );
  expect(refused).toBe("worker-src");
});
