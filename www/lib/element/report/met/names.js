// @ts-check
// The names of the entries of a claim.

/** The fields that name an entry of a list; a later one counts before an earlier one. */
const NAMED_BY = /** @type {const} */ ([
  ["documents", "url"],
  ["documents", "fileName"],
  ["invoices", "number"],
  ["csrs", "person"],
]);

/**
 * The names by entry id. The claim may contain any values.
 * @param {{documents: unknown, invoices: unknown, csrs: unknown}} lists
 */
export function namesOf(lists) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [list, field] of NAMED_BY) {
    const entries = lists[list];
    for (const entry of Array.isArray(entries) ? entries : []) {
      const [id, name] = [entry?.id, entry?.[field]];
      if (typeof id === "string" && typeof name === "string" && name !== "") names.set(id, name);
    }
  }
  return names;
}
