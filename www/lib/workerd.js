// workerd does not compile bytes at run time: the compiled module is imported.
import module from "./core.wasm";
import { start } from "./load.js";
import locales from "./locales.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(async () => /** @type {WebAssembly.Module} */ (module), options, locales);
}
