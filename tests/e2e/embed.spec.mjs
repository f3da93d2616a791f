// The element in a page of somebody else: a control of its form, under its policy, beside its styles.
import { createHash } from "node:crypto";
import { Claim, expect, LOCALES, STRICT, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {import("./fixture.mjs").ClaimProofElement} ClaimProofElement */

const FORM = `<main><h1>File a claim</h1><form id="outer" action="sent">
  <label>Reference <input name="reference" value="R-1"></label>
  <claim-proof name="claim" today="2025-01-20"></claim-proof>
  <button id="send">Send</button> <button type="reset">Reset</button>
</form></main>`;

/** Notes what is sent, and the element's events; has the claims of the examples at hand. */
const WATCH = `
  window.sent = [];
  window.heard = [];
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    window.sent.push([...new FormData(event.target)]);
  });
  for (const name of ["claimproof-change", "claimproof-document", "claimproof-save"]) document.addEventListener(name, ({ type, detail, target }) => window.heard.push({ type, detail, same: target.localName }));
  window.claims = {};
  for (const id of ["mailing-ready", "conference-over-limit", "telephone-not-public", "association"]) window.claims[id] = (await import("../examples/" + id + ".js")).default.claim;
`;

const BARE =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Shows the claim of an example. @param {Claim} claim @param {string} id @param {string} today */
const show = (claim, id, today) =>
  claim.element.evaluate(
    (element, { id, today }) => {
      element.today = today;
      element.claim = window.claims[id] ?? null;
    },
    { id, today },
  );
const data = (/** @type {Page} */ page) =>
  page.evaluate(() =>
    [...new FormData(document.forms[0])].map(([name, value]) => /** @type {const} */ ([name, `${value}`])),
  );
const state = (/** @type {Claim} */ claim) =>
  claim.element.evaluate((element) => {
    /** @type {(keyof ValidityState)[]} */
    const names = [
      "badInput",
      "customError",
      "patternMismatch",
      "rangeOverflow",
      "rangeUnderflow",
      "stepMismatch",
      "tooLong",
      "tooShort",
      "typeMismatch",
      "valueMissing",
    ];
    const flags = names.filter((name) => element.validity[name]);
    return { valid: element.checkValidity(), flags, message: element.validationMessage };
  });

for (const [name, policy] of [
  ["no style-src at all", BARE],
  ["images from data", STRICT],
  ["no Trusted Types", BARE.replace(/; require.*/, "")],
]) {
  test(`works under a strict policy: ${name}`, async ({ host, page }) => {
    // The icon in this page's head is an image from data.
    const claim = await host(FORM, { script: WATCH, policy, complains: policy !== STRICT });
    await claim.field("/claimName").fill("In a strict page");
    const value = await claim.element.evaluate((element) => element.value);
    expect(JSON.parse(value)).toMatchObject({ claimName: "In a strict page" });
    expect(await data(page)).toEqual([
      ["reference", "R-1"],
      ["claim", value],
    ]);
    expect(
      await claim.element.evaluate(
        (element) => getComputedStyle(element.shadowRoot.querySelector(".part") ?? element).display,
      ),
      "its own styles are there",
    ).toBe("grid");
    await claim.speaks();
    await claim.accessible();
  });
}

test("its form data is the claim, whole and as it is now", async ({ host, page }) => {
  const claim = await host(FORM, { script: WATCH });
  await show(claim, "mailing-ready", "2025-01-20");
  const [, [name = "", value = ""] = []] = await data(page);
  expect(name).toBe("claim");
  expect(JSON.parse(value)).toEqual(await page.evaluate(() => window.claims["mailing-ready"]));
  await claim.field("/claimedAmount").fill("half a wor");
  expect(JSON.parse((await data(page))[1]?.[1] ?? "").claimedAmount).toBe("half a wor");
});

test("validity follows the verdict", async ({ host }) => {
  const claim = await host(FORM, { script: WATCH });
  await claim.verdict("incomplete");
  expect(await state(claim)).toMatchObject({
    valid: false,
    flags: ["valueMissing"],
    message: expect.stringMatching(/left/),
  });
  await show(claim, "mailing-ready", "2025-01-20");
  await claim.verdict("ready");
  expect(await state(claim)).toEqual({ valid: true, flags: [], message: "" });
  await show(claim, "conference-over-limit", "2025-02-03");
  await claim.verdict("blocked");
  expect(await state(claim)).toMatchObject({
    valid: false,
    flags: ["customError"],
    message: expect.stringMatching(/problem/),
  });
  await show(claim, "telephone-not-public", "2024-04-15");
  await claim.verdict("cannot-validate");
  const missing = await claim.element.evaluate((element) =>
    element.report.requirements.some(({ status }) => status === "missing"),
  );
  expect((await state(claim)).flags).toEqual(missing ? ["valueMissing"] : []);
});

for (const locale of LOCALES) {
  test(`a form that is not sent says so, and leads to what is first, in ${locale}`, async ({ host, page, watched }) => {
    watched.asks = true; // for the words of the language
    const claim = await host(FORM.replace("<claim-proof ", `<claim-proof locale="${locale}" `), { script: WATCH });
    const notSent = claim.element.locator("#not-sent");
    await expect(notSent).toHaveCount(0);
    await page.locator("#send").click();
    await expect(notSent).toBeFocused();
    await expect(notSent).toBeInViewport();
    await expect(notSent).toContainText(word(locale, "form", "refused"));
    await claim.accessible();
    // The first problem, else the first task.
    await notSent.locator("[data-go]").click();
    expect(await claim.focused()).toMatchObject({ inForm: true });
    await show(claim, "conference-over-limit", "2025-02-03");
    await claim.verdict("blocked");
    const first = await claim.element.evaluate(
      (element) => element.report.findings.find(({ severity }) => severity === "error")?.path,
    );
    if (first === undefined) throw new Error("the example has no problem");
    await expect(notSent.locator("[data-go]")).toHaveAttribute("data-go", first);
    await show(claim, "mailing-ready", "2025-01-20");
    await claim.verdict("ready");
    await expect(notSent).toHaveCount(0);
  });
}

test("a claim that is not ready keeps the form from being sent, and what says so gets the focus", async ({
  host,
  page,
}) => {
  const claim = await host(FORM, { script: WATCH });
  await page.evaluate(() =>
    document.addEventListener(
      "invalid",
      (event) => setTimeout(() => void Object.assign(window, { bubble: !event.defaultPrevented })),
      {
        capture: true,
      },
    ),
  );
  await page.locator("#send").click();
  expect(await page.evaluate(() => window.sent)).toEqual([]);
  await expect
    .poll(() => page.evaluate(() => window.bubble), "no bubble of the browser's own over the answer")
    .toBe(false);
  await expect(claim.element.locator("#not-sent")).toBeFocused();
  await expect(claim.element.locator("#not-sent")).toBeInViewport();
  await show(claim, "mailing-ready", "2025-01-20");
  await page.locator("#send").click();
  expect(await page.evaluate(() => window.sent.length)).toBe(1);
  const value = await page.evaluate(() => window.sent[0]?.[1]?.[1]);
  expect(JSON.parse(value ?? "")).toEqual(await page.evaluate(() => window.claims["mailing-ready"]));
});

test("Enter in a field of the element does not lose what was typed, nor send a claim that is not ready", async ({
  host,
  page,
}) => {
  const claim = await host(FORM, { script: WATCH });
  await claim.field("/claimName").fill("Typed");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => window.sent)).toEqual([]);
  expect((await claim.value()).claimName).toBe("Typed");
});

test("a reset brings back the claim of the attribute, or the one to begin with", async ({ host, page }) => {
  const claim = await host(FORM.replace("<claim-proof ", `<claim-proof value='{"claimName":"from the page"}' `));
  await expect(claim.field("/claimName")).toHaveValue("from the page");
  await claim.field("/claimName").fill("changed");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(claim.field("/claimName")).toHaveValue("from the page");
  expect(await claim.value()).toEqual({ claimName: "from the page" });
  await claim.element.evaluate((element) => element.removeAttribute("value"));
  await claim.field("/claimName").fill("changed");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(claim.field("/claimName")).toHaveValue("");
  expect((await claim.value()).usagePeriod).toBe("2024-07-01/2024-12-31");
  expect(await claim.red()).toEqual([]);
});

test("an attribute that changes does not take away what somebody typed", async ({ host, watched }) => {
  const claim = await host(FORM);
  watched.asks = true; // for the words of the other language
  await claim.field("/claimName").fill("typed");
  await claim.element.evaluate((element) => {
    element.setAttribute("value", '{"claimName":"from the page"}');
    element.program = "csp-direct-bill";
    element.locale = "fr";
    element.today = "2025-01-21";
  });
  await claim.element.evaluate((element) => element.ready);
  await expect(claim.at("/claimName")).toHaveValue("typed");
  await expect(claim.element.locator(".answer h2")).toHaveText(word("fr", "form", "answer"));
});

test("a new claim begins with the programme of the page, and with the period that is due", async ({ host }) => {
  const claim = await host(FORM.replace("<claim-proof ", '<claim-proof program="csp-indirect-reseller" '));
  expect(await claim.value()).toEqual({ program: "csp-indirect-reseller", usagePeriod: "2024-07-01/2024-12-31" });
  await claim.element.evaluate((element) => void Object.assign(element, { program: "osu-business-applications" }));
  expect(await claim.value()).toEqual({ route: "cpor", program: "osu-business-applications" });
});

test("disabled, by itself or with a fieldset around, it can only be read, and is not sent", async ({ host, page }) => {
  const claim = await host(
    FORM.replace("<claim-proof ", "<fieldset id=around><claim-proof ").replace(
      "</claim-proof>",
      "</claim-proof></fieldset>",
    ),
    { script: WATCH },
  );
  await show(claim, "conference-over-limit", "2025-02-03");
  for (const disabled of [claim.element, page.locator("#around")]) {
    const set = (/** @type {boolean} */ on) =>
      disabled.evaluate((/** @type {Element} */ element, disabled) => void Object.assign(element, { disabled }), on);
    await set(true);
    const open = claim.form
      .locator("input, select, textarea, button[data-do]:not([data-do^=fold])")
      .and(page.locator(":enabled"));
    await expect(open).toHaveCount(0);
    expect(await data(page)).toEqual([["reference", "R-1"]]);
    expect(await claim.element.evaluate((element) => [element.willValidate, element.checkValidity()])).toEqual([
      false,
      true,
    ]);
    // What is folded can be read all the same.
    const fold = claim.row("/expenses/0").locator("button.fold");
    await fold.click();
    await expect(fold).toHaveAttribute("aria-expanded", "true");
    await expect(claim.at("/expenses/0/amount")).toBeDisabled();
    await fold.click();
    await claim.report.locator("[data-go]").first().click();
    await set(false);
    await expect(claim.field("/claimName")).toBeEnabled();
    expect(await data(page)).toHaveLength(2);
    expect((await state(claim)).valid).toBe(false);
  }
});

test("two of one name are two claims", async ({ host, page }) => {
  await host(FORM.replace("</claim-proof>", '</claim-proof><claim-proof name="claim" locale="fr"></claim-proof>'));
  const [first, second] = [page.locator("claim-proof").first(), page.locator("claim-proof").nth(1)];
  await first.locator('[id="/claimName"]').fill("one");
  await second.locator('[id="/claimName"]').fill("two");
  await second.locator('[data-do=add][data-list="/expenses"]').click();
  const values = await page.evaluate(() =>
    new FormData(document.forms[0]).getAll("claim").map((one) => JSON.parse(`${one}`)),
  );
  expect(values.map(({ claimName }) => claimName)).toEqual(["one", "two"]);
  expect(values.map(({ expenses }) => expenses?.length)).toEqual([undefined, 1]);
  await expect(first.locator("h2").first()).toHaveText(word("en", "form", "step", "files"));
  await expect(second.locator("h2").first()).toHaveText(word("fr", "form", "step", "files"));
  await new Claim(page, "en").accessible();
});

test("it belongs to a form from afar, and has its label", async ({ host, page }) => {
  const claim = await host(
    `<main><h1>Far</h1><form id="outer"></form><label id="of" for="it">The claim</label><claim-proof id="it" form="outer" name="far"></claim-proof></main>`,
  );
  expect((await data(page)).map(([name]) => name)).toEqual(["far"]);
  expect(
    await claim.element.evaluate((element) => [
      element.form.id,
      ...[...element.labels].map((label) => label instanceof Element && label.id),
      element.type,
      element.name,
    ]),
  ).toEqual(["outer", "of", "claim-proof", "far"]);
});

test("a value that is no claim starts an empty form, and says so", async ({ host }) => {
  const claim = await host(FORM.replace("<claim-proof ", "<claim-proof value='[1, 2' "));
  for (const value of [undefined, "[]", "null and void", "12", '"text"', "{"]) {
    if (value !== undefined)
      await claim.element.evaluate((element, value) => void Object.assign(element, { value }), value);
    await expect(claim.note).toContainText("is not a claim");
    expect(await claim.value()).toEqual({ usagePeriod: "2024-07-01/2024-12-31" });
    await claim.verdict("incomplete");
  }
  await claim.element.evaluate((element) => void Object.assign(element, { value: '{"claimName":"a claim"}' }));
  await expect(claim.note).toHaveCount(0);
  // As objects too, whatever they are.
  for (const kind of ["number", "list", "function", "circle"]) {
    await claim.element.evaluate((element, kind) => {
      /** @type {{self?: object}} */
      const circle = {};
      circle.self = circle;
      const values = new Map(Object.entries({ number: 7, list: [], function: () => {}, circle }));
      Object.assign(element, { claim: values.get(kind) });
    }, kind);
    await expect(claim.note).toContainText("is not a claim");
    await claim.verdict("incomplete");
  }
});

for (const [name, attributes] of [
  ["an unknown language", 'locale="tlh" program="no-such-program" today="31/12/2024" max-file-bytes="-5"'],
  ["no language tag at all", 'locale="en-🤡" program="&lt;b&gt;" today="2024-02-30" max-file-bytes="many"'],
  [
    "a name of the environment",
    'locale="fr_FR.UTF-8@euro" program="constructor" today="99999-01-01" max-file-bytes="1e999"',
  ],
  ["names of Object's", 'locale="__proto__" program="__proto__" today="" max-file-bytes="0x10"'],
]) {
  test(`attributes that make no sense change nothing else: ${name}`, async ({ host, page }) => {
    const claim = await host(
      `<main><h1>Odd</h1><form id="outer"><claim-proof name="claim" ${attributes}></claim-proof></form></main>`,
    );
    await claim.verdict("incomplete");
    await claim.at("/claimName").fill("goes on");
    await claim.at("/activity/startsOn").fill("7.10.2024");
    await page.keyboard.press("Tab");
    const value = await claim.value();
    expect(value).toMatchObject({ claimName: "goes on", activity: { startsOn: "2024-10-07" } });
    expect(value.program).toBeUndefined();
    await claim.speaks();
  });
}

test("a rulebook that is not there turns the check off, and what was typed stays", async ({ host }) => {
  const claim = await host(FORM);
  await claim.at("/claimName").fill("goes on");
  for (const rulebook of ["no-such-rules@1", "__proto__", "toString"]) {
    await claim.element.evaluate((element, id) => Object.assign(element, { rulebook: id }), rulebook);
    await expect(claim.element.getByRole("heading", { level: 2 })).toHaveText(word("en", "form", "off", "title"));
    await expect(claim.element).toContainText(`“${rulebook}”`);
  }
  await claim.element.evaluate((element) => element.removeAttribute("rulebook"));
  await expect(claim.at("/claimName")).toHaveValue("goes on");
  await claim.verdict("incomplete");
});

test("a rulebook, a day and a size of the page's own are used", async ({ host }) => {
  const claim = await host(
    FORM.replace("<claim-proof ", '<claim-proof rulebook="microsoft-co-op@2023-07" max-file-bytes="1000" '),
    { script: WATCH },
  );
  expect(await claim.element.evaluate((element) => [element.report.rulebook.id, element.report.checkedOn])).toEqual([
    "microsoft-co-op@2023-07",
    "2025-01-20",
  ]);
  await claim.give({ documents: [{ id: "d1", fileName: "a.pdf", sizeBytes: 1001, evidence: ["csr"] }] });
  expect(await claim.element.evaluate((element) => element.report.findings.map(({ rule }) => rule))).toContain(
    "document/too-large",
  );
});

test("removed while it loads, put back, and moved to another form", async ({ host, page }) => {
  const claim = await host(`${FORM.replace(/<claim-proof.*<\/claim-proof>/, "")}<form id="other"></form>`, {
    script: `const made = document.createElement("claim-proof");
      made.name = "claim";
      outer.append(made);
      made.remove();
      await new Promise((done) => setTimeout(done, 300));
      outer.append(made);
      await made.ready;`,
  });
  await claim.field("/claimName").fill("moved");
  await claim.element.evaluate((element) => document.getElementById("other")?.append(element));
  await expect(claim.field("/claimName")).toHaveValue("moved");
  expect(await data(page)).toEqual([["reference", "R-1"]]);
  expect(await page.evaluate(() => JSON.parse(`${new FormData(document.forms[1]).get("claim")}`).claimName)).toBe(
    "moved",
  );
  await claim.field("/claimedAmount").fill("12");
  await expect(claim.field("/claimedAmount")).toBeFocused();
});

test("a copy of it stands by itself", async ({ host }) => {
  const claim = await host(FORM);
  await claim.element.evaluate((element) => {
    const copy = Object.assign(element.cloneNode(true), { value: '{"claimName":"a copy"}' });
    element.replaceWith(copy);
  });
  await expect(claim.field("/claimName")).toHaveValue("a copy");
});

test("its events say what somebody did, and only that", async ({ host, page }) => {
  // No policy for a worker's address: the browser says so, and the page itself inspects the file.
  const claim = await host(FORM, { script: WATCH, complains: true });
  await claim.element.evaluate((element) => void Object.assign(element, { value: '{"documents":[{"id":"d1"}]}' }));
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await claim.field("/claimName").fill("typed");
  const [heard, ...more] = await page.evaluate(() => window.heard);
  expect(more).toEqual([]);
  expect(heard).toMatchObject({
    type: "claimproof-change",
    same: "claim-proof",
    detail: {
      claim: { claimName: "typed", documents: [{ id: "d1" }] },
      report: { verdict: "incomplete", schema: "claimproof-report/1" },
    },
  });
  // What an event hands over is a copy: changing it changes nothing.
  await page.evaluate(() => {
    for (const { detail } of window.heard) detail.claim.claimName = "changed behind its back";
  });
  expect((await claim.value()).claimName).toBe("typed");

  await page.evaluate(() => window.heard.splice(0));
  await claim.row("/documents/0").locator("button.fold").click();
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "proof.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 mine") });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
  const file = await page.evaluate(async () => {
    const { detail } = window.heard.find(({ type }) => type === "claimproof-document") ?? {};
    return (
      detail && {
        document: detail.document,
        inspection: detail.inspection,
        isFile: detail.file instanceof File,
        name: detail.file.name,
        text: await detail.file.text(),
        kept: document.querySelector("claim-proof")?.files.get("d1") === detail.file,
      }
    );
  });
  const sha256 = createHash("sha256").update("%PDF-1.7 mine").digest("hex");
  expect(file?.document).toEqual({
    id: "d1",
    fileName: "proof.pdf",
    mediaType: "application/pdf",
    sizeBytes: 13,
    sha256,
  });
  expect(file).toMatchObject({
    inspection: { schema: "claimproof-inspection/1", sizeBytes: 13, sha256 },
    isFile: true,
    name: "proof.pdf",
    text: "%PDF-1.7 mine",
    kept: true,
  });
  expect((await page.evaluate(() => window.heard.map(({ type }) => type))).sort()).toEqual([
    "claimproof-change",
    "claimproof-change",
    "claimproof-document",
  ]);
});

/** An invoice as data, in the fewest words. */
const INVOICE = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:ID>ZX-770031</cbc:ID><cbc:IssueDate>2024-12-20</cbc:IssueDate><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Blumenthal Werbung</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">1000.00</cbc:PayableAmount></cac:LegalMonetaryTotal></Invoice>`;

test("with files-name, a form sends the files of the claim too, and none that is set aside", async ({ host, page }) => {
  const claim = await host(FORM.replace("<claim-proof ", '<claim-proof files-name="proofs" '), {
    script: WATCH,
    complains: true, // no worker
  });
  const sent = () =>
    page.evaluate(() =>
      [...new FormData(document.forms[0])].map(([name, value]) =>
        typeof value === "string" ? [name] : [name, value.name, value.size],
      ),
    );
  const invoice = (/** @type {string} */ name) => ({ name, mimeType: "application/xml", buffer: Buffer.from(INVOICE) });
  const told = await page.evaluateHandle(() => {
    /** @type {string[]} */
    const told = [];
    document.addEventListener("claimproof-files", ({ detail }) => {
      told.push(
        detail.files
          .map(({ fileName, state, kinds, file }) => [fileName, state, ...kinds, file?.size].join(" "))
          .join(),
      );
    });
    return told;
  });
  await claim.element.locator("#add-files").setInputFiles([invoice("b.xml"), invoice("b copy.xml")]);
  await expect(claim.element.locator(".files-aside .file-name")).toHaveText(["b copy.xml"]);
  expect(await sent()).toEqual([["reference"], ["claim"]]);
  await claim.element.locator('[data-file-row="f1"] .file-action').click();
  await expect.poll(sent).toEqual([["reference"], ["claim"], ["proofs", "b.xml", INVOICE.length]]);
  const size = INVOICE.length;
  const ends = (/** @type {string} */ state) => `b.xml ${state} ${size},b copy.xml aside ${size}`;
  await expect.poll(() => told.evaluate((all) => all.at(-1))).toBe(ends("confirmed third-party-invoice"));
  expect(await told.evaluate(([first]) => first)).toMatch(/^b\.xml reading/);
  const later = await claim.element.evaluate((element) => {
    const names = () => [...new FormData(element.form).keys()];
    const found = [];
    for (const [name, value] of Object.entries({ name: "own", filesName: "", disabled: true })) {
      Object.assign(element, { [name]: value });
      found.push(names());
    }
    return found;
  });
  expect(later).toEqual([["reference", "own", "proofs"], ["reference", "own"], ["reference"]]);
});

test("a form is sent without the numbers of the files in it", async ({ host, page, watched }) => {
  const claim = await host(
    FORM.replace('action="sent"', 'action="sent" method="post"').replace(
      "<button id",
      "<button id=draft formnovalidate>Draft</button> <button id",
    ),
    { script: WATCH.replace("event.preventDefault();", ""), complains: true },
  );
  await claim.button(["add", "documents"]).click();
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "invoice.xml", mimeType: "application/xml", buffer: Buffer.from(INVOICE) });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
  // It was read: the event hands it to the page, with the file itself.
  expect(
    await page.evaluate(
      () => window.heard.find(({ type }) => type === "claimproof-document")?.detail.inspection.invoice?.number,
    ),
  ).toBe("ZX-770031");
  const value = (await data(page))[1]?.[1];
  watched.asks = true;
  const posted = page.waitForRequest(/\/sent$/);
  await page.locator("#draft").click();
  const given = new URLSearchParams((await posted).postData() ?? "").get("claim") ?? "";
  const changes = await page
    .evaluate(() => JSON.stringify(window.heard?.map(({ detail }) => detail.claim ?? detail.document) ?? null))
    .catch(() => "null");
  for (const text of [value, given, changes]) expect(text).not.toMatch(/ZX-770031|Blumenthal|inspection/);
  expect(JSON.parse(given).documents).toEqual([
    {
      id: "d1",
      fileName: "invoice.xml",
      mediaType: "application/xml",
      sizeBytes: INVOICE.length,
      sha256: createHash("sha256").update(INVOICE).digest("hex"),
    },
  ]);
});

// ---- A host that asks, on every key ----

const TALL = FORM.replace("<main>", '<main><p><label>Other <input id="other"></label></p>');
const focus = (/** @type {Page} */ page) =>
  page.evaluate(() => [
    document.activeElement?.id || document.activeElement?.localName,
    document.activeElement?.shadowRoot?.activeElement?.id ?? "",
    Math.round(scrollY),
  ]);

test("checkValidity() moves neither the focus nor the page; reportValidity() moves both", async ({ host, page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  const claim = await host(TALL, { script: WATCH });
  for (const ask of ["form", "element"]) {
    const call = (/** @type {"checkValidity" | "reportValidity"} */ name) =>
      claim.element.evaluate((element, { ask, name }) => (ask === "form" ? element.form : element)[name](), {
        ask,
        name,
      });
    await page.locator("#other").focus();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await call("checkValidity")).toBe(false);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await focus(page)).toEqual(["other", "", 0]);
    expect(await call("reportValidity")).toBe(false);
    await expect(claim.element.locator("#answer")).toBeFocused();
    await expect(claim.element.locator("#answer")).toBeInViewport();
    expect((await focus(page))[0]).toBe("claim-proof");
  }
  await show(claim, "mailing-ready", "2025-01-20");
  await claim.verdict("ready");
  await page.locator("#other").focus();
  expect(
    await claim.element.evaluate((element) => [
      element.checkValidity(),
      element.reportValidity(),
      element.form.reportValidity(),
    ]),
  ).toEqual([true, true, true]);
  expect((await focus(page))[0]).toBe("other");
});

test("while somebody types in the page's field, the focus follows what reports and not what asks, and no key is lost", async ({
  host,
  page,
}) => {
  await host(TALL, {
    script: `${WATCH}
      const element = document.querySelector("claim-proof");
      for (const type of ["keydown", "input", "keyup"]) other.addEventListener(type, () => outer.checkValidity() || element.checkValidity());
      let keys = 0;
      other.addEventListener("input", () => {
        keys += 1;
        outer.checkValidity();
        if (keys % 3 === 0) outer.reportValidity();
      });`,
  });
  const other = page.locator("#other");
  await other.focus();
  for (const { keys, text, where } of [
    { keys: "ab", text: "ab", where: "other" },
    { keys: "c", text: "abc", where: "claim-proof" },
    { keys: "zz", text: "abc", where: "claim-proof" },
    { keys: "de", text: "abcde", where: "other" },
    { keys: "f", text: "abcdef", where: "claim-proof" },
  ]) {
    if (where === "other") await other.focus();
    else if (keys.length === 1) await other.focus();
    await page.keyboard.press("End");
    for (const key of keys) await page.keyboard.press(key);
    await expect(other).toHaveValue(text);
    expect((await focus(page))[0], keys).toBe(where);
  }
});

test("while somebody types in the element, a page that asks at every change takes nothing away", async ({
  host,
  page,
}) => {
  const claim = await host(TALL, {
    script: `${WATCH}
      const element = document.querySelector("claim-proof");
      for (const type of ["claimproof-change", "input", "keydown"]) outer.addEventListener(type, () => [outer.checkValidity(), element.checkValidity()]);`,
  });
  await claim.field("/claimName").click();
  await page.keyboard.type("Autumn mailing");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" 2");
  await expect(claim.field("/claimName")).toBeFocused();
  expect((await claim.value()).claimName).toBe("Autumn mailing 2");
});

test("only what sends the form counts as trying to: not Enter elsewhere, nor where it picks something, nor a button that leaves the form unchecked", async ({
  host,
  page,
}) => {
  const claim = await host(
    `<main><h1>Other forms</h1><form id="search"><label>Search <input id="find"></label><button id="go">Go</button></form>${FORM.replace("<main><h1>File a claim</h1>", "").replace("</main>", "")}</main>`.replace(
      '<button id="send"',
      '<button id="draft" formnovalidate>Draft</button> <button id="send"',
    ),
    {
      script: `${WATCH}
      for (const type of ["keydown", "click", "input"]) addEventListener(type, (event) => {
        if (window.picks && event.key === "Enter") event.preventDefault();
        outer.checkValidity();
      });`,
    },
  );
  const reference = page.getByLabel("Reference");
  await page.locator("#find").focus();
  await page.keyboard.press("Enter");
  expect((await focus(page))[0]).toBe("find");
  await page.locator("#go").click();
  expect((await focus(page))[0]).toBe("go");
  await page.evaluate(() => void Object.assign(window, { picks: true }));
  await reference.focus();
  await page.keyboard.press("Enter");
  await expect(reference).toBeFocused();
  await page.locator("#draft").click();
  expect((await focus(page))[0]).toBe("draft");
  await page.evaluate(() => void Object.assign(window, { picks: false }));
  await reference.focus();
  await page.keyboard.press("Enter");
  await expect(claim.element.locator("#not-sent")).toBeFocused();
  await page.evaluate(() => document.forms.namedItem("outer")?.requestSubmit());
  await expect(claim.element.locator("#answer")).toBeFocused();
  await reference.focus();
  await page.evaluate(() => document.forms.namedItem("outer")?.requestSubmit());
  await expect(claim.element.locator("#answer")).toBeFocused();
});

test("whoever tries to send is led to what is wrong first: a field of the page before, or the first of two", async ({
  host,
  page,
}) => {
  const claim = await host(
    FORM.replace("</claim-proof>", '</claim-proof><claim-proof name="claim"></claim-proof>').replace(
      'value="R-1"',
      "required",
    ),
  );
  await page.locator("#send").click();
  await expect(page.getByLabel("Reference")).toBeFocused();
  await page.getByLabel("Reference").fill("R-2");
  await page.locator("#send").click();
  await expect(claim.element.locator("#not-sent")).toBeFocused();
  await page.locator("#send").focus();
  await page.evaluate(() => document.forms[0]?.reportValidity());
  await expect(claim.element.locator("#answer")).toBeFocused();
});

// ---- A host that gives back what it is told ----

/** As a framework keeps the value: it gives it back at every change, in its own way. */
const BACK = {
  "the text": "element.value = element.value;",
  "the object": "element.claim = event.detail.claim;",
  "its names in another order":
    "const turned = (value) => (Array.isArray(value) ? value.map(turned) : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).reverse().map(([name, inner]) => [name, turned(inner)])) : value); element.claim = turned(event.detail.claim);",
  "other white space": "element.value = JSON.stringify(event.detail.claim, null, 3) + '\\n';",
  "all that can be set":
    "for (const name of ['value', 'claim', 'name', 'locale', 'program', 'rulebook', 'today', 'disabled']) element[name] = element[name];",
  "the attribute": "element.setAttribute('value', element.value);",
  "once the task is over": "await null; element.value = element.value;",
};
for (const [how, back] of Object.entries(BACK)) {
  test(`the same value given back is no change: ${how}`, async ({ host, page }) => {
    const script = `${WATCH} document.addEventListener("claimproof-change", async (event) => { const element = event.target; ${back} });`;
    const claim = await host(FORM.replace("<claim-proof ", '<claim-proof locale="en-US" '), {
      script,
      complains: true,
    });
    await claim.give({
      currency: "EUR",
      activity: { kind: "print-advertising" },
      expenses: [
        { id: "e1", amount: "1.00" },
        { id: "e2", amount: "2.00", invoice: "i1" },
      ],
      invoices: [{ id: "i1" }],
      documents: [{ id: "d1" }],
    });
    for (const { place, text, value } of [
      { place: "/claimedAmount", text: "1000000", value: "1000000" },
      { place: "/claimedAmount", text: "12345", value: "12345" },
      { place: "/activity/startsOn", text: "3 March 2024", value: "2024-03-03" },
      { place: "/activity/startsOn", text: "3/13/2024", value: "2024-03-13" },
      { place: "/claimName", text: "Spring  sale ", value: "Spring  sale " },
    ]) {
      const field = claim.at(place);
      await field.click();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
      expect(await field.evaluate((one) => [one.matches(":focus"), one.selectionStart])).toEqual([true, text.length]);
      await page.keyboard.press("Tab");
      expect(
        place
          .split("/")
          .slice(1)
          .reduce((whole, name) => Object(whole)[name], /** @type {unknown} */ (await claim.value())),
      ).toBe(value);
      await expect(field).not.toHaveAttribute("aria-invalid", "true");
    }
    // In the middle of a text the caret stays where it is.
    await claim.field("/claimName").evaluate((one) => {
      one.focus();
      one.setSelectionRange(6, 6);
    });
    await page.keyboard.type("!!");
    expect(await claim.field("/claimName").evaluate((one) => [one.value, one.selectionStart])).toEqual([
      "Spring!!  sale ",
      8,
    ]);

    // Rows stay unfolded, files and what can be undone are kept.
    await claim.row("/expenses/0").locator("button.fold").click();
    await claim.field("/expenses/0/amount").fill("10.00");
    await expect(claim.row("/expenses/0").locator("button.fold")).toHaveAttribute("aria-expanded", "true");
    await claim.row("/documents/0").locator("button.fold").click();
    await claim
      .at("/documents/0~file")
      .setInputFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("Microsoft 365") });
    await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
    await claim.row("/expenses/1").locator(".acts > summary").click();
    await claim.row("/expenses/1").locator("[data-do=remove]").click();
    await expect(claim.button(["undo"])).toBeFocused();
    expect(await claim.element.evaluate((element) => element.files.get("d1")?.name)).toBe("note.txt");
    await expect(claim.row("/documents/0").locator(".pick")).toContainText("Text");
    await claim.button(["undo"]).click();
    expect((await claim.value()).expenses.map(({ id }) => id)).toEqual(["e1", "e2"]);
    await claim.openFile('{"claimName":"from a file"}');
    await expect(claim.field("/claimName")).toHaveValue("from a file");
    await claim.button(["bring-back"]).click();
    await expect(claim.field("/claimName")).toHaveValue("Spring!!  sale ");
    expect(await claim.element.evaluate((element) => element.files.get("d1")?.name)).toBe("note.txt");
  });
}

test("a page that adds something of its own to what it gives back leaves what is being typed, and the files", async ({
  host,
  page,
}) => {
  const claim = await host(FORM, {
    script: `${WATCH} let n = 0; document.addEventListener("claimproof-change", ({ target, detail }) => { target.claim = { ...detail.claim, "x-seen": (n += 1) }; });`,
    complains: true,
  });
  await claim.give({ currency: "EUR", expenses: [{ id: "e1" }], documents: [{ id: "d1" }] });
  await claim.row("/documents/0").locator("button.fold").click();
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "cut.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 and no more") });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
  await claim.row("/expenses/0").locator("button.fold").click();
  await claim.field("/expenses/0/amount").click();
  await page.keyboard.type("1000000.50");
  await expect(claim.field("/expenses/0/amount")).toHaveValue("1000000.50");
  await expect(claim.field("/expenses/0/amount")).toBeFocused();
  const { expenses, ...others } = await claim.value();
  expect(others).toMatchObject({ "x-seen": expect.any(Number), currency: "EUR" });
  expect(new Map(Object.entries(others)).get("x-seen")).toBeGreaterThan(5);
  expect(expenses).toEqual([{ id: "e1", amount: "1000000.50" }]);
  expect(
    await claim.element.evaluate((element) => [
      element.files.get("d1")?.name,
      element.report.findings.some(({ rule }) => rule === "document/unreadable"),
    ]),
  ).toEqual(["cut.pdf", true]);
});

test("a value that is another one is a change: rows fold, and the note of one that could not be read goes", async ({
  host,
}) => {
  const claim = await host(FORM);
  await claim.give({ expenses: [{ id: "e1", amount: "1.00" }] });
  await claim.row("/expenses/0").locator("button.fold").click();
  await claim.give({ expenses: [{ id: "e1", amount: 1 }] });
  await expect(claim.row("/expenses/0").locator("button.fold")).toHaveAttribute("aria-expanded", "false");
  await claim.element.evaluate((element) => void Object.assign(element, { value: "[]" }));
  await expect(claim.note).toContainText("is not a claim");
  const now = await claim.element.evaluate((element) => element.value);
  await claim.element.evaluate((element) => Object.assign(element, { value: element.value }));
  await expect(claim.note).toHaveCount(0);
  expect(await claim.element.evaluate((element) => element.value)).toBe(now);
  // What the page has given is no claim to begin with any more, even if it says the same.
  await claim.element.evaluate((element) => void Object.assign(element, { program: "csp-direct-bill" }));
  expect(await claim.element.evaluate((element) => element.value)).toBe(now);
});

test("a reset begins again even where the claim is the same", async ({ host, page }) => {
  const claim = await host(FORM.replace("<claim-proof ", `<claim-proof value='{"expenses":[{"id":"e1"}]}' `));
  await claim.row("/expenses/0").locator("button.fold").click();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(claim.row("/expenses/0").locator("button.fold")).toHaveAttribute("aria-expanded", "false");
});

// ---- A page whose scripts come before the element's ----

/**
 * A page in which the tag is defined last: what is in it, what its scripts do before, and what they do after.
 * @param {Page} page @param {string | undefined} baseURL
 * @param {{html: string, act?: string | (() => unknown), late?: () => unknown}} options
 */
async function before(page, baseURL, { html, act = () => {}, late = () => {} }) {
  const body = `<!doctype html><html lang="en"><title>Late</title><link rel="icon" href="data:,"><main>${html}</main></html>`;
  await page.route("**/late.html", (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto(new URL("late.html", baseURL).href);
  await page.evaluate(act);
  await page.evaluate(async () => {
    await import("./claimproof/element.js");
    await Promise.all([...document.querySelectorAll("claim-proof")].map((element) => element.ready));
  });
  await page.evaluate(late);
  await expect(page.locator("claim-proof .answer .report")).toBeVisible();
  return new Claim(page, "en");
}
const LATE =
  '<form id="outer"><label>Reference <input name="reference"></label><claim-proof name="claim"></claim-proof></form>';
/** What the form would send, but for the reference. @param {Page} page @returns {Promise<{[name: string]: string}>} */
const sent = async (page) => Object.fromEntries((await data(page)).filter(([name]) => name !== "reference"));

/** What is set, in this order; what is in `attribute` is set first, as an attribute. */
const SET = {
  value: { value: '{"claimName":"Given"}' },
  claim: { claim: { claimName: "Given" } },
  "claim, after value": { value: '{"claimName":"First"}', claim: { claimName: "Given" } },
  "value, after claim": { claim: { claimName: "First" }, value: '{"claimName":"Given"}' },
};
for (const [name, set] of [
  ...Object.entries(SET).map(([name, set]) => /** @type {const} */ ([name, { attribute: undefined, set }])),
  /** @type {const} */ (["value, over the attribute", { attribute: '{"claimName":"First"}', set: SET.value }]),
]) {
  test(`set before the tag is defined: ${name}`, async ({ page, baseURL }) => {
    const claim = await before(page, baseURL, {
      html: set.attribute ? LATE.replace("<claim-proof ", `<claim-proof value='${set.attribute}' `) : LATE,
      act: `Object.assign(document.querySelector("claim-proof"), ${JSON.stringify(set.set)})`,
    });
    await expect(claim.field("/claimName")).toHaveValue("Given");
    expect(JSON.parse((await sent(page)).claim ?? "")).toEqual({ claimName: "Given" });
    await claim.field("/claimName").fill("New name");
    expect(JSON.parse((await sent(page)).claim ?? "")).toEqual({ claimName: "New name" });
    expect(await claim.element.evaluate((element) => [Object.keys(element), element.claim.claimName])).toEqual([
      [],
      "New name",
    ]);
    await claim.element.evaluate((element) => void Object.assign(element, { value: '{"claimName":"Set later"}' }));
    await expect(claim.field("/claimName")).toHaveValue("Set later");
  });
}

test("set before the tag is defined: language, day, programme, edition and name", async ({ page, baseURL }) => {
  const claim = await before(page, baseURL, {
    html: LATE,
    act: () =>
      Object.assign(document.querySelector("claim-proof") ?? {}, {
        locale: "fr",
        today: "2024-03-02",
        program: "hosting",
        rulebook: "microsoft-co-op@2022-08",
        name: "other",
      }),
  });
  await expect(claim.element.locator(".answer h2")).toHaveText(word("fr", "form", "answer"));
  expect(JSON.parse((await sent(page)).other ?? "")).toMatchObject({
    program: "hosting",
    usagePeriod: "2024-01-01/2024-06-30",
  });
  const seen = await claim.element.evaluate((element) => [
    element.report.checkedOn,
    element.report.rulebook.id,
    element.getAttribute("name"),
    element.locale,
    Object.keys(element),
  ]);
  expect(seen).toEqual(["2024-03-02", "microsoft-co-op@2022-08", "other", "fr", []]);
});

test("set before the tag is defined: disabled", async ({ page, baseURL }) => {
  const claim = await before(page, baseURL, {
    html: LATE,
    act: () => Object.assign(document.querySelector("claim-proof") ?? {}, { disabled: true }),
  });
  expect(
    await claim.element.evaluate((element) => [element.matches(":disabled"), element.disabled, element.willValidate]),
  ).toEqual([true, true, false]);
  await expect(claim.at("/claimName")).toBeDisabled();
  expect(await sent(page)).toEqual({});
  await claim.element.evaluate((element) => void Object.assign(element, { disabled: false }));
  await expect(claim.at("/claimName")).toBeEnabled();
});

test("what cannot be set does not stand in the way either", async ({ page, baseURL }) => {
  const claim = await before(page, baseURL, {
    html: LATE,
    act: () =>
      Object.assign(document.querySelector("claim-proof") ?? {}, {
        report: 1,
        files: 2,
        form: 3,
        validity: 4,
        ready: 5,
        claim: { claimName: "Given" },
      }),
  });
  expect(
    await claim.element.evaluate((element) => [
      element.report.schema,
      element.files.size,
      element.form.id,
      element.validity.valid,
      element.ready instanceof Promise,
    ]),
  ).toEqual(["claimproof-report/1", 0, "outer", false, true]);
});

/** What a page does before the tag is defined, and after. @type {{[name: string]: {act?: () => void, late?: () => void}}} */
const MADE = {
  "made and set before, put into the page after": {
    act: () => {
      window.made = document.createElement("claim-proof");
      Object.assign(window.made, { name: "claim", claim: { claimName: "Given" } });
    },
    late: () => document.forms[0]?.append(window.made),
  },
  "made, set and put into the page before": {
    act: () => {
      const made = document.createElement("claim-proof");
      made.claim = { claimName: "Given" };
      document.forms[0]?.append(made);
      made.name = "claim";
    },
  },
  "from a template, set in a fragment": {
    act: () => {
      const template = document.createElement("template");
      template.content.append(Object.assign(document.createElement("claim-proof"), { id: "made" }));
      window.fragment = document.importNode(template.content, true);
      Object.assign(window.fragment.firstElementChild ?? {}, { name: "claim", claim: { claimName: "Given" } });
    },
    late: () => document.forms[0]?.append(window.fragment),
  },
  "brought up to date by the page, outside of it": {
    act: () => {
      window.made = document.createElement("claim-proof");
      Object.assign(window.made, { name: "claim", value: '{"claimName":"Given"}' });
    },
    late: () => {
      customElements.upgrade(window.made);
      window.early = window.made.claim;
      document.forms[0]?.append(window.made);
    },
  },
  "made, set and put into the page after": {
    late: () => {
      const made = document.createElement("claim-proof");
      Object.assign(made, { name: "claim", claim: { claimName: "Given" }, locale: "en" });
      document.forms[0]?.append(made);
    },
  },
};
for (const [name, { act, late }] of Object.entries(MADE)) {
  test(`an element that is ${name}`, async ({ page, baseURL }) => {
    const claim = await before(page, baseURL, { html: LATE.replace(/<claim-proof.*<\/claim-proof>/, ""), act, late });
    await expect(claim.field("/claimName")).toHaveValue("Given");
    expect(await page.evaluate(() => window.early ?? { claimName: "Given" })).toEqual({ claimName: "Given" });
    await claim.field("/claimName").fill("New name");
    expect(JSON.parse((await sent(page)).claim ?? "")).toEqual({ claimName: "New name" });
  });
}

test("a page learns whether its claim is unsaved, and shows another that can be taken back, for which no event comes", async ({
  host,
  page,
}) => {
  const claim = await host(FORM, { script: WATCH });
  const get = (/** @type {"unsaved" | "claim"} */ name) =>
    claim.element.evaluate((element, name) => element[name], name);
  const heard = () => page.evaluate(() => window.heard.splice(0).map(({ type, detail }) => [type, detail?.replaced]));
  await claim.element.evaluate((element) => void Object.assign(element, { value: '{"claimName":"given"}' }));
  expect([await get("unsaved"), await heard()]).toEqual([false, []]);
  await claim.field("/claimName").fill("typed");
  expect([await get("unsaved"), await heard()]).toEqual([true, [["claimproof-change", false]]]);
  await Promise.all([page.waitForEvent("download"), claim.choose("save")]);
  expect([await get("unsaved"), await heard()]).toEqual([false, [["claimproof-save", undefined]]]);
  await claim.element.evaluate((element) => void Object.assign(element, { unsaved: true }));
  await claim.element.evaluate((element) => element.replace({ claimName: "another" }, "the one of last year"));
  expect([await get("unsaved"), await heard(), await get("claim")]).toEqual([false, [], { claimName: "another" }]);
  await expect(claim.note).toContainText("the one of last year");
  await claim.button(["bring-back"]).click();
  expect([await get("unsaved"), await heard(), await get("claim")]).toEqual([
    true,
    [["claimproof-change", true]],
    { claimName: "typed" },
  ]);
  await claim.element.evaluate((element) => void Object.assign(element, { unsaved: false }));
  await claim.field("/claimName").fill("typed again");
  await claim.choose("anew");
  expect(await heard()).toEqual([
    ["claimproof-change", false],
    ["claimproof-change", true],
  ]);
});

test("focus() leads to the first question that can be answered", async ({ host, page }) => {
  const claim = await host(FORM, { script: WATCH });
  const focused = () =>
    claim.element.evaluate((element) => {
      element.focus();
      const focused = element.shadowRoot.activeElement;
      return focused?.id || focused?.textContent;
    });
  expect(await focused()).toBe("/route~co-op");
  await claim.give({ route: "cpor" });
  expect(await focused()).toBe("/route~cpor");
  await claim.give({ route: "no such route" });
  expect(await focused()).toBe("/activity/kind");
  await page.locator("[name=reference]").focus();
  await claim.element.evaluate((element) => void Object.assign(element, { disabled: true }));
  expect(await focused()).toBe("step-files~title");
});

for (const lang of LOCALES) {
  test(`WebAssembly forbidden, in ${lang}: it says that checking is off and why, and the form is sent`, async ({
    host,
    page,
    watched,
  }) => {
    const claim = await host(FORM.replace("<claim-proof ", `<claim-proof value='{"claimName":"kept"}' `), {
      policy: STRICT.replace(" 'wasm-unsafe-eval'", ""),
      lang,
      complains: true,
    });
    const off = claim.element.locator(".off");
    await expect(off).toContainText("'wasm-unsafe-eval'");
    await expect(off).toContainText(word(lang, "form", "off", "title"));
    await expect(off).toContainText(word(lang, "form", "off", "kept"));
    await expect(claim.status).toContainText(word(lang, "form", "off", "title"));
    await claim.accessible();
    expect(await state(claim)).toEqual({ valid: true, flags: [], message: "" });
    watched.asks = true;
    await page.locator("#send").click();
    await expect(page).toHaveTitle("Sent");
    expect(JSON.parse(new URL(page.url()).searchParams.get("claim") ?? "")).toEqual({ claimName: "kept" });
  });
}

test("the form is sent to where it goes, with the claim in it", async ({ host, page, watched }) => {
  const claim = await host(FORM, { script: WATCH.replace("event.preventDefault();", "") });
  await show(claim, "association", "2024-09-12");
  await claim.element.evaluate((element) => {
    const claim = element.claim;
    const [first] = claim.documents ?? [];
    if (!first) throw new Error("the example has no document");
    first.shows = [
      ...new Set([
        ...(first.shows ?? []),
        "customer-signature",
        "partner-signature",
        "product:power-automate",
        "customer-name",
        "customer-signature-block",
      ]),
    ];
    element.claim = claim;
  });
  watched.asks = true;
  const value = await claim.element.evaluate((element) => element.value);
  await page.evaluate(() => {
    Object.assign(document.forms[0] ?? {}, { noValidate: true });
    document.getElementById("send")?.click();
  });
  await expect(page).toHaveTitle("Sent");
  expect(new URL(page.url()).searchParams.get("claim")).toBe(value);
});

// ---- Styles ----

const LOUD = `
  html { font-size: 62.5%; }
  body { color: rgb(255, 0, 0); font: italic 700 40px/3 serif; text-align: center; text-transform: uppercase; letter-spacing: 9px; word-spacing: 9px; text-indent: 60px; white-space: pre; visibility: visible; list-style: square; }
  * { margin: 7px; border: 5px dotted rgb(255, 0, 255) !important; }
  button, input, select, label, .field, .part, .report, h2, li { display: none !important; }
`;

test("styles of the page stay out, and its own stay in", async ({ host, page }) => {
  const claim = await host(
    `<main><h1>Loud</h1><div class="card"><h2>Theirs</h2><p class="hint">Theirs</p></div><claim-proof today="2025-01-20"></claim-proof></main>`,
    { style: LOUD },
  );
  const seen = await claim.element.evaluate((element) => {
    const root = element.shadowRoot;
    const style = (/** @type {string} */ selector) => getComputedStyle(root.querySelector(selector) ?? element);
    const label = style(".field label");
    return {
      shown: ["h2", ".field label", "select", ".field input", "button", ".part", ".report", "li"]
        .map((selector) => style(selector).display === "none")
        .includes(true),
      border: style(".field label").borderTopStyle,
      inherited: [
        label.textTransform,
        label.letterSpacing,
        label.wordSpacing,
        label.textIndent,
        label.whiteSpaceCollapse,
        label.fontStyle,
        label.textAlign,
      ],
      colour: label.color,
    };
  });
  expect(seen).toEqual({
    shown: false,
    border: "none",
    inherited: ["none", "normal", "0px", "0px", "collapse", "normal", "start"],
    colour: "rgb(23, 27, 33)",
  });
  const hint = page.locator("p.hint").first();
  await expect(hint).toHaveCSS("color", "rgb(255, 0, 0)");
  await expect(hint).toHaveCSS("font-size", "40px");
  const theirs = await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
  expect(theirs).toEqual([1, 0]);
});

test("what a page may set takes effect: custom properties and parts", async ({ host }) => {
  const claim = await host(`<main><h1>Ours</h1><claim-proof></claim-proof></main>`, {
    style: `claim-proof { --claimproof-accent: rgb(1, 2, 3); --claimproof-paper: rgb(4, 5, 6); --claimproof-font: monospace; --claimproof-unit: 20px; }
      claim-proof::part(report) { border-top: 4px solid rgb(7, 8, 9); } claim-proof::part(section) { background-color: rgb(10, 11, 12); } claim-proof::part(answer) { outline: 2px solid rgb(13, 14, 15); }`,
  });
  const seen = await claim.element.evaluate((element) => {
    const style = (/** @type {string} */ selector) =>
      getComputedStyle(element.shadowRoot.querySelector(selector) ?? element);
    return [
      style(".menu > summary").color,
      style(".field label").fontFamily,
      style(".field label").fontSize,
      style("[part=report]").borderTopColor,
      style(".part").backgroundColor,
      style(".answer").outlineColor,
    ];
  });
  expect(seen).toEqual(["rgb(1, 2, 3)", "monospace", "18.75px", "rgb(7, 8, 9)", "rgb(10, 11, 12)", "rgb(13, 14, 15)"]);
});

test("every part that a page may style has a name", async ({ host }) => {
  const claim = await host(FORM, { script: WATCH });
  await show(claim, "mailing-ready", "2025-01-20");
  const parts = await claim.element.evaluate((element) => [
    ...new Set([...element.shadowRoot.querySelectorAll("[part]")].flatMap((one) => [...one.part])),
  ]);
  for (const part of [
    "menu",
    "form",
    "section",
    "checklist",
    "answer",
    "report",
    "bar",
    "steps",
    "status",
    "foot",
    "screen",
  ])
    expect(parts).toContain(part);
});

// ---- The page that shows how ----

test("the portal: what it looks like inside somebody else's form", async ({ page, watched }) => {
  await page.goto("embed.html");
  const claim = new Claim(page, "en");
  await claim.verdict("incomplete");
  watched.ready = true;
  await claim.speaks();
  await claim.accessible();
  await page.getByRole("button", { name: "Send to Northwind" }).click();
  await expect(page.locator("#received")).toHaveText("Nothing yet.");
  await expect(claim.element.locator("#not-sent")).toBeFocused();
  await claim.field("/claimName").fill("From the portal");
  await page.getByRole("button", { name: "Send as a draft" }).click();
  const received = JSON.parse((await page.locator("#received").textContent()) ?? "");
  expect(received.reference).toBe("NW-2024-07");
  expect(JSON.parse(received.claim)).toMatchObject({ program: "csp-indirect-reseller", claimName: "From the portal" });
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(claim.field("/claimName")).toHaveValue("");
  expect((await claim.value()).program).toBe("csp-indirect-reseller");
});
