// @ts-check
// What the list of claims makes of drafts: copies, exports, and what is in a file. Pure.

import { asDraft, beside, isObject, newDraft } from "./draft.js";

/** @typedef {import("./draft.js").Draft} Draft */
/**
 * @typedef {object} Imported
 * @property {Draft[]} drafts
 * @property {{at: number, why: "not-json" | "no-claim", words: string}[]} refused   by line, or by place in a list, from 1
 * @property {{id: string, fields: string[]}[]} damaged   drafts with fields that could not be read
 */

/**
 * A copy of a draft as a claim of its own, which was not submitted.
 * @param {Draft} draft @param {{id: string, now: string, name: string}} given
 * @returns {Draft}
 */
export function duplicated(draft, { id, now, name }) {
  const { submitOn, ...claim } = draft.claim;
  return newDraft({ id, now, claim: { ...claim, claimName: name }, inspections: draft.inspections });
}

/** Drafts as text, one a line; what was found in files stays on the device. @param {readonly Draft[]} drafts */
export const exported = (drafts) => drafts.map(({ inspections, ...draft }) => `${JSON.stringify(draft)}\n`).join("");

/**
 * The drafts in a text: one a line, one or a list as JSON, or bare claims.
 * @param {string} text
 * @param {{id: () => string, now: string}} given
 * @returns {Imported}
 */
export function imported(text, given) {
  /** @type {Imported} */
  const found = { drafts: [], refused: [], damaged: [] };
  const take = (/** @type {unknown} */ value, /** @type {number} */ at) => {
    const read = isObject(value) ? asDraft(value, { id: given.id(), now: given.now }) : null;
    if (!read) return void found.refused.push({ at, why: "no-claim", words: JSON.stringify(value).slice(0, 40) });
    found.drafts.push(read.draft);
    if (read.damaged.length > 0) found.damaged.push({ id: read.draft.id, fields: read.damaged });
  };
  const whole = parsed(text);
  if (whole !== undefined) {
    for (const [n, one] of (Array.isArray(whole) ? whole : [whole]).entries()) take(one, n + 1);
    return found;
  }
  for (const [n, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (value === undefined) found.refused.push({ at: n + 1, why: "not-json", words: line.trim().slice(0, 40) });
    else take(value, n + 1);
  }
  return found;
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/**
 * The drafts of an import that are to be added, none in the place of another.
 * @param {readonly Draft[]} drafts @param {readonly Draft[]} there @param {() => string} id
 */
export function toAdd(drafts, there, id) {
  const known = new Map(there.map((draft) => [draft.id, draft]));
  return drafts.flatMap((draft) => {
    const own = beside(draft, known, id);
    if (!own) return [];
    known.set(own.id, own);
    return own;
  });
}
