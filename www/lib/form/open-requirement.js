/** @typedef {import("../index.js").Report} Report */
/** @typedef {import("../index.js").Requirement} Requirement */

/**
 * Whether the user can meet a requirement: those of rules that are not public cannot be met.
 * @param {Requirement} requirement
 * @param {Report} report
 */
export const isOpen = ({ status }, { verdict }) =>
  status !== "met" && !(status === "unknown" && verdict === "cannot-validate");
