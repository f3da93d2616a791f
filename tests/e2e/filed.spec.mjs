// What follows a claim that is ready: its pack, the filing sheet, and where it is after submission.
import { readFileSync } from "node:fs";
import { expect, openMenu, test, word } from "./fixture.mjs";

test.use({ steps: true });

/** @typedef {import("./fixture.mjs").Claim} Claim */

/**
 * Opens the example that is ready, at its last step.
 * @param {(query?: string, options?: import("./fixture.mjs").OpenOptions) => Promise<Claim>} open
 * @param {string} lang
 */
async function openReady(open, lang) {
  const claim = await open(`?lang=${lang}`, { example: "mailing-ready" });
  await claim.element.evaluate((element) => {
    element.step = "check";
  });
  await expect(claim.page.locator(".ready")).toBeVisible();
  return claim;
}

/** @param {import("@playwright/test").Download} download */
const contentOf = async (download) => readFileSync(await download.path(), "utf8");

test("a claim that is ready has one filled button, which Ctrl+Enter presses, and says how far its pack is", async ({
  open,
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const claim = await openReady(open, "en");
  await claim.accessible();
  const act = page.getByRole("button", { name: word("en", "page", "ready", "pack-act") });
  await expect(act.locator("visible=true")).toHaveCount(1);
  await claim.element.evaluate((element) => element.shadowRoot.getElementById("answer")?.focus());
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+Enter");
  expect((await download).suggestedFilename()).toMatch(/\.claim\.zip$/);
  await expect(page.locator(".ready").getByRole("status")).toContainText(".claim.zip");
  await claim.accessible();
  await page.locator(".ready .said button").click();
  await expect(act.locator("visible=true")).toBeFocused();
  await page.getByRole("button", { name: word("en", "page", "ready", "duplicate-act") }).click();
  expect(Object.keys(await claim.value()).sort()).toEqual(["currency", "partner", "program", "route", "submitterRole"]);
  await expect(page.locator(".ready")).toBeHidden();
});

test("a claim is typed over from the filing sheet by keyboard alone, and how far that is stays with its draft", async ({
  open,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const claim = await openReady(open, "en");
  await page.getByRole("button", { name: word("en", "page", "ready", "sheet-act") }).press("Enter");
  const sheet = page.locator("#filing");
  await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
  await claim.accessible();
  await sheet.getByLabel(word("en", "page", "filing", "label-location")).fill("Antwerp");
  const status = sheet.getByRole("status");
  const copy = async (/** @type {string} */ told) => {
    await page.keyboard.press("Control+Enter");
    await expect(status).toHaveText(told);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copy("Program copied. Next: Location (PartnerID)")).toBe("CSP indirect reseller");
  expect(await copy("Location (PartnerID) copied. Next: Location name")).toBe("5402118");
  expect(await copy("Location name copied. Next: Usage period")).toBe("Antwerp");
  const all = await sheet.locator(".act button").count();
  let above = -1;
  for (let copied = 3; copied < all; copied += 1) {
    await page.keyboard.press("Control+Enter");
    await expect(sheet.locator(".is-copied")).toHaveCount(copied + 1);
    const last = await sheet
      .locator(".is-copied")
      .last()
      .evaluate((row) => [...document.querySelectorAll(".value")].indexOf(row));
    expect(last).toBeGreaterThan(above);
    above = last;
  }
  await expect(status).toContainText("All values are copied");
  await expect(sheet.locator(".sheet-head .first")).toHaveCount(0);
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await page.waitForTimeout(300); // a change is written after a pause
  await claim.reload();
  await expect(page.locator(".ready")).toBeVisible();
  await page.getByRole("button", { name: word("en", "page", "ready", "sheet-act") }).press("Enter");
  await expect(sheet.locator(".is-copied")).toHaveCount(all);
  await sheet.getByRole("button", { name: word("en", "page", "filing", "back") }).press("Enter");
  await expect(claim.element).toBeVisible();
  await expect(sheet).toBeHidden();
});

test("a value that the browser does not copy is selected, and counts as copied once it was copied by hand", async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("denied")) } });
  });
  await openReady(open, "en");
  await page.getByRole("button", { name: word("en", "page", "ready", "sheet-act") }).click();
  const sheet = page.locator("#filing");
  await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(sheet.getByRole("status")).toContainText("The value of Program is selected");
  await expect(sheet.locator(".is-copied")).toHaveCount(0);
  expect(await page.evaluate(() => String(getSelection()))).toBe("CSP indirect reseller");
  await page.keyboard.press("Control+c");
  await expect(sheet.locator(".is-copied")).toHaveCount(1);
  await page.keyboard.press("Control+Enter");
  await expect(sheet.getByRole("status")).toContainText("The value of Location (PartnerID) is selected");
});

test("where the claim is: its status and day are set by keyboard, a request opens its part, and all stays with the draft", async ({
  open,
  page,
}) => {
  const claim = await openReady(open, "en");
  await page.getByRole("button", { name: word("en", "page", "ready", "submitted-act") }).press("Enter");
  const life = page.locator("#life");
  await expect(life.locator("#life-status")).toBeFocused();
  await expect(life.locator("#life-status")).toHaveValue("submitted");
  await claim.accessible();
  await life.locator("#life-since").fill("2025-01-14");
  await life.getByRole("button", { name: word("en", "page", "life", "set") }).press("Enter");
  const told = life.getByRole("status");
  await expect(told).toContainText("Submitted since 14 Jan 2025.");
  await expect(life.locator("#life-change")).toBeFocused();
  await page.keyboard.press("Enter");
  await life.locator("#life-status").selectOption("action-required");
  await life.locator("#life-since").fill("2025-01-16");
  await life.getByRole("button", { name: word("en", "page", "life", "set") }).press("Enter");
  await life.locator("#life-add").press("Enter");
  await life.locator("#life-request").selectOption("metric/estimated-reach");
  await life.locator("#life-words").fill("How was it counted?");
  await page.keyboard.press("Enter");
  await expect(told).toContainText("1 request left");
  await expect(life.locator(".life-line li")).toHaveCount(7);
  await claim.accessible();
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));

  await life.locator(".life-tasks .first").press("Enter");
  await expect(claim.at("/metrics/estimated-reach")).toBeFocused();
  await claim.reload();
  await openMenu(page);
  await page.locator("#where").press("Enter");
  await expect(life.locator(".life-tasks .first")).toBeVisible();
  const calendar = page.waitForEvent("download");
  await life.getByRole("button", { name: word("en", "page", "life", "calendar") }).press("Enter");
  expect(await contentOf(await calendar)).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20261025[\s\S]*END:VCALENDAR\r\n$/,
  );
  await page.locator("#claims-open").press("Enter");
  await expect(page.locator(".claims tbody")).toContainText("Action required");
  const table = page.waitForEvent("download");
  await page.getByRole("button", { name: word("en", "page", "claims", "save-table") }).press("Enter");
  expect(await contentOf(await table)).toMatch(
    /^name,program,.*\r\nAutumn mailing: .*,ready,Action required,2025-01-16,EUR,/,
  );
  await page.locator(".claims .dots").press("Enter");
  await page.getByRole("button", { name: word("en", "page", "claims", "where") }).press("Enter");
  await life.locator("#life-done-0").press("Enter");
  await expect(told).toContainText("0 of 1 request left");
  await told.getByRole("button").press("Enter");
  await expect(life.locator(".life-tasks .first")).toBeVisible();
});

test("on a narrow screen the filled button is at the lower edge, and all of it reads in French", async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  const claim = await openReady(open, "fr");
  const act = page.getByRole("button", { name: word("fr", "page", "ready", "pack-act") }).locator("visible=true");
  await expect(act).toHaveAttribute("slot", "ready-action");
  await claim.accessible();
  await claim.speaks();
  await claim.fitsWidth();

  await page.getByRole("button", { name: word("fr", "page", "ready", "sheet-act") }).click();
  await expect(page.locator("#filing")).toBeVisible();
  await claim.accessible();
  await claim.speaks();
  await claim.fitsWidth();

  await page.getByRole("button", { name: word("fr", "page", "filing", "submitted") }).click();
  await expect(page.locator("#life-status")).toBeFocused();
  await claim.accessible();
  await claim.speaks();
  await claim.fitsWidth();
});
