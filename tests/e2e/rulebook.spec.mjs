// Another rulebook than that of the page: from a file of the reader, in the form, the check result and over a reload.
import { fileURLToPath } from "node:url";
import { expect, openMenu, test, word } from "./fixture.mjs";

const FILE = fileURLToPath(new URL("../rulebooks/tailspin.toml", import.meta.url));

test.use({ steps: true });

test("a file of the reader is the rulebook of the form, until it is let go of", async ({ open, page, watched }) => {
  watched.asks = true;
  const claim = await open("?lang=en", { asOf: "2024-08-20" });
  const element = page.locator("claim-proof");
  const line = page.locator("#lines .line");
  await element.evaluate((one) => Object.assign(one, { step: "claim" }));
  await element.getByLabel(word("en", "form", "label", "/partner/name")).fill("Wing and a Prayer Ltd");

  await openMenu(page);
  await page.setInputFiles("#use-rulebook", { name: "no.toml", mimeType: "", buffer: Buffer.from("id = \n") });
  const dialog = page.getByRole("dialog", { name: "no.toml" });
  await expect(dialog).toContainText("Line 2, column 1");
  await page.keyboard.press("Escape");

  await page.setInputFiles("#use-rulebook", FILE);
  await expect(line).toContainText("Tailspin partner fund");
  await expect(element.getByLabel(word("en", "form", "label", "/partner/name"))).toHaveValue("Wing and a Prayer Ltd");
  await expect(element.getByText(word("en", "label", "route", "cpor"))).toHaveCount(0);
  await element.getByLabel("Activity", { exact: true }).selectOption({ label: "Banner flight" });
  await element.getByLabel("Programme", { exact: true }).selectOption({ label: "Gold Wing partner" });
  await element.evaluate((one) => Object.assign(one, { step: "check" }));
  await expect(element).toContainText("Photo of the banner in the air");
  await expect(element).not.toContainText("Microsoft");
  await expect(page.locator("footer")).toContainText("not by Tailspin");
  await expect(page.locator("footer #rules")).toBeHidden();
  await element.evaluate((one) => Object.assign(one, { step: "expenses" }));
  await expect(element.getByRole("button", { name: word("en", "form", "add-csr") })).toHaveCount(0);
  await element.evaluate((one) => Object.assign(one, { step: "check" }));
  await claim.accessible();

  await page.reload();
  await expect(line).toContainText("which is not here");
  await expect(element).toContainText("This page asks for the rulebook “tailspin”");
  expect(await element.evaluate((one) => /** @type {any} */ (one).claim.partner.name)).toBe("Wing and a Prayer Ltd");
  await line.getByRole("button", { name: word("en", "page", "rulebook", "let-go") }).click();
  await expect(line).toHaveCount(0);
  await expect(page.locator("footer #rules")).toBeVisible();
  await element.evaluate((one) => Object.assign(one, { step: "claim" }));
  await expect(element.getByText(word("en", "label", "route", "cpor")).first()).toBeVisible();
});
