// The files of a claim: dropped, chosen or pasted, read, sorted, confirmed at once or one by one, and undone.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { boxOf, expect, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {import("./fixture.mjs").Page} Page */

test.use({ steps: true });

const here = fileURLToPath(new URL(".", import.meta.url));
const folderOf = (/** @type {string} */ name) => resolve(here, "../folders", name, "files");
const sample = (/** @type {string} */ name) => resolve(here, "../documents", name);

/** A seminar with files of every sort, on the day of its check. */
const SEMINAR = { folder: folderOf("02-fabrikam-sicherheitstag"), asOf: "2024-12-03" };

const PICTURE = join(folderOf("06-tailspin-web-seo"), "capturas/captura web nueva.png");

/** Reading many files takes its time on a slow machine. */
const READING = { timeout: 60_000 };

/** A part of the list. @param {Claim} claim */
const parts = (claim) => ({
  names: claim.element.locator(".file-name"),
  row: (/** @type {string} */ name) => claim.element.locator(".file-row", { hasText: name }).first(),
  group: (/** @type {string} */ id) => claim.element.locator(`.files-${id}`),
  confirmAll: claim.element.locator("[data-do=confirm-sure]"),
  stepBack: claim.element.locator("[data-do=step-back]"),
  lead: claim.element.locator(".tray-head .hint"),
});

/** Chooses a folder, and waits until all of it was read. @param {Claim} claim @param {string} folder */
async function chooseFolder(claim, folder) {
  await claim.element.locator("input#add-more").setInputFiles(folder);
  await read(claim);
}

/** All files were read, and the pointer is not among them. @param {Claim} claim */
async function read(claim) {
  await claim.page.mouse.move(1, 1);
  await expect(claim.element.locator(".file-row").first()).toBeVisible(READING);
  await expect(claim.element.locator("[data-do=stop-reading]")).toHaveCount(0, READING);
  // What is proposed follows what was read after a moment.
  await expect(claim.element.locator(".files-reading")).toHaveCount(0, READING);
}

/** A folder that the test fills. @param {{[path: string]: string | Buffer}} files */
function made(files) {
  const folder = mkdtempSync(join(tmpdir(), "claimproof-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A ZIP archive with a file that is not compressed. @param {string} name @param {Buffer} content */
function stored(name, content) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(content.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(name.length, 22);
  const file = Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), content]);
  const entry = Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, entry, Buffer.from("PK\x05\x06"), end]);
}

test("a folder is read, what is sure is confirmed at once, and all of it can be undone", async ({ open, page }) => {
  test.slow();
  const claim = await open("?lang=en", { asOf: SEMINAR.asOf });
  const tray = parts(claim);
  await expect(claim.element.locator("#step-files\\~title")).toHaveText(word("en", "form", "start", "title"));
  await chooseFolder(claim, SEMINAR.folder);
  await expect(tray.lead).toHaveText("17 files from the folder “files”: 10 sure, 3 need you and 4 set aside.");
  await expect(claim.status).toContainText("17 files read: 10 sure, 3 need you and 4 set aside", READING);
  const before = await claim.value();
  expect(Object.keys(before)).toEqual(["usagePeriod"]);
  // One button is filled: the next useful thing.
  const filled = claim.element.locator(".button.first").filter({ visible: true });
  await expect(filled).toHaveText(["Confirm all that are sure (10)"]);
  await expect(claim.element.locator(".strip")).toContainText(
    "Confirming adds 4 expenses (3 invoices and 1 CSR), 6 proofs and 7 values: company name, country,",
  );
  for (const row of await claim.element.locator(".file-line").all())
    expect((await row.boundingBox())?.height).toBeLessThanOrEqual(44);

  await tray.confirmAll.click();
  await expect(tray.stepBack).toBeFocused();
  await expect(claim.element.locator(".strip.done")).toContainText("10 files confirmed.");
  await expect(tray.group("confirmed").locator(".file-row")).toHaveCount(10);
  await expect(claim.status).toContainText("10 files confirmed.", READING);
  await expect(filled).toHaveAttribute("data-do", "continue");
  const value = await claim.value();
  expect(value.expenses.map(({ kind, amount }) => [kind, amount])).toEqual(
    expect.arrayContaining([
      ["catering-no-alcohol", "2380.00"],
      ["agency-fee-marketing", "1248.00"],
    ]),
  );
  expect(value).toMatchObject({
    usagePeriod: "2024-07-01/2024-12-31",
    partner: { name: "Fabrikam Systemhaus GmbH", country: "DE" },
    activity: { kind: "customer-seminars-boot-camps", startsOn: "2024-10-17" },
    metrics: { "registered-guests": 58 },
  });
  expect(value.documents).toHaveLength(9);
  // The files go with the claim.
  const files = await claim.element.evaluate((element) => [...element.files].map(([id, { name }]) => [id, name]));
  expect(files).toEqual(value.documents.map(({ id, fileName }) => [id, fileName]));

  await tray.stepBack.click();
  expect(await claim.value()).toEqual(before);
  await expect(tray.confirmAll).toBeVisible();
  await tray.confirmAll.click();
  await expect(tray.group("confirmed")).toBeVisible();
  await page.keyboard.press("Control+z");
  expect(await claim.value()).toEqual(before);
});

test("what was typed stays; one file is confirmed, undone, left out and taken back; the focus goes on", async ({
  open,
  page,
}) => {
  test.slow();
  const claim = await open("?lang=en", { asOf: SEMINAR.asOf });
  const tray = parts(claim);
  await claim.give({ partner: { name: "Somebody GmbH" }, currency: "CHF" });
  await claim.element.evaluate((element) => {
    element.step = "files";
  });
  await chooseFolder(claim, SEMINAR.folder);
  const act = (/** @type {string} */ name) => tray.row(name).locator(".file-action");
  await act("Agenda final.docx").click();
  await expect(tray.group("confirmed").locator(".file-name")).toHaveText(["Agenda final.docx"]);
  expect((await claim.value()).documents.map(({ evidence }) => evidence)).toEqual([["event-agenda"]]);
  expect((await claim.focused()).tag).toBe("button");
  expect((await claim.value()).partner.name).toBe("Somebody GmbH");

  await act("Agenda final.docx").click();
  await expect(tray.group("confirmed")).toHaveCount(0);
  expect((await claim.value()).documents).toBeUndefined();

  await tray.row("Einladung").locator(".file-name").click();
  await tray.row("Einladung").locator("[data-do=leave-out-file]").click();
  await expect(tray.group("aside")).toContainText("Einladung");
  await act("Einladung").click();
  await expect(tray.group("aside")).not.toContainText("Einladung");
  // A draft is a proof all the same, if somebody says so.
  await act("Agenda ENTWURF.docx").click();
  await expect(tray.row("Agenda ENTWURF.docx").locator(".file-kind")).toContainText("Event agenda");
  await act("Agenda ENTWURF.docx").click();
  await expect(tray.group("confirmed")).toContainText("Agenda ENTWURF.docx");

  const typed = { claimName: "typed", currency: "CHF" };
  await claim.give({ ...(await claim.value()), ...typed });
  await page.mouse.move(1, 1);
  await tray.confirmAll.click();
  expect(await claim.value()).toMatchObject({ ...typed, partner: { name: "Somebody GmbH" } });
});

test("keys alone: past the rows, between them, and another kind by its list", async ({ open, page }) => {
  test.slow();
  const claim = await open("?lang=en", { asOf: SEMINAR.asOf });
  const tray = parts(claim);
  await chooseFolder(claim, SEMINAR.folder);
  await tray.confirmAll.focus();
  await page.keyboard.press("Tab");
  await expect(claim.element.locator(".skip-rows")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(claim.element.locator(".rows-end")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(tray.names.first()).not.toBeFocused();

  await tray.names.first().focus();
  await page.keyboard.press("End");
  await expect(tray.names.last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(tray.names.nth(1)).toBeFocused();
  const name = (await tray.names.nth(1).textContent()) ?? "";

  // The list of kinds: what the activity asks for, all others by searching.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const search = claim.element.getByRole("combobox");
  await expect(search).toBeFocused();
  const options = claim.element.getByRole("option");
  await expect(options.last()).toContainText(word("en", "form", "tray", "kind-none"));
  await expect(options.filter({ hasText: "Telesales script" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(tray.row(name).locator(".file-kind")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("agenda");
  await expect(options.filter({ hasText: "Training agenda" })).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await claim.accessible();
  await page.keyboard.press("Enter");
  await expect(tray.group("confirmed")).toContainText(name);
  expect((await claim.value()).documents.at(-1)?.evidence).toEqual(["event-agenda"]);
  await expect(tray.row(name).locator(".file-name")).toBeFocused();
});

test("a file that cannot be read says what is wrong and what to do, and the others go on", async ({ open, page }) => {
  test.slow();
  const pdf = readFileSync(sample("pdf/plain.pdf"));
  const folder = made({
    "a good.pdf": pdf,
    "b empty.pdf": "",
    "c cut.pdf": pdf.subarray(0, pdf.length / 2),
    "d locked.pdf": readFileSync(sample("pdf/locked-aes256.pdf")),
    "e strange.xyz": Buffer.from([1, 2, 3, 4]),
    "f again.pdf": pdf,
  });
  const claim = await open();
  const tray = parts(claim);
  await chooseFolder(claim, folder);
  rmSync(folder, { recursive: true });
  /** @type {[name: string, says: string, act: string][]} */
  const rows = [
    ["b empty.pdf", "empty", "Replace"],
    ["d locked.pdf", "locked", "Replace"],
    ["e strange.xyz", "strange", "Decide"],
  ];
  for (const [name, says, act] of rows) {
    await expect(tray.row(name), name).toContainText(new RegExp(says, "i"));
    await expect(tray.row(name).locator(".file-act"), name).toHaveText(act);
  }
  await expect(tray.group("needs")).toContainText("c cut.pdf");
  await expect(tray.group("aside")).toContainText("f again.pdf");
  await expect(tray.row("f again.pdf")).toContainText("same content as a good.pdf");

  const locked = tray.row("d locked.pdf");
  await locked.locator(".file-name").click();
  await expect(locked).toContainText("The portal cannot open it either.");
  await claim.accessible();
  // Another file in its place is read like any other.
  await locked
    .locator("input[type=file]")
    .setInputFiles({ name: "unlocked.txt", mimeType: "text/plain", buffer: Buffer.from("Agenda, 17 October 2024") });
  await read(claim);
  await expect(tray.names.filter({ hasText: "d locked.pdf" })).toHaveCount(0);
  await expect(tray.row("unlocked.txt")).toBeVisible();

  // A file that is gone before it is read: another one comes first. Files that are too large wait until all others are read.
  const later = made({ "g large.bin": Buffer.alloc(60_000_000), "h gone.pdf": pdf, "i video.mp4": "" });
  truncateSync(join(later, "i video.mp4"), 2 ** 31);
  const names = ["i video.mp4", "g large.bin", "h gone.pdf"];
  await claim.element.locator("input#add-files").setInputFiles(names.map((name) => join(later, name)));
  rmSync(join(later, "h gone.pdf"));
  await page.mouse.move(1, 1);
  await expect(tray.group("reading")).toContainText("i video.mp4");
  await expect(tray.group("needs")).toContainText("g large.bin", READING);
  await expect(tray.row("h gone.pdf")).toContainText("moved, renamed or changed");
  await expect(tray.row("h gone.pdf").locator(".file-act")).toHaveText("Choose again");
  await tray.row("i video.mp4").locator(".file-action").click();
  await page.mouse.move(1, 1);
  await expect(tray.row("i video.mp4")).toContainText(word("en", "form", "tray", "not-read"));
  rmSync(later, { recursive: true });

  // Archives, and names of any length and script.
  const long = `${"long name ".repeat(25)}n.txt`;
  const hebrew = "\u05d7\u05e9\u05d1\u05d5\u05df 7.txt";
  const decomposed = "Pra\u0308sentation.txt";
  const odd = made({
    [`\u05de\u05e1\u05de\u05db\u05d9\u05dd/${hebrew}`]: "Agenda, 17 October 2024",
    [long]: "Agenda, 18 October 2024",
    [decomposed]: "Agenda, 19 October 2024",
    "locked.zip": readFileSync(sample("protected.zip")),
    "outer.zip": stored("inner.zip", stored("inside.txt", Buffer.from("Agenda, 20 October 2024"))),
    "packed.7z": Buffer.from("377abcaf271c0004", "hex"),
  });
  await claim.element.locator("input#add-more").setInputFiles(odd);
  await expect(tray.row("packed.7z")).toBeVisible(READING);
  await page.mouse.move(1, 1);
  for (const name of ["locked.zip", "packed.7z"]) await expect(tray.row(name), name).toContainText("Unpack it");
  await expect(tray.row("inside.txt")).toContainText("inner.zip");
  for (const name of [long, hebrew, decomposed]) {
    await expect(tray.row(name).locator("bdi").first()).toHaveText(name);
    expect((await boxOf(tray.row(name).locator(".file-line"))).height).toBeLessThanOrEqual(44);
  }
  await claim.fitsWidth();
  rmSync(odd, { recursive: true });
});

test("where proposals take long, a file that is read last does not wait for others", async ({ open, page }) => {
  const slow = 1500;
  await page.addInitScript((delay) => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (/** @type {object} */ message) {
      if ("propose" in message) setTimeout(() => postMessage.call(this, message), delay);
      else postMessage.call(this, message);
    };
  }, slow);
  const claim = await open();
  const tray = parts(claim);
  // While others are read, proposals take an eighth of the time; what the first ones take does not count.
  for (const day of [17, 18, 19]) {
    const file = { name: `${day}.txt`, mimeType: "text/plain", buffer: Buffer.from(`Agenda, ${day} October 2024`) };
    await claim.element.locator("input#add-files").setInputFiles(file);
    await page.mouse.move(1, 1);
    await expect(tray.group("needs")).toContainText(file.name, { timeout: day === 17 ? 30_000 : 5 * slow });
  }
});

test("a scan is confirmed as an invoice, and its values are typed beside its picture", async ({ open }) => {
  const claim = await open("?lang=en", { asOf: SEMINAR.asOf });
  const tray = parts(claim);
  const picture = { name: "bill.png", mimeType: "image/png", buffer: readFileSync(PICTURE) };
  await claim.element.locator("input#add-files").setInputFiles(picture);
  await read(claim);
  const row = tray.row("bill.png");
  await row.locator(".file-action").click();
  await expect(row.locator("canvas.picture")).toBeVisible();
  await expect(row).toContainText(word("en", "form", "tray", "type-what-you-see"));
  await row.locator(".details").getByRole("button", { name: "Choose a kind" }).click();
  await claim.element.getByRole("combobox").fill("third-party");
  await claim.element.getByRole("option").first().click();
  const field = (/** @type {string} */ place) => row.locator(`[data-path="${place}"]`);
  await expect(field("/invoices/0/vendor")).toBeFocused();
  await field("/invoices/0/vendor").fill("Fourth Coffee");
  await field("/invoices/0/number").fill("FC-7");
  await field("/invoices/0/total").fill("1,250.5");
  await field("/expenses/0/amount").fill("1250.50");
  await field("/expenses/0/kind").selectOption("giveaways");
  const { invoices, expenses, documents } = await claim.value();
  expect(documents).toMatchObject([{ fileName: "bill.png", evidence: ["third-party-invoice"] }]);
  expect(invoices).toMatchObject([
    { document: documents[0]?.id, vendor: "Fourth Coffee", number: "FC-7", total: "1250.5" },
  ]);
  expect(expenses).toMatchObject([{ invoice: invoices[0]?.id, amount: "1250.50", kind: "giveaways" }]);
  await claim.accessible();
});

test("an invoice is added with another kind and amount than were proposed; a credit note is taken off it", async ({
  open,
}) => {
  test.slow();
  const claim = await open("?lang=en", { asOf: SEMINAR.asOf });
  const tray = parts(claim);
  const xml = readFileSync(sample("invoice.ubl.xml"), "utf8");
  const number = /<cbc:ID>([^<]+)<\/cbc:ID>/.exec(xml)?.[1] ?? "";
  const total = /<cbc:PayableAmount[^>]*>([^<]+)</.exec(xml)?.[1] ?? "";
  const note = xml
    .replace(`<cbc:ID>${number}</cbc:ID>`, "<cbc:ID>CN-0001</cbc:ID>")
    .replace(/<cbc:InvoiceTypeCode>\d+</, "<cbc:InvoiceTypeCode>381<")
    .replace("<cbc:DocumentCurrencyCode>", `<cbc:Note>For invoice ${number}</cbc:Note><cbc:DocumentCurrencyCode>`);
  const file = (/** @type {string} */ name, /** @type {string} */ text) => ({
    name,
    mimeType: "application/xml",
    buffer: Buffer.from(text),
  });
  await claim.element.locator("input#add-files").setInputFiles([file("invoice.xml", xml), file("credit.xml", note)]);
  await read(claim);

  const row = tray.row("invoice.xml");
  await row.locator(".file-name").click();
  await expect(row.locator(".found")).toContainText(number);
  await row.getByLabel(word("en", "form", "label", "/expenses/*/kind")).selectOption("giveaways");
  await row.getByRole("button", { name: word("en", "form", "tray", "add-to-claim"), exact: true }).click();
  expect((await claim.value()).expenses).toMatchObject([{ kind: "giveaways", amount: total }]);

  const credit = tray.row("credit.xml");
  await expect(credit.locator(".file-act")).toHaveText("Decide");
  await credit.locator(".file-action").click();
  await credit.locator("[data-do=take-off-file]").click();
  expect((await claim.value()).expenses).toMatchObject([{ amount: expect.stringMatching(/^0(\.0+)?$/) }]);
  await expect(tray.group("confirmed")).toContainText("Credit note");
  await tray.row("credit.xml").locator(".file-action").click();
  expect((await claim.value()).expenses).toMatchObject([{ amount: total }]);
});

test("a drop anywhere counts and never opens the file; a paste adds a picture; a new claim lets go of all", async ({
  open,
  page,
}) => {
  test.slow();
  const claim = await open();
  const tray = parts(claim);
  const address = page.url();
  const devtools = await page.context().newCDPSession(page);
  const at = { x: 300, y: 20 };
  const data = { items: [], files: [folderOf("07-northwind-annuncio")], dragOperationsMask: 1 };
  await devtools.send("Input.dispatchDragEvent", { type: "dragEnter", ...at, data });
  await devtools.send("Input.dispatchDragEvent", { type: "dragOver", ...at, data });
  await expect(claim.element.locator(".dragged")).toContainText(word("en", "form", "files", "let-go-any"));
  await devtools.send("Input.dispatchDragEvent", { type: "drop", ...at, data });
  await read(claim);
  expect(page.url()).toBe(address);
  await expect(tray.lead).toContainText("from the folder “files”");
  await expect(tray.row("FT 118-2024.pdf")).toContainText("Fatture, 1 page");

  // The same folder again changes nothing.
  const count = await tray.names.count();
  await devtools.send("Input.dispatchDragEvent", { type: "dragEnter", ...at, data });
  await devtools.send("Input.dispatchDragEvent", { type: "drop", ...at, data });
  await expect(claim.note).toContainText(/are there already/);
  await expect(tray.names).toHaveCount(count);

  const png = [...readFileSync(sample("photo.png"))];
  await page.evaluate((bytes) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, png);
  await expect(tray.names.filter({ hasText: /^Pasted \d+ \w+ \d{4},? \d\d:\d\d\.png$/ })).toHaveCount(1);
  await read(claim);
  expect(page.workers()).toHaveLength(1);

  await claim.choose("anew");
  await expect(claim.element.locator(".drop-zone")).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
  await claim.button(["bring-back"]).click();
  await claim.element.locator('.steps [data-step="files"]').click();
  await expect(tray.names).toHaveCount(count + 1);
});

test("reading is stopped and goes on; a row under the pointer stays until the pointer leaves", async ({
  open,
  page,
}) => {
  test.slow();
  const files = Object.fromEntries(
    Array.from({ length: 45 }, (_, n) => [`proof ${String(n).padStart(2, "0")}.txt`, `proof ${n}`]),
  );
  const folder = made({ ...files, "zz large.bin": Buffer.alloc(40_000_000) });
  const claim = await open();
  const tray = parts(claim);
  await claim.element.locator("input#add-more").setInputFiles(folder);
  await claim.element.locator("[data-do=stop-reading]").click(READING);
  const left = tray.group("reading");
  await expect(left).toContainText("zz large.bin");
  await expect(claim.element.locator("[data-do=read-all]")).toBeFocused();
  await left.locator(".file-line").last().hover();
  await claim.element.locator("[data-do=read-all]").press("Enter");
  await expect(claim.element.locator("[data-do=stop-reading]")).toHaveCount(0, READING);
  await expect(left).toContainText("zz large.bin");
  await claim.element.locator("h2").first().focus();
  await page.mouse.move(1, 1);
  await expect(left).toHaveCount(0, READING);
  rmSync(folder, { recursive: true });

  // The first fifty are shown, and the others where they are asked for.
  const more = Array.from({ length: 9 }, (_, n) => ({
    name: `more ${n}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(`more ${n}`),
  }));
  await claim.element.locator("input#add-files").setInputFiles(more);
  await read(claim);
  await expect(tray.group("needs").locator(".file-row")).toHaveCount(50);
  await tray.group("needs").locator(".more").click();
  await expect(tray.group("needs").locator(".file-row")).toHaveCount(55);
  await expect(tray.group("needs").locator(".file-name").nth(50)).toBeFocused();
});

for (const [lang, scheme, width, height] of /** @type {const} */ ([
  ["en", "light", 1280, 720],
  ["fr", "dark", 390, 844],
]))
  test(`files are readable by everybody: ${lang}, ${scheme}, ${width} pixels`, async ({ open, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    const claim = await open(`?lang=${lang}`, { asOf: SEMINAR.asOf });
    const tray = parts(claim);
    await claim.accessible();
    await claim.fitsWidth();
    const filled = claim.element.locator(":is(.button, .small-button).first").filter({ visible: true });
    await expect(claim.element.locator(".drop-zone")).toBeInViewport({ ratio: 1 });
    await expect(filled).toBeInViewport({ ratio: 1 });
    await chooseFolder(claim, SEMINAR.folder);
    await expect(filled).toBeInViewport({ ratio: 1 });
    for (const name of ["Rechnung.pdf", "IMG_20241017_093412.jpg", "Scan_0031.pdf"])
      await tray.row(name).locator(".file-name").click();
    await expect(claim.element.locator("canvas.picture")).toBeVisible();
    await page.mouse.move(1, 1);
    await claim.accessible();
    await claim.speaks();
    await claim.fitsWidth();
    for (const row of await claim.element.locator(".file-line").all())
      expect((await row.boundingBox())?.height).toBeLessThanOrEqual(44);
    // On a narrow screen the button is at its lower edge.
    await claim.element.locator("[data-do=confirm-sure], [data-do=confirm-all]").filter({ visible: true }).click();
    await expect(tray.group("confirmed")).toBeVisible();
    await claim.accessible();
    await claim.speaks();
    await page.setViewportSize({ width: 320, height: 900 });
    await claim.fitsWidth();
  });

test("a file of a claim is recognized when it is given or chosen again, whatever its name, and one with its name alone is not", async ({
  open,
}) => {
  const claim = await open();
  const tray = parts(claim);
  const hashOf = (/** @type {string} */ text) => createHash("sha256").update(text).digest("hex");
  const before = {
    documents: [
      { id: "d1", fileName: "one.txt", sizeBytes: 3, sha256: hashOf("one"), evidence: ["event-photo"] },
      { id: "d2", fileName: "two.txt", sizeBytes: 3, sha256: hashOf("two") },
      { id: "d3", fileName: "three.txt", sizeBytes: 5, sha256: hashOf("three") },
    ],
  };
  await claim.give(before);
  const ids = () => claim.element.evaluate((element) => [...element.files].map(([id, { name }]) => [id, name]));
  await claim.element.evaluate((element) => element.addFiles(new Map([["d3", new File(["three"], "three.txt")]])));
  expect(await ids()).toEqual([["d3", "three.txt"]]);
  await claim.element.evaluate((element) =>
    element.addFiles([new File(["one"], "renamed.txt"), new File(["2wo"], "two.txt")]),
  );
  await expect.poll(ids).toEqual([
    ["d1", "renamed.txt"],
    ["d3", "three.txt"],
  ]);
  // The other file is one more, and the document still waits for its own.
  await expect(tray.names).toHaveCount(4);
  expect(await claim.value()).toEqual(before);
  expect(await claim.element.evaluate((element) => element.unsaved)).toBe(false);
});
