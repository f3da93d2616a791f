import type { endWorker, inspect, proposeInWorker } from "./documents.js";
import type { ClaimProofElement } from "./element.js";
import type { bindForm } from "./form.js";
import type { load } from "./index.js";

/**
 * What it gives a page, as `claimproof`. It defines `<claim-proof>` too.
 *
 * @example
 * // <script src="claimproof.global.js"></script>
 * claimproof.load({ locale: "fr" }).then((cp) => {
 *   console.log(cp.locale, cp.check({}).verdict); // fr incomplete
 * });
 */
export interface ClaimproofGlobal {
  /** That of `claimproof`. */
  load: typeof load;
  /** That of `claimproof/documents`. */
  inspect: typeof inspect;
  /** That of `claimproof/documents`. */
  proposeInWorker: typeof proposeInWorker;
  /** That of `claimproof/documents`. */
  endWorker: typeof endWorker;
  /** That of `claimproof/element`. */
  ClaimProofElement: typeof ClaimProofElement;
  /** That of `claimproof/form`. */
  bindForm: typeof bindForm;
}

declare global {
  var claimproof: ClaimproofGlobal;
}
