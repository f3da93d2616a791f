// Files chosen in the form: looked into where they are, and what is found in them put to use.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

const sample = (name) => ({ name: name.split("/").at(-1), mimeType: "", buffer: readFileSync(new URL(`../documents/${name}`, import.meta.url)) });

/** An invoice of the Cross Industry Invoice, as small as it can be. */
const CII = `<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocument><ram:ID>2024-118</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20240320</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Media GmbH</ram:Name></ram:SellerTradeParty></ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>1000.00</ram:GrandTotalAmount><ram:DuePayableAmount>1000.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;
const invoice = { name: "invoice.xml", mimeType: "application/xml", buffer: Buffer.from(CII) };

test.beforeEach(async ({ page }) => {
  page.on("pageerror", (error) => expect(error.message).toBe(""));
  await page.goto("?lang=en");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
});

const claim = (page) => page.locator("claim-proof").evaluate((element) => element.claim);
const at = (page, id) => page.locator(`[id="${id}"]`);

test("an invoice is filled in from its file, and only where nothing is answered yet", async ({ page }) => {
  await page.locator("claim-proof").evaluate((element) => {
    element.today = "2024-07-20";
    element.claim = { usagePeriod: "2024-01-01/2024-06-30", currency: "EUR", expenses: [{ id: "e1", invoice: "i1" }], invoices: [{ id: "i1", vendor: "Somebody else" }] };
  });
  await at(page, "/expenses/0").locator("button.fold").click();
  await at(page, "/invoices/0/document~file").setInputFiles(invoice);
  await page.getByRole("button", { name: "Fill in what is not answered yet" }).click();
  const { invoices, documents } = await claim(page);
  expect(invoices[0]).toEqual({ id: "i1", vendor: "Somebody else", number: "2024-118", issuedOn: "2024-03-20", total: "1000.00", document: "d1" });
  expect(documents[0].inspection.invoice.source).toBe("cii");
  // The name that was typed contradicts the file, and the file's is offered.
  await expect(at(page, "/invoices/0/vendor")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Media GmbH", exact: true }).click();
  expect((await claim(page)).invoices[0].vendor).toBe("Media GmbH");
  await expect(page.getByRole("button", { name: "Fill in what is not answered yet" })).toHaveCount(0);
});

test("a file that cannot be opened is told at its row; another one takes its findings along", async ({ page }) => {
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  const row = at(page, "/documents/0");
  await expect(row).toContainText("protected by a password");
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(row).not.toContainText("protected by a password");
  await expect(row).toContainText("PDF");
  expect((await claim(page)).documents[0].inspection.problem).toBeNull();
});

test("what a file seems to be is offered, and taken only when somebody says so", async ({ page }) => {
  await page.locator("claim-proof").evaluate((element) => (element.claim = { activity: { kind: "direct-mail-email-sms", channels: ["email"] } }));
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("message.eml"));
  const offer = page.getByRole("button", { name: "Email with its dated header", exact: true });
  await expect(offer).toBeVisible();
  expect((await claim(page)).documents[0].evidence).toBeUndefined();
  await offer.click();
  expect((await claim(page)).documents[0].evidence).toEqual(["email-dated-header"]);
});

test("fifty files dropped at once are looked into one after another, while the page answers", async ({ page }) => {
  const pdf = [...sample("pdf/plain.pdf").buffer];
  const held = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    for (let n = 0; n < 50; n += 1) transfer.items.add(new File([new Uint8Array(bytes), `% ${n}`], `proof-${n}.pdf`, { type: "application/pdf" }));
    return transfer;
  }, pdf);
  await page.locator("claim-proof .form").dispatchEvent("drop", { dataTransfer: held });
  await at(page, "/claimName").fill("Fifty proofs");
  await expect(page).toHaveTitle(/./);
  await expect.poll(async () => (await claim(page)).documents.filter(({ inspection }) => inspection).length, { timeout: 30_000 }).toBe(50);
  expect((await claim(page)).claimName).toBe("Fifty proofs");
});

test("files are sent nowhere: after the module only the page's own files are asked for", async ({ page, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(at(page, "/documents/0")).toContainText("PDF");
  expect(asked.map((url) => url.replace(baseURL, "")).sort()).toEqual(["claimproof/documents-worker.js", "claimproof/documents.gzip.js", "claimproof/documents.js"]);
});

test("under Trusted Types without a policy the page itself looks into files", async ({ page }) => {
  await page.goto("embed.html");
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  await expect(at(page, "/documents/0")).toContainText("protected by a password", { timeout: 15_000 });
});

test("a worker that falls over a file is replaced, and one that never begins is done without", async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const fake = (...events) => () => ({
      postMessage() {
        for (const [name, event] of events) setTimeout(() => this[name]({ preventDefault() {}, ...event }));
      },
      terminate() {},
    });
    const falls = await inspect(new Blob(["one"]), { fileName: "one.txt", worker: fake(["onmessage", { data: { started: true } }], ["onerror", {}]) });
    const next = await inspect(new Blob(["{}"]), { worker: customElements.get("claim-proof").worker });
    const another = await inspect(new Blob(["%PDF"]), { worker: customElements.get("claim-proof").worker });
    return [falls.problem, falls.fileName, falls.sizeBytes, next.problem, another.problem];
  });
  expect(found.slice(0, 3)).toEqual(["not-inspected", "one.txt", 3]);
  expect(found.slice(3)).not.toContain("not-inspected");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  const alone = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const never = () => ({ postMessage() { setTimeout(() => this.onerror({ preventDefault() {} })); }, terminate() {} });
    return (await inspect(new Blob(["one"]), { fileName: "one.txt", worker: never })).sha256;
  });
  expect(alone).toBe("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
});

test("a look that is given up does not keep the next file from the page's own worker", async ({ page }) => {
  const started = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const ClaimProofElement = customElements.get("claim-proof");
    let started = 0;
    const worker = () => {
      started += 1;
      return ClaimProofElement.worker();
    };
    const first = new AbortController();
    const given = inspect(new Blob(["one"]), { worker, signal: first.signal }).catch(() => "given up");
    const next = inspect(new Blob(["two"]), { worker });
    first.abort();
    return [await given, (await next).sizeBytes, started];
  });
  expect(started).toEqual(["given up", 3, 2]);
});
