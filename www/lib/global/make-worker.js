// @ts-check
// In place of documents/make-worker.js: a page without modules has no file to load the worker from, or may not load it.

import documents from "../documents.gzip.js";
import propose from "../propose.gzip.js";
import script from "./worker.js?script";

/** What the console says where it does not run. */
export const advice =
  "Allow it by worker-src blob: in the policy of the page, or make the worker yourself: inspect(file, { worker }), or " +
  "ClaimProofElement.worker.";

/** Where the worker is. @type {string | undefined} */
let address;

/** The worker, from a blob with all that it needs. */
export function makeWorker() {
  const modules = `self.claimproofModules = ${JSON.stringify({ documents, propose })};\n`;
  address ??= URL.createObjectURL(new Blob([modules, script], { type: "text/javascript" }));
  return new Worker(address);
}
