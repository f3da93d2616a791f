// @ts-check
// The worker: one file after another, as they come. It says that it runs when it does, and whenever it is asked.

import { compile } from "./inline.js";
import { look } from "./look.js";

const start = () => postMessage({ started: true });

addEventListener("message", async ({ data: { id, file, name } }) => {
  if (!file) return start();
  try {
    postMessage({ id, inspection: await look(compile, file, name) });
  } catch (error) {
    postMessage({ id, failed: String(/** @type {any} */ (error)?.message ?? error) });
  }
});
start();
