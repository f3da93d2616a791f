// Where values came from, beside them; what files offer; and the preview of a file.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */

test.use({ steps: true });

const FOLDER = resolve(fileURLToPath(new URL(".", import.meta.url)), "../folders/02-fabrikam-sicherheitstag/files");
const READING = { timeout: 60_000 };

/** @param {Claim} claim */
async function chooseFolder(claim) {
  await claim.element.locator("input#add-more").setInputFiles(FOLDER);
  await claim.page.mouse.move(1, 1);
  await expect(claim.element.locator(".files-sure")).toBeVisible(READING);
  await expect(claim.element.locator("[data-do=stop-reading], .files-reading")).toHaveCount(0, READING);
}

/** @param {Claim} claim @param {"files" | "claim" | "expenses" | "proof"} step */
const toStep = (claim, step) =>
  claim.element.evaluate((element, to) => {
    element.step = to;
  }, step);

/** @param {Claim} claim @param {string} place */
const fieldOf = (claim, place) => claim.element.locator(`.field:has([id="${place}"])`);

test("what files offer is taken by a button, the focus stays, and it can be undone", async ({ open, page }) => {
  test.slow();
  const claim = await open("?lang=en", { asOf: "2024-12-03" });
  await chooseFolder(claim);
  await toStep(claim, "claim");
  const before = await claim.value();
  const offer = (/** @type {string} */ place) => claim.element.locator(`[data-do=take-offer][data-path="${place}"]`);
  await expect(offer("/currency")).toHaveText("Use EUR");
  await claim.accessible();

  await offer("/activity/kind").focus();
  await page.keyboard.press("Enter");
  await expect(claim.at("/activity/kind")).toBeFocused();
  expect((await claim.value()).activity).toEqual({ kind: "customer-seminars-boot-camps" });
  await expect(claim.status).toContainText("activity: Customer seminars and boot camps. Undo available.", {
    ignoreCase: true,
  });
  await page.keyboard.press("Control+z");
  expect(await claim.value()).toEqual(before);
  await offer("/activity/kind").click();

  // What is typed is not overwritten, and is offered no more once the field is left.
  const name = claim.field("/partner/name");
  await name.fill("Somebody GmbH");
  await expect(offer("/partner/name")).toBeHidden();
  await name.press("Tab");
  await expect(offer("/partner/name")).toHaveCount(0);
  await expect(fieldOf(claim, "/partner/name").locator(".origin")).toHaveCount(0);

  await toStep(claim, "proof");
  const agenda = claim.element.locator("[id='proof~evidence/event-agenda']");
  await expect(agenda.locator(".offer")).toContainText("Agenda final.docx says “Agenda”");
  await agenda.locator("[data-do=take-offer]").press("Enter");
  await expect(agenda.locator(".chip")).toHaveText("Agenda final.docx");
  await expect(agenda.locator(".chip")).toBeFocused();
  await expect(claim.status).toContainText("Event agenda proved by Agenda final.docx.");
  expect((await claim.value()).documents.map(({ evidence }) => evidence)).toEqual([["event-agenda"]]);
  await page.keyboard.press("Control+z");
  await expect(agenda.locator("[data-do=take-offer]")).toBeVisible();
  expect((await claim.value()).documents).toBeUndefined();
});

test("what came from a file names it, and the name opens what was read", async ({ open, page }) => {
  test.slow();
  const claim = await open("?lang=en", { asOf: "2024-12-03" });
  await chooseFolder(claim);
  await claim.element.locator("[data-do=confirm-sure]").click();
  await toStep(claim, "claim");
  const field = (/** @type {string} */ place) => fieldOf(claim, place);
  const country = field("/partner/country").locator("button.origin");
  await expect(country).toHaveText(/^[\w.]+pdf, page 1, and 1 other file$/);
  await expect(field("/submitterRole").locator(".origin")).toHaveCount(0);

  // With keys alone: it opens, says what was read, and gives the focus back.
  const preview = claim.element.getByRole("dialog");
  await country.focus();
  await page.keyboard.press("Enter");
  await expect(preview.getByRole("heading")).toBeFocused();
  await expect(preview.locator("mark.sought")).toHaveText("Fabrikam Systemhaus GmbH");
  await claim.accessible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(preview).toHaveCount(0);
  await expect(country).toBeFocused();
  // A value that somebody changes came from nowhere.
  await field("/partner/country").locator("select").selectOption("NL");
  await expect(country).toHaveCount(0);

  await toStep(claim, "expenses");
  await claim.element.locator(".fold", { hasText: "Signage" }).click();
  await field("/invoices/0/total").locator("button.origin").click();
  await expect(preview.locator("mark.sought")).toHaveText("Gesamtsumme 357,00");
  await preview.getByRole("button", { name: "Close" }).click();
  await expect(field("/invoices/0/total").locator("button.origin")).toBeFocused();

  await toStep(claim, "proof");
  const photos = claim.element.locator("[id='proof~evidence/event-photo'] button.origin");
  await photos.first().click();
  const picture = preview.getByRole("img", { name: /^IMG_\d+_\d+\.jpg$/ });
  await expect(picture).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  expect((await preview.boundingBox())?.width).toBe(390);
  await claim.fitsWidth();
  await preview.getByRole("button", { name: "Close" }).click();
  await expect(photos.first()).toBeFocused();
  const shown = claim.element.locator(".shown tr", { hasText: "Einladung" });
  await expect(shown.locator("button.origin").first()).toHaveText(/“Fabrikam Systemhaus GmbH”, page 1/);
  await claim.accessible();
  await claim.speaks();
});
