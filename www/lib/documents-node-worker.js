// @ts-check
// The thread that inspects files in Node.

import { parentPort } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import { OpenFile } from "./documents/open-file.js";
import { serve } from "./documents/serve.js";
import packed from "./documents.gzip.js";

const port = /** @type {import("node:worker_threads").MessagePort} */ (parentPort);
const answer = serve(
  (message) => port.postMessage(message),
  async () => WebAssembly.compile(gunzipSync(Buffer.from(packed, "base64"))),
);
// A message cannot contain an open file, so it contains what the file is made from.
port.on("message", ({ file, ...message }) =>
  answer({ ...message, file: file?.fd === undefined ? file : new OpenFile(file) }),
);
