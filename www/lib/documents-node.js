// @ts-check
// Looks into files in Node: in a thread of its own, so that no file can take more than its time, and the rest goes on.

import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { FIRST_BYTES, MOST_BYTES } from "./documents/bounds.js";
import { inspect as inTurn } from "./documents/queue.js";

/** @param {Blob | Uint8Array | string} file   a string is a path @param {{fileName?: string, signal?: AbortSignal}} [options] */
export async function inspect(file, { fileName, signal } = {}) {
  signal?.throwIfAborted();
  if (typeof file !== "string") return inTurn(file, { fileName: fileName ?? /** @type {any} */ (file)?.name, signal, worker: thread });
  const { bytes, size } = await read(file);
  return inTurn(bytes, { fileName: fileName ?? basename(file), size, signal, worker: thread });
}

/** A file's bytes and its size; of a large one only the first bytes, for its type. @param {string} path */
async function read(path) {
  const handle = await open(path);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw Object.assign(new Error(`${path} is a folder.`), { code: "EISDIR" });
    if (found.size > MOST_BYTES) {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(FIRST_BYTES), 0, FIRST_BYTES, 0);
      return { bytes: buffer.subarray(0, bytesRead), size: found.size };
    }
    const bytes = new Uint8Array(await handle.readFile());
    return { bytes, size: bytes.length };
  } finally {
    await handle.close();
  }
}

/** A thread, called as a worker of browsers is. It keeps the process no longer than a file is waited for. */
function thread() {
  const made = new Worker(new URL("./documents-node-worker.js", import.meta.url));
  const worker = /** @type {any} */ ({
    postMessage: (/** @type {any} */ message) => made.postMessage(message),
    terminate: () => made.terminate(),
  });
  made.on("message", (data) => worker.onmessage({ data }));
  made.on("error", ({ message }) => worker.onerror({ message, preventDefault: () => {} }));
  // Not before it is listened to, which would undo this.
  made.unref();
  return worker;
}
