// @ts-check
// The files that are being inspected, and how much of each was read.

/** @typedef {import("../inspections.js").Seen} Seen */
/** @typedef {{done: number, size: number}} Read */
/**
 * @typedef {object} Options
 * @property {() => (() => Worker) | undefined} worker   makes the worker, where the page has to
 * @property {(seen: Seen, read: Read) => void} progressed
 * @property {(seen: Seen, inspection: any) => void} done   the inspection is undefined where it could not be made
 */

/** Files are read one after another; the next one waits beside the worker. */
const AT_ONCE = 2;

export class FileInspections {
  /** The files that are to be inspected, in their order. @type {Set<Seen>} */
  #wanted = new Set();
  /** @type {Map<Seen, {stop: AbortController, read: Read}>} */
  #running = new Map();
  /** Whether a file was inspected. */
  #isUsed = false;
  #options;

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
  }

  /** How much was read of a file that is to be inspected. @param {Seen | undefined} seen @returns {Read | undefined} */
  readOf(seen) {
    if (!seen) return undefined;
    const waiting = this.#wanted.has(seen) ? { done: 0, size: seen.file?.size ?? 0 } : undefined;
    return this.#running.get(seen)?.read ?? waiting;
  }

  /** Inspects these files, and no longer any other. @param {Set<Seen>} files */
  inspect(files) {
    for (const [seen, { stop }] of this.#running) {
      if (files.has(seen)) continue;
      stop.abort();
      this.#running.delete(seen);
    }
    this.#wanted = new Set(files);
    this.#next();
  }

  /** Inspects no file any longer, and ends the worker. */
  async end() {
    this.inspect(new Set());
    if (!this.#isUsed) return;
    const { endWorker } = await import("../../documents.js");
    endWorker();
  }

  #next() {
    for (const seen of this.#wanted) {
      if (this.#running.size >= AT_ONCE) return;
      if (!this.#running.has(seen)) this.#inspect(seen);
    }
  }

  /** Inspects a file, and tells what was found unless another file has taken its place. @param {Seen} seen */
  async #inspect(seen) {
    const file = /** @type {File} */ (seen.file);
    const { worker, progressed, done } = this.#options;
    const stop = new AbortController();
    const { signal } = stop;
    this.#isUsed = true;
    this.#running.set(seen, { stop, read: { done: 0, size: file.size } });
    const onProgress = (/** @type {Read} */ read) => {
      if (signal.aborted || read.done === read.size) return;
      this.#running.set(seen, { stop, read });
      progressed(seen, read);
    };
    let inspection;
    try {
      const { inspect } = await import("../../documents.js");
      inspection = await inspect(file, { fileName: file.name, signal, onProgress, worker: worker() });
    } catch (error) {
      if (!signal.aborted) console.warn("claimproof could not inspect a file:", error);
    }
    if (signal.aborted) return;
    this.#running.delete(seen);
    this.#wanted.delete(seen);
    done(seen, inspection);
    this.#next();
  }
}
