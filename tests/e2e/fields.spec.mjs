// The fields of the form: how they show and tell what is wrong, and that nothing moves away while somebody types.
import { expect, test, word } from "./fixture.mjs";

const MONEY = {
  currency: "SEK",
  activity: { kind: "print-advertising" },
  expenses: [{ id: "e1", kind: "printed-material", amount: "10.00", invoice: "i1" }],
  invoices: [{ id: "i1", number: "A", currency: "NOK" }],
};

test("a field that is wrong has a red border, says so to assistive technology, and its message is announced", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en", { asOf: "2025-01-20" });
  await claim.give(MONEY);
  const amount = claim.field("/claimedAmount");
  await amount.fill("ten or so");
  await page.keyboard.press("Tab");
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  expect(await claim.red()).toContain("input.");
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const field = nodes.find(({ role, name }) => role?.value === "textbox" && name?.value === "Total you claim");
  const own = Object.fromEntries(field?.properties?.map(({ name, value }) => [name, value.value]) ?? []);
  expect(own).toMatchObject({ invalid: "true" });
  expect(field?.description?.value).toContain("“ten or so” is not a number.");
  await expect(claim.status).toContainText("“ten or so” is not a number.");
});

test("a proposal that is taken by Enter leaves the focus in its field", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.give({ currency: "EUR" });
  const amount = claim.field("/claimedAmount");
  await amount.fill("1.250");
  await page.keyboard.press("Tab");
  await claim.form.locator(".choices").getByRole("button").first().press("Enter");
  await expect(amount).toBeFocused();
  expect(Number((await claim.value()).claimedAmount)).toBe(1250);
});

test("the currencies that a claim uses come first in lists of currencies", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.give(MONEY);
  const first = (/** @type {string} */ place) =>
    claim
      .at(place)
      .locator("option")
      .evaluateAll((all) => all.slice(1, 3).map((one) => one.getAttribute("value")));
  expect(await first("/currency")).toEqual(["SEK", "NOK"]);
  await claim.row("/expenses/0").locator("button.fold").click();
  expect(await first("/invoices/0/currency")).toEqual(["SEK", "NOK"]);
});

for (const width of [1280, 390]) {
  test(`the field that is typed into does not move, ${width} px wide`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const claim = await open("?lang=en", { asOf: "2025-01-20" });
    await claim.give({ ...MONEY, activity: { kind: "print-advertising", startsOn: "no day" } });
    const starts = claim.field("/activity/startsOn");
    await starts.click();
    await page.keyboard.press("Control+A");
    const place = () => starts.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await place();
    for (const key of "31 October 2024") {
      await page.keyboard.type(key);
      expect(await place(), `after “${key}”`).toBe(before);
    }
    await expect(claim.form.locator(".understood")).toHaveText("= 31 October 2024");
  });
}

test("what an input method composes is not touched, whatever the page gives meanwhile", async ({ open, page }) => {
  const claim = await open("?lang=en");
  const devtools = await page.context().newCDPSession(page);
  const name = claim.field("/claimName");
  await name.click();
  await devtools.send("Input.imeSetComposition", { text: "しゅ", selectionStart: 2, selectionEnd: 2 });
  await expect(name).toHaveValue("しゅ");
  await claim.give({ claimName: "from the page" });
  await expect(name).toHaveValue("しゅ");
  await devtools.send("Input.imeSetComposition", { text: "しゅう", selectionStart: 3, selectionEnd: 3 });
  await expect(name).toHaveValue("しゅう");
  await devtools.send("Input.insertText", { text: "秋" });
  await expect(name).toHaveValue("秋");
  expect((await claim.value()).claimName).toBe("秋");
});

test("in another document it has its styles, and can be filled in", async ({ open }) => {
  const claim = await open("?lang=en");
  const moved = await claim.element.evaluate(async (element) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frame.contentDocument?.body.append(element);
    await new Promise((done) => setTimeout(done, 100));
    const root = element.shadowRoot;
    const field = /** @type {HTMLInputElement | null | undefined} */ (root?.getElementById("/claimName"));
    if (!root || !field) return null;
    field.focus();
    field.value = "Moved";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    const part = root.querySelector(".part");
    const display = part && frame.contentWindow?.getComputedStyle(part).display;
    return { sheets: root.adoptedStyleSheets.length, display, value: JSON.parse(element.value).claimName };
  });
  expect(moved).toEqual({ sheets: 2, display: "grid", value: "Moved" });
});

test("its language is that around it, outside of shadow roots too, and follows it", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await page.evaluate(async () => {
    const host = document.createElement("div");
    host.lang = "fr";
    document.body.append(host);
    const made = document.createElement("claim-proof");
    host.attachShadow({ mode: "open" }).append(made);
    await Reflect.get(made, "ready");
  });
  const title = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("div")].at(-1)?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector("h2")
          ?.textContent,
    );
  expect(await title()).toBe(word("fr", "form", "step", "files"));
  await page.evaluate(() => [...document.querySelectorAll("div")].at(-1)?.setAttribute("lang", "en"));
  await expect.poll(title).toBe(word("en", "form", "step", "files"));
  await expect(claim.status).toHaveCount(1);
});

test("the total follows the expenses until another is typed, and again when asked to", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.give({ ...MONEY, claimedAmount: "10.00" });
  const total = claim.field("/claimedAmount");
  const amount = claim.field("/expenses/0/amount");
  await claim.element.evaluate((element) => {
    element.shadowRoot
      .querySelector('[id="/expenses/0~row"][aria-expanded="false"]')
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  });
  await amount.fill("12.5");
  await expect(total).toHaveValue("12.50");
  await total.fill("9");
  await amount.fill("20");
  await page.keyboard.press("Tab");
  await expect(total).toHaveValue("9");
  const follow = claim.button(["follow-sum"], claim.element.locator("#step-claim"));
  await follow.click();
  await expect(total).toHaveValue("20.00");
  await expect(total).toBeFocused();
  await expect(follow).toBeHidden();
});

test("what is left is said by name and marked, and neither moves a field while somebody types", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.give({ ...MONEY, partner: { name: "A" } });
  const lead = claim.element.locator("#step-claim .lead");
  await expect(lead).toContainText(/^\d are left: programme, .* and total you claim\.$/);
  const total = claim.form.locator('.field[data-left]:has([id="/claimedAmount"])');
  await expect(total).toHaveCount(1);
  const before = await lead.textContent();
  await claim.field("/claimedAmount").fill("9");
  await expect(total).toHaveCount(0);
  expect(await lead.textContent()).toBe(before);
  await claim.field("/claimedAmount").blur();
  await expect(lead).not.toContainText("total you claim");
});
