// Folders of files through the page by mouse and keys: what is confirmed at once is what the command drafts, and the way to the
// check result is short.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compare, otherwise } from "../folders/compare.mjs";
import { expect, test } from "./fixture.mjs";
import { Person } from "./person.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {{[name: string]: any}} Row */

test.use({ steps: true });

const pathOf = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
/** Where the folders are; CLAIMPROOF_FOLDERS names others. */
const folders = process.env.CLAIMPROOF_FOLDERS ?? pathOf("../folders");
const command = pathOf("../../target/dist/package/dist/cli.js");

/** Reading many files takes its time on a slow machine. */
const READING = { timeout: 60_000 };

/** The most presses from the drop to the check result. @type {{[folder: string]: {clicks: number, keys: number}}} */
const MOST = { "05-relecloud-ignite": { clicks: 30, keys: 20 } };
const USUAL = { clicks: 15, keys: 20 };

/** The least part of the values that is right, in percent. */
const LEAST_VALUES = 90;

/** Drops a folder on the page. @param {Claim} claim @param {string} folder */
async function drop({ page }, folder) {
  const devtools = await page.context().newCDPSession(page);
  const at = { x: 300, y: 20 };
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of /** @type {const} */ (["dragEnter", "dragOver", "drop"]))
    await devtools.send("Input.dispatchDragEvent", { type, ...at, data });
  await devtools.detach();
}

/** Waits until all files were read and sorted, with the pointer away from them. @param {Claim} claim */
async function read({ page, element }) {
  await page.mouse.move(1, 1);
  await expect(element.locator(".file-row").first()).toBeVisible(READING);
  await expect(element.locator(".files-reading")).toHaveCount(0, READING);
}

/** The claim that the command makes of a folder. @param {string} folder @param {string} today @returns {Promise<Row>} */
async function drafted(folder, today) {
  const words = [command, "draft", folder, "--today", today];
  const running = promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 26 });
  // A claim that is not ready is no failure here.
  const { stdout } = await running.catch((error) => {
    if (error.code !== 1) throw error;
    return error;
  });
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
    ({ id, invoice, csr, ...one }) => ({ ...one, proof: proofOf({ invoice, csr }) }),
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

/** @type {string[][]} */
const lines = [];

for (const name of readdirSync(folders).filter((name) => /^\d\d-/.test(name))) {
  test(`a folder is claimed by mouse and keys: ${name}`, async ({ open }) => {
    test.slow();
    const expected = JSON.parse(readFileSync(join(folders, name, "expected.json"), "utf8"));
    const folder = join(folders, name, "files");
    const draft = drafted(folder, expected.today);
    const claim = await open("?lang=en", { asOf: expected.today });
    const person = new Person(claim, expected);
    await person.begin();
    await drop(claim, folder);
    await read(claim);
    await person.confirmSure(() => read(claim));

    // What the page filled in by itself stays where files do not say it.
    const { usagePeriod, ...sure } = await claim.value();
    const { usagePeriod: said, ...right } = await draft;
    expect.soft(comparable(sure), "what the command drafts").toEqual(comparable(right));
    if (said !== undefined) expect.soft(usagePeriod).toBe(said);
    const names = Object.fromEntries(person.paths);
    const told = person.told(await claim.value());
    const { kinds, values } = compare(expected, { claim: told, guesses: told, names });
    expect.soft(kinds.wrong, "wrong kinds among what is sure").toEqual([]);
    const percent = Math.floor((100 * values.right) / values.all);
    expect.soft(percent, [...values.wrong, ...values.missing].join("\n")).toBeGreaterThanOrEqual(LEAST_VALUES);

    await person.decide(() => read(claim));
    for (let step = await person.go(); step !== "check"; step = await person.go()) {
      if (step === "claim") await person.answer();
      else if (step === "expenses") await person.claimCosts();
      else if (step === "proof") await person.prove();
    }
    const report = await claim.element.evaluate((element) => element.report);
    // What a note says is left to the person.
    const findings = report.findings.filter(({ rule }) => rule !== "document/no-note");
    const differences = otherwise(expected, { ...report, findings });
    const { clicks, keys, text } = await person.presses();
    lines.push([name, `${clicks}`, `${keys}`, `${text}`, `${percent}%`, report.verdict, differences.join("; ")]);
    expect.soft(differences, "verdict, findings and what is missing").toEqual([]);
    const most = MOST[name] ?? USUAL;
    expect.soft({ clicks, keys }, "presses").toEqual({
      clicks: Math.min(clicks, most.clicks),
      keys: Math.min(keys, most.keys),
    });
  });
}

test.afterAll(() => {
  for (const line of lines) console.log(line.join("  "));
});
