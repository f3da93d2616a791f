// Claim packs: downloaded, opened again, and what is said of a pack that is damaged.
import { readFileSync } from "node:fs";
import { expect, openMenu, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */

test.use({ steps: true });

const line = (/** @type {Claim} */ claim) => claim.page.locator('[data-line="pack"]');
const filesIn = (/** @type {Claim} */ claim) =>
  claim.element.evaluate((element) =>
    Promise.all([...element.files].map(async ([id, file]) => [id, file.name, await file.text()])),
  );

/** Gives the claim of an example files of its documents. @param {Claim} claim */
async function withFiles(claim) {
  await claim.element.evaluate(async (element) => {
    const documents = (element.claim.documents ?? []).filter((one) => one?.fileName);
    const files = documents.map((one) => new File([`of ${one?.id}`], String(one?.fileName)));
    const given = documents.map((one, n) => ({ ...one, sizeBytes: files[n]?.size, sha256: undefined }));
    element.claim = /** @type {any} */ ({ ...element.claim, documents: given });
    element.unsaved = true;
    await element.addFiles(
      new Map(given.slice(1).map(({ id }, n) => [String(id), /** @type {File} */ (files[n + 1])])),
    );
  });
  await expect.poll(async () => (await filesIn(claim)).length).toBeGreaterThan(0);
  // Each has its hash once it was read.
  const hashed = async () => (await claim.value()).documents.filter(({ sha256 }) => sha256).length;
  await expect.poll(async () => (await filesIn(claim)).length - (await hashed())).toBe(0);
}

/** Opens a pack, as somebody does. @param {Claim} claim @param {Buffer} buffer */
async function openPack(claim, buffer) {
  await openMenu(claim.page);
  await claim.page.locator("#menu input#open").setInputFiles({ name: "Spring.claim.zip", mimeType: "", buffer });
}

test("a claim pack is downloaded with what is missing said, and opens again equal in a page that has nothing", async ({
  open,
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await withFiles(claim);
  await claim.element.evaluate((element) => {
    element.step = "claim";
  });
  await claim.at("/claimName").fill("Spring mailing");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  const [before, files] = [await claim.value(), await filesIn(claim)];
  const [absent] = before.documents.filter(({ fileName }) => fileName).map(({ fileName }) => fileName);
  await openMenu(page);
  const download = page.waitForEvent("download");
  await page.locator("#pack").click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.claim\.zip$/);
  await expect(line(claim)).toContainText(`with ${files.length} file`);
  await expect(line(claim)).toContainText(`“${absent}”`);
  await claim.accessible();
  expect(await claim.element.evaluate((element) => element.unsaved)).toBe(false);
  const pack = readFileSync(await saved.path());

  await line(claim).getByRole("button").click();
  await claim.choose("anew");
  await openPack(claim, pack);
  await expect.poll(() => filesIn(claim)).toEqual(files);
  expect(await claim.value()).toEqual(before);
  await expect(line(claim)).toContainText(`“${absent}”`);
  await claim.element.locator('.steps [data-step="files"]').click();
  await expect(claim.element.locator(".file-name")).toHaveCount(files.length + 1);

  // It is the draft that it was, and no second one.
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await page.locator("#claims-open").click();
  await expect(page.locator(".claims .name .link")).toHaveCount(1);
  await page.getByRole("button", { name: word("en", "page", "claims", "back") }).click();

  // A damaged one changes nothing.
  await openPack(claim, pack.subarray(0, pack.length - 40));
  await expect(line(claim)).toContainText(/is not a claim pack, or is damaged/);
  expect(await claim.value()).toEqual(before);
});

test("where the browser can save a stream, the pack is written into the chosen file", async ({ open, page }) => {
  await page.addInitScript(() => {
    const picker = async (/** @type {{suggestedName: string}} */ { suggestedName }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker: picker });
  });
  const claim = await open("?lang=fr", { example: "mailing-ready" });
  await withFiles(claim);
  const [before, files] = [await claim.value(), await filesIn(claim)];
  await openMenu(page);
  await expect(page.locator("#pack")).toHaveText(word("fr", "page", "menu", "pack"));
  await page.locator("#pack").click();
  await expect(line(claim)).toContainText(/est écrit, avec/);
  const bytes = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const entry of /** @type {any} */ (folder).values())
      return [...new Uint8Array(await (await entry.getFile()).arrayBuffer())];
    return [];
  });
  await claim.choose("anew");
  await openPack(claim, Buffer.from(bytes));
  await expect.poll(() => filesIn(claim)).toEqual(files);
  expect(await claim.value()).toEqual(before);

  // Chosen or dropped among files, it is opened as a pack; the other files are added to its claim.
  await claim.choose("anew");
  await claim.element
    .locator('input[type="file"][data-add]')
    .first()
    .setInputFiles([
      { name: "Printemps.zip", mimeType: "application/zip", buffer: Buffer.from(bytes) },
      { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("Bonjour") },
    ]);
  await expect(claim.element.locator(".file-name").filter({ hasText: "note.txt" })).toHaveCount(1);
  await expect(claim.element.locator(".file-name").filter({ hasText: "Printemps.zip" })).toHaveCount(0);
  expect(await claim.value()).toEqual(before);

  // Imported in the list of claims, likewise; what is open is kept.
  await claim.choose("anew");
  await page.locator("#claims-open").click();
  await page.locator("#claims-import").setInputFiles({ name: "P.zip", mimeType: "", buffer: Buffer.from(bytes) });
  await expect.poll(() => filesIn(claim)).toEqual(files);
  await expect(page.locator("#claims")).toBeHidden();
  expect(await claim.value()).toEqual(before);
  await claim.accessible();
});
