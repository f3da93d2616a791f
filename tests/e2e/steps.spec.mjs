// The steps of the form: one at a time, in any order, with what is left in each; printed and on request all of them.
import { expect, LOCALES, openExample, table, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {import("./fixture.mjs").Page} Page */

test.use({ steps: true });

const STEPS = ["files", "claim", "expenses", "proof", "check"];

/** The button of a step in the bar. @param {Claim} claim @param {string} id */
const button = (claim, id) => claim.element.locator(`.steps [data-step="${id}"]`);

/** The card that leads on without files. @param {Claim} claim */
const startWithout = (claim) =>
  claim.element.getByRole("button", { name: word(claim.locale, "form", "start", "without") });

/** The steps that are drawn. @param {Claim} claim */
const drawn = (claim) =>
  claim.element.locator(".screen").evaluateAll((all) => all.map((one) => one.id.replace("step-", "")));

/** Only one step is drawn, and the bar says which. @param {Claim} claim @param {string} id */
async function shows(claim, id) {
  await expect(claim.element.locator('.steps [aria-current="step"]')).toHaveAttribute("data-step", id);
  expect(await drawn(claim)).toEqual([id]);
  expect(await claim.element.evaluate((element) => element.step)).toBe(id);
}

test("the first step comes first, and every step can be opened in any order", async ({ open, page }) => {
  const claim = await open();
  await claim.element.evaluate((element) => {
    window.steps = [];
    element.addEventListener("claimproof-step", ({ detail: { step } }) => void window.steps.push(step));
  });
  await shows(claim, "files");
  expect(await claim.element.locator(".steps button").evaluateAll((all) => all.map((one) => one.dataset.step))).toEqual(
    STEPS,
  );
  for (const id of ["check", "expenses", "files", "proof", "claim"]) {
    await button(claim, id).click();
    await shows(claim, id);
    await expect(button(claim, id)).toBeFocused();
  }
  expect(await page.evaluate(() => window.steps)).toEqual(["check", "expenses", "files", "proof", "claim"]);
  // Opening the step that is shown is no change.
  await button(claim, "claim").click();
  expect(await page.evaluate(() => window.steps.length)).toBe(5);
});

test("back and continue lead through the steps; continue skips those in which nothing is left", async ({ open }) => {
  const claim = await open("?lang=en", { example: "seminar-in-progress" });
  // Nothing is left in the claim: the example opens at its expenses.
  await shows(claim, "expenses");
  await claim.button(["back", "claim"]).click();
  await shows(claim, "claim");
  await claim.button(["back", "files"]).click();
  await shows(claim, "files");
  await claim.button(["continue", "expenses"]).filter({ visible: true }).click();
  await shows(claim, "expenses");
  await claim.button(["continue", "proof"]).filter({ visible: true }).click();
  await shows(claim, "proof");
  await claim.button(["continue", "check"]).filter({ visible: true }).click();
  await shows(claim, "check");
  await claim.button(["back", "proof"]).click();
  await shows(claim, "proof");
});

test("after continue the focus is on the first field at which something is left, else on the heading", async ({
  open,
  page,
}) => {
  const claim = await open();
  const next = (/** @type {string} */ id) => claim.button(["continue", id]).filter({ visible: true });
  await startWithout(claim).click();
  await expect(claim.field("/activity/kind")).toBeFocused();
  await next("expenses").click();
  await expect(claim.button(["add", "expenses"])).toBeFocused();
  await openExample(page, "many-mistakes");
  await button(claim, "proof").click();
  await claim.button(["back", "expenses"]).click();
  await expect(button(claim, "expenses")).toBeVisible();
  await next("proof").click();
  expect((await claim.focused()).inForm).toBe(true);
  await next("check").click();
  await expect(claim.at("answer")).toBeFocused();
  await expect(claim.at("answer")).toBeInViewport();
});

test("a step begins at its top, however far the one before was scrolled", async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  const claim = await open("?lang=en", { example: "many-mistakes" });
  await button(claim, "claim").click();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await button(claim, "expenses").click();
  const title = claim.at("step-expenses~title");
  await expect(title).toBeInViewport({ ratio: 1 });
  const [bar, box] = [await claim.element.locator(".step-bar").boundingBox(), await title.boundingBox()];
  expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

test("a problem, a task and a value without a field lead to their step and their field", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "many-mistakes" });
  for (const [path, step] of table([
    ["/activity/endsOn", "claim"],
    ["/invoices/0/total", "expenses"],
    ["/expenses/2/invoice", "expenses"],
    ["/metrics/estimated-reach", "proof"],
    ["/submiterRole", "claim"],
  ])) {
    await button(claim, "check").click();
    await claim.report.locator(`[data-go="${path}"]`).first().click();
    await shows(claim, step);
    const focused = await page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement;
      return [active?.id ?? "", active?.closest("[id^='/']")?.id ?? ""];
    });
    expect(
      focused.some((id) => id.startsWith(path)),
      `${path}: ${focused}`,
    ).toBe(true);
  }
  await button(claim, "check").click();
  await claim.report.locator('.todo .act [data-for="core/partner-contact"]').click();
  await shows(claim, "proof");
});

test("the steps say what is left, and nothing is red before it is earned", async ({ open }) => {
  const claim = await open();
  const words = (/** @type {string} */ id) => button(claim, id).locator(".words");
  await expect(words("claim")).toHaveText(word("en", "form", "step-begin", "claim"));
  await expect(claim.element.locator(".status")).toContainText(word("en", "form", "status", "not-started"));
  await button(claim, "claim").click();
  await claim.field("/program").selectOption("hosting");
  await expect(words("claim")).toHaveText("8 left");
  await expect(words("expenses")).toHaveText(word("en", "form", "step-is", "none-yet"));
  await expect(words("check")).toHaveText("9 left");
  await claim.field("/claimedAmount").fill("a lot");
  expect(await claim.red()).toEqual([]);
  await claim.field("/partner/name").focus();
  await expect(words("claim")).toHaveText("1 problem, 8 tasks");
  await expect(button(claim, "claim").locator(".step-mark")).toHaveClass(/is-problem/);
  await expect(claim.element.locator(".status")).toContainText("1 problem to fix");
  expect(await claim.red()).not.toEqual([]);
  await claim.give((await import("../../www/examples/mailing-ready.js")).default.claim);
  await expect(claim.element.locator(".status")).toContainText("€3,480.00");
});

test("every step is accessible by itself", async ({ open, page }) => {
  test.slow();
  const claim = await open("?lang=en", { example: "many-mistakes" });
  for (const id of STEPS) {
    await button(claim, id).click();
    await claim.unfold();
    await claim.accessible();
    await page.emulateMedia({ colorScheme: "dark" });
    await claim.accessible(["color-contrast"]);
    await page.emulateMedia({ colorScheme: null });
  }
});

for (const locale of LOCALES) {
  test(`every step fits every width, in ${locale}`, async ({ open, page }) => {
    test.slow();
    const claim = await open(`?lang=${locale}`, { example: "many-mistakes" });
    for (const id of STEPS) {
      await button(claim, id).click();
      await claim.unfold();
      await claim.speaks();
      for (const width of [1280, 1024, 900, 700, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await claim.fitsWidth();
      }
    }
  });
}

test("with the keyboard: a step is opened, left by continue, and its number of fields is announced", async ({
  open,
  page,
}) => {
  const claim = await open();
  await button(claim, "claim").focus();
  await page.keyboard.press("Enter");
  await shows(claim, "claim");
  await expect(button(claim, "claim")).toBeFocused();
  await expect(claim.status).toHaveText(
    `${word("en", "form", "step", "claim")}, ${word("en", "form", "step-begin", "claim")}`,
  );
});

test("what a page does with the steps: the property, no files, all of them below each other", async ({
  host,
  page,
}) => {
  const claim = await host(
    `<main><h1>Ours</h1><form><claim-proof no-files name="claim"></claim-proof><button>Send</button></form></main>`,
  );
  await shows(claim, "claim");
  await expect(button(claim, "files")).toHaveCount(0);
  await expect(claim.button(["back", "files"])).toHaveCount(0);
  await claim.field("/claimName").focus();
  await claim.element.evaluate((element) => void Object.assign(element, { step: "proof" }));
  await shows(claim, "proof");
  await expect(claim.at("step-proof~title")).toBeFocused();
  await claim.element.evaluate((element) => void Object.assign(element, { step: "no such step" }));
  await shows(claim, "proof");
  await claim.accessible();
  // An attempt to send shows the check result.
  await page.getByRole("button", { name: "Send" }).click();
  await shows(claim, "check");
  await expect(claim.at("not-sent")).toBeFocused();
  await claim.element.evaluate((element) => element.setAttribute("layout", "whole"));
  expect(await drawn(claim)).toEqual(STEPS.slice(1));
  await button(claim, "expenses").click();
  await expect(claim.at("step-expenses~title")).toBeFocused();
  await expect(claim.at("step-expenses~title")).toBeInViewport();
  await claim.accessible();
});

test("printed, all steps are drawn; afterwards the one that was shown", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  await button(claim, "claim").click();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await drawn(claim)).toEqual(STEPS);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await shows(claim, "claim");
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(20_000);
  await shows(claim, "claim");
});

test("a reload shows the same step", async ({ open }) => {
  const claim = await open();
  await button(claim, "proof").click();
  await claim.reload();
  await shows(claim, "proof");
});

// ---- The menu and the start ----

for (const [where, of] of [
  ["the page", "the page"],
  ["the element", "its own"],
]) {
  test(`the menu of ${where}: opened and left with the keyboard, by a choice, and by going on elsewhere`, async ({
    open,
    host,
    page,
  }) => {
    const claim = of === "its own" ? await host(`<main><h1>Ours</h1><claim-proof></claim-proof></main>`) : await open();
    const menu = of === "its own" ? claim.element.locator(".menu") : page.locator("#menu");
    const summary = menu.locator("> summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(menu).toHaveAttribute("open", "");
    await claim.accessible();
    await page.keyboard.press("Tab");
    await expect(menu.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).not.toHaveAttribute("open");
    await expect(summary).toBeFocused();
    await summary.click();
    await claim.element.locator("h2").first().click();
    await expect(menu).not.toHaveAttribute("open");
    await summary.click();
    await page.keyboard.press("Shift+Tab");
    await expect(menu).not.toHaveAttribute("open");
    await claim.element.evaluate((element) => void Object.assign(element, { step: "check" }));
    await claim.choose("anew");
    await shows(claim, "files");
    await expect(menu).not.toHaveAttribute("open");
    await expect(summary).toBeFocused();
    await expect(claim.note).toHaveText(word("en", "form", "note", "anew"));
    for (const width of [700, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await summary.click();
      await claim.fitsWidth();
      await expect(menu.getByRole("button").first()).toBeInViewport();
      await summary.click();
    }
  });
}

test("a host that has its own menu calls what is in it", async ({ host, page }) => {
  const claim = await host(`<main><h1>Ours</h1><claim-proof no-menu></claim-proof></main>`);
  await expect(claim.element.locator(".menu")).toHaveCount(0);
  await claim.element.evaluate((element) =>
    element.openFile(new File(['{"claimName": "from the host"}'], "host.json", { type: "application/json" })),
  );
  expect((await claim.value()).claimName).toBe("from the host");
  await shows(claim, "claim");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    claim.element.evaluate((element) => element.saveFile()),
  ]);
  expect(download.suggestedFilename()).toContain("from-the-host");
  await claim.element.evaluate((element) => element.newClaim());
  expect((await claim.value()).claimName).toBeUndefined();
  await shows(claim, "files");
});

test("the first step offers other ways to begin, until something is answered", async ({ open, page }) => {
  const claim = await open();
  await expect(claim.element.locator("h2")).toHaveText(word("en", "form", "start", "title"));
  await page.locator("#start-example").click();
  await expect(page.locator("#examples button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await claim.element.locator("#start-open").setInputFiles({
    name: "draft.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"claimName":"A draft"}'),
  });
  await shows(claim, "claim");
  await expect(page.locator("#name")).toHaveText("A draft");
  await button(claim, "files").click();
  await expect(claim.element.locator("h2")).toHaveText(word("en", "form", "step", "files"));
  await claim.choose("anew");
  await startWithout(claim).click();
  await shows(claim, "claim");
  await expect(claim.field("/activity/kind")).toBeFocused();
});

test("at most one button is filled, and Ctrl+Enter presses it", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "seminar-in-progress" });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const id of STEPS) {
      await button(claim, id).click();
      const filled = await claim.element.locator(":is(.button, .small-button).first").filter({ visible: true }).count();
      expect(filled, `${id}, ${width} pixels wide`).toBeLessThanOrEqual(1);
    }
  }
  await button(claim, "expenses").click();
  await page.keyboard.press("Control+Enter");
  await shows(claim, "proof");
  await page.keyboard.press("Control+Enter");
  await shows(claim, "check");
  await page.keyboard.press("Control+Enter");
  await shows(claim, "expenses");
});
