// @ts-check
// Which step of the form shows a place of the claim.

/** @typedef {"files" | "claim" | "expenses" | "proof" | "check"} Step */

/** The steps in their order. @type {readonly Step[]} */
export const STEPS = ["files", "claim", "expenses", "proof", "check"];

/** @param {unknown} value @returns {value is Step} */
export const isStep = (value) => STEPS.some((step) => step === value);

/** Where each part of a claim is asked; what is not listed is asked in the step "claim". @type {readonly [RegExp, Step][]} */
const PLACES = [
  [/^\/(?:expenses|invoices|csrs|association)(?:\/|$)/, "expenses"],
  [/^\/(?:documents|metrics)(?:\/|$)/, "proof"],
];

/**
 * The step that asks for a place. The third step is “Customer” for a customer association: it also asks for the submission date.
 * @param {string} path   a JSON Pointer @param {boolean} [cpor]   whether the claim is for a customer association @returns {Step}
 */
export function stepOf(path, cpor = false) {
  if (cpor && path === "/submitOn") return "expenses";
  return PLACES.find(([places]) => places.test(path))?.[1] ?? "claim";
}

/** Groups of requirements that a step asks for, whatever places they name. @type {{[group: string]: Step}} */
const GROUPS = { expense: "expenses", evidence: "proof", core: "proof", metric: "proof" };

/**
 * The step in which a requirement is met.
 * @param {{group: string, paths: readonly string[]}} requirement
 * @param {boolean} [cpor]
 * @returns {Step}
 */
export const stepOfRequirement = ({ group, paths: [path = ""] }, cpor) => GROUPS[group] ?? stepOf(path, cpor);
