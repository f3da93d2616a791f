// @ts-check
// The module that looks into files, in one instance; a fresh one after a trap, and after a file that took much memory.

import * as core from "../documents-core.js";
import { blocked } from "../failure.js";
import { MOST_MEMORY, PROGRESS_STEP, unread } from "./bounds.js";

/** @typedef {ReturnType<typeof unread>} Inspection */

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * What a file holds. Never rejects on account of the file, whatever its bytes.
 * @param {() => Promise<WebAssembly.Module>} compile
 * @param {Blob} file
 * @param {string | null} name
 * @param {(done: number) => void} progress   told how many bytes were read, every now and then; at the end in any case
 * @param {AbortSignal} [signal]   ends the reading
 * @returns {Promise<any>}
 */
export async function look(compile, file, name, progress, signal) {
  compiled ??= compile().catch((error) => {
    compiled = undefined;
    throw blocked(error) ?? error;
  });
  const module = await compiled;
  const { size } = file;
  const { memory } = core.initSync({ module });
  let read;
  let told = performance.now();
  try {
    // Of a file that was deleted a browser may say that it is empty; to read it as a whole fails.
    if (size === 0) await file.arrayBuffer();
    read = await core.read(file, (/** @type {number} */ done) => {
      if (signal?.aborted) throw signal.reason;
      if (done === size || performance.now() - told < PROGRESS_STEP) return;
      told = performance.now();
      progress(done);
    });
  } catch {
    // A folder, or a file that was moved or deleted after it was chosen. That is no problem of what it holds, nor of the inspection.
    return unread(name, size, null);
  }
  progress(size);
  const sha256 = read.sha256 ?? null;
  try {
    return read.inspect(name ?? undefined);
  } catch {
    core.forget();
    return { ...unread(name, size, "crashed"), sha256 };
  } finally {
    if (memory.buffer.byteLength > MOST_MEMORY) core.forget();
  }
}
