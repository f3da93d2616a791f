// What came of the consumers, as tables: of all entries in docs/consumers.md, of names and versions in the README.
//   node table.mjs   writes both from results.json
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The entries, in the order of the columns. */
const ENTRIES = ["check", "documents", "element", "form", "standard-schema", "slim", "url"];

/** @typedef {{name: string, version: string, notes?: string, entries: string[], exceptions: {[entry: string]: string}}} Row */

const results = new URL("results.json", import.meta.url);
/** The files with tables, by the table that each has. @type {[URL, (rows: Row[]) => string][]} */
const TABLES = [
  [new URL("../../docs/consumers.md", import.meta.url), full],
  [new URL("../../README.md", import.meta.url), brief],
];
const [BEGIN, END] = ["<!-- from tests/consumers/results.json -->\n", "<!-- end of consumers -->\n"];

/** A row for each consumer. @param {Row[]} rows */
function full(rows) {
  const names = ENTRIES.map((entry) => `\`${entry}\``);
  const head = `| consumer | version | ${names.join(" | ")} |\n|---|---|${"---|".repeat(ENTRIES.length)}\n`;
  /** @type {string[]} */
  const reasons = [];
  const cell = (/** @type {Row} */ { entries, exceptions }, /** @type {string} */ entry) => {
    const reason = exceptions[entry];
    if (!reason) return entries.includes(entry) ? "works" : "–";
    if (!reasons.includes(reason)) reasons.push(reason);
    return `no (${reasons.indexOf(reason) + 1})`;
  };
  const name = (/** @type {Row} */ row) => (row.notes ? `${row.name}: ${row.notes}` : row.name);
  const lines = rows.map((row) => [name(row), row.version, ...ENTRIES.map((entry) => cell(row, entry))]);
  const table = lines.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
  return `${head}${table}${reasons.map((reason, n) => `\n${n + 1}. ${reason}`).join("")}${reasons.length > 0 ? "\n" : ""}`;
}

/**
 * A row for each product, which is what stands before the first comma of a name, with the uses that work, or else its notes.
 * @param {Row[]} rows
 */
function brief(rows) {
  /** @type {Map<string, {versions: Set<string>, uses: Set<string>}>} */
  const products = new Map();
  for (const { name, version, notes, entries, exceptions } of rows) {
    if (entries.every((entry) => exceptions[entry])) continue;
    const [, product = "", use] = /^([^,]+?)(?:, (.+))?$/.exec(name) ?? [];
    const found = products.get(product) ?? { versions: new Set(), uses: new Set() };
    products.set(product, found);
    found.versions.add(version);
    const shown = use ?? notes;
    if (shown) found.uses.add(shown);
  }
  const lines = [...products].map(
    ([product, { versions, uses }]) => `| ${product} | ${[...versions].join(", ")} | ${[...uses].join("; ")} |\n`,
  );
  return `| | version | |\n|---|---|---|\n${lines.join("")}`;
}

/** @returns {Row[]} */
export const kept = () => JSON.parse(readFileSync(results, "utf8"));

/** The files with their tables as they are to be. */
export const tables = (rows = kept()) =>
  TABLES.map(([file, table]) => {
    const text = readFileSync(file, "utf8");
    const [before, rest = ""] = text.split(BEGIN);
    return { file, text, wanted: `${before}${BEGIN}${table(rows)}${END}${rest.split(END)[1] ?? ""}` };
  });

/** Keeps what came of some consumers, and writes the tables. @param {Row[]} tried @param {string[]} names   those of all, in order */
export function write(tried, names) {
  const rows = new Map([...kept(), ...tried].map((row) => [row.name, row]));
  const all = names.flatMap((name) => rows.get(name) ?? []);
  writeFileSync(results, `${JSON.stringify(all, null, 2)}\n`);
  for (const { file, wanted } of tables(all)) writeFileSync(file, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { file, wanted } of tables()) writeFileSync(file, wanted);
