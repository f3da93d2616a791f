// Claims that are kept on the device: as they are typed, in a list, in two tabs.
import { readFileSync } from "node:fs";
import { Claim, expect, LOCALES, openExample, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */

const rows = (/** @type {Page} */ page) => page.locator(".claims tbody tr:not(.acts)");
const names = (/** @type {Page} */ page) => rows(page).locator(".name .link").allTextContents();

/** @param {Page} page */
async function showClaims(page) {
  await page.locator("#claims-open").click();
  await expect(page.locator("#claims-title")).toBeFocused();
}

/**
 * Does something with a claim of the list.
 * @param {Page} page
 * @param {string} name
 * @param {"rename" | "duplicate" | "export" | "delete"} act
 */
async function choose(page, name, act) {
  const row = rows(page).filter({ has: page.getByRole("button", { name, exact: true }) });
  if ((await row.locator(".dots").getAttribute("aria-expanded")) === "false") await row.locator(".dots").click();
  await page
    .locator(".acts")
    .getByRole("button", { name: word("en", "page", "claims", act), exact: true })
    .click();
}

test("what is typed is there in another tab, with what was found in its files, and closing asks nothing", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("Spring mailing");
  await claim.button(["add", "documents"]).click();
  const text = "Date: Tue, 15 Oct 2024 10:00:00 +0200\r\nFrom: a@b.example\r\n\r\nHello\r\n";
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "mail.eml", mimeType: "message/rfc822", buffer: Buffer.from(text) });
  await expect.poll(async () => (await claim.value()).documents[0]?.sha256).toBeTruthy();
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  const value = await claim.value();
  const inspections = await claim.element.evaluate((element) => element.inspections);
  expect(Object.values(inspections).map(({ detectedType }) => detectedType)).toEqual(["message/rfc822"]);
  await page.waitForTimeout(300);
  page.on("dialog", () => expect("a question").toBe("no question"));
  const other = await page.context().newPage();
  await page.close({ runBeforeUnload: true });
  await other.goto("?lang=en");
  await expect(other.locator("html")).toHaveAttribute("data-state", "ready");
  await showClaims(other);
  expect(await names(other)).toEqual(["Spring mailing"]);
  await rows(other).locator(".link").click();
  const element = other.locator("claim-proof");
  await expect(other.locator("#name")).toHaveText("Spring mailing");
  const opened = await element.evaluate((one) => ({
    value: JSON.parse(/** @type {any} */ (one).value),
    inspections: /** @type {any} */ (one).inspections,
    unsaved: /** @type {any} */ (one).unsaved,
  }));
  expect(opened).toEqual({ value, inspections, unsaved: false });
  await other.close();
});

test("an example or a new claim takes the place of none: each is kept, and goes on where it was", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("First");
  await openExample(page, "mailing-ready");
  await expect(page.getByRole("dialog")).toBeHidden();
  await claim.field("/claimName").fill("Second");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await claim.choose("anew");
  await expect(page.locator("#kept")).toHaveText("");
  await showClaims(page);
  expect((await names(page)).sort()).toEqual(["First", "Second"]);
  await rows(page).filter({ hasText: "First" }).locator(".link").click();
  await claim.field("/claimName").fill("First, changed");
  await showClaims(page);
  expect((await names(page)).sort()).toEqual(["First, changed", "Second"]);
});

for (const locale of LOCALES) {
  test(`the list is accessible, fits every width, and speaks, in ${locale}`, async ({ open, page }) => {
    const claim = await open(`?lang=${locale}`, { example: "seminar-in-progress" });
    await claim.field("/claimName").fill("A name that is long enough to need more than one line in a narrow window");
    await expect(page.locator("#kept")).toHaveText(word(locale, "page", "claims", "kept"));
    await showClaims(page);
    await rows(page).locator(".dots").click();
    await claim.accessible();
    await page.emulateMedia({ colorScheme: "dark" });
    await claim.accessible(["color-contrast"]);
    for (const width of [1280, 900, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
    }
    expect(await page.locator("#claims").textContent()).not.toMatch(/page-claims|\{|undefined|null/);
  });
}

test("claims are found, sorted, renamed, copied, deleted and restored by keyboard and mouse", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en");
  for (const [example, name] of [
    ["mailing-ready", "Mailing"],
    ["many-mistakes", "Problems"],
  ]) {
    await openExample(page, example ?? "");
    await claim.field("/claimName").fill(name ?? "");
    await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  }
  await showClaims(page);
  const head = page.getByRole("columnheader", { name: word("en", "page", "claims", "column-name"), exact: true });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect(await names(page)).toEqual(["Mailing", "Problems"]);
  await page.keyboard.press("Enter");
  expect(await names(page)).toEqual(["Problems", "Mailing"]);
  await page.getByRole("searchbox").fill("mailing");
  expect(await names(page)).toEqual(["Mailing"]);
  await page.getByRole("searchbox").fill("nothing like it");
  await expect(page.locator("#claims")).toContainText(word("en", "page", "claims", "found-none"));
  await page.getByRole("searchbox").fill("");

  await choose(page, "Problems", "rename");
  await page.keyboard.type("Renamed");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toContain("Renamed");
  await choose(page, "Mailing", "duplicate");
  await expect(rows(page)).toHaveCount(3);
  await choose(page, "Mailing (copy)", "delete");
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator(".told")).toContainText("Mailing (copy)");
  await page.locator(".told").getByRole("button").click();
  await expect(rows(page)).toHaveCount(3);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: word("en", "page", "claims", "export-all") }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.trim().split("\n").length).toBe(3);
  expect(text).not.toContain('"inspections"');
  await page.getByRole("button", { name: word("en", "page", "claims", "forget") }).click();
  await expect(rows(page)).toHaveCount(0);
  const take = (/** @type {string} */ content) =>
    page
      .locator("#claims-import")
      .setInputFiles({ name: "claims.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(content) });
  await take(`${text}not JSON\n`);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator(".told")).toContainText("not JSON");
  await take(text);
  await expect(page.locator(".told")).toContainText("claims.ndjson");
  await expect(rows(page)).toHaveCount(3);
  await take(text.replace('"Renamed"', '"Theirs"'));
  await expect(page.locator(".told")).toContainText("“Theirs” was here already with other content");
  await expect(rows(page)).toHaveCount(4);
  await page.locator("#claims-import").evaluate((input) => {
    const given = new DataTransfer();
    given.items.add(new File([new Uint8Array(50_000_001)], "large.json"));
    Object.assign(input, { files: given.files }).dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.locator(".told")).toContainText("“large.json” is too large: it has 51 MB, and 50 MB are");
  await expect(rows(page)).toHaveCount(4);
});

test("where nothing is to be kept, nothing is, and closing asks", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await showClaims(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: word("en", "page", "claims", "back") }).click();
  await claim.field("/claimName").fill("Not kept");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "not-kept"));
  await page.waitForTimeout(600);
  await showClaims(page);
  await page.getByRole("checkbox").uncheck();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("checkbox").check();
  await expect(page.locator(".told")).toHaveText(word("en", "page", "claims", "keeps-nothing"));
  await claim.accessible();
  /** @type {string[]} */
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await choose(page, "Not kept", "delete");
  await expect(rows(page)).toHaveCount(0);
  await claim.reload();
  expect(asked).toEqual(["beforeunload"]);
  await expect(claim.field("/claimName")).toHaveValue("");
  await showClaims(page);
  await expect(page.getByRole("checkbox")).toBeChecked();
  await expect(rows(page)).toHaveCount(0);
});

test("what was forgotten is not there after a reload either; undone, it goes on", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("Mine");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await page.waitForTimeout(600);
  await showClaims(page);
  await page.getByRole("button", { name: word("en", "page", "claims", "forget") }).click();
  await expect(page.locator(".told")).toContainText(word("en", "page", "claims", "forgot"));
  await page.locator(".told").getByRole("button").click();
  await expect(rows(page)).toHaveCount(1);
  expect(await page.evaluate(() => JSON.parse(history.state.claim).claimName)).toBe("Mine");
  await page.getByRole("button", { name: word("en", "page", "claims", "forget") }).click();
  await expect(rows(page)).toHaveCount(0);
  page.on("dialog", (dialog) => dialog.accept());
  await claim.reload();
  await expect(claim.field("/claimName")).toHaveValue("");
  await showClaims(page);
  await expect(rows(page)).toHaveCount(0);
});

test.describe("where storage is forbidden", () => {
  test.use({ keeps: false });

  test("a line says so, and the rest works", async ({ open, page }) => {
    const claim = await open("?lang=en");
    await expect(page.locator("#not-kept")).toHaveText(word("en", "page", "claims", "forbidden"));
    await claim.field("/claimName").fill("Mine");
    await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "not-kept"));
    await claim.accessible();
    await showClaims(page);
    await page.getByRole("button", { name: word("en", "page", "claims", "forget") }).click();
    await expect(page.locator(".told")).toContainText(word("en", "page", "claims", "failed"));
  });
});

test("where there is no room in the middle of writing nothing is written by half, and the next change is kept", async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === "inspections" && document.documentElement.dataset.full !== undefined)
        throw new DOMException("There is no room.", "QuotaExceededError");
      return put.apply(this, given);
    };
  });
  const claim = await open("?lang=en");
  const fill = (/** @type {boolean} */ isFull) =>
    page.evaluate((full) => document.documentElement.toggleAttribute("data-full", full), isFull);
  await fill(true);
  await claim.field("/claimName").fill("While it is full");
  await expect(page.locator("#not-kept")).toHaveText(word("en", "page", "claims", "full"));
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "not-kept"));
  await claim.accessible();
  await showClaims(page);
  expect(await names(page)).toEqual([]);
  await page.getByRole("button", { name: word("en", "page", "claims", "back") }).click();
  await fill(false);
  await claim.field("/claimName").fill("Once there is room");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await expect(page.locator("#not-kept")).toBeHidden();
  await showClaims(page);
  expect(await names(page)).toEqual(["Once there is room"]);
});

test("a damaged draft is opened as far as it can be, and the list says what could not", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("Whole");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  const damaged = {
    schema: "claimproof-draft/0",
    id: "a",
    claim: { claimName: "Old", partner: 7 },
    history: 7,
    own: 1,
  };
  await page.evaluate(
    async (drafts) => {
      const opening = indexedDB.open("claimproof");
      await new Promise((resolve) => Object.assign(opening, { onsuccess: resolve }));
      const change = opening.result.transaction("drafts", "readwrite");
      for (const draft of drafts) change.objectStore("drafts").put(draft);
      await new Promise((resolve) => Object.assign(change, { oncomplete: resolve }));
      opening.result.close();
    },
    [damaged, { ...damaged, id: "b", claim: "none" }],
  );
  await showClaims(page);
  expect((await names(page)).sort()).toEqual(["Old", "Whole"]);
  await expect(page.locator(".claims-note")).toHaveText([
    "Of “Old” these parts could not be read: history",
    "1 draft on this device has no claim that can be read. It stays as it is.",
  ]);
  await claim.accessible();
  await rows(page).filter({ hasText: "Old" }).locator(".link").click();
  await claim.field("/claimName").fill("Old, changed");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await showClaims(page);
  expect((await names(page)).sort()).toEqual(["Old, changed", "Whole"]);
});

test("two tabs with one claim do not overwrite each other", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("Shared");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  const other = await page.context().newPage();
  await other.addInitScript(() => sessionStorage.clear());
  await other.goto("?lang=en");
  await expect(other.locator("html")).toHaveAttribute("data-state", "ready");
  await showClaims(other);
  await expect(rows(other)).toContainText(word("en", "page", "claims", "open-elsewhere"));
  await rows(other).locator(".link").click();
  const line = other.locator('[data-line="read-only"]');
  await expect(line).toContainText("“Shared” is open in another tab.");
  await new Claim(other, "en").accessible();
  await expect(other.locator("claim-proof").locator('[id="/claimName"]')).toBeDisabled();
  await expect(other.locator("claim-proof .picker").first()).toHaveCSS("opacity", "0");
  await claim.field("/claimName").fill("Shared, changed");
  await page.waitForTimeout(400);
  await line.getByRole("button").click();
  // It goes on as the other tab has left it.
  await expect(other.locator("claim-proof").locator('[id="/claimName"]')).toHaveValue("Shared, changed");
  await other.locator("claim-proof").evaluate((element) => {
    const one = /** @type {any} */ (element);
    one.step = "claim";
    const field = one.shadowRoot.getElementById("/claimName");
    field.value = "Theirs";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  });
  await other.waitForTimeout(400);
  await claim.field("/claimName").fill("Mine");
  await page.waitForTimeout(400);
  await showClaims(page);
  expect((await names(page)).sort()).toEqual(["Mine", "Theirs"]);
  await other.close();
});

test("an invoice that another claim has too is named, with the way there", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.field("/claimName").fill("First");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  await openExample(page, "mailing-ready");
  await claim.field("/claimName").fill("Second");
  const line = page.locator('[data-line="twice"]');
  await expect(line).toContainText("Invoice F-24/0917 of Studio Peper is also in “First”. 1 more invoice");
  await claim.accessible();
  await claim.choose("anew");
  await expect(line).toHaveCount(0);
  await claim.button(["bring-back"]).click();
  await line.getByRole("button", { name: "Open “First”" }).click();
  await expect(page.locator("#name")).toHaveText("First");
});

test("where nothing is to be kept any more, another tab keeps nothing either", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("Mine");
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "kept"));
  const other = await page.context().newPage();
  await other.goto("?lang=en");
  await expect(other.locator("html")).toHaveAttribute("data-state", "ready");
  await showClaims(other);
  await other.getByRole("checkbox").check();
  await expect(page.locator("#kept")).toHaveText(word("en", "page", "claims", "not-kept"));
  await other.close();
});
