// @ts-check
// Looks into a file where the caller is, without a worker.

import { compile } from "./documents/inline.js";
import { look } from "./documents/look.js";

/** @param {Blob} file @param {string | null} name @param {(done: number) => void} progress @param {AbortSignal} [signal] */
export const inspect = (file, name, progress, signal) => look(compile, file, name, progress, signal);
