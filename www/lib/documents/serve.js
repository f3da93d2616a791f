// @ts-check
// What a worker does: one file after another, as they come. It says that it runs when it does, and whenever it is asked; of a file
// it says how much was read, and then what it holds.

import { inspectFile } from "./inspect.js";

/**
 * What answers a message.
 * @param {(answer: object) => void} post
 * @param {() => Promise<WebAssembly.Module>} compile
 */
export function serve(post, compile) {
  const start = () => post({ started: true });
  start();
  return async (/** @type {{id?: number, file?: Blob, name?: string | null}} */ { id, file, name = null }) => {
    if (!file) return start();
    try {
      post({ id, inspection: await inspectFile(compile, file, name, (done) => post({ id, done })) });
    } catch (error) {
      post({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  };
}
