// workerd does not compile bytes at run time: the compiled module is imported.
import module from "./core.wasm";
import { start } from "./load.js";
import locales from "./locales.js";

export function load(options) {
  return start(async () => module, options, locales);
}
