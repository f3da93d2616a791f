// @ts-check
// The worker of browsers.

import { compile } from "./inline.js";
import { serve } from "./serve.js";

const answer = serve((message) => postMessage(message), compile);
addEventListener("message", ({ data }) => answer(data));
