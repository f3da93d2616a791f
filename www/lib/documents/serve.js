// @ts-check
// What a worker does: one file after another, as they come. It says that it runs when it does, and whenever it is asked.

import { look } from "./look.js";

/**
 * What answers a message.
 * @param {(answer: object) => void} post
 * @param {() => Promise<WebAssembly.Module>} compile
 */
export function serve(post, compile) {
  const start = () => post({ started: true });
  start();
  return async (/** @type {{id?: number, file?: Blob | Uint8Array, name?: string | null, size?: number}} */ { id, file, name = null, size }) => {
    if (!file) return start();
    try {
      post({ id, inspection: await look(compile, file, name, size) });
    } catch (error) {
      post({ id, failed: String(/** @type {any} */ (error)?.message ?? error) });
    }
  };
}
