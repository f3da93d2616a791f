// A page with a form of the site's own that is bound, under a policy as strict as any, and what tests do on it.
import { test as base, expect } from "@playwright/test";
import { BARE } from "./fixture.mjs";

export { expect };

const TODAY = "2024-07-20";

/** All that the claim of one small activity needs, but for what a test leaves out. */
export const FIELDS = `
  <p>
    <label>Programme
      <select name="program">
        <option value="">Choose</option>
        <option value="csp-indirect-reseller">Reseller</option>
        <option value="hosting">Hosting</option>
      </select>
    </label>
  </p>
  <p>
    <label for="role">Role</label> <input id="role" type="text" name="submitterRole" aria-describedby="role-hint">
    <span id="role-hint">Yours</span>
  </p>
  <p><label>PartnerID <input name="/partner/partnerId"></label></p>
  <p><label>Amount <input name="claimedAmount"></label></p>
  <p><label>Currency <input name="currency" value="EUR"></label></p>
  <p><label>From <input name="activity.startsOn"></label> <label>To <input type="date" name="activity[endsOn]"></label></p>
  <p><label>Country <input name="partner.country"></label></p>
  <input type="hidden" name="usagePeriod" value="2024-01-01/2024-06-30">
  <input type="hidden" name="activity.kind" value="direct-mail-email-sms">
  <fieldset><legend>Channels</legend>
    <label><input type="checkbox" name="activity.channels[]" value="email"> E-mail</label>
    <label><input type="checkbox" name="activity.channels[]" value="sms"> SMS</label>
  </fieldset>
  <p><label>Your reference <input name="reference" required></label></p>
  <button>Send</button>`;

/** @typedef {import("./fixture.mjs").FilledClaim} FilledClaim */
/**
 * @template {Element} Kind
 * @typedef {import("./fixture.mjs").LocatorOf<Kind>} LocatorOf
 */
/** @typedef {{attributes?: string, options?: string, locale?: string, around?: string, script?: string}} OpenOptions */
/** @typedef {import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions} Args */

/**
 * An example of the page: the day to check it as of, and the claim as pointers and values.
 * @param {import("@playwright/test").APIRequestContext} request @param {string | undefined} baseURL @param {string} name
 */
export async function example(request, baseURL, name) {
  const script = await (await request.get(new URL(`examples/${name}.js`, baseURL).href)).text();
  const { default: found } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  /** @type {(value: unknown, path: string) => [path: string, value: unknown][]} */
  const leaves = (value, path) =>
    value !== null && typeof value === "object"
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`))
      : [[path, value]];
  return {
    today: found.asOf,
    fields: leaves(found.claim, "")
      .map(([path, value]) => `<label>${path} <input name="${path}" value="${value}"></label>`)
      .join(""),
  };
}

/** @type {import("@playwright/test").Fixtures<{open: (fields?: string, options?: OpenOptions) => Promise<Portal>}, {}, Args>} */
const fixtures = {
  /** Opens a page with a form, binds it, and gives the form's locator. */
  open: async ({ page, baseURL }, use) => {
    /** @type {string[]} */
    const complaints = [];
    // Where no worker may start, the browser says so, and the page itself inspects files.
    const blocked = /^This document requires 'TrustedScriptURL' assignment\. The action has been blocked\.$/;
    const noWorker = /^claimproof: the worker that inspects files could not be used \(/;
    const isExpected = (/** @type {string} */ text) => blocked.test(text) || noWorker.test(text);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !isExpected(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => void complaints.push(error.message));
    await use(
      async (fields = FIELDS, { attributes = "", options = "{}", locale = "en", around = "", script = "" } = {}) => {
        const html = `<!doctype html>
          <html lang="en">
            <head><meta charset="utf-8"><title>Portal</title></head>
            <body>
              <main><h1>Portal</h1><form ${attributes}>${fields}</form>${around}</main>
              <script type="module" src="portal.js"></script>
            </body>
          </html>`;
        const js = `
        import { load } from "./claimproof/browser.js";
        import { bindForm } from "./claimproof/form.js";
        const form = document.querySelector("form");
        window.before = document.documentElement.outerHTML;
        window.changes = [];
        form.addEventListener("claimproof-change", ({ detail }) => window.changes.push(detail));
        form.addEventListener("submit", (event) => { event.preventDefault(); window.submits = (window.submits ?? 0) + 1; });
        window.bindForm = bindForm;
        window.validator = await load({ locale: ${JSON.stringify(locale)} });
        window.options = { validator: window.validator, today: "${TODAY}", ...(${options}) };
        window.binding = bindForm(form, window.options);
        ${script}
        document.documentElement.dataset.state = "ready";`;
        await page.route("**/portal.html", (route) =>
          route.fulfill({ body: html, contentType: "text/html", headers: { "Content-Security-Policy": BARE } }),
        );
        await page.route("**/portal.js", (route) => route.fulfill({ body: js, contentType: "text/javascript" }));
        await page.goto(new URL("portal.html", baseURL).href);
        await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
        return new Portal(page);
      },
    );
    expect(complaints, "complaints on the console").toEqual([]);
  },
};
export const test = base.extend(fixtures);

class Portal {
  /** @param {import("@playwright/test").Page} page */
  constructor(page) {
    this.page = page;
    /** @type {LocatorOf<HTMLFormElement>} */
    this.form = page.locator("form");
    this.summary = page.locator("claimproof-summary");
    this.verdict = page.locator(".claimproof-verdict");
    this.messages = page.locator(".claimproof-messages");
  }

  /** @param {string} name @returns {LocatorOf<HTMLInputElement>} */
  field(name) {
    return this.page.locator(`[name="${name}"]`);
  }

  /** The first field of a name. @param {string} name @returns {LocatorOf<HTMLInputElement>} */
  first(name) {
    return this.field(name).first();
  }

  /** What was said at a field, by its description. @param {string} name */
  async told(name) {
    return this.first(name).evaluate((field) =>
      (field.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ")
        .trim(),
    );
  }

  /** @param {string} name @param {string} text */
  async type(name, text) {
    await this.field(name).fill(text);
    await this.field(name).blur();
  }

  /** @returns {Promise<FilledClaim>} */
  async claim() {
    const claim = await this.page.evaluate(() => {
      window.binding.refresh();
      return JSON.stringify(window.changes.at(-1)?.claim);
    });
    return JSON.parse(claim);
  }

  async report() {
    const report = await this.page.evaluate(() => window.binding.report);
    if (!report) throw new Error("there is no report");
    return report;
  }

  valid() {
    return this.form.evaluate((form) => form.checkValidity());
  }

  /** @param {string} name */
  message(name) {
    return this.first(name).evaluate((field) => field.validationMessage);
  }
}
