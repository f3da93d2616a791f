// workerd does not compile bytes at run time: the compiled modules are imported.
import module from "./core.wasm";
import later from "./later-parts.js";
import { start } from "./load.js";
import locales from "./locales.js";
import { provide } from "./proposals.js";
import { proposer } from "./propose.js";
import proposals from "./propose.wasm";

provide(() => proposer(/** @type {WebAssembly.Module} */ (proposals)));

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(async () => /** @type {WebAssembly.Module} */ (module), options, locales, later);
}
