// On the check result: files of which nobody has said what they are.
import { expect, test } from "./fixture.mjs";

test.use({ steps: true });

test("files that nobody decided about are tasks of the check result, with the way to do them", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en");
  const text = (/** @type {string} */ name) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(`Notes of ${name}, nothing that says what it is.`),
  });
  await claim.at("add-files").setInputFiles([text("one.txt"), text("two.txt"), text("three.txt")]);
  await expect(claim.element.locator(".file-row")).toHaveCount(3);
  await expect(claim.element.locator('.file-row [data-do="leave-out-file"]').first()).toBeVisible();
  await claim.element.evaluate((element) => {
    element.step = "check";
  });
  const left = claim.report.locator(".files-left");
  await expect(left.locator(".left-file")).toHaveCount(3);
  await claim.accessible();
  await left
    .getByRole("button", { name: /: two\.txt$/ })
    .last()
    .click();
  await expect(left.locator(".left-file")).toHaveCount(2);
  await expect(left.getByRole("button", { name: /^Leave out: / }).first()).toBeVisible();
  expect(await claim.element.evaluate((element) => element.shadowRoot.activeElement?.localName)).toMatch(
    /^(button|h2)$/,
  );
  await left.getByRole("button", { name: /^Decide: three\.txt$/ }).focus();
  await page.keyboard.press("Enter");
  const name = claim.element.locator(".file-name", { hasText: "three.txt" });
  await expect(name).toBeFocused();
  await expect(name).toHaveAttribute("aria-expanded", "true");
});
