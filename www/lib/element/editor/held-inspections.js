// @ts-check
// What was found in the files of a claim is passed to the module once and stays there: it can be a hundred times as long
// as the claim, which is passed at every key.

import { isObject, rows } from "../edit.js";
import { seenOf } from "../inspections.js";
import { textOf } from "../view.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Inspections} Inspections */

export class HeldInspections {
  /** @type {Inspections | undefined} */
  #held;
  /** What is held, by the ids of the documents. @type {Map<string, object>} */
  #known = new Map();

  /**
   * Holds what was found in these documents, and nothing else.
   * @param {Pick<import("../../index.js").Claimproof, "inspections">} cp @param {Map<string, Row>} documents   by their ids
   * @returns {Inspections | undefined} for the options of a check; none where nothing was ever found
   */
  hold(cp, documents) {
    for (const id of this.#known.keys()) {
      if (documents.has(id)) continue;
      this.#held?.delete(id);
      this.#known.delete(id);
    }
    for (const [id, document] of documents) {
      const found = seenOf(document)?.inspection;
      if (this.#known.get(id) === found) continue;
      this.#held ??= cp.inspections();
      this.#held.set(id, found);
      this.#known.set(id, found);
    }
    return this.#held;
  }
}

/**
 * The documents whose files are inspected, by their ids: of equal ids the first counts, as in a check.
 * @param {Row} claim
 * @returns {Map<string, Row>}
 */
export function inspectedIn(claim) {
  const first = new Map();
  for (const one of rows(claim, "/documents")) {
    const id = textOf(one?.id).trim();
    if (id !== "" && !first.has(id)) first.set(id, one);
  }
  return new Map(
    [...first].filter(([, one]) => {
      const inspection = seenOf(one)?.inspection;
      // What is no object is a problem of the claim.
      return isObject(inspection);
    }),
  );
}
