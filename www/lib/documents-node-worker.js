// @ts-check
// The thread that looks into files in Node.

import { parentPort } from "node:worker_threads";
import packed from "./documents.base64.js";
import { serve } from "./documents/serve.js";

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
port.on("message", serve((message) => port.postMessage(message), async () => WebAssembly.compile(Buffer.from(packed, "base64"))));
