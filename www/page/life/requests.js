// @ts-check
// What Microsoft asks for once more, as tasks. Pure.

/** @typedef {{id: string, since: string | null, words: string, doneOn: string | null}} Request */

/** What is asked for on a customer association, as the package names it. */
export const ASSOCIATION_REQUESTS = [
  "poe-missing",
  "customer-signature-missing",
  "dates-missing-or-old",
  "partner-service-missing",
  "products-missing",
];

/** The requests of a draft, as far as they can be read. @param {readonly unknown[]} requests @returns {Request[]} */
export const requestsOf = (requests) =>
  requests.flatMap((one) => {
    const { id, since, words, doneOn } = /** @type {{[name: string]: unknown}} */ (one ?? {});
    const text = (/** @type {unknown} */ value) => (typeof value === "string" && value !== "" ? value : null);
    return text(id) ? [{ id: String(id), since: text(since), words: text(words) ?? "", doneOn: text(doneOn) }] : [];
  });

/** The ids of those that are not done. @param {readonly Request[]} requests */
export const idsLeft = (requests) => [...new Set(requests.filter(({ doneOn }) => doneOn === null).map(({ id }) => id))];

/**
 * The requests with one done, or not done any more.
 * @param {readonly Request[]} requests
 * @param {number} at
 * @param {string | null} doneOn
 */
export const withDone = (requests, at, doneOn) => requests.map((one, n) => (n === at ? { ...one, doneOn } : one));
