// @ts-check
// The worker of browsers.

import { compile, loadProposals } from "./inline.js";
import { serve } from "./serve.js";

const answer = serve((message) => postMessage(message), compile, loadProposals);
addEventListener("message", ({ data }) => answer(data));
