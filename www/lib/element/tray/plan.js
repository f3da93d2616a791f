// @ts-check
// What confirming adds to the claim, so that it can be said before. Pure.

import { isAnswer, proposalsFor } from "./into-claim.js";

/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").FileRow} FileRow */
/** @typedef {import("./rows.js").GroupId} GroupId */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/**
 * @typedef {object} Plan   what is confirmed with all that are sure
 * @property {string[]} ids   of the files
 * @property {number} files
 * @property {number} expenses
 * @property {number} invoices
 * @property {number} csrs
 * @property {number} proofs
 * @property {string[]} answers   their names
 */

/** The order in which the groups are told. @type {readonly GroupId[]} */
const TOLD = ["confirmed", "sure", "needs", "reading", "aside"];

/**
 * How many files are in each group; what is set aside of the files inside others is told with its group alone.
 * @param {readonly Group[]} groups
 * @returns {{id: GroupId, count: number}[]}
 */
export function countsIn(groups) {
  const rows = groups.flatMap((group) => group.rows);
  return TOLD.flatMap((id) => {
    const count = rows.filter(({ group, container }) => group === id && (container === null || id !== "aside")).length;
    return count > 0 ? [{ id, count }] : [];
  });
}

/** @param {readonly Group[]} groups @param {readonly Proposal[]} proposals @returns {Plan} */
export function planOf(groups, proposals) {
  const rows = groups.flatMap((group) => group.rows).filter(({ group }) => group === "sure");
  const own = rows.flatMap(({ id }) => proposalsFor(proposals, id));
  const adds = (/** @type {string} */ list) => own.filter(({ path }) => path === `${list}/-`).length;
  const [expenses, invoices, csrs] = [adds("/expenses"), adds("/invoices"), adds("/csrs")];
  const answers = rows.length > 0 ? proposals.filter((one) => one.sure && isAnswer(one)) : [];
  return {
    ids: rows.map(({ id }) => id),
    files: rows.length,
    expenses,
    invoices,
    csrs,
    proofs: rows.length - rowsOfCosts(rows, own),
    answers: [...new Set(answers.map(({ label }) => label))],
  };
}

/** How many of the files are invoices or CSRs. @param {readonly FileRow[]} rows @param {readonly Proposal[]} own */
function rowsOfCosts(rows, own) {
  const costs = new Set(
    own.flatMap(({ path, from }) => (/^\/(?:invoices|csrs)\/-$/.test(path) ? [from[0]?.document] : [])),
  );
  return rows.filter(({ id }) => costs.has(id)).length;
}

/**
 * The kinds of proof of which several files can be confirmed at once, with these files.
 * @param {Group} group
 * @returns {{kind: string, ids: string[]}[]}
 */
export function severalOf({ id, rows }) {
  if (id !== "needs") return [];
  /** @type {Map<string, string[]>} */
  const byKind = new Map();
  for (const { id: file, action, kinds, kind } of rows) {
    if (action !== "confirm" || kinds.length !== 1) continue;
    const known = byKind.get(kind);
    if (known) known.push(file);
    else byKind.set(kind, [file]);
  }
  return [...byKind].flatMap(([kind, ids]) => (ids.length > 1 ? [{ kind, ids }] : []));
}
