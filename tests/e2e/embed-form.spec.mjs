// The element in a page of somebody else: a control of its form.
import { createHash } from "node:crypto";
import { data, FORM, show, state, WATCH } from "./embedded.mjs";
import { Claim, expect, LOCALES, test, word } from "./fixture.mjs";
import { ublInvoice } from "./invoices.mjs";

const INVOICE = ublInvoice("2024-12-20");

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
    `<main>
      <h1>Far</h1>
      <form id="outer"></form>
      <label id="of" for="it">The claim</label>
      <claim-proof id="it" form="outer" name="far"></claim-proof>
    </main>`,
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
