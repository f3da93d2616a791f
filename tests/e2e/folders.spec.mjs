// Folders of files through the page: what is confirmed at once is what the command drafts of the same folder, and many files stay
// fluent.
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {{[name: string]: any}} Row */

test.use({ steps: true });

const pathOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const folders = pathOf("../folders");
const command = pathOf("../../target/dist/package/dist/cli.js");

/** Reading many files takes its time on a slow machine. */
const READING = { timeout: 60_000 };

/** Waits until all files were read and sorted. @param {Claim} claim */
async function read(claim) {
  await claim.page.mouse.move(1, 1);
  await expect(claim.element.locator(".file-row").first()).toBeVisible(READING);
  await expect(claim.element.locator(".files-reading")).toHaveCount(0, READING);
}

/** The claim that the command makes of a folder. @param {string} folder @param {Row} given @param {string} today @returns {Promise<Row>} */
async function drafted(folder, given, today) {
  const scratch = mkdtempSync(join(tmpdir(), "claimproof-"));
  const file = join(scratch, "given.json");
  writeFileSync(file, JSON.stringify(given));
  const words = [command, "draft", folder, "--claim", file, "--today", today];
  const running = promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 26 });
  // A claim that is not ready is no failure here.
  const { stdout } = await running.catch((error) => {
    if (error.code !== 1) throw error;
    return error;
  });
  rmSync(scratch, { recursive: true });
  return JSON.parse(stdout);
}

/**
 * A claim with documents called by what is in them, and what refers to them too: the page and the command count files in orders of
 * their own. The sum follows the expenses in the page, wherever it is asked for.
 * @param {Row} claim
 */
function comparable({ claimedAmount, ...claim }) {
  /** @type {Map<string, string>} */
  const names = new Map(
    (claim.documents ?? []).map((/** @type {Row} */ one) => [one.id, `${one.fileName ?? one.url} ${one.sha256 ?? ""}`]),
  );
  const own = (/** @type {string} */ id) => names.get(id) ?? id;
  /** @type {(value: any) => any} */
  const renamed = (value) => {
    if (typeof value === "string") return own(value);
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one)]));
  };
  const all = renamed(claim);
  /** @type {(rows: Row[] | undefined, key: (one: Row) => string) => Row[]} */
  const sorted = (rows, key) => (rows ?? []).toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  const invoices = sorted(all.invoices, (one) => one.document);
  const csrs = sorted(all.csrs, (one) => one.document);
  const proofOf = (/** @type {Row} */ one) =>
    [...invoices, ...csrs].find(({ id }) => id === (one.invoice ?? one.csr))?.document ?? "";
  const expenses = sorted(all.expenses, (one) => proofOf(one) + one.kind + one.amount).map(
    ({ id, invoice, csr, ...one }) => ({
      ...one,
      proof: proofOf({ invoice, csr }),
    }),
  );
  const without = (/** @type {Row[]} */ rows) => rows.map(({ id, ...one }) => one);
  return {
    ...all,
    documents: without(sorted(all.documents, (one) => one.id).map(({ mediaType, ...one }) => one)),
    invoices: without(invoices),
    csrs: without(csrs),
    expenses,
  };
}

for (const name of readdirSync(folders).filter((name) => /^\d\d-/.test(name))) {
  test(`what is confirmed at once is what the command drafts: ${name}`, async ({ open }) => {
    test.slow();
    const { given: stated, today } = JSON.parse(readFileSync(join(folders, name, "expected.json"), "utf8"));
    const { says: _, ...given } = stated;
    const folder = join(folders, name, "files");
    const draft = drafted(folder, given, today);
    const claim = await open("?lang=en", { asOf: today, claim: given });
    await claim.element.evaluate((element) => {
      element.step = "files";
    });
    await claim.element.locator("input#add-more").setInputFiles(folder);
    await read(claim);
    const confirm = claim.element.locator("[data-do=confirm-sure]");
    // What was confirmed may make more of the files sure.
    for (let round = 0; round < 8 && (await confirm.count()) > 0; round += 1) {
      await confirm.click();
      await expect(claim.element.locator(".strip.done")).toBeVisible();
      await read(claim);
    }
    expect(comparable(await claim.value())).toEqual(comparable(await draft));
  });
}
