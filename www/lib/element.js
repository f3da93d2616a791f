// Defines <claim-proof>. Importing this file is all that a page needs to do.
import { ClaimProofElement } from "./element/claim-proof.js";

if (globalThis.customElements && !customElements.get("claim-proof"))
  customElements.define("claim-proof", ClaimProofElement);

export { ClaimProofElement };
