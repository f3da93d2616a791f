// @ts-check
// The groups of requirements, in the order in which a report shows them.

/** @typedef {import("../../index.js").Requirement} Requirement */

const ORDER = ["field", "approval", "expense", "evidence", "core", "metric"];

/**
 * The requirements by their groups, without empty groups.
 * @param {Requirement[]} requirements
 * @returns {[string, Requirement[]][]}
 */
export function inGroups(requirements) {
  const groups = new Set([...ORDER, ...requirements.map(({ group }) => group)]);
  return [...groups]
    .map((group) => /** @type {[string, Requirement[]]} */ ([group, requirements.filter((one) => one.group === group)]))
    .filter(([, rows]) => rows.length > 0);
}
