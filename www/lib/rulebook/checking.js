// @ts-check

// Checks claims by rulebooks that were opened, each under ids of its own.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { reason, UsageError } from "../cli-usage.js";
import { isTable, tables, texts } from "./books.js";
import { changeOf } from "./difference.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {import("./open.js").Opened} Opened */
/** @typedef {import("../index.js").Claimproof & { addRulebook(rulebook: object, options?: { base?: object | undefined }): string }} Claimproof */
/** @typedef {{ name: string, claim: Table }} Given */

/** The claims in files, and in folders the files that end in .json, in order. @param {string[]} words @returns {Promise<Given[]>} */
export async function claimsIn(words) {
  const found = [];
  for (const word of words) {
    const names = await namesIn(word).catch((error) => {
      throw new UsageError(`${word}: ${reason(error)}`);
    });
    for (const name of names) found.push({ name, claim: await readClaim(name) });
  }
  return found;
}

/** @param {string} word */
async function namesIn(word) {
  if (!(await stat(word)).isDirectory()) return [word];
  const files = await readdir(word, { recursive: true });
  return files
    .filter((file) => /\.json$/i.test(file))
    .sort()
    .map((file) => join(word, file));
}

/** @param {string} name @returns {Promise<Table>} */
async function readClaim(name) {
  try {
    const value = JSON.parse(new TextDecoder().decode(await readFile(name)));
    if (isTable(value)) return value;
  } catch (error) {
    throw new UsageError(
      `${name}: ${error instanceof SyntaxError ? `this is not JSON (${error.message})` : reason(error)}`,
    );
  }
  throw new UsageError(`${name}: a claim must be one JSON object`);
}

/**
 * What changes for each claim from one edition to another.
 * @param {Given[]} claims @param {Claimproof} validator @param {string[]} editions   the two, as the module knows them @param {string} [today]
 */
export function changesOf(claims, validator, [before, after], today) {
  return claims.map(({ name, claim }) => {
    const [old, fresh] = [before, after].map((rulebook) => validator.check(claim, { today, rulebook }));
    if (!old || !fresh) throw new Error("a check gave no report");
    return changeOf(name, old, fresh);
  });
}

/**
 * Has the module know a rulebook, and gives the id of the edition there. What the module has an edition of already, such as another
 * draft of the same rulebook, gets other ids.
 * @param {Claimproof} validator @param {Opened} opened @param {string} edition @param {Table[]} known   rulebooks that the module has
 */
export function addedTo(validator, { file, own, base }, edition, known) {
  if (file === undefined) return edition;
  const taken = new Set(known.flatMap(({ id, edition }) => [id, ...tables(edition).map((one) => one.id)]));
  const isTaken = taken.has(own.id) || taken.has(edition);
  const suffix = isTaken ? `.${known.length}` : "";
  const book = isTaken ? renamed(own, base, suffix) : own;
  validator.addRulebook(book, { base });
  known.push(book);
  return isTaken && book !== own && !tables(base?.edition).some(({ id }) => id === edition)
    ? `${edition}${suffix}`
    : edition;
}

/** A rulebook whose own id and editions have other ids. @param {Table} own @param {Table | undefined} base @param {string} suffix @returns {Table} */
function renamed(own, base, suffix) {
  const inherited = new Set(tables(base?.edition).map(({ id }) => id));
  const ids = new Set(
    tables(own.edition)
      .map(({ id }) => id)
      .filter((id) => !inherited.has(id)),
  );
  const other = (/** @type {unknown} */ id) => (ids.has(id) ? `${id}${suffix}` : id);
  const edition = tables(own.edition).map((one) => ({
    ...one,
    id: other(one.id),
    ...(one.extends !== undefined && { extends: other(one.extends) }),
  }));
  const life = tables(own.life).map((one) =>
    "editions" in one ? { ...one, editions: texts(one.editions).map(other) } : one,
  );
  return { ...own, id: `${own.id}${suffix}`, edition, ...(own.life && { life }) };
}
