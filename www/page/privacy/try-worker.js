// @ts-check
// Tries to send something from a worker that is made as the one is which reads files.

import { sendTest, trySending } from "./try-sending.js";

addEventListener("message", async ({ data }) => postMessage(await trySending(self, () => sendTest(data))));
// The message may have been sent before this script was loaded, which a worker from a blob does by a call.
postMessage("ready");
