// What every test in the browser holds to: the page is opened ready, says nothing on the console, and from then on asks
// the network for nothing. Words are those of the texts, so that a test reads alike in every language.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";
import { word } from "../texts.mjs";

export { expect, word };

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */
/** @typedef {import("../../www/lib/index.js").Report} Report */
/**
 * A claim as tests fill it in, with all of its parts.
 * @template Whole
 * @typedef {Whole extends (infer Item)[] ? Filled<NonNullable<Item>>[]
 *   : Whole extends object ? {[Part in keyof Whole]-?: Filled<NonNullable<Whole[Part]>>} : Whole} Filled
 */
/** @typedef {Filled<import("../../www/lib/index.js").Claim>} FilledClaim */

/**
 * The element as most tests have it: in a form if they ask for its form, and checking.
 * @typedef {import("../../www/lib/element.js").ClaimProofElement & {
 *   readonly shadowRoot: ShadowRoot, readonly form: HTMLFormElement, readonly report: Report,
 * }} ClaimProofElement
 */
/** @typedef {"en" | "fr"} Locale */

/**
 * A locator of elements of a known kind: the functions that run on them take that kind.
 * @template {Element} Kind
 * @typedef {{
 *   evaluate<Result, Argument>(run: (element: Kind, argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>,
 *   evaluate<Result>(run: (element: Kind) => Result | Promise<Result>): Promise<Result>,
 *   evaluateAll<Result>(run: (elements: Kind[]) => Result | Promise<Result>): Promise<Result>,
 * } & Locator} LocatorOf
 */

/**
 * How a page is opened. `state` is the one in which it comes to rest; with `complains` the browser's own complaints, such as of
 * a policy, are expected.
 * @typedef {{example?: string, claim?: object, asOf?: string, state?: string, complains?: boolean}} OpenOptions
 */

/**
 * A page of the test's own.
 * @typedef {{script?: string, style?: string, policy?: string, lang?: Locale, complains?: boolean}} HostOptions
 */

/**
 * What a test has. Most tests are about fields, whatever step asks for them, and see all steps; with `test.use({ steps: true })`
 * one is shown at a time, as people see it. With `test.use({ keeps: false })` the browser keeps nothing for the page.
 * @typedef {{
 *   steps: boolean,
 *   keeps: boolean,
 *   watched: {ready: boolean, complains: boolean, asks: boolean},
 *   open: (query?: string, options?: OpenOptions) => Promise<Claim>,
 *   host: (body: string, options?: HostOptions) => Promise<Claim>,
 * }} Own
 */

/** @type {Locale[]} */
export const LOCALES = ["en", "fr"];

/** The verdict of every example, in the order of the list. */
export const VERDICTS = {
  "seminar-in-progress": "incomplete",
  "mailing-ready": "ready",
  "conference-over-limit": "blocked",
  "many-mistakes": "blocked",
  "telephone-not-public": "cannot-validate",
  association: "incomplete",
};

/** A text with every hole standing for anything, to find it by. @param {Locale} locale @param {string[]} keys */
export const pattern = (locale, ...keys) =>
  new RegExp(
    `^${word(locale, ...keys)
      .split("…")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+")}$`,
  );

/** Rows of a table, each cell of a type of its own. @template {[unknown, ...unknown[]]} Row @param {Row[]} rows */
export const table = (rows) => rows;

/** Where something is on the screen. @param {Locator} locator */
export async function boxOf(locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not shown`);
  return box;
}

/** Unfolds the menu of the page, unless it is. @param {Page} page */
export async function openMenu(page) {
  if ((await page.locator("#menu").getAttribute("open")) === null) await page.locator("#menu > summary").click();
}

/** Opens an example as somebody does: from the menu. @param {Page} page @param {string} id */
export async function openExample(page, id) {
  await openMenu(page);
  const examples = page.locator("#examples");
  if ((await examples.getAttribute("open")) === null) await examples.locator("summary").click();
  await examples.locator(`button[value="${id}"]`).click();
}

/** Sets the day to check as of, as somebody does: in the menu. @param {Page} page @param {string} day */
export async function checkAsOf(page, day) {
  await openMenu(page);
  await page.locator("#as-of").fill(day);
  await page.locator("#menu > summary").click();
}

/** Chooses a language as somebody does: in the head, or where that is narrow, in its menu. @param {Page} page @param {string} name */
export async function chooseLanguage(page, name) {
  const own = page.locator(".menu > summary").filter({ has: page.locator("#language") });
  if (await own.isVisible()) await own.click();
  else await openMenu(page);
  await page.getByRole("link", { name }).click();
}

/** @type {import("@playwright/test").Fixtures<Own, {}, import("@playwright/test").PlaywrightTestArgs>} */
const fixtures = {
  steps: [false, { option: true }],
  keeps: [true, { option: true }],

  page: async ({ page, steps, keeps }, use) => {
    if (!steps) await page.addInitScript(showWhole);
    if (!keeps) await page.addInitScript(() => void Object.defineProperty(window, "indexedDB", { value: undefined }));
    await use(page);
  },

  /** Notes what the page asks the network for once `watched.ready` is set, and what it complains of. */
  watched: async ({ page }, use) => {
    const watched = { ready: false, complains: false, asks: false };
    /** @type {string[]} */
    const requests = [];
    /** @type {string[]} */
    const complaints = [];
    // Loaded later, from beside the page: the other steps after the first, what inspects files, proposals and the words of the list of
    // files with the first of them, the help, the list of claims, examples, the panel about privacy and what writes and reads claim
    // packs once they are asked for, what follows the check with the first claim that is ready.
    const ofPackage =
      "documents|propos|rulebook|failure[.]|plain[.]|screens[.]|help-locales[.]|rule-info|rules/|calendar|help/|tray/|lifecycle/";
    const ofPage = "privacy|examples|list|claims|suggest|after|ready|filing|life|(?:save|open)-pack|zip-reader|chunk";
    const own = new RegExp(`^(?:blob|data):|/(?:claimproof/(?:${ofPackage})|page/privacy/|(?:${ofPage})-)[\\w.-]*$`);
    /** @type {Set<string>} */
    const asked = new Set();
    page.on("request", (request) => {
      asked.add(request.url());
      if (watched.ready && !own.test(request.url())) requests.push(request.url());
    });
    page.on("console", (message) => {
      const { url } = message.location();
      // What the browser asks for by itself, such as an icon, is not the page's.
      if (/^Failed to load resource/.test(message.text()) && !asked.has(url)) return;
      if (message.text() === "Service Worker registration blocked by Playwright") return;
      if (["error", "warning"].includes(message.type())) complaints.push(`${message.text()} ${url}`);
    });
    page.on("pageerror", (error) => void complaints.push(error.stack ?? error.message));
    await use(watched);
    if (!watched.asks) expect(requests, "requests after the page was ready").toEqual([]);
    if (!watched.complains) expect(complaints, "complaints on the console").toEqual([]);
    expect(new URL(page.url()).hash, "the address carries nothing of the claim").toBe("");
  },

  /** Opens the page and gives what tests do on it. */
  open: async ({ page, watched }, use) => {
    const settle = async (/** @type {() => Promise<unknown>} */ go, /** @type {string} */ state) => {
      watched.ready = false;
      await go();
      await expect(page.locator("html")).toHaveAttribute("data-state", state);
      watched.ready = true;
    };
    await use(async (query = "?lang=en", { example, claim, asOf, state = "ready", complains = false } = {}) => {
      watched.complains ||= complains;
      await settle(() => page.goto(query), state);
      if (example) await openExample(page, example);
      const lang = await page.locator("html").getAttribute("lang");
      const locale = LOCALES.find((known) => known === lang) ?? "en";
      const opened = new Claim(page, locale, () => settle(() => page.reload(), state));
      if (claim) await opened.give(claim);
      if (asOf) await checkAsOf(page, asOf);
      return opened;
    });
  },

  /**
   * Puts a page of the test's own in place of the project's: its HTML, its scripts, under a policy as strict as can be.
   * The page is at rest when `data-state` of its root element says "ready".
   */
  host: async ({ page, watched }, use) => {
    await use(
      async (
        body,
        {
          script = "",
          style = "",
          policy = style ? STRICT.replace("script-src", "style-src 'self'; script-src") : STRICT,
          lang = "en",
          complains = false,
        } = {},
      ) => {
        watched.ready = false;
        watched.complains ||= complains;
        const html = `<!doctype html>
          <html lang="${lang}">
            <head>
              <meta charset="utf-8">
              <title>Another page</title>
              <link rel="icon" href="data:,">
              ${style && `<link rel="stylesheet" href="host.css">`}
              <script type="module" src="host.js"></script>
            </head>
            <body>${body}</body>
          </html>`;
        const begin = `
          import "../claimproof/element.js";
          ${script}
          await Promise.all([...document.querySelectorAll("claim-proof")].map((element) => element.ready));
          document.documentElement.dataset.state = "ready";`;
        await page.route("**/host/**", (route) => {
          const { pathname } = new URL(route.request().url());
          if (pathname.endsWith("/host.js")) return route.fulfill({ contentType: "text/javascript", body: begin });
          if (pathname.endsWith("/host.css")) return route.fulfill({ contentType: "text/css", body: style });
          if (pathname.endsWith("/sent"))
            return route.fulfill({
              contentType: "text/html",
              body: "<!doctype html><html lang=en><title>Sent</title><h1>Sent</h1>",
            });
          return route.fulfill({
            contentType: "text/html",
            headers: { "content-security-policy": policy },
            body: html,
          });
        });
        await page.goto("host/");
        await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
        watched.ready = true;
        return new Claim(page, lang);
      },
    );
  },
};

export const test = base.extend(fixtures);

/** In the page: every element shows all of its steps, below each other. */
export function showWhole() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    if (this.localName === "claim-proof") queueMicrotask(() => this.setAttribute("layout", "whole"));
    return attachShadow.call(this, init);
  };
}

/** The element on a page. @param {Page} page @returns {LocatorOf<ClaimProofElement>} */
export const elementOn = (page) => page.locator("claim-proof").first();

/** The policy of a page that allows its own scripts and WebAssembly, and nothing else, no style sheet either. */
export const BARE =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The same for a page with the icon that `host` gives it. */
export const STRICT = `${BARE}; img-src data:`;

/** The form and its answer, as somebody before the screen has them. */
export class Claim {
  /** @param {Page} page @param {Locale} locale @param {() => Promise<void>} [reload] */
  constructor(page, locale, reload = async () => void (await page.reload())) {
    this.page = page;
    this.locale = locale;
    this.reload = reload;
    this.element = elementOn(page);
    this.form = this.element.locator(".form");
    this.answer = this.element.locator(".answer");
    this.report = this.element.locator(".report");
    this.status = this.element.getByRole("status");
    this.note = this.element.locator(".note-line");
  }

  /** A question by its label and its place, such as "/partner/name". @param {string} place @returns {LocatorOf<HTMLInputElement>} */
  field(place) {
    return this.form.getByLabel(this.word("form", "label", place.replace(/\/\d+(?=\/|$)/g, "/*"))).and(this.at(place));
  }

  /** A control by the place of its answer alone. @param {string} place @returns {LocatorOf<HTMLInputElement>} */
  at(place) {
    return this.element.locator(`[id="${place}"]`);
  }

  /** A button by its words, whatever fills their holes. @param {string[]} keys @param {Locator} within */
  button(keys, within = this.element) {
    return within.getByRole("button", { name: pattern(this.locale, "form", ...keys) });
  }

  /** @param {string} place */
  row(place) {
    return this.element.locator(`li[id="${place}"]`);
  }

  /** @param {string[]} keys */
  word(...keys) {
    return word(this.locale, ...keys);
  }

  /** @returns {Promise<FilledClaim>} */
  async value() {
    return JSON.parse(await this.element.evaluate((element) => element.value));
  }

  /** Gives a claim as a page does. @param {object | null} claim */
  async give(claim) {
    await this.element.evaluate((element, value) => {
      element.claim = value;
    }, claim);
  }

  /** Opens a claim from a file, as somebody does. @param {string | Buffer} content */
  async openFile(content, name = "claim.json") {
    const buffer = typeof content === "string" ? Buffer.from(content) : content;
    const own = this.element.locator("input#open");
    const input = (await own.count()) > 0 ? own : this.page.locator("#menu input#open");
    await input.setInputFiles({ name, mimeType: "application/json", buffer });
  }

  /** Chooses something from the menu, of the element or of the page. @param {"anew" | "save" | "print"} item */
  async choose(item, element = this.element) {
    const own = element.locator("[part=menu]");
    const isOwn = (await own.count()) > 0;
    await (isOwn ? own : this.page.locator("#menu")).locator("> summary").click();
    if (isOwn) await own.locator(`[data-do="${item}"]`).click();
    else await this.page.locator(`#menu #${item === "anew" ? "new" : item}`).click();
  }

  /** @param {string} verdict */
  async verdict(verdict) {
    await expect(this.report).toHaveAttribute("data-verdict", verdict);
  }

  /** Opens every row and whatever else is folded; lists to choose from stay closed, because opening one closes another. */
  async unfold() {
    for (let closed = 1, turn = 0; closed > 0 && turn < 50; turn += 1) {
      closed = await this.element.evaluate((element) => {
        /** @type {NodeListOf<HTMLElement>} */
        const folded = element.shadowRoot.querySelectorAll(
          "[aria-expanded=false]:not([aria-haspopup]), details:not([open], .menu)",
        );
        for (const one of folded) {
          if (one instanceof HTMLDetailsElement) one.open = true;
          else one.click();
        }
        return folded.length;
      });
    }
    // The help is loaded when it is first shown.
    await expect(this.element.locator(".help-loading")).toHaveCount(0);
  }

  /**
   * No violation of WCAG 2.2 A and AA, nor of axe's best practices; or of some rules alone, where only they can differ.
   * @param {string[]} [rules]
   */
  async accessible(rules) {
    // What lies under a bar at the edge is reached by scrolling; axe would count it as covered.
    await this.page.evaluate(() => scrollTo(0, 0));
    // Hundreds of currencies and countries take most of axe's time, and none of them differs from the next to it.
    const listed = await this.page.evaluateHandle(() => {
      const roots = [document, ...[...document.querySelectorAll("claim-proof")].map((one) => one.shadowRoot)];
      const away = roots
        .flatMap((root) => [...(root?.querySelectorAll("option:nth-child(n + 6):not(:checked)") ?? [])])
        .map((option) => ({ option, parent: option.parentNode, next: option.nextSibling }));
      for (const { option } of away) option.remove();
      return away;
    });
    /** @type {import("axe-core").RunOnly} */
    const runOnly = rules
      ? { type: "rule", values: rules }
      : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
    // There is no frame but the page, which is what the legacy mode is for. To describe all that passes takes as long as to check it.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode().options({ runOnly, resultTypes: ["violations"] });
    const { violations } = await axe.analyze();
    await listed.evaluate((away) => {
      for (const { option, parent, next } of away.reverse()) parent?.insertBefore(option, next);
    });
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.slice(0, 5).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      ]),
    ).toEqual([]);
  }

  /** What a reader could see or hear that no text should hold: keys, holes, values that are none. */
  async speaks() {
    const words = await this.page.evaluate(() => {
      /** @type {string[]} */
      const said = [];
      const hear = (/** @type {Document | ShadowRoot} */ root) => {
        for (const one of root.querySelectorAll("*")) {
          if (one.matches("script, style, pre, code, template")) continue;
          for (const node of one.childNodes) if (node instanceof Text) said.push(node.data);
          for (const name of ["aria-label", "title", "alt", "placeholder"]) said.push(one.getAttribute(name) ?? "");
          if (one.shadowRoot) hear(one.shadowRoot);
        }
      };
      hear(document);
      return said.join("\n");
    });
    expect(words).not.toMatch(
      /\b(?:page|form|label|field)\.[a-z/]|undefined|\bNaN\b|\[object|\{\w+(\||\})|\bnull\b|\[\[|\]\]/,
    );
  }

  async fitsWidth() {
    const over = await this.page.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      const out = [...(document.querySelector("claim-proof")?.shadowRoot?.querySelectorAll("*") ?? [])].filter(
        (one) => one.getBoundingClientRect().right > wide + 1 && one.checkVisibility() && !one.closest(".unseen"),
      );
      return {
        pixels: document.documentElement.scrollWidth - wide,
        first:
          document.documentElement.scrollWidth > wide
            ? out.slice(0, 3).map((one) => `${one.localName}.${one.className}#${one.id}`)
            : [],
      };
    });
    expect(over, "wider than the window").toEqual({ pixels: expect.any(Number), first: [] });
    expect(over.pixels, "pixels wider than the window").toBeLessThanOrEqual(0);
  }

  /** The element that has the focus, within the form too. */
  focused() {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return {
        id: active?.id ?? "",
        path: active?.getAttribute("data-path") ?? "",
        tag: active?.localName ?? "",
        inForm: Boolean(active?.closest(".form")),
        row: active?.closest("li.row")?.id ?? "",
      };
    });
  }

  /** How many parts of the page are in the colour of mistakes. */
  red() {
    return this.element.evaluate((element) => {
      const root = element.shadowRoot;
      const probe = document.createElement("i");
      probe.style.color = "var(--bad)";
      root.querySelector(".all")?.append(probe);
      const bad = getComputedStyle(probe).color;
      probe.remove();
      return [...root.querySelectorAll("*")]
        .filter((one) => {
          const { color, backgroundColor, borderInlineStartColor } = getComputedStyle(one);
          return one.checkVisibility() && [color, backgroundColor, borderInlineStartColor].includes(bad);
        })
        .map((one) => `${one.localName}.${one.className}`);
    });
  }
}
