// Files chosen in the form: inspected where they are, and what is found in them put to use.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { elementOn, openMenu } from "./fixture.mjs";
import { at, claim, expect, sample, test } from "./inspecting.mjs";
import { ciiInvoice } from "./invoices.mjs";

/**
 * @template {Element} Kind
 * @typedef {import("./fixture.mjs").LocatorOf<Kind>} LocatorOf
 */

const invoice = {
  name: "invoice.xml",
  mimeType: "application/xml",
  buffer: Buffer.from(ciiInvoice("2024-118", "Media GmbH")),
};

test("an invoice is filled in from its file, and only where nothing is answered yet", async ({ page }) => {
  await elementOn(page).evaluate((element) => {
    element.today = "2024-07-20";
    element.claim = {
      usagePeriod: "2024-01-01/2024-06-30",
      currency: "EUR",
      expenses: [{ id: "e1", invoice: "i1" }],
      invoices: [{ id: "i1", vendor: "Somebody else" }],
    };
  });
  await at(page, "/expenses/0").locator("button.fold").click();
  await at(page, "/invoices/0/document~file").setInputFiles(invoice);
  await page.getByRole("button", { name: "Fill in the empty fields" }).click();
  const { invoices, documents } = await claim(page);
  expect(invoices[0]).toEqual({
    id: "i1",
    vendor: "Somebody else",
    number: "2024-118",
    issuedOn: "2024-03-20",
    total: "1000.00",
    document: "d1",
  });
  const sha256 = createHash("sha256").update(invoice.buffer).digest("hex");
  expect(documents[0]).toEqual({
    id: "d1",
    evidence: ["third-party-invoice"],
    fileName: "invoice.xml",
    mediaType: "application/xml",
    sizeBytes: invoice.buffer.length,
    sha256,
  });
  // The name that was typed is not that of the file: both may be right, and the file's is offered.
  await expect(at(page, "/invoices/0/vendor~says")).toContainText("Media GmbH");
  await page.getByRole("button", { name: "Media GmbH", exact: true }).click();
  expect((await claim(page)).invoices[0]?.vendor).toBe("Media GmbH");
  await expect(page.getByRole("button", { name: "Fill in the empty fields" })).toHaveCount(0);
});

test("a file that cannot be opened is told at its row; another one takes its findings along", async ({ page }) => {
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  const row = at(page, "/documents/0");
  await expect(row).toContainText("protected by a password");
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(row).not.toContainText("protected by a password");
  await expect(row).toContainText("PDF");
  const sha256 = createHash("sha256").update(sample("pdf/plain.pdf").buffer).digest("hex");
  expect((await claim(page)).documents).toEqual([
    {
      id: "d1",
      fileName: "plain.pdf",
      sizeBytes: sample("pdf/plain.pdf").buffer.length,
      sha256,
      mediaType: expect.any(String),
    },
  ]);
});

test("what a file seems to be is offered, and taken only when somebody says so", async ({ page }) => {
  await elementOn(page).evaluate(
    (element) => (element.claim = { activity: { kind: "direct-mail-email-sms", channels: ["email"] } }),
  );
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("message.eml"));
  const offer = page.getByRole("button", { name: "Email with its dated header", exact: true });
  await expect(offer).toBeVisible();
  expect((await claim(page)).documents[0]?.evidence).toBeUndefined();
  await offer.click();
  expect((await claim(page)).documents[0]?.evidence).toEqual(["email-dated-header"]);
});

test("fifty files dropped at once are inspected one after another, while the page answers", async ({ page }) => {
  const pdf = [...sample("pdf/plain.pdf").buffer];
  const held = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    for (let n = 0; n < 50; n += 1)
      transfer.items.add(new File([new Uint8Array(bytes), `% ${n}`], `proof-${n}.pdf`, { type: "application/pdf" }));
    return transfer;
  }, pdf);
  await page.locator("claim-proof .form").dispatchEvent("drop", { dataTransfer: held });
  await at(page, "/claimName").fill("Fifty proofs");
  await expect(page).toHaveTitle(/./);
  await expect(page.locator(".file-row")).toHaveCount(50, { timeout: 30_000 });
  await expect(page.locator("[data-do=stop-reading]")).toHaveCount(0, { timeout: 30_000 });
  const { claimName, documents } = await claim(page);
  expect([claimName, documents]).toEqual(["Fifty proofs", undefined]);
});

test("the numbers in a file stay with it: what is handed out, saved and kept has its name, size and hash", async ({
  page,
}) => {
  const kept = {
    fileName: "invoice.xml",
    mediaType: "application/xml",
    sizeBytes: expect.any(Number),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  };
  await elementOn(page).evaluate((element) => {
    window.added = [];
    element.addEventListener("claimproof-change", ({ detail }) => window.added.push(detail.claim));
    element.addEventListener("claimproof-document", ({ detail }) => window.added.push(detail.document));
    element.claim = {
      currency: "EUR",
      expenses: [{ id: "e1", invoice: "i1" }],
      invoices: [{ id: "i1", document: "d1", vendor: "Somebody else" }],
      documents: [{ id: "d1", evidence: ["third-party-invoice"] }],
    };
  });
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/1~file").setInputFiles({
    ...invoice,
    buffer: Buffer.from(ciiInvoice("ZX-770031", "Blumenthal Werbung")),
  });
  await at(page, "/expenses/0").locator("button.fold").click();
  await at(page, "/invoices/0/document~file").setInputFiles({
    ...invoice,
    buffer: Buffer.from(ciiInvoice("ZX-770032", "Blumenthal Werbung")),
  });
  await expect(page.locator(".from-file")).toContainText("ZX-770032");
  await expect
    .poll(async () => (await claim(page)).documents.map(({ sha256 }) => Boolean(sha256)))
    .toEqual([true, true]);
  const [mine, theirs] = (await claim(page)).documents;
  expect(mine).toEqual({ id: "d1", evidence: ["third-party-invoice"], ...kept });
  expect(theirs).toEqual({ id: "d2", ...kept });
  // The files were read all the same.
  await expect(at(page, "/invoices/0/vendor")).toHaveAccessibleDescription(/Blumenthal Werbung/);

  await page.waitForFunction(() => JSON.stringify(history.state).split("sha256").length === 3);
  await openMenu(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  const out = {
    saved: readFileSync(await download.path(), "utf8"),
    ...(await elementOn(page).evaluate((element) => ({
      value: element.value,
      claim: JSON.stringify(element.claim),
      heard: JSON.stringify(window.added),
      kept: JSON.stringify(history.state),
    }))),
  };
  for (const [where, text] of Object.entries(out)) {
    expect(text, where).toContain(mine?.sha256);
    expect(text, where).not.toMatch(/ZX-77003|Blumenthal|inspection/);
  }

  // After a reload the claim is as it was, with what was found in the file, which is kept on the device and not the file itself.
  const before = await claim(page);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(await claim(page)).toEqual(before);
  await at(page, "/expenses/0").locator("button.fold").click();
  await expect(at(page, "/invoices/0/vendor")).toHaveAccessibleDescription(/Blumenthal Werbung/);
  expect(await elementOn(page).evaluate((element) => element.files.size)).toBe(0);
  await at(page, "/invoices/0/document~file").setInputFiles({
    ...invoice,
    buffer: Buffer.from(ciiInvoice("ZX-770032", "Blumenthal Werbung")),
  });
  await expect(at(page, "/invoices/0/vendor")).toHaveAccessibleDescription(/Blumenthal Werbung/);
  expect(await claim(page)).toEqual(before);
});

test("what was found in a file goes with its row, comes back with it, and never to another of the same id", async ({
  page,
}) => {
  const rows = page.locator("claim-proof [part='section documents'] li.row");
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  await expect(rows).toContainText("protected by a password");
  await rows.locator(".acts > summary").click();
  await rows.locator("[data-do=remove]").click();
  await expect(rows).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await rows.locator("button.fold").click();
  await expect(rows).toContainText("protected by a password");
  await rows.locator(".acts > summary").click();
  await rows.locator("[data-do=copy]").click();
  await expect(rows.filter({ hasText: "protected by a password" })).toHaveCount(2);
  for (const _ of [1, 2]) {
    await rows.first().locator(".acts > summary").click();
    await rows.first().locator("[data-do=remove]").click();
  }
  await page.getByRole("button", { name: "Add a file" }).click();
  expect((await claim(page)).documents).toEqual([{ id: "d1" }]);
  await expect(rows).not.toContainText("protected by a password");
  expect(
    await elementOn(page).evaluate((element) => [element.report.findings.map(({ rule }) => rule), element.files.size]),
  ).toEqual([["input/unused-entry"], 0]);
});

test("a claim that is brought back has its files, and what was found in them", async ({ page }) => {
  const rows = page.locator("claim-proof [part='section documents'] li.row");
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  await expect(rows).toContainText("protected by a password");
  const before = await claim(page);
  await page.locator("input#open").setInputFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"documents":[{"id":"d1","fileName":"other.pdf"}]}'),
  });
  await expect(rows).toContainText("other.pdf");
  expect(
    await elementOn(page).evaluate((element) => [
      element.report.findings.filter(({ rule }) => rule === "document/unreadable").length,
      element.files.size,
    ]),
  ).toEqual([0, 0]);
  await page.locator("[data-do=bring-back]").click();
  expect(await claim(page)).toEqual(before);
  expect(
    await elementOn(page).evaluate((element) => [
      element.report.findings.filter(({ rule }) => rule === "document/unreadable").length,
      element.files.get("d1")?.name,
    ]),
  ).toEqual([1, "locked-aes256.pdf"]);
});

test("a file whose row went while it was inspected is inspected once the row is back", async ({ page }) => {
  // The worker answers once it may.
  await page.evaluate(() => {
    const ClaimProofElement = customElements.get("claim-proof");
    const make = ClaimProofElement?.worker;
    if (!ClaimProofElement || !make) throw new Error("no worker");
    /** @type {Promise<void>} */
    const may = new Promise((done) => {
      window.go = done;
    });
    window.asked = 0;
    ClaimProofElement.worker = () => {
      const worker = make();
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (/** @type {unknown} */ message) => {
        window.asked += 1;
        may.then(() => post(message));
      };
      return worker;
    };
    window.added = [];
    document.addEventListener("claimproof-document", ({ detail }) => window.added.push(detail.document));
  });
  const rows = page.locator("claim-proof [part='section documents'] li.row");
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  await page.waitForFunction(() => window.asked > 0);
  await rows.locator(".acts > summary").click();
  await rows.locator("[data-do=remove]").click();
  await page.getByRole("button", { name: "Add a file" }).click();
  await page.evaluate(() => window.go());
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(rows).toContainText("PDF");
  expect((await page.evaluate(() => window.added)).map(({ fileName }) => fileName)).toEqual(["plain.pdf"]);
  expect((await claim(page)).documents).toHaveLength(1);

  await page.evaluate(() => {
    window.added = [];
    Object.assign(document.querySelector("claim-proof") ?? {}, { claim: null });
  });
  await page.getByRole("button", { name: "Add a file" }).click();
  await elementOn(page).evaluate((element) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["a note"], "late.txt", { type: "text/plain" }));
    const input = element.shadowRoot.querySelector("input[id='/documents/0~file']");
    if (input instanceof HTMLInputElement) input.files = transfer.files;
    input?.dispatchEvent(new Event("change", { bubbles: true }));
    for (const selector of ["[part='section documents'] [data-do=remove]", ".undo button"])
      element.shadowRoot
        .querySelector(selector)
        ?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  });
  await expect
    .poll(() => page.evaluate(() => window.added.map(({ fileName, sha256 }) => [fileName, sha256?.length])))
    .toEqual([["late.txt", 64]]);
});

test("an inspection that a claim brings counts, and is no part of the claim from then on", async ({ page }) => {
  const element = elementOn(page);
  const brought = {
    id: "d1",
    fileName: "a.pdf",
    sizeBytes: 10,
    sha256: "a1".repeat(32),
    evidence: ["third-party-invoice"],
  };
  const inspection = {
    schema: "claimproof-inspection/1",
    fileName: "a.pdf",
    readable: true,
    pages: "many",
    invoice: { source: "cii", number: "ZX-770031", confidence: "structured" },
  };
  const whole = {
    expenses: [{ id: "e1", invoice: "i1" }],
    invoices: [{ id: "i1", number: "7", document: "d1" }],
    documents: [
      { ...brought, inspection },
      { id: "d2", url: "", inspection: { sha256: 7 } },
    ],
  };
  const { documents: _, ...rest } = whole;
  for (const give of ["claim", "file"]) {
    if (give === "claim") await element.evaluate((one, claim) => void Object.assign(one, { claim }), whole);
    else
      await page.locator("input#open").setInputFiles({
        name: "whole.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(whole)),
      });
    await expect.poll(() => claim(page)).toEqual({ ...rest, documents: [brought, { id: "d2", url: "" }] });
    const found = await element.evaluate((one) =>
      one.report.findings.filter(({ severity }) => severity === "error").map(({ rule, path }) => `${rule} ${path}`),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "invoice/number-differs /invoices/0/number",
        "input/invalid-value /documents/0",
        "input/invalid-value /documents/1",
      ]),
    );
    expect(found.filter((one) => one.includes("inspection"))).toEqual([]);
    // Each is told at its document.
    await at(page, "/expenses/0").locator("button.fold").click();
    await expect(page.locator(".in-file")).toContainText("“many” (inspection of file 1");
    await at(page, "/documents/1").locator("button.fold").click();
    await expect(at(page, "/documents/1")).toContainText("“7” (inspection of file 2");
    await element.evaluate((one) => void Object.assign(one, { claim: null }));
  }
  // A hash that is none is told where the file is chosen.
  await element.evaluate((one) => (one.claim = { documents: [{ id: "d1", fileName: "a.pdf", sha256: "abc" }] }));
  await at(page, "/documents/0").locator("button.fold").click();
  await expect(at(page, "/documents/0")).toContainText("“abc” (hash of file 1) is not a SHA-256 hash");
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(at(page, "/documents/0")).not.toContainText("is not a SHA-256 hash");
});

test("a file that was deleted after it was chosen has no problem of its own", async ({ page }, info) => {
  const gone = info.outputPath("gone.pdf");
  writeFileSync(gone, sample("pdf/plain.pdf").buffer);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("input"), { type: "file", id: "chosen" })),
  );
  /** @type {LocatorOf<HTMLInputElement>} */
  const chosen = page.locator("#chosen");
  await chosen.setInputFiles(gone);
  rmSync(gone);
  const found = await chosen.evaluate(async ({ files }) => {
    const file = files?.[0];
    if (!file) throw new Error("no file");
    const { inspect } = await import("./claimproof/documents.js");
    const { fileName, readable, problem, sha256 } = await inspect(file, {
      worker: customElements.get("claim-proof")?.worker,
    });
    return [fileName, readable, problem, sha256];
  });
  expect(found).toEqual(["gone.pdf", null, null, null]);
});
