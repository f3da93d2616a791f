// A whole claim, from the first question to "ready": as somebody with a mouse files it, and somebody with a keyboard.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {import("./fixture.mjs").Locator} Locator */
/** @typedef {{name: string, mimeType: string, buffer: Buffer}} Upload */

/**
 * Somebody who fills in the form.
 * @typedef {{
 *   write(field: Locator, text: string): Promise<void>,
 *   choose(select: Locator, value: string): Promise<unknown>,
 *   tick(box: Locator): Promise<void>,
 *   press(button: Locator): Promise<void>,
 *   attach(input: Locator, file: Upload): Promise<void>,
 * }} Person
 */

/** With the mouse: a click on what is meant, and then the keys that write. */
class Mouse {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }
  /** @type {Person["write"]} */
  async write(field, text) {
    await field.click();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }
  /** @type {Person["choose"]} */
  choose = (select, value) => select.selectOption(value);
  /** @type {Person["tick"]} */
  tick = (box) => box.click();
  /** @type {Person["press"]} */
  press = (button) => button.click();
  /** @type {Person["attach"]} */
  attach = (input, file) => input.setInputFiles(file);
}

/** With the keyboard alone, from where the page begins, forwards through the form as it asks. */
class Keyboard {
  /** @type {((chooser: import("@playwright/test").FileChooser) => void) | undefined} */
  choosing;

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    // Listened to from the start: else a key could open the browser's own dialog before the test is told of it.
    page.on("filechooser", (chooser) => this.choosing?.(chooser));
  }
  /** @param {Locator} control */
  async to(control) {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await control.evaluate((one) => one.matches(":focus"))) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`no way by Tab to ${control}`);
  }
  /** @type {Person["write"]} */
  async write(field, text) {
    await this.to(field);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(text);
  }
  /** @param {Locator} select @param {string} value */
  async choose(select, value) {
    await this.to(select);
    // Letters lead to the first that begins so, and arrows from there.
    const label = await select.locator(`option[value="${value}"]`).textContent();
    const [letters = ""] = /^[A-Za-z]+/.exec(label ?? "") ?? [];
    await this.page.keyboard.press("Home");
    await this.page.keyboard.type(letters);
    for (let steps = 0; steps < 60 && (await select.inputValue()) !== value; steps += 1)
      await this.page.keyboard.press("ArrowDown");
    await expect(select).toHaveValue(value);
  }
  /** @type {Person["tick"]} */
  async tick(box) {
    // Of radio buttons with none chosen Tab reaches the first; arrows go on.
    const group = await box.evaluate((one) =>
      one instanceof HTMLInputElement && one.type === "radio" ? one.name : "",
    );
    await this.to(group ? box.page().locator(`input[name="${group}"]`).first() : box);
    await this.page.keyboard.press("Space");
    for (let steps = 0; group && steps < 5 && !(await box.isChecked()); steps += 1)
      await this.page.keyboard.press("ArrowDown");
    await expect(box).toBeChecked();
  }
  /** @type {Person["press"]} */
  async press(button) {
    await this.to(button);
    await this.page.keyboard.press("Enter");
  }
  /** @type {Person["attach"]} */
  async attach(input, file) {
    await this.to(input);
    /** @type {Promise<import("@playwright/test").FileChooser>} */
    const chosen = new Promise((resolve) => {
      this.choosing = resolve;
    });
    await this.page.keyboard.press("Enter");
    await (await chosen).setFiles(file);
  }
}

/** How people write the same in their languages. */
const WRITTEN = {
  en: {
    startsOn: "7 October 2024",
    endsOn: "25/10/2024",
    invoiceDate: "28 Oct 2024",
    workStarts: "October 7, 2024",
    workEnds: "2024-10-09",
    certified: "4 Nov. 2024",
    expense: "2,400.00",
    total: "2,400",
    work: "360",
    reach: "4,600",
    amount: "2,760.00",
    earned: "14,200",
    before: "2150.00",
    hours: "8",
    hour: "45.00",
    says: { startsOn: "7 October 2024", amount: "€2,760.00" },
  },
  fr: {
    startsOn: "7 octobre 2024",
    endsOn: "25/10/2024",
    invoiceDate: "28 oct. 2024",
    workStarts: "7.10.2024",
    workEnds: "09/10/24",
    certified: "4 novembre 2024",
    expense: "2 400,00",
    total: "2400",
    work: "360,00",
    reach: "4 600",
    amount: "2 760,00",
    earned: "14 200",
    before: "2150,00",
    hours: "8",
    hour: "45,00",
    says: { startsOn: "7 octobre 2024", amount: "2 760,00 €" },
  },
};

const FILED = {
  program: "csp-indirect-reseller",
  usagePeriod: "2024-07-01/2024-12-31",
  activity: { kind: "direct-mail-email-sms", startsOn: "2024-10-07", endsOn: "2024-10-25", channels: ["email"] },
  currency: "EUR",
  expenses: [
    { id: "e1", kind: "agency-fee-marketing-creative", amount: "2400.00", invoice: "i1" },
    { id: "e2", kind: "database-acquisition", amount: "360.00", csr: "s1" },
  ],
  invoices: [
    { id: "i1", number: "F-24/0917", vendor: "Studio Peper", issuedOn: "2024-10-28", total: "2400.00", document: "d1" },
  ],
  csrs: [
    {
      id: "s1",
      person: "Lotte Maes",
      task: "Texts",
      startsOn: "2024-10-07",
      endsOn: "2024-10-09",
      hours: "8",
      hourlyCost: "45.00",
      certifiedBy: "Bram Claes",
      certifiedOn: "2024-11-04",
      document: "d2",
    },
  ],
  documents: [
    {
      id: "d1",
      fileName: "invoice.pdf",
      mediaType: "application/pdf",
      sizeBytes: 5200,
      evidence: ["third-party-invoice"],
    },
    { id: "d2", fileName: "csr.pdf", mediaType: "application/pdf", sizeBytes: 4900, evidence: ["csr"] },
    {
      id: "d3",
      fileName: "mail.pdf",
      mediaType: "application/pdf",
      sizeBytes: 45000,
      evidence: ["final-communication-piece"],
      shows: ["partner-brand", "partner-contact", "microsoft-content"],
      note: "The mail as it was sent",
    },
    {
      id: "d4",
      fileName: "mail.eml",
      mediaType: "message/rfc822",
      sizeBytes: 164,
      evidence: ["email-dated-header"],
      note: "The same with its header",
    },
  ],
  metrics: { "estimated-reach": 4600 },
  claimedAmount: "2760.00",
  funds: { earned: "14200", claimedBefore: "2150.00" },
  partner: { name: "Noordzee Cloud BV", partnerId: "5402118" },
  submitterRole: "incentives-user",
  claimName: "Autumn mailing",
};

const CONTENT = {
  "application/pdf": readFileSync(new URL("../documents/pdf/plain.pdf", import.meta.url)),
  "message/rfc822": Buffer.from(
    "Date: Tue, 15 Oct 2024 10:00:00 +0200\r\nFrom: a@noordzee.example\r\nSubject: Microsoft 365\r\n\r\nMicrosoft 365\r\n",
  ),
};

/** A file that can be opened, filled up to a size. @param {string} name @param {keyof typeof CONTENT} mimeType @param {number} bytes */
const file = (name, mimeType, bytes) => ({
  name,
  mimeType,
  buffer: Buffer.concat([CONTENT[mimeType], Buffer.alloc(bytes - CONTENT[mimeType].length, 10)]),
});

/** Numbers as the claim writes them, however many zeros they end with; without the hashes of files. @param {object} claim */
const plain = (claim) =>
  JSON.parse(JSON.stringify(claim), (name, value) =>
    name === "sha256"
      ? undefined
      : typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value)
        ? String(Number(value))
        : value,
  );

/** Fills in the form from top to bottom. @param {Claim} claim @param {Person} person */
async function fileClaim(claim, person) {
  const written = WRITTEN[claim.locale];
  const { form } = claim;
  await person.tick(claim.at("/route~co-op"));
  await person.choose(claim.field("/activity/kind"), "direct-mail-email-sms");
  await person.tick(claim.at("/activity/channels~email"));
  await person.write(claim.field("/activity/startsOn"), written.startsOn);
  await expect(form.locator(".understood")).toHaveText(`= ${written.says.startsOn}`);
  await person.write(claim.field("/activity/endsOn"), written.endsOn);
  await person.choose(claim.field("/usagePeriod"), "2024-07-01/2024-12-31");
  await person.write(claim.field("/claimName"), "Autumn mailing");

  await person.choose(claim.field("/program"), "csp-indirect-reseller");
  await person.choose(claim.field("/submitterRole"), "incentives-user");
  await person.write(claim.field("/partner/partnerId"), "5402118");
  await person.write(claim.field("/partner/name"), "Noordzee Cloud BV");

  await person.choose(claim.field("/currency"), "EUR");
  await person.write(claim.field("/claimedAmount"), written.amount);
  await expect(form.locator(".understood")).toHaveText(`= ${written.says.amount}`);
  if (!(await claim.field("/funds/earned").isVisible()))
    await person.press(form.locator("summary").filter({ hasText: claim.word("form", "more", "funds") }));
  await person.write(claim.field("/funds/earned"), written.earned);
  await person.write(claim.field("/funds/claimedBefore"), written.before);

  await person.press(claim.button(["add", "expenses"]));
  const first = claim.row("/expenses/0");
  await expect(claim.field("/expenses/0/kind")).toBeFocused();
  await person.choose(claim.field("/expenses/0/kind"), "agency-fee-marketing-creative");
  await person.write(claim.field("/expenses/0/amount"), written.expense);
  await person.press(claim.button(["prove-with", "invoice"], first));
  await expect(claim.field("/invoices/0/number")).toBeFocused();
  await person.write(claim.field("/invoices/0/number"), "F-24/0917");
  await person.write(claim.field("/invoices/0/vendor"), "Studio Peper");
  await person.write(claim.field("/invoices/0/issuedOn"), written.invoiceDate);
  await person.write(claim.field("/invoices/0/total"), written.total);
  await person.attach(claim.at("/invoices/0/document~file"), file("invoice.pdf", "application/pdf", 5200));

  await person.press(claim.button(["add", "expenses"]));
  const second = claim.row("/expenses/1");
  await person.choose(claim.field("/expenses/1/kind"), "database-acquisition");
  await person.write(claim.field("/expenses/1/amount"), written.work);
  await person.press(claim.button(["prove-with", "csr"], second));
  await expect(claim.field("/csrs/0/person")).toBeFocused();
  await person.write(claim.field("/csrs/0/person"), "Lotte Maes");
  await person.write(claim.field("/csrs/0/task"), "Texts");
  await person.write(claim.field("/csrs/0/startsOn"), written.workStarts);
  await person.write(claim.field("/csrs/0/endsOn"), written.workEnds);
  await person.write(claim.field("/csrs/0/hours"), written.hours);
  await person.write(claim.field("/csrs/0/hourlyCost"), written.hour);
  await person.write(claim.field("/csrs/0/certifiedBy"), "Bram Claes");
  await person.write(claim.field("/csrs/0/certifiedOn"), written.certified);
  await person.attach(claim.at("/csrs/0/document~file"), file("csr.pdf", "application/pdf", 4900));

  const wanted = form.locator('[data-need="evidence/final-communication-piece"]');
  await person.attach(wanted, file("mail.pdf", "application/pdf", 45_000));
  await expect(form.locator('[data-go="/documents/2"]')).toBeFocused();
  await person.write(claim.at("/metrics/estimated-reach"), written.reach);
  for (const shown of ["partner-brand", "partner-contact", "microsoft-content"])
    await person.tick(claim.at(`/documents/2/shows~${shown}`));
  await person.press(claim.row("/documents/2").locator(".row-head button").first());
  await expect(claim.at("/documents/2/evidence~final-communication-piece")).toBeChecked();
  await person.write(claim.field("/documents/2/note"), "The mail as it was sent");
  await person.press(claim.button(["add", "documents"]));
  await person.attach(claim.at("/documents/3~file"), file("mail.eml", "message/rfc822", 164));
  await person.tick(claim.at("/documents/3/evidence~email-dated-header"));
  await person.write(claim.field("/documents/3/note"), "The same with its header");
}

/** Notes what is found in the files that are chosen from now on. */
const listen = (/** @type {Claim} */ claim) =>
  claim.element.evaluate((element) => {
    window.found = {};
    element.addEventListener("claimproof-document", ({ detail }) => {
      if (detail.document.id && detail.inspection) window.found[detail.document.id] = detail.inspection;
    });
  });

/**
 * The report of the package on the same claim with what was found in its files, as Node gives it.
 * @param {Claim} claim
 * @param {string} today
 */
async function packageReport(claim, today) {
  /** @type {typeof import("../../www/lib/index.js")} */
  const { load } = await import(new URL("../../target/dist/package/dist/node.js", import.meta.url).href);
  const value = await claim.value();
  const found = await claim.page.evaluate(() => window.found);
  const documents = value.documents.map((document) => ({ ...document, inspection: found[document.id] }));
  return (await load({ locale: claim.locale })).check({ ...value, documents }, { today });
}

/** The claim as the button saves it. @param {Claim} claim */
async function saved(claim) {
  const [download] = await Promise.all([claim.page.waitForEvent("download"), claim.choose("save")]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

// What is written differs with the language, and how it is written with the person, each without the other.
for (const { locale, name, Person } of [
  { locale: "en", name: "mouse", Person: Mouse },
  { locale: "fr", name: "keyboard", Person: Keyboard },
]) {
  test(`a mailing, by ${name}, in ${locale}`, async ({ open, page }) => {
    test.slow();
    // On that very day, so that nothing has to be set before the first key.
    await page.clock.setFixedTime(new Date("2025-01-20T10:00:00"));
    const claim = await open(`?lang=${locale}`);
    await listen(claim);
    await fileClaim(claim, new Person(page));
    await expect.poll(async () => (await claim.value()).documents.every(({ sha256 }) => sha256)).toBe(true);
    await claim.verdict("ready");
    await expect(claim.answer.locator(".verdict h3")).toContainText(claim.word("page", "verdict", "ready"));
    await expect(claim.element.locator("[aria-invalid=true]")).toHaveCount(0);
    await expect(claim.status).toContainText(claim.word("page", "verdict", "ready"));
    expect(plain(await claim.value())).toEqual(plain(FILED));
    expect(await claim.element.evaluate((element) => element.claim)).toEqual(await claim.value());
    expect(await claim.element.evaluate((element) => element.report)).toEqual(await packageReport(claim, "2025-01-20"));
    const { name: saveName, text } = await saved(claim);
    expect(saveName).toBe("Autumn-mailing.json");
    expect(text).toBe(`${JSON.stringify(await claim.value(), null, 2)}\n`);
    await claim.speaks();
  });
}

test("a customer association, by mouse", async ({ open, page }) => {
  const claim = await open("?lang=en", { asOf: "2024-09-12" });
  await listen(claim);
  const person = new Mouse(page);
  await person.tick(claim.form.getByRole("radio", { name: claim.word("label", "route", "cpor") }));
  await person.choose(claim.field("/program"), "osu-business-applications");
  await person.write(claim.field("/claimName"), "Fjellheim: Dynamics usage");
  await person.choose(claim.field("/association/solutionArea"), "business-applications");
  await person.choose(claim.field("/association/partnerRole"), "usage-recognition");
  await person.write(claim.field("/association/products"), "dynamics-365-sales\npower-automate\n");
  await person.write(claim.field("/association/subscriptions"), "d4c6f7aa-0b3e-4c59-a1f2-6b8e7715c930");
  await person.write(claim.field("/association/customer/tenantId"), "7b1f0c52-96ad-4e0b-8f4e-3c2d51a9e604");
  await person.write(claim.field("/association/customer/contact/name"), "Ingrid Solberg");
  await person.write(claim.field("/association/customer/contact/title"), "Head of IT");
  await person.write(claim.field("/association/customer/contact/email"), "ingrid@fjellheim.example");
  await person.write(claim.at("/association/partnerContact/name"), "Eirik Dahl");
  await person.write(claim.at("/association/partnerContact/email"), "eirik.dahl@havn.example");
  await person.tick(claim.field("/association/acknowledged"));
  await person.press(claim.button(["add", "documents"]));
  await person.attach(claim.at("/documents/0~file"), file("proof.pdf", "application/pdf", 5000));
  await person.tick(claim.at("/documents/0/evidence~poe-document"));
  for (const shown of await claim.form.locator('input[data-path="/documents/0/shows"]').all()) await person.tick(shown);
  await person.write(claim.field("/partner/partnerId"), "2957340");
  await person.choose(claim.field("/submitterRole"), "incentives-admin");
  await claim.verdict("ready");
  const value = await claim.value();
  expect(value).toMatchObject({
    route: "cpor",
    program: "osu-business-applications",
    association: {
      products: ["dynamics-365-sales", "power-automate"],
      subscriptions: ["d4c6f7aa-0b3e-4c59-a1f2-6b8e7715c930"],
      acknowledged: true,
      partnerContact: { name: "Eirik Dahl", email: "eirik.dahl@havn.example" },
    },
    documents: [{ id: "d1", fileName: "proof.pdf", evidence: ["poe-document"] }],
  });
  expect(value.documents[0]?.shows).toEqual(
    expect.arrayContaining(["product:dynamics-365-sales", "product:power-automate"]),
  );
  expect(await claim.element.evaluate((element) => element.report)).toEqual(await packageReport(claim, "2024-09-12"));
  await claim.unfold();
  await claim.speaks();
  await claim.accessible();
});
