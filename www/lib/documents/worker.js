// @ts-check
// The worker: one file after another, as they come.

import { compile } from "./inline.js";
import { look } from "./look.js";

addEventListener("message", async ({ data: { id, file, name } }) => {
  try {
    postMessage({ id, inspection: await look(compile, file, name) });
  } catch (error) {
    postMessage({ id, failed: String(/** @type {any} */ (error)?.message ?? error) });
  }
});
postMessage({ started: true });
