// Node's fetch does not take file: addresses: the module is read from this file's folder.
import { readFile } from "node:fs/promises";
import { start } from "./load.js";
import locales from "./locales.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(
    async () => WebAssembly.compile(await readFile(new URL("./core.wasm", import.meta.url))),
    options,
    locales,
  );
}
