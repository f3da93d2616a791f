// @ts-check
// What a look into a file may cost, and the answer where it would cost more.

/** Bytes of a file that are looked at; of a larger one only its first bytes are, for its type. */
export const MOST_BYTES = 128 * 2 ** 20;

/** Of a file that is larger than that, so much is read. */
export const FIRST_BYTES = 2 ** 16;

/** After a file that took so much memory the module begins afresh: memory that it has once taken it never gives back. */
export const MOST_MEMORY = 256 * 2 ** 20;

/** How long a look into one file may take, in milliseconds. */
export const MOST_TIME = 20_000;

/**
 * The answer on a file that was not looked into to its end.
 * @param {string | null} fileName @param {number} sizeBytes @param {"too-large" | "not-inspected"} problem
 */
export function unread(fileName, sizeBytes, problem) {
  return {
    schema: "claimproof-inspection/1", fileName, sizeBytes, sha256: null, detectedType: null, extensionMatches: null, readable: null, problem, pages: null,
    width: null, height: null, takenAt: null, sentAt: null, sheets: null, rows: null, hasText: null, identifiers: null, invoice: null, mentions: null,
  };
}
