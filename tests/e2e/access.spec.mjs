// The form for everybody: narrow, large, without colours or motion of its own, from right to left, and on paper.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { boxOf, expect, LOCALES, openExample, openMenu, test, VERDICTS, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */

const LONG = ["conference-over-limit", "many-mistakes", "association"];

for (const locale of LOCALES) {
  test(`320 pixels wide, and text alone at twice the size, in ${locale}`, async ({ open, page }) => {
    test.slow();
    const claim = await open(`?lang=${locale}`);
    for (const example of LONG) {
      await page.setViewportSize({ width: 320, height: 640 });
      await openExample(page, example);
      await claim.unfold();
      await claim.fitsWidth();
      expect(
        await claim.report
          .locator(".tag")
          .evaluateAll((all) => all.filter((tag) => tag.checkVisibility() && tag.getClientRects().length > 1).length),
        "tags broken over lines",
      ).toBe(0);
      // A target below the bar at the foot of the screen is reached by scrolling: axe would count it as covered.
      if (example === LONG[0]) await claim.accessible(["color-contrast", "scrollable-region-focusable"]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      await claim.fitsWidth();
      await page.evaluate(() => (document.documentElement.style.fontSize = ""));
    }
  });
}

test("text at twice the size cuts nothing off", async ({ open, page }) => {
  const claim = await open("?lang=fr", { example: "conference-over-limit" });
  await claim.unfold();
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  const cut = await claim.element.evaluate((element) =>
    [...element.shadowRoot.querySelectorAll("button, label, h2, h3, h4, h5, legend, p, td, th, dd, summary, .button")]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest(".unseen, .skip-rows, .words, .step-bar, .status-foot") &&
          (one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 4) &&
          getComputedStyle(one).overflow !== "visible",
      )
      .map((one) => `${one.localName}.${one.className}: ${one.textContent.slice(0, 40)}`),
  );
  expect(cut).toEqual([]);
});

test("letters and lines further apart fit as well", async ({ open, page }) => {
  // WCAG 1.4.12: what readers set must not make anything unreadable. A user's own style reaches into the form.
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  await page.setViewportSize({ width: 320, height: 640 });
  await claim.unfold();
  await claim.element.evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    element.shadowRoot.adoptedStyleSheets.push(sheet);
  });
  await claim.fitsWidth();
});

/** What has the focus, in whatever root, by what tells it from others. */
const focus = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return !active || active === document.body || active === document.documentElement
      ? "the browser"
      : [
          active.localName,
          active.className,
          active.id,
          active.getAttribute("data-do"),
          active.getAttribute("data-go"),
          active.getAttribute("data-list"),
          active.getAttribute("data-index"),
          active.textContent?.trim().slice(0, 40),
        ]
          .filter(Boolean)
          .join(" ");
  });

/** All that Tab is to reach, in the order of the page: of radio buttons the one that is chosen, or the first. */
const controls = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const CONTROLS = "a[href], button, input, select, textarea, summary, claim-proof, slot";
    /** What the page puts into a slot comes where the slot is. @type {(root: ParentNode) => HTMLInputElement[]} */
    const within = (root) =>
      [.../** @type {NodeListOf<HTMLInputElement>} */ (root.querySelectorAll(CONTROLS))].flatMap((one) => {
        if (one.shadowRoot) return within(one.shadowRoot);
        const slotted = one instanceof HTMLSlotElement ? one.assignedElements() : [];
        return slotted.length > 0 ? slotted.flatMap((put) => [/** @type {any} */ (put), ...within(put)]) : [one];
      });
    const all = [...new Set(within(document))].filter(
      (one) =>
        one.matches(CONTROLS) &&
        one.localName !== "slot" &&
        one.checkVisibility() &&
        !one.disabled &&
        one.tabIndex >= 0,
    );
    const group = (/** @type {HTMLInputElement} */ one) =>
      all.filter((other) => other.type === "radio" && other.name === one.name);
    return all
      .filter((one) => one.type !== "radio" || one.checked || !group(one).some(({ checked }) => checked))
      .map((one) =>
        [
          one.localName,
          one.className,
          one.id,
          one.getAttribute("data-do"),
          one.getAttribute("data-go"),
          one.getAttribute("data-list"),
          one.getAttribute("data-index"),
          one.textContent.trim().slice(0, 40),
        ]
          .filter(Boolean)
          .join(" "),
      );
  });

test("Tab leads from a fresh page through every control and out again, and Shift+Tab all the way back", async ({
  open,
  page,
}) => {
  await open("?lang=en");
  const all = await controls(page);
  expect(all.length).toBeGreaterThan(40);
  for (const { key, expected } of [
    { key: "Tab", expected: all },
    { key: "Shift+Tab", expected: [...all].reverse() },
  ]) {
    /** @type {string[]} */
    const reached = [];
    // A date has a stop for each of its parts, and so may the browser's own controls on the way back in.
    for (let keys = 0; keys < 2 * all.length && reached.length < all.length; keys += 1) {
      await page.keyboard.press(key);
      const at = await focus(page);
      if (at !== "the browser" && at !== reached.at(-1)) reached.push(at);
    }
    expect(reached, key).toEqual(expected);
    // Past the end are the browser's own controls; one without any goes round.
    await page.keyboard.press(key);
    expect(["the browser", expected[0]], `${key} past the end`).toContain(await focus(page));
  }
});

for (const { width, keys } of [
  { width: 320, keys: ["Tab", "Shift+Tab"] },
  { width: 768, keys: ["Tab"] },
]) {
  test(`what has the focus never stands behind the bars at the edges, ${width} pixels wide`, async ({ open, page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 640 });
    const claim = await open("?lang=fr", { example: "mailing-ready" });
    await claim.unfold();
    await expect(claim.element.locator(".step-bar")).toBeVisible();
    await page.locator("#menu > summary").focus();
    for (const key of keys) {
      let stops = 0;
      for (let presses = 0; presses < 400; presses += 1) {
        await page.keyboard.press(key);
        const covered = await claim.element.evaluate(async (element) => {
          for (const _ of "12") await new Promise(requestAnimationFrame);
          const active = element.shadowRoot.activeElement;
          if (!active) return null;
          const shown = active.matches("[type=file]") && active.nextElementSibling;
          const box = (shown || active).getBoundingClientRect();
          const bars = [...element.shadowRoot.querySelectorAll(".step-bar, .status-foot")]
            .filter((bar) => !bar.contains(active))
            .map((bar) => bar.getBoundingClientRect())
            .filter(({ height }) => height > 0);
          return {
            what: active.id || active.className || active.textContent,
            behind: bars.some((bar) => Math.min(box.bottom, bar.bottom) > Math.max(box.top, bar.top) + 0.5),
            inView: box.bottom > 0 && box.top < innerHeight,
          };
        });
        if (covered === null && stops > 0) break;
        if (covered === null) continue;
        stops += 1;
        expect(covered, key).toEqual({ what: covered.what, behind: false, inView: true });
      }
      expect(stops, key).toBeGreaterThan(100);
    }
    // Past the end of the page its last lines are above the bar at the lower edge, where there is one.
    if (width !== 320) return;
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bar = await boxOf(claim.element.locator(".status-foot"));
    const last = await boxOf(page.locator("#accessibility"));
    expect(last.y + last.height).toBeLessThanOrEqual(bar.y);
  });
}

/** Targets that are smaller than WCAG 2.5.8 has them: each by itself, its label and what is around it aside. */
const tooSmall = (/** @type {Page} */ page) =>
  page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll("claim-proof")].map((one) => one.shadowRoot)];
    return (
      roots
        .flatMap((root) => [
          ...(root?.querySelectorAll("a, button, input, select, textarea, summary, [role=button]") ?? []),
        ])
        // The target of a file's control is the button that is its label; the control behind a calendar's button cannot be
        // hit, nor the button that is shown once it has the focus.
        .map((one) => (one.matches("[type=file]") && one.nextElementSibling) || one)
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(".picker, .skip-rows"))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(
          ({ one, box }) =>
            `${one.localName}.${one.className}#${one.id} ${one.textContent?.trim().slice(0, 30)}: ${box.width} × ${box.height}`,
        )
    );
  });

for (const [what, example] of [
  ["a fresh claim", undefined],
  ["mistakes", "many-mistakes"],
  ["a long claim", "conference-over-limit"],
  ["an association", "association"],
]) {
  test(`every target is at least 24 pixels high and wide, at every width, in whatever type: ${what}`, async ({
    open,
    page,
  }) => {
    test.slow();
    const claim = await open("?lang=en", { example });
    await openMenu(page);
    await page.locator("#examples summary").click();
    await claim.unfold();
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      // As the page is, as readers set it smaller, and in type of other widths.
      for (const type of [
        { size: "", face: "" },
        { size: "62.5%", face: "" },
        { size: "", face: "monospace" },
        { size: "62.5%", face: "serif" },
      ]) {
        await claim.element.evaluate((element, { size, face }) => {
          document.documentElement.style.fontSize = size;
          document.documentElement.style.setProperty("--text", face);
          element.style.setProperty("--claimproof-font", face);
        }, type);
        expect(await tooSmall(page), `${width} pixels wide, ${type.size} ${type.face}`).toEqual([]);
      }
    }
  });
}

test("at the top of the page no target is too small for what lies over it, however high the window", async ({
  open,
  page,
}) => {
  test.slow();
  const claim = await open("?lang=en");
  // The rule that Lighthouse applies there, where the fold depends on the fonts of the machine.
  for (const width of [320, 768, 1280]) {
    // Each some pixels higher, so that every control comes to lie at the lower edge in part.
    for (let height = 520; height < 1600; height += 131) {
      await page.setViewportSize({ width, height });
      await claim.accessible(["target-size"]);
    }
  }
});

test("forced colours, and no motion where the system asks for none", async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const claim = await open("?lang=en", { example: "conference-over-limit" });
  await claim.unfold();
  await claim.accessible(["color-contrast"]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  // What is marked by colour alone elsewhere is still marked: the meters of amounts, the focus.
  await claim.field("/claimedAmount").focus();
  expect(await claim.field("/claimedAmount").evaluate((one) => getComputedStyle(one).outlineStyle)).toBe("solid");
  const bars = await claim.report
    .locator(".meter > span")
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().width > 0)
        .map((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).forcedColorAdjust]),
    );
  expect(bars.length).toBeGreaterThan(3);
  const page_ = await claim.report.evaluate((one) => getComputedStyle(one).backgroundColor);
  for (const [colour] of bars) expect(colour).not.toBe(page_);
  // Transparent borders would be drawn: the triangles of rows consist of them.
  const triangles = await claim.form.locator(".fold").evaluateAll((all) =>
    all.map((one) => {
      const { borderBlockEndColor, borderInlineEndColor } = getComputedStyle(one, "::before");
      return [borderBlockEndColor, borderInlineEndColor];
    }),
  );
  expect(triangles.length).toBeGreaterThan(3);
  for (const sides of triangles) expect(sides).toContain("rgba(0, 0, 0, 0)");
});

test("the focus is always to be seen", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "many-mistakes" });
  await claim.element.locator(".steps button").first().focus();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await claim.element.evaluate((element) => {
      const active = element.shadowRoot.activeElement;
      if (!active) return { out: true };
      // A file's control shows its focus on the label beside it.
      const shown = (active.matches("[type=file]") && active.nextElementSibling) || active;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const top = element.shadowRoot.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
      return {
        id: active.id || active.className,
        outlined: outlineStyle === "solid" && parseFloat(outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight,
        covered: Boolean(top?.closest(".step-bar, .status-foot")) && !active.closest(".step-bar, .status-foot"),
      };
    });
    if (seen.out) break;
    expect(seen).toMatchObject({ outlined: true, inView: true, covered: false });
  }
});

test("on a narrow screen the status stays in sight", async ({ open, page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.field("/claimedAmount").scrollIntoViewIfNeeded();
  await expect(claim.element.locator(".status-foot")).toBeInViewport();
  await expect(claim.element.locator(".status-foot")).toContainText(word("en", "form", "status", "ready"));
  await expect(claim.element.locator(".step-bar")).toBeInViewport();
  await page.setViewportSize({ width: 375, height: 480 });
  await page.evaluate(() => scrollTo(0, 900));
  await expect(claim.element.locator(".step-bar")).not.toBeInViewport();
  await expect(claim.element.locator(".status-foot")).not.toBeInViewport();
});

test("from right to left", async ({ open, page }) => {
  await page.route(/\/texts\/fr\.js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    expect(body).toMatch(/direction"?: ?"ltr"/);
    await route.fulfill({ response, body: body.replace(/(direction"?: ?)"ltr"/, '$1"rtl"') });
  });
  const claim = await open("?lang=fr", { example: "conference-over-limit" });
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await claim.unfold();
  await claim.fitsWidth();
  // The steps go from right to left; within, everything begins at the right.
  const steps = claim.element.locator(".steps li");
  const [first, last] = [await boxOf(steps.first()), await boxOf(steps.last())];
  expect(first.x).toBeGreaterThan(last.x);
  const left = await claim.element.evaluate(
    (element) =>
      [...element.shadowRoot.querySelectorAll("h2, h3, .field > label, legend")].filter(
        (one) => one.checkVisibility() && getComputedStyle(one).direction !== "rtl",
      ).length,
  );
  expect(left).toBe(0);
  await claim.accessible(["color-contrast"]);
  await page.setViewportSize({ width: 320, height: 640 });
  await claim.fitsWidth();
});

// ---- Paper ----

/** The words of a PDF, by poppler's pdftotext. @param {Buffer} pdf @param {string} file */
function wordsOf(pdf, file) {
  writeFileSync(file, pdf);
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
}

for (const format of ["A4", "Letter"]) {
  test(`printed on ${format}, it is the whole answer and the whole claim, and nothing of the form`, async ({
    open,
    page,
  }, info) => {
    const claim = await open("?lang=en", { example: "conference-over-limit" });
    await page.emulateMedia({ media: "print" });
    await expect(claim.form).toBeHidden();
    await expect(page.locator("#menu")).toBeHidden();
    await expect(claim.element.locator(".step-bar")).toBeHidden();
    await expect(claim.element.locator(".status-foot")).toBeHidden();
    await expect(claim.report.locator(".verdict")).toBeVisible();
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ format });
    const words = wordsOf(pdf, info.outputPath("printed.pdf"));
    const met = await claim.element.evaluate((element) => element.report.requirements.map(({ label }) => label));
    const said = words.replace(/\s+/g, " ");
    const report = await claim.element.evaluate((element) => element.report);
    for (const one of report.findings) expect(said).toContain(one.message.slice(0, 30));
    for (const label of met) expect(said).toContain(label.slice(0, 25));
    for (const line of await claim.report.locator(".sources li").allTextContents())
      expect(said).toContain(line.slice(0, 20));
    expect(said).not.toContain(word("en", "form", "part", "what"));
    expect(said).not.toContain(word("en", "form", "add", "expenses"));
    // The claim itself: who claims, every expense with its proof, every file with what it proves.
    const { partner, invoices, documents } = await claim.value();
    for (const text of [
      partner.name,
      ...invoices.flatMap(({ number, vendor }) => [number, vendor]),
      ...documents.map(({ fileName, url }) => fileName || url),
    ])
      if (text) expect(said).toContain(String(text).split(/[ -]/)[0]);
    expect(said).toContain(word("en", "form", "printed", "proves"));
    const pages = words.split("\f").slice(0, -1);
    expect((pages.at(-1) ?? "").trim().split("\n").length, "lines on the last page").toBeGreaterThan(2);
    // Nothing is cut off at the side: the widest amounts are there in full.
    expect(said).toContain("15,280.00");
    await expect(claim.report.locator("details.proven"), "folded again afterwards").not.toHaveAttribute("open", "");
  });
}

test("every example is told in words, not in colours alone", async ({ open, page }) => {
  const claim = await open("?lang=en");
  for (const example of Object.keys(VERDICTS)) {
    await openExample(page, example);
    await claim.unfold();
    for (const wrong of await claim.form.locator("[data-wrong]").allTextContents()) expect(wrong).toMatch(/Problem:/);
    for (const tag of await claim.report.locator(".tag").allTextContents()) expect(tag.trim()).not.toBe("");
  }
});
