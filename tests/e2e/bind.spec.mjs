// A form of the site's own: read, checked and told about as it is filled in, in a page with a policy as strict as any.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

const TODAY = "2024-07-20";
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

/** All that the claim of one small activity needs, but for what a test leaves out. */
const FIELDS = `
  <p><label>Programme <select name="program"><option value="">Choose</option><option value="csp-indirect-reseller">Reseller</option><option value="hosting">Hosting</option></select></label></p>
  <p><label for="role">Role</label> <input id="role" type="text" name="submitterRole" aria-describedby="role-hint"> <span id="role-hint">Yours</span></p>
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

/**
 * An example of the page: the day to check it as of, and the claim as pointers and values.
 * @param {import("@playwright/test").APIRequestContext} request @param {string | undefined} baseURL @param {string} name
 */
async function example(request, baseURL, name) {
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

/**
 * @type {import("@playwright/test").Fixtures<{open: (fields?: string, options?: OpenOptions) => Promise<Portal>}, {}, import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions>}
 */
const fixtures = {
  /** Opens a page with a form, binds it, and gives the form's locator. */
  open: async ({ page, baseURL }, use) => {
    /** @type {string[]} */
    const complaints = [];
    // Where no worker may start, the browser says so, and the page itself inspects files.
    const noWorker =
      /^This document requires 'TrustedScriptURL' assignment\. The action has been blocked\.$|^claimproof: the worker that inspects files could not be used \(/;
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !noWorker.test(message.text()))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => void complaints.push(error.message));
    await use(
      async (fields = FIELDS, { attributes = "", options = "{}", locale = "en", around = "", script = "" } = {}) => {
        const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title></head><body><main><h1>Portal</h1><form ${attributes}>${fields}</form>${around}</main><script type="module" src="portal.js"></script></body></html>`;
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
          route.fulfill({ body: html, contentType: "text/html", headers: { "Content-Security-Policy": POLICY } }),
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
const test = base.extend(fixtures);

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

test("an untouched form shows no error, and lists the tasks", async ({ open }) => {
  const portal = await open();
  await expect(portal.messages).toHaveCount(0);
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await expect(portal.verdict).toHaveRole("status");
  await expect(portal.summary.locator(".claimproof-missing").first()).toBeVisible();
  await expect(portal.summary.locator(".claimproof-error")).toHaveCount(0);
  expect(await portal.valid()).toBe(false);
  await expect(portal.messages).toHaveCount(0);
});

test("a mistake is told on leaving the field, and goes at once when it is fixed", async ({ open }) => {
  const portal = await open();
  const amount = portal.field("claimedAmount");
  await amount.pressSequentially("12 apples");
  await expect(portal.messages).toHaveCount(0);
  expect(await portal.message("claimedAmount")).toContain("12 apples");
  await expect(portal.verdict).not.toContainText("problem");
  await amount.blur();
  expect(await portal.told("claimedAmount")).toMatch(/^Problem: “12 apples”/);
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await expect(portal.verdict).toHaveText("1 problem to fix");
  await amount.focus();
  await amount.press("End");
  for (let n = 0; n < 7; n += 1) await amount.press("Backspace");
  await expect(portal.messages).toHaveCount(0);
  await expect(amount).not.toHaveAttribute("aria-invalid", /./);
  expect(await portal.message("claimedAmount")).toBe("");
  await amount.fill("12 pears");
  await expect(portal.messages).toHaveCount(0);
  await amount.blur();
  await expect(portal.messages).toHaveCount(1);
  await expect(amount).toHaveValue("12 pears");
});

for (const [locale, day, said] of [
  ["en", "15 August 2026", "projected"],
  ["fr", "15 août 2026", "projetée"],
]) {
  test(`a projected last day is said to be projected, at its field and in the summary, in ${locale}`, async ({
    open,
  }) => {
    const visible = `<p><label>Period <input name="usagePeriod"></label></p>`;
    const fields = FIELDS.replace(/<input type="hidden" name="usagePeriod"[^>]*>/, visible);
    const portal = await open(fields, { options: `{ today: "2026-11-28" }`, locale });
    await portal.type("usagePeriod", "2026-01-01/2026-06-30");
    const summary = portal.summary.locator(".claimproof-error");
    for (const words of [
      await portal.told("usagePeriod"),
      await portal.message("usagePeriod"),
      await summary.textContent(),
    ]) {
      expect(words).toContain(`${day} (`);
      expect(words).toContain(said);
    }
    await portal.type("usagePeriod", "2024-01-01/2024-06-30");
    expect(await portal.told("usagePeriod")).toContain("2024");
    expect(await portal.told("usagePeriod")).not.toContain(said);
  });
}

test("an empty field has a message only after an attempt to send the form", async ({ open, page }) => {
  const portal = await open();
  await portal.field("claimedAmount").focus();
  await portal.field("claimedAmount").blur();
  await expect(portal.messages).toHaveCount(0);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
  await expect(portal.field("program")).toBeFocused();
  expect(await page.evaluate(() => window.submits)).toBe(undefined);
  await portal.field("claimedAmount").pressSequentially("1");
  expect(await portal.told("claimedAmount")).toBe("");
});

test("Enter tries to send it as well; a script that only asks does not", async ({ open, page }) => {
  const portal = await open(FIELDS, {
    script: `form.addEventListener("input", () => form.checkValidity()); form.addEventListener("change", () => form.checkValidity()); form.checkValidity();`,
  });
  await portal.field("currency").fill("USD");
  // What people leave is asked about, and the field they come to is invalid: they sent nothing all the same.
  await page.keyboard.press("Tab");
  await expect(page.locator("form :focus:invalid")).toHaveCount(1);
  await expect(portal.messages).toHaveCount(0);
  await portal.field("currency").fill("CHF");
  const box = await portal.field("activity.channels[]").first().boundingBox();
  if (!box) throw new Error("the box is not shown");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await page.mouse.up();
  await expect(portal.field("activity.channels[]").first()).toBeChecked();
  await expect(portal.messages).toHaveCount(0);
  await portal.valid();
  await expect(portal.messages).toHaveCount(0);
  await portal.field("currency").press("Enter");
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
  await portal.form.evaluate((form) => form.reset());
  await expect(portal.messages).toHaveCount(0);
  await page.locator(":focus").blur();
  await portal.form.evaluate((form) => form.reportValidity());
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
});

test("with novalidate the form goes, and the messages are there", async ({ open, page }) => {
  const portal = await open(FIELDS, { attributes: "novalidate" });
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
  await expect(page.getByRole("button", { name: "Send" })).toBeFocused();
});

test("names, pointers, brackets and the map lead into the claim", async ({ open }) => {
  const fields = `
    <input name="/claimName" value="A"> <input name="partner.name" value="Contoso"> <input name="invoices[1].number" value="17"> <input name="invoices[0][vendor]" value="Media">
    <input name="amount" value="1,250.50"> <input name="when" value="15 March 2024"> <input name="ignored" value="x"> <input name="activity" value="y"> <input name="expenses" value="z">
    <input name="metrics.estimated-reach" type="number" value="1200"> <input name="metrics.registered-guests" value="1 200"> <input name="metrics.no-such-metric" value="3">
    <input name="elements" value="clobbered"> <input name="country" value="FR"> <input name="mine" value="kept">
    <input name="usdPerUnit" type="number" step="any" value="1.080">
    <textarea name="association.products">Teams, SharePoint\nExchange</textarea>
    <select name="activity.subtypes" multiple><option selected>website<option selected>seo<option>other</select>
    <input type="radio" name="activity.conferences[0].hostedByMicrosoft" value="true"> <input type="radio" name="activity.conferences[0].hostedByMicrosoft" value="false" checked>
    <input type="checkbox" name="association.acknowledged" checked> <input type="checkbox" name="association.optOutOfPayment"> <input type="checkbox" name="expenses[0].includesAlcohol" value="false" checked>
    <input type="checkbox" name="activity.channels" value="sms" checked> <input type="checkbox" name="activity.channels" value="email" checked> <input type="checkbox" name="activity.channels" value="direct-mail">
    <input type="hidden" name="currency" value="USD"> <input name="currency" disabled value="EUR"> <fieldset disabled><input name="submitterRole" value="x"></fieldset>
    <input type="month" name="submitOn" value="2024-07"> <input name="expenses[12345].amount" value="1"> <button name="rulebook" value="z">Send</button>`;
  const portal = await open(fields, {
    attributes: `id="portal"`,
    around: `<input form="portal" name="csrs[0].person" value="Ana"><input name="csrs[0].task" value="not of this form">`,
    options: `{ map: { amount: "claimedAmount", when: "/activity/startsOn", country: null, mine: "partner.reference" } }`,
  });
  await portal.field("/claimName").fill("B");
  expect(await portal.claim()).toEqual({
    claimName: "B",
    partner: { name: "Contoso", reference: "kept" },
    invoices: [{ vendor: "Media" }, { number: "17" }],
    claimedAmount: "1250.50",
    activity: {
      startsOn: "2024-03-15",
      subtypes: ["website", "seo"],
      conferences: [{ hostedByMicrosoft: false }],
      channels: ["sms", "email"],
    },
    metrics: { "estimated-reach": 1200, "registered-guests": 1200 },
    usdPerUnit: "1.080",
    association: { products: ["Teams", "SharePoint", "Exchange"], acknowledged: true },
    expenses: [{ includesAlcohol: false }],
    currency: "USD",
    csrs: [{ person: "Ana" }],
  });
  await portal.field("mine").focus();
  await portal.field("mine").blur();
  expect(await portal.told("mine")).toMatch(/^Warning: .+“reference”/);
});

test("the map can be a function; undefined leaves it to the name, null to nobody", async ({ open }) => {
  const portal = await open(
    `<input data-claim="partner.name" name="a" value="Contoso"><input name="claimName" value="N"><input name="currency" value="EUR">`,
    {
      options: `{ map: (field) => field.name === "currency" ? null : field.dataset.claim }`,
    },
  );
  await portal.field("claimName").fill("M");
  expect(await portal.claim()).toEqual({ partner: { name: "Contoso" }, claimName: "M" });
});

test("what can be read in two ways is asked, never guessed", async ({ open }) => {
  const portal = await open(FIELDS);
  await portal.type("activity.startsOn", "3/4/2024");
  expect(await portal.told("activity.startsOn")).toMatch(
    /“3\/4\/2024” can be read in two ways\. Did you mean: 3 April 2024 \/ 4 March 2024\./,
  );
  await portal.type("activity.startsOn", "4 March 2024");
  expect((await portal.claim()).activity.startsOn).toBe("2024-03-04");
  await portal.type("claimedAmount", "1.250");
  expect(await portal.told("claimedAmount")).toMatch(/can be read in two ways\. Did you mean: 1,250 \/ 1\.250\./);
  expect((await portal.claim()).claimedAmount).toBe("1.250 ?");
  await portal.type("claimedAmount", "1,250");
  expect((await portal.claim()).claimedAmount).toBe("1250");
});

test("what the browser itself cannot read is no empty field", async ({ open }) => {
  const portal = await open(
    `<label>Amount <input type="number" step="any" name="claimedAmount"></label><label>To <input type="date" name="activity.endsOn"></label><button>Send</button>`,
  );
  await portal.field("claimedAmount").focus();
  await portal.field("claimedAmount").pressSequentially("1e");
  await expect(portal.messages).toHaveCount(0);
  await portal.field("claimedAmount").blur();
  expect(await portal.told("claimedAmount")).toMatch(/^Problem: Write digits/);
  await portal.type("claimedAmount", "12.50");
  expect(await portal.message("claimedAmount")).toBe("");
  await expect(portal.messages).toHaveCount(0);
  await portal.field("activity.endsOn").focus();
  await portal.field("activity.endsOn").pressSequentially("03");
  await portal.field("activity.endsOn").blur();
  expect(await portal.told("activity.endsOn")).toMatch(/^Problem: Write day, month and year/);
});

test("a script that changes a field says so by an event", async ({ open }) => {
  const portal = await open(FIELDS);
  for (const { value, count } of [
    { value: "Euro", count: 1 },
    { value: "EUR", count: 0 },
    { value: "euro", count: 1 },
  ]) {
    await portal.field("currency").evaluate((field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, value);
    await expect(portal.messages).toHaveCount(count);
  }
});

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

test("files become documents, and an upload without a file proves nothing", async ({ open, page }) => {
  const portal = await open(`
    <input type="hidden" name="program" value="csp-indirect-reseller"><input type="hidden" name="usagePeriod" value="2024-01-01/2024-06-30">
    <input type="hidden" name="activity.kind" value="direct-mail-email-sms"><input type="hidden" name="activity.channels" value="email">
    <input type="hidden" name="activity.campaign.startsOn" value="2024-02-01">
    <label>Header <input type="file" name="documents[0]"></label><input type="hidden" name="documents[0].evidence" value="email-dated-header"><label>Note <input name="documents[0].note"></label>
    <label>Mail <input type="file" name="documents[1]" multiple></label><input type="hidden" name="documents[1].evidence" value="final-communication-piece">
    <label>Number <input name="invoices[0].number"></label><label>Invoice <input type="file" name="invoices[0].document"></label>
    <label>More <input type="file" name="documents" multiple></label><input type="file" name="partner.name"><button>Send</button>`);
  const pdf = readFileSync(new URL("../documents/pdf/plain.pdf", import.meta.url));
  const file = (/** @type {string} */ name) =>
    name.endsWith("pdf")
      ? { name, mimeType: "application/pdf", buffer: Buffer.concat([pdf, Buffer.from(`% ${name}\n`)]) }
      : {
          name,
          mimeType: "text/html",
          buffer: Buffer.from("<html><title>Mail</title><p>Date: 3 March 2024</p></html>"),
        };
  const needs = async () =>
    (await portal.report()).requirements
      .filter(({ group, status }) => group === "evidence" && status === "missing")
      .map(({ id }) => id);
  expect(await needs()).toEqual([
    "evidence/final-communication-piece",
    "evidence/email-dated-header-or-other-emailing-proof",
  ]);
  expect(await portal.message("documents[0]")).toMatch(/^Proof that the email was sent: /);
  expect(await portal.message("documents[1]")).toMatch(/^Copy of the final advertisement or communication: /);
  await portal.summary.getByRole("link", { name: "Copy of the final advertisement or communication" }).click();
  await expect(portal.field("documents[1]")).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
  const [header, mail, second] = [file("header.htm"), file("mail.pdf"), file("page 2.pdf")];
  const [invoice, one, two] = [file("invoice.pdf"), file("one.pdf"), file("two.pdf")];
  await portal.field("documents[0]").setInputFiles(header);
  await portal.field("documents[1]").setInputFiles([mail, second]);
  await portal.field("invoices[0].document").setInputFiles(invoice);
  await portal.field("documents").setInputFiles([one, two]);
  await expect.poll(async () => (await portal.claim()).documents.filter(({ sha256 }) => sha256).length).toBe(6);
  const claim = await portal.claim();
  const evidence = [["email-dated-header"], ["final-communication-piece"], ["final-communication-piece"]];
  expect(claim.documents.map(({ id, ...rest }) => rest)).toEqual(
    [header, mail, second, invoice, one, two].map(({ name, mimeType, buffer }, n) => ({
      fileName: name,
      sizeBytes: buffer.length,
      mediaType: mimeType,
      sha256: createHash("sha256").update(buffer).digest("hex"),
      ...(evidence[n] ? { evidence: evidence[n] } : {}),
    })),
  );
  expect(new Set(claim.documents.map(({ id }) => id)).size).toBe(6);
  expect(claim.invoices[0]?.document).toBe(claim.documents[3]?.id);
  expect(claim.partner).toBe(undefined);
  expect(await needs()).toEqual(["evidence/note"]);
  expect(await portal.message("documents[0].note")).toMatch(/^Note for the reviewer: /);
  expect(await portal.message("documents[0]")).toBe("");
  await expect(portal.form).toContainText("Choose what");
  await portal.field("documents[0]").setInputFiles([]);
  expect(await needs()).toContain("evidence/email-dated-header-or-other-emailing-proof");
});

/** An invoice as data, in the fewest words. */
const INVOICE = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:ID>ZX-770031</cbc:ID><cbc:IssueDate>2024-03-20</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Blumenthal Werbung</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">1000.00</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>`;

test("files are inspected: the claim is checked with what was found in them, and handed out without", async ({
  open,
  page,
}) => {
  const portal = await open(`
    <label>Vendor <input name="invoices[0].vendor"></label> <label>Number <input name="invoices[0].number"></label>
    <label>Invoice <input type="file" name="invoices[0].document"></label> <label>Proof <input type="file" name="documents[0]"></label>
    <input type="hidden" name="documents[3].id" value="mine"><input type="hidden" name="documents[3].inspection.detectedType" value="application/x-own">`);
  await portal.type("invoices[0].number", "7");
  await portal.field("invoices[0].vendor").focus();
  await page.keyboard.type("Some");
  const xml = { name: "invoice.xml", mimeType: "application/xml", buffer: Buffer.from(INVOICE) };
  await portal.field("invoices[0].document").evaluate((field, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "invoice.xml", { type: "application/xml" }));
    field.files = transfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, INVOICE);
  // What is being typed meanwhile stays, and is not called wrong before it is left.
  await expect.poll(() => portal.told("invoices[0].number")).toMatch(/“invoice\.xml” says “ZX-770031”/);
  await page.keyboard.type("body");
  await expect(portal.field("invoices[0].vendor")).toHaveValue("Somebody");
  expect(await portal.told("invoices[0].vendor")).toBe("");
  await portal.field("invoices[0].vendor").blur();
  expect(await portal.told("invoices[0].vendor")).toMatch(/Blumenthal Werbung/);

  const heard = await page.evaluate(() => window.changes);
  const sha256 = createHash("sha256").update(INVOICE).digest("hex");
  expect(heard.at(-1)?.claim.documents).toContainEqual({
    id: expect.any(String),
    fileName: "invoice.xml",
    mediaType: "application/xml",
    sizeBytes: xml.buffer.length,
    sha256,
  });
  expect(heard.at(-1)?.claim.documents).toContainEqual({ id: "mine" });
  expect(heard.at(-1)?.report?.findings.some(({ path }) => path.includes("inspection"))).toBe(false);
  for (const { claim } of heard) expect(JSON.stringify(claim)).not.toMatch(/ZX-770031|Blumenthal|inspection|x-own/);

  // Another file in its place is another document, with nothing of the first.
  await portal
    .field("invoices[0].document")
    .setInputFiles({ name: "other.txt", mimeType: "text/plain", buffer: Buffer.from("Rechnung 7, Microsoft") });
  expect(await portal.told("invoices[0].number")).not.toMatch(/ZX-770031/);
  await portal.field("documents[0]").setInputFiles(xml);
  await expect
    .poll(async () => (await portal.claim()).documents.find(({ fileName }) => fileName === "invoice.xml")?.sha256)
    .toBe(sha256);
  expect((await portal.claim()).documents.find(({ fileName }) => fileName === "other.txt")?.sha256).not.toBe(sha256);
});

test("a file that cannot be opened is told at its field, and the one chosen instead is not", async ({ open }) => {
  const portal = await open(`<label>File <input type="file" name="documents[0]"></label><button>Send</button>`);
  const pdf = (/** @type {string} */ name) => ({
    name,
    mimeType: "application/pdf",
    buffer: readFileSync(new URL(`../documents/pdf/${name}`, import.meta.url)),
  });
  await portal.field("documents[0]").setInputFiles(pdf("locked-aes256.pdf"));
  await expect.poll(() => portal.told("documents[0]")).toMatch(/protected by a password/);
  await expect(portal.field("documents[0]")).toHaveAttribute("aria-invalid", "true");
  await portal.field("documents[0]").setInputFiles(pdf("plain.pdf"));
  await expect.poll(async () => (await portal.claim()).documents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await portal.told("documents[0]")).not.toMatch(/password/);
});

test("while somebody types, a script that asks and one that reports in turn: messages and focus follow the report alone", async ({
  open,
  page,
}) => {
  const portal = await open(
    `<p><label>Your reference <input name="reference"></label></p>${FIELDS.replace(/<p><label>Your reference.*/, "")}`,
    {
      script: `
      let keys = 0;
      const reference = document.querySelector("[name=reference]");
      for (const type of ["keydown", "keyup"]) reference.addEventListener(type, () => form.checkValidity());
      reference.addEventListener("input", () => {
        keys += 1;
        form.checkValidity();
        if (keys % 3 === 0) form.reportValidity();
      });`,
    },
  );
  await portal.field("reference").focus();
  await page.keyboard.type("ab");
  await expect(portal.field("reference")).toBeFocused();
  await expect(portal.messages).toHaveCount(0);
  await page.keyboard.type("c");
  await expect(portal.field("program")).toBeFocused();
  await expect(portal.messages).not.toHaveCount(0);
  await expect(portal.field("reference")).toHaveValue("abc");
});

test("a limit of the site on files is told at the file", async ({ open }) => {
  const portal = await open(`<label>File <input type="file" name="documents[0]"></label><button>Send</button>`, {
    options: `{ limits: { maxFileBytes: 3 } }`,
  });
  await portal
    .field("documents[0]")
    .setInputFiles({ name: "a.htm", mimeType: "text/html", buffer: Buffer.from("<p>12345</p>") });
  expect(await portal.told("documents[0]")).toMatch(/Warning: .*this site accepts at most 3/);
  await expect.poll(async () => (await portal.claim()).documents[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  await expect(portal.field("documents[0]")).not.toHaveAttribute("aria-invalid", /./);
});

test("rows added later are read, and have no message before the next attempt", async ({ open, page }) => {
  const portal = await open();
  await page.getByRole("button", { name: "Send" }).click();
  await page.evaluate(() => {
    for (const field of [
      { name: "expenses[0].kind", ariaLabel: "Kind" },
      { name: "expenses[0].amount", ariaLabel: "Amount" },
    ])
      document.querySelector("form > button")?.before(Object.assign(document.createElement("input"), field));
    window.binding.refresh();
  });
  await portal.type("expenses[0].amount", "12");
  expect(await portal.message("expenses[0].kind")).toMatch(/^Kind of expense: /);
  expect(await portal.told("expenses[0].kind")).toBe("");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await portal.told("expenses[0].kind")).toMatch(/^Kind of expense: /);
  await page.evaluate(() => {
    for (const field of document.querySelectorAll("[name^=expenses]")) field.remove();
  });
  await page.evaluate(() => window.binding.refresh());
  expect((await portal.claim()).expenses).toBe(undefined);
  await expect(page.locator(".claimproof-messages", { hasText: "Kind of expense" })).toHaveCount(0);
});

test("the form is valid with the verdict ready, and then goes", async ({ open, page, request, baseURL }) => {
  const { fields, today } = await example(request, baseURL, "mailing-ready");
  const portal = await open(`${fields}<button>Send</button>`, { options: `{ today: "${today}" }` });
  const report = await portal.report();
  expect(report.verdict, JSON.stringify(report.findings)).toBe("ready");
  await expect(portal.verdict).toHaveText("Ready to submit");
  expect(await portal.valid()).toBe(true);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  await portal.type("/claimedAmount", "3400");
  expect(await portal.valid()).toBe(false);
  expect(await portal.told("/claimedAmount")).toMatch(/^Problem: /);
  await portal.type("/expenses/0/amount", "2320");
  expect(await portal.valid()).toBe(true);
  await expect(portal.messages).toHaveCount(0);
});

test("what no field can carry keeps the form from going, and takes the focus there", async ({ open, page }) => {
  const portal = await open(`<p><label>Reference <input name="reference" value="7"></label></p><button>Send</button>`);
  expect(await portal.valid()).toBe(false);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(portal.summary).toBeFocused();
  expect(await page.evaluate(() => window.submits)).toBe(undefined);
});

test("where rules are not public, the form goes once nothing is missing", async ({ open, request, baseURL }) => {
  const { fields, today } = await example(request, baseURL, "telephone-not-public");
  const portal = await open(fields, { options: `{ today: "${today}" }` });
  const report = await portal.report();
  expect(report.verdict).toBe("cannot-validate");
  expect(await portal.valid()).toBe(!report.requirements.some(({ status }) => status === "missing"));
});

test("the summary and the messages stand where the page wants them", async ({ open, page }) => {
  const portal = await open(`<input name="currency" aria-label="Currency"><div data-claimproof-for="currency"></div>`, {
    around: `<section><div data-claimproof-summary id="there"></div></section>`,
  });
  await expect(page.locator("#there > claimproof-summary")).toBeVisible();
  await portal.type("currency", "Euro");
  await expect(page.locator("[data-claimproof-for] > .claimproof-messages")).toHaveCount(1);
  expect(await portal.valid()).toBe(false);
  await portal.type("currency", "EUR");
  expect(await portal.message("currency")).toBe("");
  expect(await portal.valid()).toBe(false);
  await page.evaluate(() => window.binding.destroy());
  expect(await portal.form.evaluate((form) => form.id)).toBe("");
});

test("a message moves no button away from under the press that called it", async ({ open, page }) => {
  const portal = await open(FIELDS, { attributes: "novalidate" });
  await portal.field("partner.country").fill("Narnia");
  const button = await page.getByRole("button", { name: "Send" }).boundingBox();
  if (!button) throw new Error("the button is not shown");
  await page.mouse.move(button.x + 5, button.y + button.height - 2);
  await page.mouse.down();
  await expect(portal.messages).toHaveCount(0);
  await page.mouse.up();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  expect(await portal.told("partner.country")).toMatch(/^Problem: /);
});

test("messages stand after a label around or behind their field, and describe each of a group", async ({
  open,
  page,
}) => {
  const portal = await open(`
    <label id="a">Currency <input name="currency"></label> <input id="c" type="checkbox" name="activity.channels" value="fax"><label id="b" for="c">Fax</label>`);
  await portal.type("currency", "Euro");
  await portal.field("activity.channels").check();
  expect(
    await page.evaluate(() => ["a", "b"].map((id) => document.getElementById(id)?.nextElementSibling?.className)),
  ).toEqual(["claimproof-messages", "claimproof-messages"]);
  await expect(page.getByRole("textbox", { name: "Currency", exact: true })).toHaveCount(1);
  await expect(portal.field("activity.channels")).toHaveAccessibleDescription(/fax/);
});

test("in French", async ({ open, page }) => {
  const portal = await open(FIELDS, { locale: "fr" });
  await portal.type("claimedAmount", "1 250,50");
  expect((await portal.claim()).claimedAmount).toBe("1250.50");
  await portal.type("activity.startsOn", "3 mars 2024");
  expect((await portal.claim()).activity.startsOn).toBe("2024-03-03");
  await expect(portal.summary).toHaveAttribute("lang", "fr");
  await portal.type("currency", "Euro");
  await expect(page.locator(".claimproof-messages")).toHaveAttribute("lang", "fr");
});

test("is accessible before and after a try", async ({ open, page }) => {
  const portal = await open();
  const violations = async () =>
    (
      await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze()
    ).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(await violations()).toEqual([]);
  await portal.type("claimedAmount", "x");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await violations()).toEqual([]);
});

test("a form that is refused says so, and what to do, until it is right", async ({ open, page }) => {
  const portal = await open(`<p><label>Name <input name="claimName"></label></p>
    <p><label>Currency <input name="currency"></label></p><button>Send</button> <button formnovalidate>Save</button>`);
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await portal.form.evaluate((form) => form.reportValidity());
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await page.getByRole("button", { name: "Save" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  await expect(portal.verdict).toHaveText(/^Not sent\. \d+ tasks left$/);
  await expect(portal.field("currency")).toBeFocused();
  await expect(portal.field("currency")).toHaveAccessibleDescription(/\w/);
  await expect(portal.summary.getByRole("link").first()).toBeVisible();
  await portal.form.evaluate((form) => form.reset());
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
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

test("addresses are tidied, and dates asked about only where both can be", async ({ open }) => {
  const portal = await open(`
    <input type="hidden" name="route" value="cpor"><input name="usagePeriod" aria-label="Period" value="2024-01-01/2024-06-30">
    <input name="activity.startsOn" aria-label="From"><input name="documents[0].url" aria-label="Link">
    <input name="association.customer.contact.email" aria-label="Contact"><input name="association.customer.tenantId" aria-label="Tenant">`);
  await portal.type("documents[0].url", " www.contoso.com/offer ");
  await portal.type("association.customer.contact.email", " ana@b.example ");
  await portal.type("association.customer.tenantId", "{11111111-2222-3333-4444-555555555555}");
  await portal.type("activity.startsOn", "1/9/2024");
  const claim = await portal.claim();
  expect(claim.documents).toEqual([{ url: "https://www.contoso.com/offer" }]);
  expect(claim.association.customer).toEqual({
    contact: { email: "ana@b.example" },
    tenantId: "11111111-2222-3333-4444-555555555555",
  });
  expect(claim.activity.startsOn).toBe("2024-01-09");
  await portal.type("usagePeriod", "2024-07-01/2024-12-31");
  expect((await portal.claim()).activity.startsOn).toBe("2024-09-01");
  await portal.type("activity.startsOn", "8/9/2024");
  expect(await portal.told("activity.startsOn")).toMatch(/can be read in two ways/);
  await expect(portal.field("association.customer.contact.email")).toHaveValue(" ana@b.example ");
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

test("a check that breaks leaves a form that can be sent", async ({ open, page }) => {
  const portal = await open(FIELDS, {
    options: `{ validator: { ...validator, check: (...call) => { if (window.broken) throw new Error("broken"); return validator.check(...call); } } }`,
  });
  const thrown = await page.evaluate(() => {
    window.broken = true;
    try {
      window.binding.refresh();
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  });
  expect(thrown).toBe("broken");
  expect(await page.evaluate(() => window.binding.report)).toBe(null);
  await portal.field("reference").evaluate((field) => void Object.assign(field, { value: "7" }));
  expect(await portal.valid()).toBe(true);
  await page.evaluate(() => void Object.assign(window, { broken: false }));
  await portal.type("currency", "EUR");
  expect(await portal.valid()).toBe(false);
});

test("the README's form does what the README says", async ({ page, baseURL }) => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, fields, script] =
    /```html\n(<form id="claim">[\s\S]*?)<script type="module">\n([\s\S]*?)<\/script>\n```/.exec(readme) ?? [];
  await page.route("**/portal.html", (route) =>
    route.fulfill({
      body: `<!doctype html><html lang="en"><title>Portal</title>${fields}<script type="module" src="portal.js"></script></html>`,
      contentType: "text/html",
      headers: { "Content-Security-Policy": POLICY },
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

test("values are proposed from the chosen files, fill what is empty, and files move to their fields", async ({
  open,
  page,
}) => {
  const [, section = ""] = readFileSync(new URL("../../README.md", import.meta.url), "utf8").split(
    "### Files that fill",
  );
  const [, code = ""] = /\n```js\n([\s\S]*?)\n```/.exec(section) ?? [];
  const portal = await open(
    `<button type="button" id="fill" hidden>Fill</button>
    <input type="hidden" name="program" value="csp-indirect-reseller"><input type="hidden" name="currency" value="EUR">
    <label>Files <input type="file" name="uploads" multiple></label>
    <label>Company <input name="partner.name" value="Typed GmbH"></label>
    <label>Activity <select name="activity.kind"><option></option><option value="customer-seminars-boot-camps">Seminar</option></select></label>
    <label>From <input type="date" name="activity.startsOn"></label> <label>Until <input name="activity.endsOn"></label>
    <input type="hidden" name="invoices[0].id" value="own"> <label>Number <input name="invoices[0].number"></label>
    <label>Total <input name="invoices[0].total"></label> <label>Invoice <input type="file" name="invoices[0].document"></label>
    <input type="hidden" name="expenses[0].invoice" value="own"> <label>Amount <input name="expenses[0].amount"></label>
    <label>Agenda <input type="file" name="documents[0]"></label>
    <input type="hidden" name="documents[0].evidence" value="event-agenda"><button>Send</button>`,
    {
      options: `{ proposals: true, map: { uploads: "documents" }, today: "2024-12-03" }`,
      script: `
        window.proposed = [];
        form.addEventListener("claimproof-proposals", ({ detail }) => { window.proposed = detail.proposals; });
        const { validator } = window;
        const fillButton = document.querySelector("#fill");
        ${code.replace("{ validator, proposals: true }", "window.options")}`,
    },
  );
  const files = new URL("../folders/02-fabrikam-sicherheitstag/files/", import.meta.url);
  const names = [
    "Agenda final.docx",
    "Agenda ENTWURF.docx",
    "Rechnungen/2024-20931.pdf",
    "Fotos/IMG_20241017_093412.jpg",
  ];
  await portal.field("uploads").setInputFiles(names.map((name) => fileURLToPath(new URL(encodeURI(name), files))));
  // The draft is set aside once the final agenda is known.
  const asides = () => page.evaluate(() => window.proposed.flatMap(({ setAside }) => setAside ?? []));
  await expect.poll(asides).toEqual(["draft"]);
  await expect.poll(() => page.evaluate(() => window.proposed.some(({ path }) => path === "/expenses/-"))).toBe(true);
  await expect.poll(async () => (await portal.claim()).documents.filter(({ sha256 }) => sha256).length).toBe(4);
  /** @type {string[]} */
  const left = [];
  page.on("console", (message) => left.push(message.text()));
  await page.getByRole("button", { name: "Fill" }).click();

  const chosen = (/** @type {string} */ name) =>
    portal.field(name).evaluate(({ files }) => [...(files ?? [])].map((file) => file.name));
  expect(await chosen("uploads")).toEqual(["Agenda ENTWURF.docx", "IMG_20241017_093412.jpg"]);
  expect(await chosen("documents[0]")).toEqual(["Agenda final.docx"]);
  expect(await chosen("invoices[0].document")).toEqual(["2024-20931.pdf"]);
  const claim = await portal.claim();
  expect(claim).toMatchObject({
    partner: { name: "Typed GmbH" },
    activity: { kind: "customer-seminars-boot-camps", startsOn: "2024-10-17", endsOn: "2024-10-17" },
    invoices: [{ id: "own", number: "2024-20931", total: "357.00" }],
    expenses: [{ invoice: "own", amount: "357.00" }],
  });
  expect(claim.documents.map(({ fileName, evidence }) => [fileName, evidence])).toEqual([
    ["Agenda final.docx", ["event-agenda"]],
    ["Agenda ENTWURF.docx", undefined],
    ["IMG_20241017_093412.jpg", ["event-photo"]],
    ["2024-20931.pdf", ["third-party-invoice"]],
  ]);
  expect(claim.documents.find(({ id }) => id === claim.invoices[0]?.document)?.fileName).toBe("2024-20931.pdf");
  expect(left).toEqual(["no empty field for usage period 2024-07-01/2024-12-31"]);
  // A file is in its own field already: the rest of the row is read in it.
  await portal.field("invoices[0].total").fill("");
  await portal.field("invoices[0].total").blur();
  await expect.poll(() => page.evaluate(() => window.proposed.map(({ path }) => path))).toContain("/invoices/0/total");
});
