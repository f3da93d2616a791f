// What the bundled page keeps on its window.
import type { inspect, proposeInWorker } from "claimproof/documents";
import type { bindForm } from "claimproof/form";
import type { load, Texts } from "claimproof";

declare global {
  interface Window {
    bundled: {
      load: typeof load;
      inspect: typeof inspect;
      proposeInWorker: typeof proposeInWorker;
      bindForm: typeof bindForm;
      french: Texts;
      worker: () => Worker;
    };
  }
}
