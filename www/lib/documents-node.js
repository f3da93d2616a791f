// @ts-check
// Inspects files in Node: in a separate thread, so that each file has a time limit and the caller can continue.

import * as buffer from "node:buffer";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import { blobOf } from "./documents/given.js";
import { OpenFile } from "./documents/open-file.js";
import { inspect as inTurn } from "./documents/queue.js";
import { isBytes } from "./plain.js";

export { proposeInWorker } from "./documents/only-in-pages.js";
export { endWorker } from "./documents/queue.js";

/** That of Node itself. A test DOM, such as jsdom, has a Blob of its own, which cannot be sent to a thread. */
const NodeBlob = /** @type {typeof Blob} */ (/** @type {unknown} */ (buffer.Blob));

/** What the console says where the thread does not run. */
const ADVICE =
  "Copy documents-node-worker.js and documents.gzip.js from the folder dist of claimproof to beside the script that contains " +
  "claimproof/documents.";

/** @typedef {import("./documents/queue.js").Options} Options */

/** @param {Blob | Uint8Array | string} file   a string is a path @param {Options} [options] */
export async function inspect(file, { fileName, signal, onProgress } = {}) {
  signal?.throwIfAborted();
  const options = { signal, onProgress, worker: thread, advice: ADVICE };
  if (typeof file !== "string") {
    const given = isBytes(file) ? blobOf(file, NodeBlob) : isForeign(file) ? await copied(file) : file;
    return inTurn(given, { ...options, fileName: fileName ?? nameOf(file) });
  }
  const handle = await open(file);
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw Object.assign(new Error(`${file} is a folder.`), { code: "EISDIR" });
    // A pipe has no size.
    const given =
      found.size > 0 ? new OpenFile({ fd: handle.fd, size: found.size }) : new Uint8Array(await handle.readFile());
    return await inTurn(given, { ...options, fileName: fileName ?? basename(file) });
  } finally {
    await handle.close();
  }
}

/** Whether this is the Blob of a test DOM. @param {unknown} file @returns {file is Blob} */
const isForeign = (file) => file instanceof Blob && !(file instanceof NodeBlob);

/** A copy of such a Blob. The Blob of jsdom has no `arrayBuffer`. @param {Blob} file */
async function copied(file) {
  if (typeof file.arrayBuffer === "function") return blobOf(new Uint8Array(await file.arrayBuffer()), NodeBlob);
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    Object.assign(reader, { onload: resolve, onerror: () => reject(reader.error) });
    reader.readAsArrayBuffer(file);
  });
  return blobOf(new Uint8Array(/** @type {ArrayBuffer} */ (reader.result)), NodeBlob);
}

/** The name of a file, where it has one. @param {Blob | Uint8Array} file */
function nameOf(file) {
  return (file instanceof NodeBlob || isForeign(file)) && "name" in file ? String(file.name) : undefined;
}

/** A thread with the interface of a browser’s worker. It keeps the process alive only while a file is pending. */
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
  // After listeners are added, because adding one undoes this.
  made.unref();
  return worker;
}
