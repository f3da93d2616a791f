// @ts-check
// Inspects files in Node: in a thread of its own, so that no file can take more than its time, and the rest goes on.

import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { OpenFile } from "./documents/open-file.js";
import { inspect as inTurn } from "./documents/queue.js";

/** @typedef {{fileName?: string, signal?: AbortSignal, onProgress?: (progress: {done: number, size: number}) => void}} Options */

/** @param {Blob | Uint8Array | string} file   a string is a path @param {Options} [options] */
export async function inspect(file, { fileName, signal, onProgress } = {}) {
  signal?.throwIfAborted();
  const options = { signal, onProgress, worker: thread };
  if (typeof file !== "string")
    return inTurn(file, { ...options, fileName: fileName ?? /** @type {any} */ (file)?.name });
  const handle = await open(file);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw Object.assign(new Error(`${file} is a folder.`), { code: "EISDIR" });
    // What a pipe gives has no size.
    const given =
      found.size > 0 ? new OpenFile({ fd: handle.fd, size: found.size }) : new Uint8Array(await handle.readFile());
    return await inTurn(given, { ...options, fileName: fileName ?? basename(file) });
  } finally {
    await handle.close();
  }
}

/** A thread, called as a worker of browsers is. It keeps the process no longer than a file is waited for. */
function thread() {
  const made = new Worker(new URL("./documents-node-worker.js", import.meta.url));
  const worker = /** @type {any} */ ({
    postMessage: (/** @type {any} */ message) => {
      if (message.file) made.ref();
      made.postMessage(message);
    },
    terminate: () => made.terminate(),
  });
  made.on("message", (data) => {
    if (data.inspection || data.failed) made.unref();
    worker.onmessage({ data });
  });
  made.on("error", ({ message }) => worker.onerror({ message, preventDefault: () => {} }));
  // Not before it is listened to, which would undo this.
  made.unref();
  return worker;
}
