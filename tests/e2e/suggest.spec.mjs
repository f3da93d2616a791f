// What other claims on the device suggest: the answers that stay the same, and what was claimed before.
import { expect, openExample, test, word } from "./fixture.mjs";

for (const locale of /** @type {const} */ (["en", "fr"]))
  test(`a new claim offers the answers of the newest one, and what was claimed before, in ${locale}`, async ({
    open,
    page,
  }) => {
    const claim = await open(`?lang=${locale}`, { example: "mailing-ready" });
    await claim.field("/claimName").fill("First");
    await expect(page.locator("#kept")).toHaveText(word(locale, "page", "claims", "kept"));
    await claim.choose("anew");
    const box = claim.form.locator(".offer").first();
    const use = box.getByRole("button");
    await expect(box).toContainText("Noordzee Cloud BV");
    expect((await claim.value()).partner).toBeUndefined();
    await claim.accessible();

    await use.focus();
    await page.keyboard.press("Enter");
    await expect(use).toHaveText(word(locale, "form", "undo"));
    await expect(use).toBeFocused();
    const { program, submitterRole, partner, currency } = await claim.value();
    expect([program, submitterRole, currency]).toEqual(["csp-indirect-reseller", "incentives-user", "EUR"]);
    expect(partner).toEqual({ partnerId: "5402118", name: "Noordzee Cloud BV", country: "BE" });
    await page.keyboard.press("Enter");
    await expect(box).toContainText("Noordzee Cloud BV");
    await expect(claim.element.locator("#step-claim\\~title")).toBeFocused();
    expect((await claim.value()).partner).toBeUndefined();
    await use.click();

    await claim.field("/usagePeriod").selectOption("2024-07-01/2024-12-31");
    await claim.field("/activity/kind").selectOption("direct-mail-email-sms");
    const before = claim.form.locator(".field", { has: page.locator('[id="/funds/claimedBefore"]') }).locator(".offer");
    await expect(before).toBeVisible();
    await expect(before).toContainText("First");
    expect((await claim.value()).funds).toBeUndefined();
    await claim.accessible();
    await before.getByRole("button").click();
    expect((await claim.value()).funds.claimedBefore).toBe("3480.00");
    await expect(claim.at("/funds/claimedBefore")).toBeFocused();
    await expect(before).toHaveCount(0);
  });

test("what is typed takes the place of what is suggested, which then goes", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.field("/claimName").fill("First");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await openExample(page, "seminar-in-progress");
  const period = {
    partner: {},
    usagePeriod: "2024-07-01/2024-12-31",
    currency: "EUR",
    program: "csp-indirect-reseller",
  };
  await claim.give(period);
  await claim.field("/claimName").fill("Second");
  const id = claim.at("/partner/partnerId");
  await expect(claim.form.locator(".offer").first()).toContainText("5402118");
  await id.fill("1234567");
  await id.press("Tab");
  await expect(claim.form.locator(".offer").first()).not.toContainText("5402118");
  expect((await claim.value()).partner.partnerId).toBe("1234567");
});
