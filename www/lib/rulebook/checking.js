// @ts-check

// Checks claims by rulebooks that were opened, each under ids of its own.
import { filesIn, inOrder, readClaim } from "../cli-input.js";
import { tables, texts } from "./books.js";
import { changeOf } from "./difference.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {import("./open.js").Opened} Opened */
/**
 * @typedef {import("../index.js").Claimproof & { addRulebook(rulebook: object, options?: { base?: object | undefined }): string }}
 *   Claimproof
 */
/** @typedef {{ name: string, claim: Table }} Given */

/** The claims in files, and in folders the files that end in .json, in order. @param {string[]} words @returns {Promise<Given[]>} */
export async function claimsIn(words) {
  const names = await filesIn(words, /\.json$/i);
  return inOrder(names, async (name) => ({ name, claim: JSON.parse(await readClaim(name)) }));
}

/**
 * What changes for each claim from one edition to another.
 * @param {Given[]} claims @param {Claimproof} validator @param {string[]} editions   the two, as the module knows them
 * @param {string} [today]
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

/**
 * A rulebook whose own id and editions have other ids.
 * @param {Table} own
 * @param {Table | undefined} base
 * @param {string} suffix
 * @returns {Table}
 */
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
