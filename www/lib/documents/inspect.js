// @ts-check
// Inspects a file with one instance of the module. A trap, or a file that took much memory, replaces the instance.

import * as core from "../documents-core.js";
import { blocked, instance } from "../failure.js";
import { MEMORY_LIMIT, PROGRESS_INTERVAL, unread } from "./bounds.js";

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * Inspects a file. Never rejects because of the content of the file.
 * @param {() => Promise<WebAssembly.Module>} compile
 * @param {Blob} file
 * @param {string | null} name
 * @param {(done: number) => void} progress   called with the number of bytes read, from time to time and at the end
 * @param {AbortSignal} [signal]   ends the reading
 * @returns {Promise<import("../documents.js").Inspection>}
 */
export async function inspectFile(compile, file, name, progress, signal) {
  compiled ??= compile().catch((error) => {
    compiled = undefined;
    throw blocked(error) ?? error;
  });
  const module = await compiled;
  const { size } = file;
  const { memory } = instance(() => core.initSync({ module }));
  let read;
  let reportedAt = performance.now();
  try {
    // Some browsers report a deleted file as empty; reading all of it fails.
    if (size === 0) await file.arrayBuffer();
    read = await core.read(file, (/** @type {number} */ done) => {
      if (signal?.aborted) throw signal.reason;
      if (done === size || performance.now() - reportedAt < PROGRESS_INTERVAL) return;
      reportedAt = performance.now();
      progress(done);
    });
  } catch {
    // A folder, or a file that was moved or deleted after it was chosen: neither its content nor the inspection is at fault.
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
    if (memory.buffer.byteLength > MEMORY_LIMIT) core.forget();
  }
}
