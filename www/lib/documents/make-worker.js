// @ts-check

/** What the console says where it does not run. */
export const advice =
  "Copy documents-worker.js and documents.gzip.js from the folder dist of claimproof to beside the script that contains " +
  "claimproof/documents, or make the worker yourself: inspect(file, { worker }), or ClaimProofElement.worker.";

/** The worker of browsers, from its file beside the script that has this; bundlers find it by this very expression. */
export function makeWorker() {
  return new Worker(new URL("../documents-worker.js", import.meta.url), { type: "module" });
}
