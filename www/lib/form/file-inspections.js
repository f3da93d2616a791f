// @ts-check
// Inspects the files that are chosen in a form, each once.

import { isObject, rows } from "../element/edit.js";
import { seenOf } from "../element/inspections.js";

/** @typedef {import("../documents.js").Inspection} Inspection */
/** @typedef {import("./read-form.js").Claim} Claim */

/** The files of a claim's documents. @returns {File[]} */
const filesIn = (/** @type {Claim} */ claim) =>
  rows(claim, "/documents").flatMap((document) => (isObject(document) ? (seenOf(document)?.file ?? []) : []));

export class FileInspections {
  /** What was found in files; null while it is not known, and where nothing could be. @type {WeakMap<File, Inspection | null>} */
  #found = new WeakMap();

  /**
   * @param {(() => Worker) | undefined} worker
   * @param {AbortSignal} signal
   */
  constructor(worker, signal) {
    this.worker = worker;
    this.signal = signal;
  }

  /** The inspection of a file. */
  of(/** @type {File} */ file) {
    return this.#found.get(file);
  }

  /** Inspects the files that are new. @param {(file: File) => void} done   called for each that was inspected */
  async inspect(/** @type {Claim} */ claim, done) {
    for (const file of filesIn(claim)) {
      if (this.#found.has(file)) continue;
      this.#found.set(file, null);
      await this.#inspectOne(file);
      if (this.signal.aborted) return;
      done(file);
    }
  }

  async #inspectOne(/** @type {File} */ file) {
    try {
      const { inspect } = await import("../documents.js");
      this.#found.set(file, await inspect(file, { fileName: file.name, signal: this.signal, worker: this.worker }));
    } catch (error) {
      if (!this.signal.aborted) console.warn("claimproof could not inspect a file:", error);
    }
  }
}

export const hasFile = (/** @type {Claim} */ claim, /** @type {File} */ file) => filesIn(claim).includes(file);
