// @ts-check

// Finds what the command is given: an edition by its id, or a file with a rulebook, with the rulebook that it is laid over.
import { readFile } from "node:fs/promises";
import { reason, UsageError } from "../cli-usage.js";
import { RulebookFileError, readRulebookFile } from "../rulebook-file.js";
import { isTable, laidOver, tables } from "./books.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {import("../rulebook-file.js").Position} Position */
/**
 * A rulebook that was found.
 * @typedef {object} Opened
 * @property {string} name       as it was given
 * @property {string} [file]     none for the embedded one
 * @property {Table} own         as its author wrote it
 * @property {Table} [base]      what it is laid over
 * @property {Table} book        the one over the other
 * @property {string} [edition]  the edition that was named
 * @property {(pointer: string) => Position} at
 */

/** A file that is no TOML or no JSON. */
export class SyntaxProblem extends UsageError {}

const EMBEDDED = new URL("./rulebooks/microsoft.json", import.meta.url);

/** The embedded rulebook. @returns {Promise<Table>} */
export async function embedded() {
  return JSON.parse(await readFile(EMBEDDED, "utf8"));
}

/** Whether a word names a file rather than an edition. @param {string} word */
export const isFile = (word) => /\.(?:toml|json)(?:#|$)/i.test(word) || /[\\/]/.test(word);

/**
 * @param {string} word   an id, a file, or a file and an edition of it: FILE#EDITION
 * @param {string | undefined} basis   the file of the base
 * @returns {Promise<Opened>}
 */
export async function open(word, basis) {
  if (!isFile(word)) return ofEmbedded(word);
  const [, file = word, edition] = /^(.+?\.(?:toml|json))#(.+)$/i.exec(word) ?? [];
  const { value, at } = await readFileOf(file);
  const base = await baseOf(file, value, basis);
  const opened = {
    name: word,
    file,
    own: value,
    book: base ? laidOver(value, base) : value,
    at,
    ...(base && { base }),
  };
  if (edition === undefined) return opened;
  return { ...opened, edition: known(edition, opened.book, file) };
}

/** @param {string} id @returns {Promise<Opened>} */
async function ofEmbedded(id) {
  const book = await embedded();
  const found = { name: id, own: book, book, at: () => ({ line: 1, column: 1 }) };
  return id === book.id ? found : { ...found, edition: known(id, book, "") };
}

/** The id of an edition that is there. @param {string} id @param {Table} book @param {string} file */
function known(id, book, file) {
  const ids = tables(book.edition).map((edition) => String(edition.id));
  if (ids.includes(id)) return id;
  const where = file ? `${file}: ` : "";
  const hint = file ? "" : "; a rulebook of your own is named by its file, .toml or .json";
  throw new UsageError(`${where}there is no edition ${printed(id)}. There are: ${ids.map(printed).join(", ")}${hint}`);
}

/** @param {string} file @returns {Promise<{ value: Table, at: (pointer: string) => Position }>} */
async function readFileOf(file) {
  const bytes = await readFile(file).catch((error) => {
    throw new UsageError(`${file}: ${reason(error)}`);
  });
  try {
    const { value, at } = readRulebookFile(new TextDecoder().decode(bytes), file);
    if (isTable(value)) return { value, at };
  } catch (error) {
    if (!(error instanceof RulebookFileError)) throw error;
    const { line, column } = error.position;
    throw new SyntaxProblem(`${file}:${line}:${column}: ${error.message}`);
  }
  throw new UsageError(`${file}: a rulebook is one object`);
}

/** @param {string} file @param {Table} own @param {string | undefined} basis @returns {Promise<Table | undefined>} */
async function baseOf(file, { base: id }, basis) {
  if (id === undefined) return undefined;
  const base = basis === undefined ? await embedded() : (await readFileOf(basis)).value;
  if (base.id === id) return base;
  const given = basis === undefined ? "name its file: --base FILE" : `${basis} is ${printed(base.id)}`;
  throw new UsageError(`${file}: its base is ${printed(id)}; ${given}`);
}

/** What a file says must not steer the terminal. @param {unknown} text */
export const printed = (text) => String(text).replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");

/**
 * The edition that is meant: the one that was named, else the newest of those that the rulebook has beside its base.
 * @param {Opened} opened
 * @param {unknown} [route]   on this route, where there is one
 */
export function editionIn({ name, own, base, book, edition }, route) {
  if (edition !== undefined) return edition;
  const before = new Set(tables(base?.edition).map(({ id }) => id));
  const all = tables(own.edition).filter(({ id }) => typeof id === "string");
  const fresh = all.filter(({ id }) => !before.has(id));
  const candidates = fresh.length > 0 ? fresh : all.length > 0 ? all : tables(book.edition);
  const first = route ?? candidates[0]?.route;
  const onRoute = candidates.filter((one) => one.route === first);
  const from = (/** @type {Table} */ one) => String(one.governs?.from ?? "");
  const [newest] = (onRoute.length > 0 ? onRoute : candidates).sort((a, b) => from(b).localeCompare(from(a)));
  if (!newest) throw new UsageError(`${name}: this rulebook has no edition`);
  return String(newest.id);
}
