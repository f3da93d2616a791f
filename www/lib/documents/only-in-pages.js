// @ts-check
// What `claimproof/documents` has for pages alone. A script of a page is imported on a server too, where pages are rendered there.

import { failure } from "../failure.js";

/** @type {typeof import("../documents.js").proposeInWorker} */
export async function proposeInWorker() {
  throw failure("ERR_NOT_READY", "proposeInWorker is for pages: on a server, call propose of what load gives.");
}
