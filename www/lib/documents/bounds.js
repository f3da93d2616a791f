// @ts-check
// The limits of inspecting a file, and the inspection of a file that exceeded one.

/** Above this the module is instantiated again after a file, because WebAssembly memory never shrinks. */
export const MEMORY_LIMIT = 256 * 2 ** 20;

/** How long inspecting one file may take after it was read, in milliseconds. */
export const INSPECTION_TIMEOUT = 20_000;

/** How long a worker that is no longer wanted waits for another proposal to make, in milliseconds. */
export const IDLE_TIME = 1000;

/** The shortest time between two reports of progress, in milliseconds; the end is always reported. */
export const PROGRESS_INTERVAL = 250;

/**
 * How long a worker may take to report that it runs, in milliseconds. Chromium takes 20 ms, at most 45 in 15 starts; at a
 * twentieth of the speed, on one core shared with twelve busy processes, at most 650.
 */
export const START_TIMEOUT = 10_000;

/** After so many workers in a row that did not start in time, files get the problem “not-started” without waiting. */
export const MAX_FAILED_STARTS = 2;

/** @typedef {"too-large" | "too-slow" | "not-started" | "crashed"} NotInspected   why a file was not inspected, or not to its end */

/**
 * The inspection of a file that was not inspected to its end.
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
