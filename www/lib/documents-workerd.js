// @ts-check
// Inspects files in workerd, where `inspect` is called: it has no workers, and compiles no bytes at run time, so the compiled
// module is imported.

import { fileOf } from "./documents/given.js";
import { inspectFile } from "./documents/inspect.js";
import module from "./documents.wasm";

export { proposeInWorker } from "./documents/only-in-pages.js";

const compile = async () => /** @type {WebAssembly.Module} */ (module);

/** The file before, after which the next one is read: one instance reads one file at a time. @type {Promise<unknown>} */
let before = Promise.resolve();

/**
 * @param {Blob | Uint8Array} given
 * @param {import("./documents/queue.js").Options} [options]
 */
export async function inspect(given, { fileName, signal, onProgress } = {}) {
  const { file, name, report } = fileOf(given, fileName, onProgress);
  const turn = before.then(() => {
    signal?.throwIfAborted();
    return inspectFile(compile, /** @type {Blob} */ (file), name, report, signal);
  });
  before = turn.catch(() => {});
  const inspection = await turn;
  signal?.throwIfAborted();
  return inspection;
}

/** There is none to end. */
export function endWorker() {}
