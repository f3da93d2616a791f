// @ts-check
// Inspects files in browsers.

import { inspect as inTurn } from "./documents/queue.js";

export { endWorker } from "./documents/queue.js";

/**
 * @param {Blob | Uint8Array} file
 * @param {{fileName?: string, signal?: AbortSignal, onProgress?: (progress: {done: number, size: number}) => void, worker?: () => Worker}} [options]
 */
export function inspect(file, { worker = makeWorker, ...options } = {}) {
  return inTurn(file, { worker, ...options });
}

function makeWorker() {
  return new Worker(new URL("./documents-worker.js", import.meta.url), { type: "module" });
}
