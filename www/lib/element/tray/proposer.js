// @ts-check
// What proposes values of a claim from files. Until its module is loaded, and where it cannot be, files are listed unsorted.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Proposal} Proposal */
/** @typedef {import("../../index.js").Claimproof} Claimproof */

/**
 * What `propose` gives, or nothing until its module is loaded.
 * @param {Claimproof} cp @param {Row} claim @param {import("../../index.js").ProposeOptions} options @returns {Proposal[]}
 */
export function proposed(cp, claim, options) {
  try {
    return cp.propose(claim, options);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_NOT_READY") return [];
    throw error;
  }
}
