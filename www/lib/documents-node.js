// @ts-check
// Looks into files in Node, without a worker.

import packed from "./documents.base64.js";
import { look } from "./documents/look.js";

/** @param {Blob | Uint8Array} file @param {{fileName?: string, signal?: AbortSignal}} [options] */
export async function inspect(file, { fileName, signal } = {}) {
  if (!(file instanceof Uint8Array) && !(file instanceof Blob)) throw Object.assign(new TypeError("inspect takes a Blob, a File or a Uint8Array."), { code: "ERR_OPTIONS" });
  signal?.throwIfAborted();
  const name = fileName ?? (/** @type {any} */ (file).name ?? null);
  const inspection = await look(async () => WebAssembly.compile(Buffer.from(packed, "base64")), file, name);
  signal?.throwIfAborted();
  return inspection;
}
