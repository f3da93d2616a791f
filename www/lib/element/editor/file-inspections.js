// @ts-check
// The files of the claim that are being inspected, and how much of each was read.

/** @typedef {import("../inspections.js").Seen} Seen */
/** @typedef {{done: number, size: number}} Read */
/**
 * @typedef {object} Options
 * @property {() => (() => Worker) | undefined} worker   makes the worker, where the page has to
 * @property {() => void} progressed
 * @property {(seen: Seen, inspection: any) => void} done   the inspection is undefined where it could not be made
 */

export class FileInspections {
  /** @type {Map<Seen, {stop: AbortController, read: Read}>} */
  #running = new Map();
  #options;

  /** @param {Options} options */
  constructor(options) {
    this.#options = options;
  }

  /** How much was read of a file. @param {Seen | undefined} seen */
  readOf(seen) {
    return seen && this.#running.get(seen)?.read;
  }

  /** Inspects these files, and no longer any other. @param {Set<Seen>} files */
  inspect(files) {
    for (const [seen, { stop }] of this.#running) {
      if (files.has(seen)) continue;
      stop.abort();
      this.#running.delete(seen);
    }
    for (const seen of files) if (!this.#running.has(seen)) this.#inspect(seen);
  }

  /** Inspects a file, and tells what was found unless another file has taken its place. @param {Seen} seen */
  async #inspect(seen) {
    const file = /** @type {File} */ (seen.file);
    const { worker, progressed, done } = this.#options;
    const stop = new AbortController();
    const { signal } = stop;
    this.#running.set(seen, { stop, read: { done: 0, size: file.size } });
    const onProgress = (/** @type {Read} */ read) => {
      if (signal.aborted || read.done === read.size) return;
      this.#running.set(seen, { stop, read });
      progressed();
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
    done(seen, inspection);
  }
}
