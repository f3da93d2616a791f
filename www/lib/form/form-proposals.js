// @ts-check
// What is proposed for a form from the files that are chosen in it: in the worker, for the form as it was read last.

/** @typedef {import("../index.js").Proposal} Proposal */
/** @typedef {import("./read-form.js").Claim} Claim */
/** @typedef {{claim: Claim, inspections: Record<string, object>}} Basis   what proposals are made from */
/**
 * @typedef {object} Options
 * @property {string} today
 * @property {string | undefined} rulebook
 * @property {import("../documents.js").ProposeInWorkerOptions["words"]} words
 * @property {(() => Worker) | undefined} worker
 * @property {AbortSignal} signal
 * @property {(proposals: Proposal[]) => void} changed
 */

export class FormProposals {
  /** @type {Proposal[]} */
  all = [];
  #basis = "";
  /** What is to be proposed for once that is done which runs. @type {Basis | null} */
  #next = null;
  #isRunning = false;
  #options;

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
  }

  /** Proposes, unless nothing has changed that proposals rest on. */
  propose(/** @type {Basis} */ basis) {
    const said = JSON.stringify([basis.claim, Object.keys(basis.inspections)]);
    if (said === this.#basis || (this.#basis === "" && Object.keys(basis.inspections).length === 0)) return;
    this.#basis = said;
    this.#next = basis;
    if (!this.#isRunning) this.#run();
  }

  async #run() {
    this.#isRunning = true;
    while (this.#next) {
      const basis = this.#next;
      this.#next = null;
      const proposals = await this.#proposedFor(basis);
      if (this.#options.signal.aborted) return;
      if (this.#next || JSON.stringify(proposals) === JSON.stringify(this.all)) continue;
      this.all = proposals;
      this.#options.changed(proposals);
    }
    this.#isRunning = false;
  }

  /** @returns {Promise<Proposal[]>} */
  async #proposedFor(/** @type {Basis} */ { claim, inspections }) {
    if (Object.keys(inspections).length === 0) return [];
    const { today, rulebook, words, worker } = this.#options;
    try {
      const { proposeInWorker } = await import("../documents.js");
      return await proposeInWorker(claim, { inspections, today, words, worker, rulebook });
    } catch (error) {
      console.warn("claimproof could not propose values from files:", error);
      return [];
    }
  }
}
