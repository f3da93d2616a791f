// Amounts and dates in the form, as people write them.
import { chooseLanguage, expect, LOCALES, table, test } from "./fixture.mjs";

const AMOUNTS = table([
  ["en", "1,250.00", "1250.00", "= €1,250.00"],
  ["en", "1.250,00", "1250.00", "= €1,250.00"],
  ["en", "€ 1250", "1250", "= €1,250.00"],
  ["fr", "1 250,00", "1250.00", "= 1 250,00 €"],
  ["fr", "1.250,00", "1250.00", "= 1 250,00 €"],
  ["fr", "1250 €", "1250", "= 1 250,00 €"],
]);
test("an amount is understood however it is written, and what was understood is shown", async ({ open, page }) => {
  for (const locale of LOCALES) {
    const claim = await open(`?lang=${locale}`);
    await claim.give({ currency: "EUR" });
    for (const [, text, value, shown] of AMOUNTS.filter(([own]) => own === locale)) {
      await claim.field("/claimedAmount").fill(text);
      await expect(claim.form.locator(".understood")).toHaveText(shown);
      expect((await claim.value()).claimedAmount, text).toBe(value);
      await page.keyboard.press("Tab");
      await expect(claim.field("/claimedAmount")).not.toHaveAttribute("aria-invalid", "true");
    }
  }
});

test("a doubtful amount is asked about, and counts only after a choice", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.give({ currency: "EUR" });
  const amount = claim.field("/claimedAmount");
  await amount.fill("1.250");
  await page.keyboard.press("Tab");
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await expect(amount).toHaveAccessibleDescription(/“1\.250” can be read in two ways\./);
  await expect(amount).toHaveValue("1.250");
  expect(await claim.element.evaluate((element) => element.report.amounts?.claimed)).toBeNull();
  const choices = claim.form.locator(".choices").getByRole("button");
  await expect(choices).toHaveText(["€1,250.00", "€1.25"]);
  await claim.accessible();
  await choices.first().click();
  await expect(amount).toBeFocused();
  await expect(amount).not.toHaveAttribute("aria-invalid", "true");
  await expect(choices).toHaveCount(0);
  expect(Number((await claim.value()).claimedAmount)).toBe(1250);
  expect(await claim.element.evaluate((element) => element.report.amounts?.claimed)).toBe("1250.00");
});

test("a doubtful date is asked about, and counts only after a choice", async ({ open, page }) => {
  const claim = await open("?lang=en", { asOf: "2024-07-20" });
  const starts = claim.field("/activity/startsOn");
  await starts.fill("3/4/2024");
  await page.keyboard.press("Tab");
  await expect(starts).toHaveAccessibleDescription(/“3\/4\/2024” can be read in two ways\./);
  const choices = claim.form.locator(".choices").getByRole("button");
  await expect(choices).toHaveText(["3 April 2024", "4 March 2024"]);
  await choices.nth(1).click();
  await expect(starts).toHaveValue("4 March 2024");
  expect((await claim.value()).activity.startsOn).toBe("2024-03-04");
  await starts.fill("13/4/2024");
  await page.keyboard.press("Tab");
  await expect(choices).toHaveCount(0);
  expect((await claim.value()).activity.startsOn).toBe("2024-04-13");
});

test("a doubt is kept with the claim: saved, opened again, in another language", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.field("/activity/endsOn").fill("3/4/2024");
  await page.keyboard.press("Tab");
  const kept = await claim.value();
  await chooseLanguage(page, "Français");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await claim.openFile(JSON.stringify(kept));
  const choices = claim.form.locator(".choices").getByRole("button");
  await expect(choices).toHaveText(["3 avril 2024", "4 mars 2024"]);
  // In French a doubt, in English it would be none.
  await claim.give({ currency: "EUR" });
  await claim.at("/claimedAmount").fill("1,250");
  await page.keyboard.press("Tab");
  await expect(choices).toHaveCount(2);
  const amount = await claim.value();
  await chooseLanguage(page, "English");
  await claim.openFile(JSON.stringify(amount));
  await expect(choices).toHaveText(["€1,250.00", "€1.25"]);
});

test("a day can be chosen in a calendar", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.form.locator('input[data-pick="/activity/startsOn"]').evaluate((picker) => {
    Object.assign(picker, { value: "2024-03-09" });
    picker.dispatchEvent(new Event("input", { bubbles: true }));
    picker.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(claim.field("/activity/startsOn")).toHaveValue("9 March 2024");
  expect((await claim.value()).activity.startsOn).toBe("2024-03-09");
});
