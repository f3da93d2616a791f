// A form of the site's own: the files chosen in it, what was found in them, and what is proposed from them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ublInvoice } from "./invoices.mjs";
import { expect, test } from "./portal.mjs";

const INVOICE = ublInvoice("2024-03-20");

test("files become documents, and an upload without a file proves nothing", async ({ open, page }) => {
  const portal = await open(`
    <input type="hidden" name="program" value="csp-indirect-reseller">
    <input type="hidden" name="usagePeriod" value="2024-01-01/2024-06-30">
    <input type="hidden" name="activity.kind" value="direct-mail-email-sms">
    <input type="hidden" name="activity.channels" value="email">
    <input type="hidden" name="activity.campaign.startsOn" value="2024-02-01">
    <label>Header <input type="file" name="documents[0]"></label>
    <input type="hidden" name="documents[0].evidence" value="email-dated-header">
    <label>Note <input name="documents[0].note"></label>
    <label>Mail <input type="file" name="documents[1]" multiple></label>
    <input type="hidden" name="documents[1].evidence" value="final-communication-piece">
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

test("files are inspected: the claim is checked with what was found in them, and handed out without", async ({
  open,
  page,
}) => {
  const portal = await open(`
    <label>Vendor <input name="invoices[0].vendor"></label> <label>Number <input name="invoices[0].number"></label>
    <label>Invoice <input type="file" name="invoices[0].document"></label>
    <label>Proof <input type="file" name="documents[0]"></label>
    <input type="hidden" name="documents[3].id" value="mine">
    <input type="hidden" name="documents[3].inspection.detectedType" value="application/x-own">`);
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
    <label>Activity
      <select name="activity.kind"><option></option><option value="customer-seminars-boot-camps">Seminar</option></select>
    </label>
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
