// Days of a claim window that nobody published: wherever the page names one, it says that the day is projected.
import { readFileSync } from "node:fs";
import { checkAsOf, expect, LOCALES, table, test } from "./fixture.mjs";

const golden = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), "utf8"));
const { claim: CLAIM } = golden("projected-window-missed");
const { claim: PUBLISHED } = golden("last-published-window-missed");

/** The first and the last day of the window of January to June 2026, as the page writes them. */
const DAYS = {
  en: ["16 February 2026", "15 August 2026", "16 Feb 2026", "15 Aug 2026"],
  fr: ["16 février 2026", "15 août 2026", "16 févr. 2026"],
};
const SAID = { en: /projected/i, fr: /projetée/i };

/** A day before the window, two in it, one after it; what is wrong with the claim names its last day. */
const STATES = table([
  ["not open yet", "2026-02-01", {}],
  ["open", "2026-05-01", { submitterRole: "account-admin", activity: { ...CLAIM.activity, endsOn: "2026-05-20" } }],
  ["with an invoice to come", "2026-05-01", { invoices: [{ ...CLAIM.invoices[0], issuedOn: "2026-06-20" }] }],
  ["closing", "2026-08-14", {}],
  ["missed", "2026-11-28", {}],
]);

/**
 * The lines that are seen, or heard, and name one of these days: of each the innermost element that is a line.
 * @param {import("./fixture.mjs").Page} page
 * @param {string[]} days
 */
async function naming(page, days) {
  return page.evaluate((days) => {
    const LINE = "p, li, dt, dd, td, th, h1, h2, h3, h4, h5, summary, label, button, legend, option, figcaption";
    const words = (/** @type {string} */ text) => text.replace(/\s+/gu, " ").trim();
    const names = (/** @type {string} */ text) => days.some((day) => words(text).includes(day));
    /** @type {string[]} */
    const lines = [];
    // Where an element does not name a day, nothing in it does.
    const walk = (/** @type {ParentNode} */ root, isNaming = true) => {
      for (const element of root.children) {
        const isNamed = isNaming && names(element.textContent ?? "");
        if (element.shadowRoot) walk(element.shadowRoot);
        walk(element, isNamed);
        for (const name of ["title", "aria-label", "alt", "placeholder", "value"]) {
          const value = element.getAttribute(name) ?? "";
          if (names(value)) lines.push(words(value));
        }
        if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
          lines.push(...element.value.split("\n").filter(names));
        if (element.matches("script, style") || !isNamed) continue;
        const seen = (element.closest("select") ?? element).checkVisibility();
        if (
          !seen ||
          [...element.children].some((child) => child.matches("script, style") || names(child.textContent ?? ""))
        )
          continue;
        const line = element.closest(LINE) ?? element;
        // What a list of terms says is read after its term.
        lines.push(words((line.closest("dl > div") ?? line).textContent ?? ""));
      }
    };
    walk(document);
    return lines;
  }, days);
}

/** The lines that tell how much time is left. */
const timeLeft = (/** @type {import("./fixture.mjs").Claim} */ claim) =>
  claim.element.locator(".report .left, .status > div:last-child, .status-foot p > span").filter({ visible: true });

for (const locale of LOCALES) {
  for (const [state, asOf, changes] of STATES) {
    // The lines are the same in every language; in the second one, two states show that its words are too.
    if (locale !== "en" && !["open", "missed"].includes(state)) continue;
    test(`a projected window, ${state}, in ${locale}`, async ({ open, page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = async (text) => {
          window.copied = text;
        };
      });
      const claim = await open(`?lang=${locale}`, { claim: { ...CLAIM, ...changes }, asOf });
      await claim.unfold();
      /** @type {{width: number, media: "screen" | "print"}[]} */
      const views = [
        { width: 1280, media: "screen" },
        { width: 390, media: "screen" },
        { width: 1280, media: "print" },
      ];
      for (const { width, media } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ media });
        const lines = await naming(page, DAYS[locale]);
        // The row of the chart, and the finding or the line above the chart.
        expect(lines.length, `${width} ${media}: ${lines.join("\n")}`).toBeGreaterThanOrEqual(2);
        expect(
          lines.filter((line) => !SAID[locale].test(line)),
          `${width} ${media}`,
        ).toEqual([]);
        const left = await timeLeft(claim).allTextContents();
        expect(left.length).toBe(media === "print" ? 1 : 2);
        for (const line of left) expect(line).toMatch(SAID[locale]);
        const note = claim.report.locator(".time .note").first();
        await expect(note).toHaveText(claim.word("page", "report", "basis-projected"));
        await expect(note).toBeVisible();
      }
      await page.emulateMedia({ media: "screen" });
      await claim.button(["copy-todo"]).click();
      await expect.poll(() => page.evaluate(() => window.copied ?? "")).not.toBe("");
      const copied = (await page.evaluate(() => window.copied)).replace(/[^\S\n]/gu, " ").split("\n");
      const named = copied.filter((line) => DAYS[locale].some((day) => line.includes(day)));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((line) => !SAID[locale].test(line))).toEqual([]);
    });
  }

  test(`the source of a projected day is not called official for it, in ${locale}`, async ({ open }) => {
    const claim = await open(`?lang=${locale}`, { claim: CLAIM, asOf: "2026-11-28" });
    const source = claim.report.locator(".findings.error .why p:first-child").first();
    const official = claim.word("page", "confidence", "confirmed");
    await expect(source).toHaveText(new RegExp(`· ${official}\\s?; .*proje[ct]`));
    await claim.give(PUBLISHED);
    await checkAsOf(claim.page, "2025-02-16");
    await expect(source).toHaveText(new RegExp(`· ${official}$`));
  });

  test(`the periods to choose from say that the dates of the one that is due are projected, in ${locale}`, async ({
    open,
    page,
  }) => {
    const claim = await open(`?lang=${locale}`, { asOf: "2026-11-28" });
    const option = (/** @type {string} */ id) => claim.field("/usagePeriod").locator(`option[value="${id}"]`);
    await expect(option("2026-07-01/2026-12-31")).toHaveText(SAID[locale]);
    await expect(option("2026-01-01/2026-06-30")).not.toHaveText(SAID[locale]);
    await checkAsOf(page, "2024-11-28");
    const due = claim.word("form", "period-due").split("–")[1];
    await expect(option("2024-07-01/2024-12-31")).toHaveText(new RegExp(`–${due}$`));
  });

  test(`nothing is called projected in a published window, in ${locale}`, async ({ open, page }) => {
    const claim = await open(`?lang=${locale}`, { claim: PUBLISHED, asOf: "2025-02-15" });
    for (const asOf of locale === "en" ? ["2024-08-01", "2024-12-01", "2025-02-15", "2025-02-16"] : ["2024-12-01"]) {
      await checkAsOf(page, asOf);
      await claim.unfold();
      await expect(claim.report.locator(".time .note").first()).toHaveText(
        claim.word("page", "report", "basis-published-window"),
      );
      for (const part of [claim.answer, claim.element.locator(".status"), claim.form.locator("p")]) {
        const texts = await part.allTextContents();
        expect(texts.length).toBeGreaterThan(0);
        expect(texts.join("\n").match(/.{0,40}proje[ct].{0,40}/i)).toBe(null);
      }
    }
  });
}
