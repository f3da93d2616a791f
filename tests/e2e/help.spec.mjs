import { chooseLanguage, expect, LOCALES, openMenu, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */

/** The scripts of the help that a page asks for. @param {Page} page */
function helpOf(page) {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => {
    const [, file] = /\/help\/([\w-]+)\.js$/.exec(request.url()) ?? [];
    if (file) asked.push(file);
  });
  return asked;
}

for (const locale of LOCALES) {
  test(`help on a kind of proof that is missing is loaded once, and shown and hidden in its place, in ${locale}`, async ({
    open,
    page,
  }) => {
    const asked = helpOf(page);
    const claim = await open(`?lang=${locale}`, { example: "seminar-in-progress" });
    const wanted = claim.form.locator(".need.missing");
    await expect(wanted.first()).toBeVisible();
    expect(asked).toEqual([]);
    const count = await wanted.count();
    for (let at = 0; at < count; at += 1) {
      const help = wanted.nth(at).locator(".help-button");
      const [, name = ""] = (await wanted.nth(at).locator(".what").textContent())?.split(/: (.*)/) ?? [];
      await expect(help).toHaveAccessibleName(word(locale, "form", "help", "about").replace("…", name));
      await expect(help).toHaveAttribute("aria-expanded", "false");
      await help.focus();
      await page.keyboard.press("Enter");
      await expect(help).toHaveAttribute("aria-expanded", "true");
      await expect(help).toBeFocused();
      await expect(wanted.nth(at).locator(".kind-help").first()).toBeVisible();
      await expect(wanted.nth(at).getByRole("img").first()).toBeVisible();
    }
    expect(asked.sort()).toEqual([locale, "samples"].sort());
    await claim.speaks();
    await claim.accessible();
    await page.emulateMedia({ colorScheme: "dark" });
    await claim.accessible(["color-contrast"]);
    await page.setViewportSize({ width: 320, height: 640 });
    await claim.fitsWidth();
    await wanted.first().locator(".help-button").click();
    await expect(wanted.first().locator(".kind-help")).toHaveCount(0);
    // What is open stays so in another language, with the words of that.
    await chooseLanguage(page, locale === "en" ? "Français" : "English");
    await expect(wanted.nth(1).locator(".kind-help .hint").first()).toContainText(
      locale === "en" ? "Bon exemple" : "Good:",
    );
  });
}

test("beside programme, role and PartnerID is where to find them", async ({ open, page }) => {
  const claim = await open("?lang=en");
  for (const id of ["program", "partner-id", "role"]) {
    const question = claim.form.getByRole("button", { name: word("en", "form", "where", id) });
    await question.focus();
    await page.keyboard.press("Space");
    await expect(question).toHaveAttribute("aria-expanded", "true");
    const place = claim.at(`${await question.getAttribute("aria-controls")}`);
    await expect(place).toContainText(/not public|do not say/);
    await page.keyboard.press("Space");
    await expect(place).toHaveCount(0);
  }
});

test("where the help cannot be loaded it says so, and the claim is checked all the same", async ({ open, page }) => {
  await page.route("**/claimproof/help/**", (route) => route.abort());
  const claim = await open("?lang=en", { example: "seminar-in-progress", complains: true });
  await claim.form.locator(".need.missing .help-button").first().click();
  await expect(claim.form.locator(".help-failed")).toHaveText(word("en", "form", "help", "failed"));
  await claim.verdict("incomplete");
  await claim.accessible();
});

test("in somebody else's page, under the strictest policy, the help is shown as well", async ({ host }) => {
  const claim = await host(`<main><h1>A host</h1><claim-proof></claim-proof></main>`);
  await claim.button(["where", "program"]).click();
  await expect(claim.form.locator(".where .help-place")).toContainText("CSP");
  await claim.give({ activity: { kind: "print-advertising" } });
  await claim.form.locator(".need.missing .help-button").first().click();
  await expect(claim.form.locator(".sample svg").first()).toBeVisible();
  await claim.accessible();
});

test("in another document the help is drawn too", async ({ open, page }) => {
  const claim = await open("?lang=en");
  const said = await claim.element.evaluate(async (element) => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frame.contentDocument?.body.append(element);
    await element.ready;
    const root = element.shadowRoot;
    /** @type {HTMLElement | null} */
    const question = root.querySelector("button.help-link");
    question?.click();
    for (let turn = 0; turn < 500 && !root.querySelector(".help-place p + p"); turn += 1)
      await new Promise((done) => setTimeout(done, 20));
    return root.querySelector(".help-place")?.textContent;
  });
  expect(said).toContain("CSP");
  await expect(page.locator("iframe")).toHaveCount(1);
});

// ---- The glossary ----

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  test(`the glossary is a dialog that keeps the focus and gives it back, ${colorScheme}`, async ({ open, page }) => {
    await page.emulateMedia({ colorScheme });
    const claim = await open();
    await openMenu(page);
    await page.locator("#glossary").focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: word("en", "form", "glossary", "title") });
    await expect(dialog.locator("dt").first()).toBeVisible();
    await claim.accessible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
    const search = dialog.getByRole("searchbox");
    await search.fill("deadline");
    await expect(dialog.getByRole("status")).toHaveText(/^\d words?$/);
    await expect(dialog.locator("dt").filter({ hasText: "Deadline" })).toBeVisible();
    for (let keys = 0; keys < 4; keys += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(claim-proof|body)$/);
    }
    // In a field that is filled, the first Escape empties it.
    await search.fill("");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page.locator("#menu > summary")).toBeFocused();
    // The menu of the element has it too.
    await claim.element.evaluate((element) => element.removeAttribute("no-menu"));
    await claim.element.locator("[part=menu] > summary").click();
    await claim.element.locator('[data-do="glossary"]').click();
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: word("en", "form", "glossary", "close") }).click();
    await expect(dialog).toHaveCount(0);
  });
}
