// What every test of the page holds to: it is opened ready, says nothing on the console, and from then on asks the
// network for nothing.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

export { expect };

/** The verdict of every example, in the order of the list. */
export const EXAMPLES = {
  "seminar-in-progress": "incomplete",
  "mailing-ready": "ready",
  "conference-over-limit": "blocked",
  "many-mistakes": "blocked",
  "telephone-not-public": "cannot-validate",
  association: "incomplete",
  empty: "incomplete",
};

export const test = base.extend({
  /**
   * Opens the page and gives what tests do on it. `state` is the one in which it comes to rest; with `complains` the
   * browser's own complaints, such as of a policy, are expected.
   */
  open: async ({ page }, use) => {
    const requests = [];
    const complaints = [];
    let ready = false;
    let expected = false;
    page.on("request", (request) => ready && requests.push(request.url()));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const settle = async (go, state) => {
      ready = false;
      await go();
      await expect(page.locator("html")).toHaveAttribute("data-state", state);
      ready = true;
    };
    await use(async (query = "?lang=en", { example, state = "ready", complains = false } = {}) => {
      expected ||= complains;
      await settle(() => page.goto(query), state);
      if (example) await page.locator("#example").selectOption(example);
      return new Page(page, () => settle(() => page.reload(), state));
    });
    expect(requests, "requests after the page was ready").toEqual([]);
    if (!expected) expect(complaints, "complaints on the console").toEqual([]);
    expect(new URL(page.url()).hash, "the address carries nothing of the claim").toBe("");
  },
});

class Page {
  constructor(page, reload) {
    this.page = page;
    this.reload = reload;
    this.text = page.locator("#text");
    this.report = page.locator("#report > .report");
    this.message = page.locator("#unreadable");
    this.status = page.locator("#status");
  }

  /** Writes into the text as an editor would: replaces one passage of it. */
  async change(from, to) {
    const text = await this.text.inputValue();
    expect(text).toContain(from);
    await this.write(text.replace(from, to));
  }

  async write(text) {
    await this.text.fill(text);
  }

  async verdict(verdict) {
    await expect(this.report).toHaveAttribute("data-verdict", verdict);
  }

  /** No violation of WCAG 2.2 A and AA, nor of axe's best practices. */
  async accessible() {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)])).toEqual([]);
  }

  async selection() {
    return this.text.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd));
  }

  /** What a reader could see that no text should hold: keys, holes, values that are none. */
  async speaks() {
    const words = await this.page.evaluate(() => [...document.querySelectorAll("body > :not(main), main .intro, .claim :not(textarea, :has(textarea)), .result")].map((part) => part.textContent).join("\n"));
    expect(words).not.toMatch(/\bpage\.[a-z]|undefined|\bNaN\b|\[object|\{\w+(\||\})|\bnull\b/);
  }

  async fitsWidth() {
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "pixels wider than the window").toBeLessThanOrEqual(0);
  }
}
