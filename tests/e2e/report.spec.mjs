// The report: its order, its marks, what is drawn again, and long lists.
import AxeBuilder from "@axe-core/playwright";
import { checkAsOf, expect, LOCALES, test, VERDICTS } from "./fixture.mjs";
import { slack } from "./slack.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */

/** The parts of a report in their order, each by its class. */
const ORDER = [
  "verdict",
  "findings error",
  "todo",
  "findings warning",
  "slot",
  "amounts",
  "time",
  "findings info",
  "folded proven",
  "folded sources",
];

for (const example of Object.keys(VERDICTS)) {
  test(`problems come before tasks, tasks before warnings: ${example}`, async ({ open }) => {
    const claim = await open("?lang=en", { example });
    const parts = await claim.report
      .locator("> *")
      .evaluateAll((all) => all.map((one) => one.className || one.localName));
    expect(parts).toContain("verdict");
    expect(parts).toEqual(ORDER.filter((part) => parts.includes(part)));
  });
}

test("a problem leads to the page about its rule, or explains it in place where the host has no pages", async ({
  open,
  page,
  watched,
}) => {
  // The explanation in place is loaded once it is asked for.
  watched.asks = true;
  const claim = await open("?lang=fr", { example: "many-mistakes" });
  const row = claim.report.locator(".findings.error .items > li").first();
  await row.locator(".why > summary").click();
  const rule = await row.locator(".why code").textContent();
  const link = row.getByRole("link", { name: /^À propos de cette règle/ });
  await expect(link).toHaveAttribute("href", `rules/fr/${rule?.replace("/", "-")}.html`);
  await claim.element.evaluate((element) => element.removeAttribute("rules-base"));
  const button = row.getByRole("button", { name: /^À propos de cette règle/ });
  await button.click();
  await expect(row.locator(".about-rule")).toContainText("Exemple");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await claim.accessible(["color-contrast", "target-size", "aria-allowed-attr", "button-name"]);
  await page.goto(`rules/fr/${rule?.replace("/", "-")}.html`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
});

test("a page of the reference needs no script, and fits a narrow window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("api/index.html");
  await page.getByRole("link", { name: "claimproof/standard-schema" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "claimSchema", exact: true })).toBeVisible();
  expect(await page.evaluate(() => [document.scripts.length, document.documentElement.scrollWidth])).toEqual([0, 320]);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations).toEqual([]);
});

/**
 * The marks at the rows of a part, and whether the row says something too.
 * @param {Claim} claim @param {string} part @returns {Promise<[mark: string | null | undefined, words: boolean][]>}
 */
const marks = (claim, part) =>
  claim.report
    .locator(`${part} .items > li`)
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector(".mark")?.getAttribute("class"), row.textContent.trim() !== ""]),
    );

test("each row has the mark of what it is, and only a problem is red", async ({ open }) => {
  const claim = await open("?lang=en", { example: "many-mistakes" });
  for (const kind of ["error", "warning"])
    for (const row of await marks(claim, `.findings.${kind}`)) expect(row).toEqual([`mark ${kind}`, true]);
  for (const row of await marks(claim, ".findings.info")) expect(row).toEqual([undefined, true]);
  expect((await marks(claim, ".findings.error")).length).toBeGreaterThan(5);
  const red = await claim.red();
  expect(red.filter((name) => name.startsWith("svg.")).length).toBeGreaterThan(0);
  await claim.give({});
  for (const [mark] of await marks(claim, ".todo")) expect(mark).toMatch(/^mark (todo|unknown)$/);
  expect((await marks(claim, ".todo")).length).toBeGreaterThan(5);
  expect(await claim.red()).toEqual([]);
});

/** The parts of the report that are drawn again while something happens. @param {Claim} claim @param {() => Promise<void>} act */
async function drawn(claim, act) {
  await claim.report.evaluate((report) => {
    window.drawn = new Set();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        window.drawn.add(element?.closest(".report > *")?.className ?? "report");
      }
    }).observe(report, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await act();
  return claim.page.evaluate(() => [...window.drawn]);
}

test("a key draws again what it changes, and nothing else", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  await claim.field("/claimName").click();
  expect(await drawn(claim, () => page.keyboard.type("x"))).toEqual(["verdict"]);
  await claim.field("/partner/name").click();
  expect(await drawn(claim, () => page.keyboard.type("x"))).toEqual([]);
});

const EXPENSES = Array.from({ length: 200 }, (_, index) => ({
  id: `e${index}`,
  kind: "giveaways",
  amount: "one",
  invoice: "i1",
}));

test("a report with hundreds of problems shows fifty at first, and a key draws none of them again", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en", { asOf: "2024-07-20" });
  await claim.give({ usagePeriod: "2024-01-01/2024-06-30", expenses: EXPENSES });
  const errors = claim.report.locator(".findings.error");
  await expect(errors.locator("li")).toHaveCount(50);
  await errors.locator(".more").click();
  await expect(errors.locator("li")).toHaveCount(250);
  await expect(errors.locator("li").nth(50)).toBeFocused();
  await claim.field("/claimName").click();
  expect(await drawn(claim, () => page.keyboard.type("Hundreds"))).toEqual(["verdict"]);
  const took = await page.evaluate(async () => {
    const field = document.querySelector("claim-proof")?.shadowRoot?.getElementById("/claimName");
    if (!(field instanceof HTMLInputElement)) throw new Error("no field for the name");
    const times = [];
    for (let keys = 0; keys < 15; keys += 1) {
      const began = performance.now();
      field.value += "x";
      field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      times.push(performance.now() - began);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return times.sort((a, b) => a - b)[7] ?? NaN;
  });
  console.log(`a key with 250 problems shown: ${took.toFixed(1)} ms`);
  expect(took).toBeLessThan(250 * (await slack(page)));
});

test("what a problem rests on is unfolded where it stands, as in the list of sources", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  const why = claim.report.locator(".findings.error li .why").first();
  const source = why.locator("p").first();
  await expect(source).toBeHidden();
  await why.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(source).toBeVisible();
  await expect(why.locator("code")).toHaveText(/^[a-z]+\/[a-z-]+$/);
  const number = ((await why.locator("+ .source").textContent()) ?? "").replace(/\D+/g, "");
  const listed = claim.report.locator(`.sources li[value="${number}"]`);
  await expect(listed).toHaveText((await source.textContent()) ?? "");
  expect(new URL(page.url()).hash).toBe("");
});

for (const locale of LOCALES) {
  test(`the periods are drawn as they are said, in ${locale}`, async ({ open, page }) => {
    const claim = await open(`?lang=${locale}`, { example: "conference-over-limit" });
    const bars = await claim.report.locator(".time .track > span").evaluateAll((all) =>
      all.map((one) => {
        const [bar, track] = [one, one.parentElement ?? one].map((element) => element.getBoundingClientRect());
        if (!bar || !track) throw new Error("no bar");
        return {
          kind: one.className,
          from: (bar.left - track.left) / track.width,
          to: (bar.right - track.left) / track.width,
        };
      }),
    );
    const share = (/** @type {string} */ day) =>
      (Date.parse(day) - Date.parse("2024-07-01")) / (Date.parse("2025-02-16") - Date.parse("2024-07-01"));
    /** @type {[kind: string, from: string, to: string][]} */
    const days = [
      ["usage", "2024-07-01", "2025-01-01"],
      ["activity", "2024-11-19", "2024-11-23"],
      ["window", "2024-08-16", "2025-02-16"],
    ];
    expect(bars.map(({ kind }) => kind)).toEqual(days.map(([kind]) => kind));
    for (const [index, [kind, from, to]] of days.entries()) {
      expect(bars[index]?.from, kind).toBeCloseTo(share(from), 1);
      expect(bars[index]?.to, kind).toBeCloseTo(share(to), 1);
    }
    // Far from the periods, today is not drawn, and the periods are as wide as before.
    await expect(claim.report.locator(".time .today")).toHaveCount(1);
    await checkAsOf(page, "2031-01-01");
    await expect(claim.report.locator(".time .today")).toHaveCount(0);
    await expect(claim.report.locator(".time .track > span")).toHaveCount(3);
  });
}
