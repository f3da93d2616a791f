// workerd compiles no bytes at run time: the module is imported ready-made.
import module from "./core.wasm";
import { start } from "./load.js";
import locales from "./locales.js";

export function load(options) {
  return start(async () => module, options, locales);
}
