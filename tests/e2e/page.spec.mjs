// The page around the form: its examples, languages, day, and what it keeps.
import AxeBuilder from "@axe-core/playwright";
import { languages } from "../texts.mjs";
import { checkAsOf, chooseLanguage, expect, LOCALES, openMenu, test, VERDICTS, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {import("./fixture.mjs").Claim} Claim */

for (const locale of LOCALES) {
  for (const [id, verdict] of Object.entries(VERDICTS)) {
    test(`${id} in ${locale}`, async ({ open, page }) => {
      const claim = await open(`?lang=${locale}`, { example: id });
      await claim.verdict(verdict);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await claim.unfold();
      await claim.speaks();
      // To axe the languages differ in few rules: in French, what has most parts is enough.
      if (locale === "en" || id === "many-mistakes") await claim.accessible();
      if (locale !== "en") return;
      await page.emulateMedia({ colorScheme: "dark" });
      await claim.accessible(["color-contrast"]);
    });
  }
}

test("every example has a button, by a title of its own in each language", async ({ open, page }) => {
  const titles = [];
  for (const locale of LOCALES) {
    const claim = await open(`?lang=${locale}`);
    await openMenu(page);
    await page.locator("#examples summary").click();
    const buttons = page.locator("#examples").getByRole("button");
    // They are loaded when their list is unfolded.
    await expect(buttons).toHaveCount(Object.keys(VERDICTS).length);
    expect(await buttons.evaluateAll((all) => all.map((button) => button.getAttribute("value")))).toEqual(
      Object.keys(VERDICTS),
    );
    titles.push(...(await buttons.allTextContents()));
    // The open menu covers fields of the claim, whose size is not looked at here.
    await claim.accessible(["aria-allowed-role", "button-name", "color-contrast", "list", "listitem", "region"]);
    await page.setViewportSize({ width: 320, height: 640 });
    await claim.fitsWidth();
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  expect(new Set(titles).size).toBe(titles.length);
});

test.describe("the language", () => {
  test.use({ locale: "fr-CA" });

  test("is the browser's first", async ({ open, page }) => {
    await open("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });

  test("is the one that the address asks for", async ({ open, page }) => {
    await open("?lang=en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("is English where the address asks for one that there is not, and the browser too", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ locale: "is-IS", baseURL });
    const page = await context.newPage();
    await page.goto("?lang=tlh");
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await context.close();
  });
});

test("changing the language keeps the claim, the day and what is open", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.field("/claimName").fill("Matin Copilot");
  await checkAsOf(page, "2025-01-25");
  await claim.row("/expenses/0").getByRole("button").first().click();
  await expect(claim.field("/expenses/0/kind")).toBeVisible();
  await expect(claim.field("/expenses/0/amount")).toHaveValue("2,400.00");
  await claim.answer.locator("details.proven summary").click();
  const before = await claim.value();
  await chooseLanguage(page, "Français");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveURL(/\?lang=fr$/);
  await expect(claim.answer.locator(".verdict h3")).toContainText(word("fr", "page", "verdict", "ready"));
  await expect(claim.at("/expenses/0/kind")).toBeVisible();
  await expect(claim.at("/expenses/0/amount")).toHaveValue("2\u202F400,00");
  await expect(claim.at("/activity/startsOn")).toHaveValue("7 octobre 2024");
  await expect(page.locator("#as-of")).toHaveValue("2025-01-25");
  await expect(claim.answer.locator("details.proven")).toHaveAttribute("open", "");
  expect(await claim.value()).toEqual(before);
  await chooseLanguage(page, "English");
  await expect(claim.answer.locator(".verdict h3")).toContainText("Ready to submit");
  await expect(claim.field("/claimName")).toHaveValue("Matin Copilot");
  expect(await claim.value()).toEqual(before);
});

test("the title and the answer follow what is typed", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await expect(page).toHaveTitle(/^Ready to submit/);
  await claim.field("/claimedAmount").fill("3400");
  await page.keyboard.press("Tab");
  await claim.verdict("blocked");
  await expect(page).toHaveTitle(/^1 problem/);
  await expect(claim.report.locator(".findings.error li")).toHaveCount(1);
  await claim.field("/claimedAmount").fill("3500");
  await claim.verdict("incomplete");
  await expect(claim.report.locator(".findings.error")).toHaveCount(0);
  await claim.field("/claimedAmount").fill("3480");
  await claim.verdict("ready");
  await expect(page).toHaveTitle(/^Ready to submit/);
});

test("a reload keeps what was typed", async ({ open, page }) => {
  const claim = await open("?lang=en", { asOf: "2024-07-25" });
  await claim.field("/claimName").fill("kept over a reload");
  await claim.field("/activity/startsOn").fill("some day");
  const before = await claim.value();
  await page.waitForFunction(() => history.state?.claim?.includes("some day"));
  await claim.reload();
  await expect(claim.field("/claimName")).toHaveValue("kept over a reload");
  await expect(claim.field("/activity/startsOn")).toHaveValue("some day");
  await expect(page.locator("#as-of")).toHaveValue("2024-07-25");
  expect(await claim.value()).toEqual(before);
});

test("an example kept over a reload is checked as of its own day", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.verdict("ready");
  await claim.reload();
  await claim.verdict("ready");
  await expect(page.locator("#as-of")).toHaveValue("2025-01-20");
});

test("the day to check as of moves the deadline, and today is one press away", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  const left = claim.report.locator(".left");
  await expect(left).toContainText("26 days left");
  await checkAsOf(page, "2025-02-15");
  await expect(left).toContainText("last day");
  await checkAsOf(page, "2025-02-16");
  await expect(left).toContainText("Closed 1 day ago");
  await claim.verdict("blocked");
  await openMenu(page);
  await page.getByRole("button", { name: "Use today" }).click();
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  await expect(page.locator("#as-of")).toHaveValue(today);
  await expect(page.locator("#as-of")).toBeFocused();
  await page.locator("#as-of").fill("");
  await expect(claim.report.locator(".about")).toContainText("Checked as of");
});

for (const locale of LOCALES) {
  test(`the foot of the page leads to the accessibility statement, in ${locale}`, async ({ open, page }) => {
    await open(`?lang=${locale}`);
    const [statement] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: word(locale, "page", "accessibility") }).click(),
    ]);
    await expect(statement).toHaveURL(new RegExp(`/accessibility\\.html#${locale}$`));
    const article = statement.locator(`article#${locale}[lang=${locale}]`);
    await expect(article.getByRole("heading", { level: 2 })).toBeInViewport();
    const axe = new AxeBuilder({ page: statement }).setLegacyMode();
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await statement.emulateMedia({ colorScheme });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await statement.setViewportSize({ width: 320, height: 640 });
    expect(await statement.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("the accessibility statement is there in every language, with the same parts", async ({ page }) => {
  await page.goto("accessibility.html");
  const locales = languages.map(({ locale }) => locale).sort();
  const articles = page.getByRole("article");
  expect(await articles.evaluateAll((all) => all.map((one) => [one.id, one.getAttribute("lang")]).sort())).toEqual(
    locales.map((locale) => [locale, locale]),
  );
  const parts = await articles.evaluateAll((all) =>
    all.map((one) => [...one.querySelectorAll("h2, h3, p, li")].map(({ localName }) => localName)),
  );
  for (const one of parts) expect(one).toEqual(parts[0]);
  await page.getByRole("link", { name: "Claimproof" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
});

test("the skip link leads to the claim", async ({ open, page }) => {
  const claim = await open();
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(claim.at("/route~co-op")).toBeFocused();
  await expect(claim.element.locator(".step-bar")).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(claim.field("/activity/kind")).toBeFocused();
});

test("what was typed is shown as text, never as markup", async ({ open, page }) => {
  const claim = await open();
  const nasty = `<img src=x onerror="document.title='owned'"><b>bold</b>`;
  await claim.openFile(
    JSON.stringify({
      claimName: nasty,
      [nasty]: nasty,
      program: nasty,
      currency: nasty,
      activity: { kind: nasty, channels: [nasty], startsOn: nasty },
      expenses: [{ id: nasty, kind: nasty, amount: nasty, invoice: nasty, person: nasty }],
      invoices: [{ id: nasty, number: nasty, vendor: nasty, document: nasty }],
      documents: [{ id: nasty, fileName: nasty, evidence: [nasty], shows: [nasty], note: nasty }],
      metrics: { [nasty]: nasty },
    }),
    `${nasty}.json`,
  );
  await claim.verdict("blocked");
  await claim.unfold();
  await expect(claim.answer).toContainText("<b>bold</b>");
  await expect(claim.form).toContainText("<b>bold</b>");
  await expect(claim.element.locator("img, b")).toHaveCount(0);
  await expect(page).not.toHaveTitle("owned");
});

test("the page forbids the network itself, also the address of the module that it fetched", async ({ open, page }) => {
  await open("?lang=en", { complains: true });
  for (const address of ["index.html", "claimproof/core.wasm"]) {
    const outcome = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => "sent",
          (error) => error.name,
        ),
      address,
    );
    expect(outcome, address).toBe("TypeError");
  }
});

test("the module is compiled while it arrives; with another media type, once it is there", async ({ open, page }) => {
  await page.addInitScript(() => {
    const { compileStreaming } = WebAssembly;
    WebAssembly.compileStreaming = async (source) => {
      const module = await compileStreaming(source);
      document.documentElement.dataset.streamed = "";
      return module;
    };
  });
  const claim = await open("?lang=en");
  await expect(page.locator("html")).toHaveAttribute("data-streamed");
  await page.route("**/core.wasm", async (route) =>
    route.fulfill({ response: await route.fetch(), contentType: "application/octet-stream" }),
  );
  await claim.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-streamed");
});

test.describe("where checking is not possible", () => {
  test("WebAssembly forbidden: it says which directive is missing", async ({ open, page }) => {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const without = (/** @type {string} */ text) =>
        text.replace("script-src 'self' 'wasm-unsafe-eval'", "script-src 'self'");
      const { "content-security-policy": header, ...headers } = response.headers();
      await route.fulfill({
        response,
        headers: header ? { ...headers, "content-security-policy": without(header) } : headers,
        body: without(await response.text()),
      });
    });
    const claim = await open("?lang=en", { state: "off", complains: true });
    await expect(claim.element.locator(".off")).toContainText("'wasm-unsafe-eval'");
    await claim.accessible();
  });

  /** @type {[name: string, answer: (route: import("@playwright/test").Route) => Promise<void>][]} */
  const MISSING = [
    ["out of reach", (route) => route.abort()],
    ["missing", (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "There is no such file." })],
    [
      "a page that says that it is missing",
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
    ],
  ];
  for (const [name, answer] of MISSING) {
    test(`the module is ${name}: it says so, and loading the page again helps`, async ({ open, page }) => {
      await page.route("**/core.wasm", answer);
      const claim = await open("?lang=en", { state: "off", complains: true });
      await expect(claim.element.locator(".off")).toContainText("could not be loaded");
      await claim.accessible();
      await page.unroute("**/core.wasm");
      await open("?lang=en");
    });
  }

  test("without JavaScript it says what it needs", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.locator("noscript p")).toBeVisible();
    await context.close();
  });
});
