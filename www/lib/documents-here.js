// @ts-check
// Inspects a file where the caller is, without a worker.

import { compile } from "./documents/inline.js";
import { inspectFile } from "./documents/inspect.js";

/** @param {Blob} file @param {string | null} name @param {(done: number) => void} progress @param {AbortSignal} [signal] */
export const inspect = (file, name, progress, signal) => inspectFile(compile, file, name, progress, signal);
