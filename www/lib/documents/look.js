// @ts-check
// The module that looks into files, in one instance; a fresh one after a trap, and after a file that took much memory.

import * as core from "../documents-core.js";
import { FIRST_BYTES, MOST_BYTES, MOST_MEMORY, unread } from "./bounds.js";

/** @typedef {ReturnType<typeof unread>} Inspection */

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;

/**
 * What a file holds. Never rejects on account of the file, whatever its bytes.
 * @param {() => Promise<WebAssembly.Module>} compile
 * @param {Blob | Uint8Array} file
 * @param {string | null} name
 * @param {number} [size]   of the file, of which not all bytes may be given
 * @returns {Promise<any>}
 */
export async function look(compile, file, name, size = file instanceof Uint8Array ? file.length : file.size) {
  compiled ??= compile().catch((error) => {
    compiled = undefined;
    throw error;
  });
  const module = await compiled;
  let bytes;
  try {
    const part = size > MOST_BYTES ? (file instanceof Uint8Array ? file.subarray(0, FIRST_BYTES) : file.slice(0, FIRST_BYTES)) : file;
    bytes = part instanceof Uint8Array ? part : new Uint8Array(await part.arrayBuffer());
  } catch {
    // A folder, or a file that was moved or deleted after it was chosen. That is no problem of what it holds, nor of the inspection.
    return unread(name, size, null);
  }
  const sha256 = size > MOST_BYTES ? null : await hash(bytes);
  const { memory } = core.initSync({ module });
  try {
    // The module counts no further than four gibibytes.
    return { ...core.inspect(bytes, name ?? undefined, size, sha256 ?? undefined), sizeBytes: size };
  } catch {
    core.forget();
    return { ...unread(name, size, "crashed"), sha256 };
  } finally {
    if (memory.buffer.byteLength > MOST_MEMORY) core.forget();
  }
}

/** Where the host can hash, it does so faster; elsewhere the module does. @param {Uint8Array} bytes */
async function hash(bytes) {
  try {
    const digest = await globalThis.crypto.subtle.digest("SHA-256", /** @type {Uint8Array<ArrayBuffer>} */ (bytes));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return null;
  }
}
