// @ts-check

// The threads among which the command divides many claims.
import { Worker } from "node:worker_threads";

/** @typedef {import("./cli-batch.js").Checked} Checked */
/** @typedef {{ resolve: (checked: Checked) => void, reject: (error: unknown) => void }} Waiting */

/** Batches that a thread has at most: one that it checks, and one that it begins without waiting. */
export const BATCHES_EACH = 2;

/** The young generation of a thread, in MB: with more, a thread keeps more memory and is no faster. */
const YOUNG_MB = 8;

export class Threads {
  /** @type {{ worker: Worker, waiting: Waiting[] }[]} */
  #all;
  /** @type {{ error: unknown } | undefined} what ended a thread */
  #ended;
  /** Memory of reports that were written, for those of further batches. @type {ArrayBuffer[]} */
  #spent = [];

  /** @param {number} count @param {import("./cli-worker.js").Told} told */
  constructor(count, told) {
    this.#all = Array.from({ length: count }, () => {
      const worker = new Worker(new URL("./cli-worker.js", import.meta.url), {
        workerData: told,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      /** @type {Waiting[]} */
      const waiting = [];
      worker.on("message", (checked) => waiting.shift()?.resolve(checked));
      worker.on("error", (error) => {
        this.#ended ??= { error };
        for (const { reject } of waiting.splice(0)) reject(error);
      });
      return { worker, waiting };
    });
  }

  /**
   * Checks a batch in the thread that has the fewest; its bytes are passed on and gone here.
   * @param {import("./cli-batch.js").Piece[]} pieces
   * @returns {Promise<Checked>}
   */
  check(pieces) {
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended.error);
      const { worker, waiting } = this.#all.reduce((one, other) =>
        other.waiting.length < one.waiting.length ? other : one,
      );
      waiting.push({ resolve, reject });
      const passed = pieces.map((piece) => ({ ...piece, bytes: alone(piece.bytes) }));
      const spent = this.#spent.pop();
      const buffers = passed.map(({ bytes }) => bytes.buffer);
      worker.postMessage({ pieces: passed, spent }, spent ? [...buffers, spent] : buffers);
    });
  }

  /**
   * Takes the memory of reports back: left to this thread, which makes little else, it would stay for long.
   * @param {Uint8Array<ArrayBuffer>} reports
   */
  giveBack({ buffer }) {
    this.#spent.push(buffer);
  }

  async end() {
    await Promise.all(this.#all.map(({ worker }) => worker.terminate()));
  }
}

/** Bytes that share their memory with no others: a copy where they do. @param {Uint8Array} bytes */
function alone(bytes) {
  const { buffer } = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
  return new Uint8Array(/** @type {ArrayBuffer} */ (buffer));
}
