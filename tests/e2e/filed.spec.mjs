// What follows a claim that is ready: its pack, the filing sheet, and where it is after submission.
import { expect, test, word } from "./fixture.mjs";

test.use({ steps: true });

/** @typedef {import("./fixture.mjs").Claim} Claim */

/** Opens the example that is ready, at its last step. @param {(query?: string, options?: import("./fixture.mjs").OpenOptions) => Promise<Claim>} open @param {string} lang */
async function openReady(open, lang) {
  const claim = await open(`?lang=${lang}`, { example: "mailing-ready" });
  await claim.element.evaluate((element) => {
    element.step = "check";
  });
  await expect(claim.page.locator(".ready")).toBeVisible();
  return claim;
}

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
});
