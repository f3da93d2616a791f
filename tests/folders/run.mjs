// Drafts a claim of every folder by the command, and prints how much of the right claim each draft holds.
//
//   node tests/folders/run.mjs [--details] [COMMAND [FOLDER…]]
//
// COMMAND is the package's cli.js, by default the one that was built last; FOLDER defaults to those beside this file.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compare, completed, otherwise, table } from "./compare.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const arguments_ = process.argv.slice(2);
const details = arguments_.includes("--details");
const [command = resolve(here, "../../target/dist/package/dist/cli.js"), ...given] = arguments_.filter(
  (word) => word !== "--details",
);
const folders =
  given.length > 0
    ? given
    : readdirSync(here)
        .map((name) => join(here, name))
        .filter((folder) => existsSync(join(folder, "expected.json")));

const rows = [];
for (const folder of folders.sort()) {
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  const draft = await drafted(folder, expected);
  const found = compare(expected, draft);
  const differences = otherwise(expected, await report(completed(expected, draft), expected.today));
  const name = folder.split("/").at(-1) ?? folder;
  rows.push({ name, ...found, verdict: differences.length === 0 ? "equal" : `${differences.length} differ` });
  if (!details) continue;
  for (const [what, { wrong, missing }] of Object.entries(found))
    for (const [how, list] of Object.entries({ wrong, missing }))
      for (const line of list) console.log(`${name.slice(0, 2)} ${what} ${how}: ${line}`);
  for (const line of differences) console.log(`${name.slice(0, 2)} ${line}`);
}
console.log(table(rows));
process.exitCode = rows.some(({ kinds, invoices }) => kinds.wrong.length + invoices.wrong.length > 0) ? 1 : 0;

/**
 * The claims that the command makes of a folder and of what a person types: of what is sure, and with guesses.
 * @param {string} folder @param {import("./compare.mjs").Json} expected
 */
async function drafted(folder, { given, today }) {
  const { says = "", ...typed } = given;
  const scratch = await mkdtemp(join(tmpdir(), "claimproof-"));
  try {
    const file = join(scratch, "typed.json");
    await writeFile(file, JSON.stringify(typed));
    const net = /\bnet amounts\b|\bsin IVA\b|\bhors taxes\b|\bnetto\b|\bsenza IVA\b|\bexcl/i.test(says);
    const run = (/** @type {string[]} */ ...more) => claim([folder, file, today, net ? "net" : "gross", ...more]);
    return { claim: await run(), guesses: await run("--guesses"), names: names(join(folder, "files")) };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** What the command finds in a claim. @param {import("./compare.mjs").Json} claim @param {string} today */
async function report(claim, today) {
  const scratch = await mkdtemp(join(tmpdir(), "claimproof-"));
  try {
    const file = join(scratch, "claim.json");
    await writeFile(file, JSON.stringify(claim));
    return await json(["check", file, "--today", today, "--format", "json"]);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** @param {string[]} words */
async function claim([folder = "", file = "", today = "", amounts = "", ...more]) {
  const words = ["draft", join(folder, "files"), "--claim", file, "--today", today, "--amounts", amounts, ...more];
  return json(words);
}

/** What the command prints as JSON. A claim that is not ready is no failure here. @param {string[]} words */
async function json(words) {
  const running = promisify(execFile)(process.execPath, [command, ...words], { maxBuffer: 1 << 26 });
  const { stdout } = await running.catch((error) => {
    if (error.code !== 1) throw error;
    return error;
  });
  return JSON.parse(stdout);
}

/** The path of each file by the id that the command gives it. @param {string} folder */
function names(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(paths.map((path, n) => [`d${n + 1}`, path]));
}
