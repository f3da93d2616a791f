// @ts-check
// What was read in a file, page by page, as it is shown beside its values. Pure.

import { rows as entries } from "../edit.js";

/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {{page: number | null, words: string | null}} Read */
/** @typedef {{text: string, look: "plain" | "value" | "sought"}} Line   `sought`: the value that was asked for */
/** @typedef {{page: number | null, lines: Line[]}} Sheet   a page, or the whole where a file has none */

/** Signs that any words in capitals are. */
const NAMES = "name";

/** How many words are shown beside values. */
const MOST = 12;

/**
 * The pages in which something was read, in their order.
 * @param {any} inspection @param {string} id   of the file @param {readonly Proposal[]} proposals @param {Read | null} [sought]
 * @returns {Sheet[]}
 */
export function sheetsOf(inspection, id, proposals, sought = null) {
  const signs = entries(inspection, "/signs").filter(({ sign, place }) => sign !== NAMES && place !== NAMES);
  /** @type {Read[]} */
  const values = [
    ...Object.values(inspection?.invoice?.read ?? {}),
    ...proposals.flatMap(({ from }) => from.filter(({ document }) => document === id)),
    ...(sought ? [sought] : []),
  ];
  const reads = [...values, ...signs.slice(0, MOST)].filter(({ words }) => words);
  const known = new Set(values.map(({ words }) => words));
  /** @type {Map<number | null, Map<string, Line>>} */
  const pages = new Map();
  for (const { page, words } of reads) {
    const text = String(words);
    const lines = pages.get(page) ?? new Map();
    lines.set(text, { text, look: text === sought?.words ? "sought" : known.has(text) ? "value" : "plain" });
    pages.set(page, lines);
  }
  return [...pages]
    .sort(([one], [other]) => (one ?? 0) - (other ?? 0))
    .map(([page, lines]) => ({ page, lines: [...lines.values()] }));
}
