// A form of the site's own: what is told about as it is filled in, when and where.
import AxeBuilder from "@axe-core/playwright";
import { expect, FIELDS, test } from "./portal.mjs";

test("an untouched form shows no error, and lists the tasks", async ({ open }) => {
  const portal = await open();
  await expect(portal.messages).toHaveCount(0);
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await expect(portal.verdict).toHaveRole("status");
  await expect(portal.summary.locator(".claimproof-missing").first()).toBeVisible();
  await expect(portal.summary.locator(".claimproof-error")).toHaveCount(0);
  expect(await portal.valid()).toBe(false);
  await expect(portal.messages).toHaveCount(0);
});

test("a mistake is told on leaving the field, and goes at once when it is fixed", async ({ open }) => {
  const portal = await open();
  const amount = portal.field("claimedAmount");
  await amount.pressSequentially("12 apples");
  await expect(portal.messages).toHaveCount(0);
  expect(await portal.message("claimedAmount")).toContain("12 apples");
  await expect(portal.verdict).not.toContainText("problem");
  await amount.blur();
  expect(await portal.told("claimedAmount")).toMatch(/^Problem: “12 apples”/);
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await expect(portal.verdict).toHaveText("1 problem to fix");
  await amount.focus();
  await amount.press("End");
  for (let n = 0; n < 7; n += 1) await amount.press("Backspace");
  await expect(portal.messages).toHaveCount(0);
  await expect(amount).not.toHaveAttribute("aria-invalid", /./);
  expect(await portal.message("claimedAmount")).toBe("");
  await amount.fill("12 pears");
  await expect(portal.messages).toHaveCount(0);
  await amount.blur();
  await expect(portal.messages).toHaveCount(1);
  await expect(amount).toHaveValue("12 pears");
});

for (const [locale, day, said] of [
  ["en", "15 August 2026", "projected"],
  ["fr", "15 août 2026", "projetée"],
]) {
  test(`a projected last day is said to be projected, at its field and in the summary, in ${locale}`, async ({
    open,
  }) => {
    const visible = `<p><label>Period <input name="usagePeriod"></label></p>`;
    const fields = FIELDS.replace(/<input type="hidden" name="usagePeriod"[^>]*>/, visible);
    const portal = await open(fields, { options: `{ today: "2026-11-28" }`, locale });
    await portal.type("usagePeriod", "2026-01-01/2026-06-30");
    const summary = portal.summary.locator(".claimproof-error");
    for (const words of [
      await portal.told("usagePeriod"),
      await portal.message("usagePeriod"),
      await summary.textContent(),
    ]) {
      expect(words).toContain(`${day} (`);
      expect(words).toContain(said);
    }
    await portal.type("usagePeriod", "2024-01-01/2024-06-30");
    expect(await portal.told("usagePeriod")).toContain("2024");
    expect(await portal.told("usagePeriod")).not.toContain(said);
  });
}

test("rows added later are read, and have no message before the next attempt", async ({ open, page }) => {
  const portal = await open();
  await page.getByRole("button", { name: "Send" }).click();
  await page.evaluate(() => {
    for (const field of [
      { name: "expenses[0].kind", ariaLabel: "Kind" },
      { name: "expenses[0].amount", ariaLabel: "Amount" },
    ])
      document.querySelector("form > button")?.before(Object.assign(document.createElement("input"), field));
    window.binding.refresh();
  });
  await portal.type("expenses[0].amount", "12");
  expect(await portal.message("expenses[0].kind")).toMatch(/^Kind of expense: /);
  expect(await portal.told("expenses[0].kind")).toBe("");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await portal.told("expenses[0].kind")).toMatch(/^Kind of expense: /);
  await page.evaluate(() => {
    for (const field of document.querySelectorAll("[name^=expenses]")) field.remove();
  });
  await page.evaluate(() => window.binding.refresh());
  expect((await portal.claim()).expenses).toBe(undefined);
  await expect(page.locator(".claimproof-messages", { hasText: "Kind of expense" })).toHaveCount(0);
});

test("the summary and the messages stand where the page wants them", async ({ open, page }) => {
  const portal = await open(`<input name="currency" aria-label="Currency"><div data-claimproof-for="currency"></div>`, {
    around: `<section><div data-claimproof-summary id="there"></div></section>`,
  });
  await expect(page.locator("#there > claimproof-summary")).toBeVisible();
  await portal.type("currency", "Euro");
  await expect(page.locator("[data-claimproof-for] > .claimproof-messages")).toHaveCount(1);
  expect(await portal.valid()).toBe(false);
  await portal.type("currency", "EUR");
  expect(await portal.message("currency")).toBe("");
  expect(await portal.valid()).toBe(false);
  await page.evaluate(() => window.binding.destroy());
  expect(await portal.form.evaluate((form) => form.id)).toBe("");
});

test("a message moves no button away from under the press that called it", async ({ open, page }) => {
  const portal = await open(FIELDS, { attributes: "novalidate" });
  await portal.field("partner.country").fill("Narnia");
  const button = await page.getByRole("button", { name: "Send" }).boundingBox();
  if (!button) throw new Error("the button is not shown");
  await page.mouse.move(button.x + 5, button.y + button.height - 2);
  await page.mouse.down();
  await expect(portal.messages).toHaveCount(0);
  await page.mouse.up();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  expect(await portal.told("partner.country")).toMatch(/^Problem: /);
});

test("messages stand after a label around or behind their field, and describe each of a group", async ({
  open,
  page,
}) => {
  const portal = await open(`
    <label id="a">Currency <input name="currency"></label>
    <input id="c" type="checkbox" name="activity.channels" value="fax"><label id="b" for="c">Fax</label>`);
  await portal.type("currency", "Euro");
  await portal.field("activity.channels").check();
  expect(
    await page.evaluate(() => ["a", "b"].map((id) => document.getElementById(id)?.nextElementSibling?.className)),
  ).toEqual(["claimproof-messages", "claimproof-messages"]);
  await expect(page.getByRole("textbox", { name: "Currency", exact: true })).toHaveCount(1);
  await expect(portal.field("activity.channels")).toHaveAccessibleDescription(/fax/);
});

test("in French", async ({ open, page }) => {
  const portal = await open(FIELDS, { locale: "fr" });
  await portal.type("claimedAmount", "1 250,50");
  expect((await portal.claim()).claimedAmount).toBe("1250.50");
  await portal.type("activity.startsOn", "3 mars 2024");
  expect((await portal.claim()).activity.startsOn).toBe("2024-03-03");
  await expect(portal.summary).toHaveAttribute("lang", "fr");
  await portal.type("currency", "Euro");
  await expect(page.locator(".claimproof-messages")).toHaveAttribute("lang", "fr");
});

test("is accessible before and after a try", async ({ open, page }) => {
  const portal = await open();
  const violations = async () =>
    (
      await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze()
    ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(await violations()).toEqual([]);
  await portal.type("claimedAmount", "x");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await violations()).toEqual([]);
});
