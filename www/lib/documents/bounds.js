// @ts-check
// What a look into a file may cost, and the answer where it would cost more.

/** After a file that took so much memory the module begins afresh: memory that it has once taken it never gives back. */
export const MOST_MEMORY = 256 * 2 ** 20;

/** How long the inspection of one file may take, in milliseconds, from when it was read. */
export const MOST_TIME = 20_000;

/** How often it is told how much of a file was read, at most: once in so many milliseconds, and at the end. */
export const PROGRESS_STEP = 250;

/**
 * How long a worker may take until it says that it runs, in milliseconds from when it was made. In Chromium it takes 20 ms, at
 * most 45 in 15 starts; slowed down to a twentieth, and on one core that twelve other processes keep busy, at most 650.
 */
export const MOST_START = 10_000;

/** After so many workers in a row that did not start in time, files are answered at once. */
export const MOST_SILENT = 2;

/** @typedef {"too-large" | "too-slow" | "not-started" | "crashed"} NotInspected   why a file was not inspected, or not to its end */

/**
 * The answer on a file that was not inspected to its end.
 * @param {string | null} fileName @param {number} sizeBytes @param {NotInspected | null} problem   null where its bytes could not be read
 */
export function unread(fileName, sizeBytes, problem) {
  return {
    schema: "claimproof-inspection/1",
    fileName,
    sizeBytes,
    sha256: null,
    detectedType: null,
    extensionMatches: null,
    readable: null,
    problem,
    pages: null,
    width: null,
    height: null,
    takenAt: null,
    sentAt: null,
    sheets: null,
    rows: null,
    hasText: null,
    identifiers: null,
    invoice: null,
    mentions: null,
    parts: null,
  };
}
