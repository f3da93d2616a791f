// @ts-check
// Inspects files in browsers.

import { inspect as inTurn } from "./documents/queue.js";
import { ready } from "./proposals.js";
import { load } from "./proposals-inline.js";

/**
 * @param {Blob | Uint8Array} file
 * @param {{fileName?: string, signal?: AbortSignal, onProgress?: (progress: {done: number, size: number}) => void, worker?: () => Worker}} [options]
 */
export async function inspect(file, { worker = makeWorker, ...options } = {}) {
  // Without its module nothing is proposed, and a later file loads it; what was inspected stands.
  const proposals = ready(load).catch(() => {});
  const [inspection] = await Promise.all([inTurn(file, { worker, ...options }), proposals]);
  return inspection;
}

function makeWorker() {
  return new Worker(new URL("./documents-worker.js", import.meta.url), { type: "module" });
}
