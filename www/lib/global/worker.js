// @ts-check
// The worker of pages without modules: it imports nothing, and make-worker.js gives it the modules.

import { serve } from "../documents/serve.js";
import { proposer } from "../propose.js";
import { compile } from "../unpack.js";

/** @type {{documents: string, propose: string}} */
const { documents, propose } = Reflect.get(globalThis, "claimproofModules");

const answer = serve(
  (message) => postMessage(message),
  () => compile(documents),
  async () => {
    const module = await compile(propose);
    return () => proposer(module);
  },
);
addEventListener("message", ({ data }) => answer(data));
