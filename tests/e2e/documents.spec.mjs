// Files chosen in the form: inspected where they are, and what is found in them put to use.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "@playwright/test";
import { elementOn, openMenu, showWhole, word } from "./fixture.mjs";
import { ciiInvoice } from "./invoices.mjs";
import { neverArrives, reach, serveReaching } from "./reach.mjs";

const sample = (/** @type {string} */ name) => ({
  name: basename(name),
  mimeType: "",
  buffer: readFileSync(new URL(`../documents/${name}`, import.meta.url)),
});

const invoice = {
  name: "invoice.xml",
  mimeType: "application/xml",
  buffer: Buffer.from(ciiInvoice("2024-118", "Media GmbH")),
};

/** @typedef {import("./fixture.mjs").Page} Page */
/**
 * @template {Element} Kind
 * @typedef {import("./fixture.mjs").LocatorOf<Kind>} LocatorOf
 */

/** In the page: makes workers that only note what they are sent. */
function fakeWorkers() {
  window.workers = [];
  window.fakeWorker = () => {
    const made = Object.assign(Object.create(null), {
      sent: [],
      ended: false,
      postMessage: (/** @type {import("./globals.js").Sent} */ message) => void made.sent.push(message),
      terminate: () => {
        made.ended = true;
      },
    });
    window.workers.push(made);
    return made;
  };
}

/** Has a worker that was made by it say something, once it is listened to. @param {Page} page @param {number} n @param {object} data */
const say = async (page, n, data) => {
  await expect.poll(() => page.evaluate((n) => Boolean(window.workers[n]?.onmessage), n)).toBe(true);
  await page.evaluate(
    ([n, data]) => window.workers[n]?.onmessage?.(new MessageEvent("message", { data })),
    /** @type {const} */ ([n, data]),
  );
};

test.beforeEach(async ({ page }) => {
  page.on("pageerror", (error) => expect(error.message).toBe(""));
  await page.addInitScript(fakeWorkers);
  await page.addInitScript(showWhole);
  await page.goto("?lang=en");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
});

/** The claim of the page. @param {Page} page @returns {Promise<import("./fixture.mjs").FilledClaim>} */
const claim = async (page) => JSON.parse(await elementOn(page).evaluate((element) => JSON.stringify(element.claim)));

/** @type {(page: Page, id: string) => LocatorOf<HTMLInputElement>} */
const at = (page, id) => page.locator(`[id="${id}"]`);

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

test("files are sent nowhere: after the module only the page's own files are asked for", async ({ page, baseURL }) => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(at(page, "/documents/0")).toContainText("PDF");
  const files = asked.filter((url) => !url.startsWith("blob:")).map((url) => url.replace(`${baseURL}`, ""));
  expect(files.sort()).toEqual([
    "claimproof/documents-worker.js",
    "claimproof/documents.gzip.js",
    "claimproof/documents.js",
    "claimproof/failure.js",
    "claimproof/plain.js",
    "claimproof/proposals.js",
    "claimproof/propose.gzip.js",
    "claimproof/propose.js",
    "claimproof/rulebook-texts.js",
    "claimproof/rulebooks.js",
    "claimproof/tray/en.js",
  ]);
});

test("under Trusted Types without a policy the page itself inspects files, and says what to do", async ({ page }) => {
  const warned = warnings(page);
  await page.goto("embed.html");
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  await expect(at(page, "/documents/0")).toContainText("protected by a password", { timeout: 15_000 });
  expect(warned).toEqual([expect.stringMatching(/the page itself inspects files/)]);
});

/** Has the page's timers at hand, and opens it again: how long a worker is waited for is not slept through. */
async function withClock(/** @type {Page} */ page) {
  await page.clock.install();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
}

/** What the page warns of, from now on. */
function warnings(/** @type {Page} */ page) {
  /** @type {string[]} */
  const warned = [];
  page.on("console", (message) => {
    if (message.type() === "warning") warned.push(message.text());
  });
  return warned;
}

/**
 * Has the page inspect a file of three bytes with its worker, and gives what is asked of the outcome.
 * @param {Page} page @param {("sha256" | "problem" | "fileName")[]} fields
 */
const outcome = (page, ...fields) =>
  page.evaluate(async (fields) => {
    const { inspect } = await import("./claimproof/documents.js");
    const found = await inspect(new Blob(["one"]), {
      fileName: "one.txt",
      worker: customElements.get("claim-proof")?.worker,
    });
    return fields.map((field) => found[field]);
  }, fields);

const SHA256_OF_ONE = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";

test("a file on which the worker crashes is said to be so, and the next one gets a fresh worker", async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const crashing = () => {
      const worker = window.fakeWorker();
      worker.postMessage = (/** @type {import("./globals.js").Sent} */ { file }) => {
        setTimeout(() => {
          if (file) worker.onerror?.(new ErrorEvent("error"));
          else worker.onmessage?.(new MessageEvent("message", { data: { started: true } }));
        });
      };
      return worker;
    };
    const crashed = await inspect(new Blob(["one"]), { fileName: "one.txt", worker: crashing });
    const next = await inspect(new Blob(["one"]), { worker: customElements.get("claim-proof")?.worker });
    return [crashed.problem, crashed.readable, crashed.fileName, crashed.sizeBytes, next.sha256];
  });
  expect(found).toEqual(["crashed", null, "one.txt", 3, SHA256_OF_ONE]);
});

test("a file that takes too long is said to, counted from when it was read", async ({ page }) => {
  await withClock(page);
  await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    inspect(new Blob(["one"]), { worker: window.fakeWorker }).then(({ problem }) => {
      window.problem = problem;
    });
  });
  const state = () =>
    page.evaluate(() => {
      const [worker] = window.workers;
      return {
        id: worker?.sent.at(-1)?.id,
        file: worker?.sent.at(-1)?.file instanceof Blob,
        ended: worker?.ended,
        problem: window.problem,
      };
    });
  await page.clock.runFor(8_000);
  await say(page, 0, { started: true });
  await page.clock.runFor(60_000);
  await say(page, 0, { id: (await state()).id, done: 3 });
  await page.clock.runFor(15_000);
  expect(await state()).toMatchObject({ file: true, ended: false, problem: undefined });
  await page.clock.runFor(5_000);
  expect(await state()).toMatchObject({ ended: true, problem: "too-slow" });
});

test("while a large file is read, its row says how much of it was", async ({ page }) => {
  await page.evaluate(() => Object.assign(customElements.get("claim-proof") ?? {}, { worker: window.fakeWorker }));
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles({
    name: "large.bin",
    mimeType: "",
    buffer: Buffer.alloc(3_000_000),
  });
  const looking = at(page, "/documents/0").locator(".looking");
  await expect(looking).toHaveText("Reading the file.");
  await expect.poll(() => page.evaluate(() => window.workers.length)).toBe(1);
  await say(page, 0, { started: true });
  const id = () => page.evaluate(() => window.workers[0]?.sent.at(-1)?.id);
  await expect.poll(id).toBeDefined();
  await say(page, 0, { id: await id(), done: 1_200_000 });
  await expect(looking).toHaveText("Reading the file. 1.2 MB of 3 MB read.");
});

test("a worker that does not start within ten seconds is the reason given, and no further file waits for it", async ({
  page,
}) => {
  await withClock(page);
  const warned = warnings(page);
  await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    window.inspected = [];
    window.inspectNamed = async (name) => {
      const { problem, readable } = await inspect(new Blob([name]), { fileName: name, worker: window.fakeWorker });
      window.inspected.push([name, problem, readable]);
    };
  });
  const state = () => page.evaluate(() => [window.workers.map(({ ended }) => ended), window.inspected]);
  const look = (/** @type {string} */ name) => page.evaluate((name) => void window.inspectNamed(name), name);
  const [one, two] = ["one", "two"].map((name) => [name, "not-started", null]);

  await look("one");
  await expect.poll(state).toEqual([[false], []]);
  await page.clock.runFor(8_000);
  expect(await state()).toEqual([[false], []]);
  await page.clock.runFor(2_000);
  await expect.poll(state).toEqual([[true], [one]]);
  // A fresh worker is tried, and kept in case that it starts yet.
  await look("two");
  await expect.poll(state).toEqual([[true, false], [one]]);
  await page.clock.runFor(10_000);
  await expect.poll(state).toEqual([
    [true, false],
    [one, two],
  ]);
  for (let n = 0; n < 50; n += 1) await look("more");
  await expect
    .poll(async () => (await state())[1])
    .toEqual([one, two, ...new Array(50).fill(["more", "not-started", null])]);
  expect(warned).toEqual([
    expect.stringMatching(/did not start within 10 seconds.* Copy documents-worker\.js and documents\.gzip\.js /),
  ]);
  expect(warned[0]).toContain("inspect(file, { worker })");
  // It starts: files are handed to it again.
  await say(page, 1, { started: true });
  await look("late");
  const handed = () => page.evaluate(() => window.workers.map(({ sent }) => sent.map(({ file }) => Boolean(file))));
  await expect.poll(handed).toEqual([expect.anything(), [false, true]]);
});

test("a file that was not inspected is said to be so at its row, and is no problem of the claim", async ({ page }) => {
  await withClock(page);
  // As a bundler leaves it that was told that the script has no effects.
  await page.route("**/claimproof/documents-worker.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(at(page, "/documents/0").locator(".looking")).toBeVisible();
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(at(page, "/documents/0")).toContainText(word("en", "form", "found", "not-started"), { timeout: 100 });
  }).toPass();
  const findings = await elementOn(page).evaluate(({ report }) => report.findings.map(({ rule }) => rule));
  expect(findings).not.toContain("document/unreadable");
});

const INSTEAD = {
  "no file": { status: 404, contentType: "text/plain", body: "not found" },
  "a page": { status: 200, contentType: "text/html", body: "<!doctype html><title>Home</title>" },
};
for (const [answer, response] of Object.entries(INSTEAD)) {
  test(`with ${answer} in place of the worker's script, the page itself inspects files and says what to do`, async ({
    page,
  }) => {
    const warned = warnings(page);
    await page.route("**/claimproof/documents-worker.js", (route) => route.fulfill(response));
    expect(await outcome(page, "sha256", "problem", "fileName")).toEqual([SHA256_OF_ONE, null, "one.txt"]);
    expect(await outcome(page, "sha256")).toEqual([SHA256_OF_ONE]);
    expect(warned).toEqual([
      expect.stringMatching(/the page itself inspects files.* Copy documents-worker\.js and documents\.gzip\.js /),
    ]);
  });
}

test("a worker that cannot load its module is done without as well", async ({ page }) => {
  const warned = warnings(page);
  let asked = 0;
  // The worker asks first; the page then gets it.
  await page.route("**/claimproof/documents.gzip.js", (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  expect(await outcome(page, "sha256")).toEqual([SHA256_OF_ONE]);
  expect(asked).toBe(2);
  expect(warned).toEqual([expect.stringMatching(/the page itself inspects files/)]);
});

/**
 * Has the page make proposals of a file with its worker, or with one that cannot be made: the path of each, or the code of the
 * error, and how many instances of modules the page itself made for them.
 * @param {Page} page @param {{own?: boolean, today?: string}} options
 */
const proposed = (page, { own = true, today = "2024-07-20" } = {}) =>
  page.evaluate(
    async ({ own, today }) => {
      const { inspect, proposeInWorker } = await import("./claimproof/documents.js");
      const worker = own
        ? customElements.get("claim-proof")?.worker
        : () => {
            throw new Error("no worker");
          };
      const d1 = await inspect(new Blob(["Invoice"]), { fileName: "Agenda.txt", worker });
      const { Instance } = WebAssembly;
      let made = 0;
      WebAssembly.Instance = /** @type {typeof Instance} */ (
        new Proxy(Instance, {
          construct(target, given) {
            made += 1;
            return Reflect.construct(target, given);
          },
        })
      );
      const words = {
        text: (/** @type {string} */ key) => key,
        label: (/** @type {string} */ _, /** @type {string} */ id) => id,
        field: (/** @type {string} */ pointer) => pointer,
      };
      const told = await proposeInWorker({}, { inspections: { d1 }, today, words, worker }).then(
        (proposals) => proposals.map(({ path, why }) => `${path} ${why}`),
        ({ code }) => [code],
      );
      return { first: told[0], made };
    },
    { own, today },
  );

test("proposals are made in the worker, and without one in the page", async ({ page }) => {
  const first = "/documents/- proposal.why";
  expect(await proposed(page)).toEqual({ first, made: 0 });
  expect(await proposed(page, { today: "tomorrow" })).toEqual({ first: "ERR_OPTIONS", made: 0 });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(await proposed(page, { own: false })).toEqual({ first, made: 1 });
});

test("where the worker cannot load what makes proposals, the page makes them", async ({ page }) => {
  let asked = 0;
  // The page asks first; the worker then gets nothing.
  await page.route("**/claimproof/propose.gzip.js", (route) => {
    asked += 1;
    return asked === 2 ? route.fulfill({ status: 404 }) : route.continue();
  });
  expect(await proposed(page)).toEqual({ first: "/documents/- proposal.why", made: 1 });
  expect(asked).toBe(2);
});

test("a worker that was started before is found to run", async ({ page }) => {
  const sha256 = await page.evaluate(async () => {
    const worker = customElements.get("claim-proof")?.worker?.();
    if (!worker) throw new Error("no worker");
    await new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
    const { inspect } = await import("./claimproof/documents.js");
    return (await inspect(new Blob(["one"]), { worker: () => worker })).sha256;
  });
  expect(sha256).toBe(SHA256_OF_ONE);
});

test("bytes that cannot be handed on reject, and keep no further file waiting", async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const worker = customElements.get("claim-proof")?.worker;
    const gone = new Uint8Array(3);
    gone.buffer.transfer();
    const misuse = await inspect(gone, { worker }).catch((error) => error.name);
    return [misuse, (await inspect(new Blob(["one"]), { worker })).sha256];
  });
  expect(found).toEqual(["TypeError", SHA256_OF_ONE]);
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

test("the worker is under the page's policy: nothing that it tries to send arrives anywhere", async ({
  page,
  baseURL,
}) => {
  const site = await serveReaching(`${baseURL}`);
  try {
    // Without a policy all of it arrives, so what is tried is something.
    await page.goto(new URL("bare.html", site.url).href);
    expect(await neverArrives(site, () => page.evaluate(reach, site.tries))).toEqual([]);
    await page.goto(new URL("?lang=en", site.url).href);
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    site.reached.length = 0;
    expect(await page.evaluate(reach, site.tries)).toBe("all was tried");
    expect(site.reached).toEqual([]);
  } finally {
    site.close();
  }
});

test("a page that makes the worker as the README says has its policy reach into it", async ({ page, baseURL }) => {
  const [, script] = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
    .split("### The worker")
    .slice(1, 2)
    .join()
    .split(/\n```(?:js\n)?/);
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; img-src data:";
  const html = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Own</title>
    <link rel="icon" href="data:,"><script type="module" src="own.js"></script>`;
  const own = { "/own.html": html, "/own.js": `${script}\ndocument.documentElement.dataset.state = "ready";` };
  const site = await serveReaching(`${baseURL}`, own);
  const served = await serveReaching(`${baseURL}`, own, false);
  try {
    for (const { url } of [served, site]) {
      const warned = warnings(page);
      await page.goto(new URL("own.html", url).href);
      await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
      if (url === served.url) expect(await outcome(page, "sha256")).toEqual([SHA256_OF_ONE]);
      else expect(await page.evaluate(reach, site.tries)).toBe("all was tried");
      expect(warned).toEqual([]);
    }
    expect(site.reached).toEqual([]);
  } finally {
    site.close();
    served.close();
  }
});

test("no worker but the page's own can be made on the page", async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const made = (/** @type {string | URL} */ address) =>
      new Promise((resolve) => {
        try {
          const worker = new Worker(address, { type: "module" });
          worker.onerror = () => resolve("refused");
          worker.onmessage = () => resolve("runs");
        } catch (error) {
          resolve(error instanceof Error ? error.name : "");
        }
      });
    const blob = URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }));
    return [await made("claimproof/documents-worker.js"), await made(blob)];
  });
  expect(refused).toEqual(["TypeError", "TypeError"]);
});

test("a look that is given up does not keep the next file from the page's own worker", async ({ page }) => {
  const started = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const make = customElements.get("claim-proof")?.worker;
    if (!make) throw new Error("no worker");
    let started = 0;
    const worker = () => {
      started += 1;
      return make();
    };
    const first = new AbortController();
    const given = inspect(new Blob(["one"]), { worker, signal: first.signal }).catch(() => "given up");
    const next = inspect(new Blob(["two"]), { worker });
    first.abort();
    return [await given, (await next).sizeBytes, started];
  });
  expect(started).toEqual(["given up", 3, 2]);
});
