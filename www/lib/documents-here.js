// @ts-check
// Looks into a file where the caller is, without a worker.

import { compile } from "./documents/inline.js";
import { look } from "./documents/look.js";

export const inspect = (/** @type {Blob | Uint8Array} */ file, /** @type {string | null} */ name, /** @type {number} */ size) => look(compile, file, name, size);
