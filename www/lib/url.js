// For bundlers that copy assets and servers that stream them: the module is fetched from this file's folder.
import { start } from "./load.js";
import locales from "./locales.js";
import { compile } from "./source.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(() => compile(new URL("./core.wasm", import.meta.url)), options, locales);
}
