// A form of the site's own in a page that does what it likes: its markup, its scripts, and mistakes in them.
import { readFileSync } from "node:fs";
import { BARE } from "./fixture.mjs";
import { expect, FIELDS, test } from "./portal.mjs";

test("what the page says of its fields stays, and everything comes out again", async ({ open, page }) => {
  const portal = await open();
  await portal.field("submitterRole").evaluate((field) => field.setAttribute("aria-invalid", "false"));
  await portal.type("submitterRole", "director");
  expect(await portal.told("submitterRole")).toMatch(/^Yours Problem: /);
  await expect(portal.field("submitterRole")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Send" }).click();
  await portal.field("currency").evaluate((field) => field.setCustomValidity("Ours"));
  await portal.type("currency", "Euro");
  expect(await portal.message("currency")).toBe("Ours");
  await portal.field("currency").evaluate((field) => field.setCustomValidity(""));
  await page.evaluate(() => window.binding.refresh());
  expect(await portal.message("currency")).toMatch(/“Euro”/);
  await page.evaluate(() => window.binding.destroy());
  await expect(portal.field("submitterRole")).toHaveAttribute("aria-invalid", "false");
  await portal.field("submitterRole").evaluate((field) => field.removeAttribute("aria-invalid"));
  const [before, after] = await page.evaluate(() => [
    window.before,
    document.documentElement.outerHTML.replace(' data-state="ready"', ""),
  ]);
  expect(after).toBe(before);
  await expect(portal.field("submitterRole")).toHaveValue("director");
  expect(
    await portal.form.evaluate(
      ({ elements }) =>
        [...elements].filter((field) => "validity" in field && Object(field.validity).customError).length,
    ),
  ).toBe(0);
  const heard = await page.evaluate(() => window.changes.length);
  await portal.type("currency", "USD");
  expect(await page.evaluate(() => window.changes.length)).toBe(heard);
});

test("binding a form again replaces the first binding", async ({ open }) => {
  const portal = await open();
  await portal.form.evaluate((form) => {
    window.binding = window.bindForm(form, window.options);
  });
  await expect(portal.summary).toHaveCount(1);
  await portal.type("currency", "Euro");
  await expect(portal.messages).toHaveCount(1);
});

test("fields that are called like members of a form or document", async ({ open, page }) => {
  const names = ["action", "append", "closest", "contains", "elements", "getRootNode", "id", "matches"];
  const more = ["checkValidity", "dispatchEvent", "ownerDocument", "submit"];
  const inputs = [...names, ...more].map((name) => `<input name="${name}" aria-label="${name}">`).join("");
  const portal = await open(`${inputs}<object name="setAttribute"></object>${FIELDS}`, {
    around: `<img name="querySelectorAll" alt=""><img name="createElement" alt=""><form name="getElementsByName"></form>`,
  });
  await portal.type("currency", "Euro");
  await expect(portal.field("currency")).toHaveAccessibleDescription(/“Euro”/);
  // Playwright looks for roles by members of the form that these fields hide.
  await page.locator("button", { hasText: "Send" }).click();
  await expect(portal.field("program")).toBeFocused();
  await portal.type("currency", "CHF");
  expect((await portal.claim()).currency).toBe("CHF");
  await page.evaluate(() => window.binding.destroy());
  await expect(portal.summary).toHaveCount(0);
});

test("a form-associated element has its name as an attribute or as a property", async ({ open, page }) => {
  const portal = await open(`<x-plain name="claimedAmount" tabindex="0"></x-plain><x-named></x-named>`, {
    script: `
      class Plain extends HTMLElement {
        static formAssociated = true;
        #internals = this.attachInternals();
        #value = "";
        get value() { return this.#value; }
        set value(text) {
          this.#value = text;
          for (const type of ["input", "change", "focusout"]) this.dispatchEvent(new Event(type, { bubbles: true }));
        }
        get willValidate() { return this.#internals.willValidate; }
        get validity() { return this.#internals.validity; }
        get validationMessage() { return this.#internals.validationMessage; }
        setCustomValidity(message) { this.#internals.setValidity(message ? { customError: true } : {}, message); }
      }
      customElements.define("x-plain", Plain);
      customElements.define("x-named", class extends Plain { name = "currency"; });
      binding.refresh();`,
  });
  await page.evaluate(() => {
    Object.assign(document.querySelector("x-named") ?? {}, { value: "EUR" });
    Object.assign(document.querySelector("x-plain") ?? {}, { value: "€1,250.00" });
  });
  expect(await portal.claim()).toEqual({ currency: "EUR", claimedAmount: "1250.00" });
  await page.evaluate(() => void Object.assign(document.querySelector("x-plain") ?? {}, { value: "$12" }));
  expect(await portal.told("claimedAmount")).toMatch(/^Problem: “\$12” is in another currency: US Dollar\./);
  expect(await portal.valid()).toBe(false);
});

test("a form in a shadow root has the language around it", async ({ open, page }) => {
  await open(`<input name="currency">`, {
    around: `<my-portal></my-portal>`,
    script: `
      document.documentElement.lang = "en-GB";
      const root = document.querySelector("my-portal").attachShadow({ mode: "open" });
      const inner = document.createElement("form");
      const starts = Object.assign(document.createElement("input"), { name: "activity.startsOn", ariaLabel: "From" });
      inner.append(starts);
      root.append(inner);
      inner.addEventListener("claimproof-change", ({ detail }) => (window.inner = detail.claim));
      bindForm(inner, options);`,
  });
  await page.getByLabel("From").fill("03/04/2024");
  await page.getByLabel("From").blur();
  expect(await page.evaluate(() => window.inner)).toEqual({ activity: { startsOn: "2024-04-03" } });
});

test("a form of another document is checked in it", async ({ open, page }) => {
  await open(`<input name="currency">`, {
    around: `<iframe title="Portal"></iframe>`,
    script: `
      const inside = document.querySelector("iframe").contentDocument;
      inside.documentElement.lang = "en";
      const field = (name) => Object.assign(inside.createElement("input"), { name, ariaLabel: name });
      const other = inside.createElement("form");
      other.append(field("currency"), field("claimedAmount"), Object.assign(inside.createElement("button"), { textContent: "Go" }));
      inside.body.append(other);
      other.addEventListener("claimproof-change", ({ detail }) => (window.inner = detail.claim));
      window.other = bindForm(other, options);`,
  });
  const frame = page.frameLocator("iframe");
  await frame.getByLabel("currency").fill("EUR");
  await frame.getByLabel("claimedAmount").fill("twelve");
  await frame.getByLabel("claimedAmount").blur();
  await expect(frame.getByLabel("claimedAmount")).toHaveAccessibleDescription(/^Problem: “twelve”/);
  await frame.getByLabel("claimedAmount").fill("12 EUR");
  await expect.poll(() => page.evaluate(() => window.inner)).toEqual({ currency: "EUR", claimedAmount: "12" });
  await frame.getByRole("button", { name: "Go" }).click();
  await expect(frame.locator(".claimproof-verdict")).toHaveText(/^Not sent\. /);
  await page.evaluate(() => window.other.destroy());
  await expect(frame.locator("claimproof-summary")).toHaveCount(0);
});

test("misuse is told", async ({ open, page }) => {
  await open();
  const misuse = await page.evaluate(() => {
    const form = document.querySelector("form");
    const { validator } = window;
    const tried = [
      ["#form", { validator }],
      [null, { validator }],
      [form, undefined],
      [form, {}],
      [form, { validator: Promise.resolve(validator) }],
      [form, { validator, map: "currency" }],
      [form, { validator, map: { currency: "a..b" } }],
    ];
    return tried.map((call) => {
      try {
        Reflect.apply(window.bindForm, undefined, call);
        return "";
      } catch (error) {
        return error instanceof Error && "code" in error ? `${error.code}: ${error.message}` : `${error}`;
      }
    });
  });
  for (const [n, pattern] of [
    /<form>/,
    /<form>/,
    /load\(\)/,
    /load\(\)/,
    /await load/,
    /^ERR_OPTIONS: map must/,
    /"a\.\.b" is no place/,
  ].entries()) {
    expect(misuse[n]).toMatch(/^ERR_OPTIONS: /);
    expect(misuse[n]).toMatch(pattern);
  }
});

test("the README's form does what the README says", async ({ page, baseURL }) => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, fields, script] =
    /```html\n(<form id="claim">[\s\S]*?)<script type="module">\n([\s\S]*?)<\/script>\n```/.exec(readme) ?? [];
  await page.route("**/portal.html", (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="en"><title>Portal</title>${fields}<script type="module" src="portal.js"></script></html>`,
      contentType: "text/html",
      headers: { "Content-Security-Policy": BARE },
    }),
  );
  await page.route("**/portal.js", (route) => route.fulfill({ body: script, contentType: "text/javascript" }));
  /** @type {string[]} */
  const said = [];
  page.on("console", (message) => void said.push(message.text()));
  await page.goto(new URL("portal.html", baseURL).href);
  await expect(page.locator(".claimproof-verdict")).toHaveText(/left/);
  await page.getByLabel("Amount").fill("12 apples");
  await page.getByLabel("Amount").blur();
  await expect(page.getByLabel("Amount")).toHaveAccessibleDescription(/^Problem: /);
  await page.getByLabel("Amount").fill("€1,250.00");
  await expect(page.locator(".claimproof-messages")).toHaveCount(0);
  await page
    .getByLabel("Photo")
    .setInputFiles({ name: "stand.jpg", mimeType: "image/jpeg", buffer: Buffer.from("12345") });
  expect(JSON.parse(`${said.at(-1)}`.replace(/^\S+ /, ""))).toMatchObject({
    currency: "EUR",
    claimedAmount: "1250.00",
    documents: [{ fileName: "stand.jpg", evidence: ["event-photo"] }],
  });
});
