// How the form behaves while somebody fills it in.
import { boxOf, expect, LOCALES, test, VERDICTS } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/**
 * @template {Element} Kind
 * @typedef {import("./fixture.mjs").LocatorOf<Kind>} LocatorOf
 */

/** The answer of a finding's place in the answer. */
const finding = (/** @type {Claim} */ claim, /** @type {string | RegExp} */ text) =>
  claim.report.locator(".findings.error li").filter({ hasText: text });

// ---- What is called wrong, and when ----

for (const locale of LOCALES) {
  test(`an untouched form is a list of things to do, without anything red, in ${locale}`, async ({ open }) => {
    const claim = await open(`?lang=${locale}`);
    await claim.verdict("incomplete");
    expect(await claim.report.locator(".todo li").count()).toBeGreaterThan(5);
    await expect(claim.report.locator(".error, .warning")).toHaveCount(0);
    await expect(claim.element.locator("[aria-invalid=true], [data-wrong]")).toHaveCount(0);
    expect(await claim.red()).toEqual([]);
    await claim.speaks();
    await claim.accessible();
  });
}

test("empty answers, rows and lists are not wrong either", async ({ open }) => {
  const claim = await open("?lang=en", { asOf: "2024-07-20" });
  for (const empty of [
    {},
    { claimName: "" },
    { expenses: [{}], documents: [{}, null], invoices: [] },
    { activity: { kind: "", startsOn: " " }, metrics: {}, funds: null },
  ]) {
    await claim.give(empty);
    await claim.unfold();
    expect(await claim.red(), JSON.stringify(empty)).toEqual([]);
    await expect(claim.element.locator("[aria-invalid=true]")).toHaveCount(0);
  }
});

test("a half-typed answer is not wrong until its field is left; then it is told there and in the answer, in the same words", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en", { asOf: "2025-01-20" });
  await claim.field("/activity/kind").selectOption("print-advertising");
  const starts = claim.field("/activity/startsOn");
  await starts.click();
  await page.keyboard.type("31 Octo", { delay: 20 });
  await page.keyboard.type("ver", { delay: 20 });
  await page.waitForTimeout(300);
  await expect(starts).not.toHaveAttribute("aria-invalid", "true");
  await expect(claim.report.locator(".error")).toHaveCount(0);
  expect(await claim.red()).toEqual([]);

  await page.keyboard.press("Tab");
  await expect(starts).toHaveAttribute("aria-invalid", "true");
  const words = "“31 Octover” is not a real date.";
  await expect(starts).toHaveAccessibleDescription(new RegExp(`^Problem: ${words} Write day, month and year`));
  await expect(finding(claim, words)).toHaveCount(1);
  const said = await claim
    .at("/activity/startsOn~says")
    .locator("p")
    .evaluate((one) => `${one.textContent}`.replace(/^Problem:\s*/, "").trim());
  const told = await finding(claim, words)
    .locator(".what, .foot > span:first-child")
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()).join(" "));
  expect(told).toBe(said);
  await claim.verdict("blocked");
  await expect(starts).toHaveValue("31 Octover");
  await claim.accessible();

  // Fixed, before the field is left.
  await starts.click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("31 October 2024");
  await expect(starts).toBeFocused();
  await expect(starts).not.toHaveAttribute("aria-invalid", "true");
  await expect(claim.report.locator(".findings.error")).toHaveCount(0);
  await expect(claim.form.locator(".understood")).toHaveText("= 31 October 2024");
  await page.keyboard.press("Tab");
  await expect(claim.form.locator(".understood")).toHaveCount(0);
  expect((await claim.value()).activity.startsOn).toBe("2024-10-31");
});

test("what was wrong before somebody writes stays in view until it is fixed", async ({ open, page }) => {
  const claim = await open("?lang=en", { asOf: "2025-01-20" });
  await claim.give({ claimedAmount: "many", currency: "EUR" });
  const amount = claim.field("/claimedAmount");
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await amount.click();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("12");
  await expect(amount).not.toHaveAttribute("aria-invalid", "true");
});

// ---- Focus ----

test("typing keeps the focus and the caret, wherever one types", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "seminar-in-progress" });
  await claim.unfold();
  const fields = claim.form.locator("input[type=text], textarea");
  const count = await fields.count();
  expect(count).toBeGreaterThan(40);
  for (let index = 0; index < count; index += 1) {
    /** @type {LocatorOf<HTMLInputElement>} */
    const field = fields.nth(index);
    const before = await field.evaluate((one) => {
      if (!one.checkVisibility()) return null;
      one.focus();
      one.setSelectionRange(0, 0);
      return one.value;
    });
    if (before === null) continue;
    await page.keyboard.press("1");
    const { id, ...now } = await field.evaluate((one) => ({
      id: one.id,
      focused: one.matches(":focus"),
      value: one.value,
      caret: one.selectionStart,
    }));
    expect(now, id).toEqual({ focused: true, value: `1${before}`, caret: 1 });
    await page.keyboard.press("Backspace");
    expect(await field.evaluate((one) => [one.matches(":focus"), one.value])).toEqual([true, before]);
  }
});

test("emptying a field and writing again keeps the focus", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.unfold();
  for (const place of [
    "/funds/earned",
    "/funds/claimedBefore",
    "/funds/claimedBeforeForActivity",
    "/usdPerUnit",
    "/metrics/estimated-reach",
    "/activity/startsOn",
    "/invoices/0/total",
    "/csrs/0/hours",
    "/documents/3/note",
    "/partner/name",
    "/submitOn",
    "/activity/campaign/startsOn",
  ]) {
    const field = claim.at(place);
    if ((await field.count()) === 0) continue;
    await field.evaluate((one) => {
      one.focus();
      one.select();
    });
    await page.keyboard.press("Delete");
    await page.keyboard.type("12", { delay: 10 });
    expect(await field.evaluate((one) => [one.matches(":focus"), one.value]), place).toEqual([true, "12"]);
  }
});

test("a new verdict is announced once, after a pause", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await expect(claim.status).toContainText("Ready to submit");
  await claim.status.evaluate((status) => {
    window.said = [];
    new MutationObserver(() => window.said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await claim.field("/claimedAmount").click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("3481.00", { delay: 60 });
  expect(await page.evaluate(() => window.said)).toEqual([]);
  await expect(claim.status).not.toContainText("Ready to submit", { timeout: 4000 });
  await page.keyboard.press("Tab");
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => window.said.length)).toBe(1);
});

test("a press on a button right after typing is not lost when the layout shifts", async ({ open, page }) => {
  // High enough for the field and the button together.
  await page.setViewportSize({ width: 1280, height: 3000 });
  const claim = await open("?lang=en");
  await claim.give({ activity: { kind: "print-advertising" } });
  const button = claim.button(["add", "expenses"]);
  await claim.field("/activity/endsOn").click();
  await page.keyboard.type("no day at all");
  const box = await boxOf(button);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(100);
  await page.mouse.up();
  await expect(claim.row("/expenses/0")).toBeVisible();
  await expect(claim.field("/activity/endsOn")).toHaveAttribute("aria-invalid", "true");
});

// ---- From the answer to the form ----

for (const example of Object.keys(VERDICTS)) {
  test(`what is to do and what is wrong lead to their fields: ${example}`, async ({ open }) => {
    test.slow();
    const claim = await open("?lang=en", { example });
    const goers = claim.report.locator(".todo [data-go], .findings [data-go]");
    const count = await goers.count();
    for (let index = 0; index < count; index += 1) {
      // As somebody finds the form: with nothing open.
      await claim.element.evaluate((element) => {
        /** @type {NodeListOf<HTMLElement>} */
        const unfolded = element.shadowRoot.querySelectorAll(".form [aria-expanded=true]");
        for (const one of unfolded) one.click();
        for (const one of element.shadowRoot.querySelectorAll(".form details[open]")) one.removeAttribute("open");
      });
      await goers.nth(index).click();
      const focus = await claim.focused();
      const { pointer, seen, asked, row } = await claim.element.evaluate((element, index) => {
        const root = element.shadowRoot;
        const pointer = `${root.querySelectorAll(".report :is(.todo, .findings) [data-go]")[index]?.getAttribute("data-go")}`;
        const box = root.activeElement?.getBoundingClientRect();
        const row = /^\/(?:activity\/conferences|[a-z]+)\/\d+/.exec(pointer)?.[0];
        return {
          pointer,
          seen: root.activeElement?.checkVisibility() && box && box.bottom > 0 && box.top < innerHeight,
          asked: root.querySelector(`:is(input, select, textarea, fieldset)[id="${pointer}"]`) !== null,
          row: row && root.querySelector(`li[id="${row}"]`) ? row : null,
        };
      }, index);
      expect(focus, `${pointer} leads into the form`).toMatchObject({ inForm: true });
      expect(seen, `${pointer} is in view`).toBe(true);
      // Where the form has a question for this very place, it leads to that.
      if (asked) expect(focus.path, pointer).toBe(pointer);
      if (row) expect(focus.row, pointer).toBe(row);
    }
  });
}

// ---- What is drawn in parts ----

for (const example of ["conference-over-limit", "many-mistakes", "mailing-ready", "association"]) {
  test(`after any change the form is what it would be if it were drawn again: ${example}`, async ({ open }) => {
    test.slow();
    const claim = await open("?lang=en", { example });
    const stale = await claim.element.evaluate(async (element) => {
      const form = element.shadowRoot.querySelector(".form");
      if (!form) throw new Error("there is no form");
      /** @type {(node: Node) => string} */
      const written = (node) => {
        if (!(node instanceof Element)) return node.nodeValue ?? "";
        const attributes = node
          .getAttributeNames()
          .sort()
          .map((name) => `${name}=${node.getAttribute(name)}`);
        const value = "value" in node ? node.value : "";
        const checked = "checked" in node ? node.checked : "";
        return `<${node.localName} ${attributes.join(" ")} ${value} ${checked}>${[...node.childNodes].map(written).join("")}</>`;
      };
      const redraw = async () => {
        for (const locale of ["fr", "en"]) {
          element.locale = locale;
          await element.ready;
        }
      };
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const tell = (/** @type {Element} */ control, /** @type {string} */ type) =>
        control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      /** @type {(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, turn: number) => void} */
      const change = (control, turn) => {
        control.closest("details")?.setAttribute("open", "");
        control.focus();
        if (control instanceof HTMLSelectElement)
          control.selectedIndex = (control.selectedIndex + 1 + turn) % control.options.length;
        else if (control.type === "checkbox" || control.type === "radio") control.click();
        else
          control.value =
            turn % 3 === 0
              ? ""
              : /amount|total|funds|cost|hours/i.test(control.id)
                ? `${turn}12.50`
                : `${control.value}${turn}`;
        tell(control, control.type === "text" || control.type === "textarea" ? "input" : "change");
        control.blur();
      };
      /** @type {(selector: string) => HTMLButtonElement[]} */
      const buttons = (selector) => Array.from(form.querySelectorAll(selector));
      const { claim } = element;
      const begin = () => {
        element.claim = claim;
        for (const fold of buttons("button.fold[aria-expanded=false]")) fold.click();
      };
      begin();
      /** @type {NodeListOf<HTMLInputElement>} */
      const found = form.querySelectorAll("input[data-path]:not([type=file], [id*='~other~']), select, textarea");
      const controls = [...found];
      // Some two dozen of them, of every list and part.
      const step = Math.ceil(controls.length / 24);
      const changes = controls
        .filter((_, n) => n % step === 0)
        .map(({ id }, turn) => ({
          what: id,
          act: () => {
            /** @type {HTMLInputElement | null} */
            const control = form.querySelector(`[id="${id}"]`);
            if (control) change(control, turn);
          },
        }));
      // What adds or moves rows, each by itself.
      const moves = ["add", "remove", "down", "copy", "prove", "unlink"]
        .map((what) => ({ what, selector: `button[data-do=${what}]:not(:disabled)` }))
        .filter(({ selector }) => buttons(selector).length > 1)
        .map(({ what, selector }) => ({ what, act: () => buttons(selector)[1]?.click() }));
      // Four at a time, from parts far from one another: what one leaves stale another does not draw again.
      const groups = Math.ceil(changes.length / 4);
      const begun = Array.from({ length: groups }, (_, first) => changes.filter((_, n) => n % groups === first));
      const done = [...begun, ...moves.map((one) => [one])];
      const count = changes.length + moves.length;
      for (const group of done) {
        begin();
        for (const { act } of group) act();
        await painted();
        const drawn = written(form);
        await redraw();
        const whole = written(form);
        if (whole === drawn) continue;
        const first = [...drawn].findIndex((one, index) => one !== whole[index]);
        const around = (/** @type {string} */ text) => text.slice(Math.max(0, first - 200), first + 200);
        return { count, what: group.map(({ what }) => what).join(), drawn: around(drawn), whole: around(whole) };
      }
      return { count };
    });
    expect(stale.drawn, stale.what).toBe(stale.whole);
    expect(stale.count).toBeGreaterThan(10);
  });
}
