import { load } from "claimproof";
import { inspect, proposeInWorker } from "claimproof/documents";
import { ClaimProofElement } from "claimproof/element";
import { bindForm } from "claimproof/form";
import { claimSchema } from "claimproof/standard-schema";
import french from "claimproof/texts/fr";
import { check, documentsInPage, element, form, schema, tried } from "./try.js";

/** With `?own` in its address, the page has a worker of its own. */
const own = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const worker = location.search === "?own" ? own : undefined;

window.tried = tried({
  check: () => check({ load, french }),
  documents: () => documentsInPage({ load, inspect, proposeInWorker, worker }),
  element: () => element({ ClaimProofElement }),
  form: () => form({ load, bindForm }),
  "standard-schema": () => schema({ load, claimSchema }),
});
