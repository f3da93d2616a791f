// What the script for pages without modules defines.
import type { inspect, proposeInWorker } from "claimproof/documents";
import type { bindForm } from "claimproof/form";
import type { ClaimProofElement } from "claimproof/element";
import type { load } from "claimproof";

declare global {
  interface Window {
    claimproof: {
      load: typeof load;
      inspect: typeof inspect;
      proposeInWorker: typeof proposeInWorker;
      bindForm: typeof bindForm;
      ClaimProofElement: typeof ClaimProofElement;
    };
  }
}
