// All that a page takes, in one script for pages without modules: `claimproof.load` and so on. Loading it defines <claim-proof>.

export { load } from "../browser.js";
export { endWorker, inspect, proposeInWorker } from "../documents.js";
export { ClaimProofElement } from "../element.js";
export { bindForm } from "../form.js";
