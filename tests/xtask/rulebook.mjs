// node rulebook.mjs FILE: the embedded rulebook as one object, made of the files in src/rulebook, written as JSON.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";

/** @typedef {{[name: string]: any}} Table */

const FOLDER = fileURLToPath(new URL("../../src/rulebook", import.meta.url));

/** Files whose tables are tables of the object; those of every other file at the top are its own. */
const TABLES = ["codes", "constants", "signs", "vocabulary"];

/** The rulebook, with the editions and what follows a submission in the order of their files, as the build script loads them. */
export function embedded() {
  /** @type {Table} */
  const rulebook = { $schema: "../schema/rulebook.json", ...read("rulebook.toml") };
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".toml"))
    .sort();
  for (const file of files) {
    const table = read(file);
    const [folder, name] = file.includes("/") ? file.split("/") : ["", file.replace(".toml", "")];
    if (name !== undefined && TABLES.includes(name)) rulebook[name] = table;
    else if (folder === "" || folder === "examples") add(rulebook, table);
    else add(rulebook, { [folder === "life" ? "life" : "edition"]: [table] });
  }
  return rulebook;
}

/** @param {string} file @returns {Table} */
function read(file) {
  const { value } = readRulebookFile(readFileSync(join(FOLDER, file), "utf8"), file);
  return Object(value);
}

/** Adds what a file holds; lists go after those that are there. @param {Table} rulebook @param {Table} table */
function add(rulebook, table) {
  for (const [name, value] of Object.entries(table))
    rulebook[name] = Array.isArray(value) ? [...(rulebook[name] ?? []), ...value] : value;
}

const [, script, target] = process.argv;
if (script === fileURLToPath(import.meta.url) && target) {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(embedded(), null, 2)}\n`);
}
