// @ts-check
// What `inspect` takes, the same everywhere.

import { isBytes } from "../plain.js";

/** @typedef {import("./queue.js").Readable} Readable */

/** A copy of bytes, because a Blob cannot be made of shared memory, and one of transferred memory is empty. @param {Uint8Array} bytes */
export const blobOf = (bytes, Made = Blob) => new Made([new Uint8Array(bytes)]);

/**
 * The file to read, its name, and what reports how much of it was read.
 * @param {Readable | Uint8Array} given @param {string | undefined} fileName
 * @param {((progress: {done: number, size: number}) => void) | undefined} onProgress
 */
export function fileOf(given, fileName, onProgress) {
  const file = isBytes(given) ? blobOf(given) : given;
  if (
    typeof file?.size !== "number" ||
    typeof file.slice !== "function" ||
    !["undefined", "function"].includes(typeof onProgress)
  ) {
    const message = "inspect takes a Blob, a File or a Uint8Array, and for onProgress a function.";
    throw Object.assign(new TypeError(message), { code: "ERR_OPTIONS" });
  }
  const name = fileName ?? (typeof File === "function" && file instanceof File ? file.name : null);
  const { size } = file;
  // Errors of the listener are not caught.
  const report = (/** @type {number} */ done) => {
    if (onProgress) queueMicrotask(() => onProgress({ done, size }));
  };
  return { file, name, size, report };
}
