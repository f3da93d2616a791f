// @ts-check
// What proposes values of a claim from files. Without it files are listed, and are not sorted.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../index.js").Proposal} Proposal */
/**
 * @typedef {object} Proposer
 * @property {(claim: Row, options: {inspections: {[id: string]: object}, today?: string | undefined}) => Proposal[]} propose
 * @property {(claim: Row, proposals: readonly Proposal[]) => Row} accept
 */

/** @type {Proposer} */
const NONE = { propose: () => [], accept: (claim) => claim };

/** @param {object} package_   the package, once it is loaded @returns {Proposer} */
export const proposerOf = (package_) =>
  "propose" in package_ && "accept" in package_ ? /** @type {Proposer} */ (package_) : NONE;
