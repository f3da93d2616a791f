// Node: the module is inlined; no file is read.
import packed from "./core.base64.js";
import { start } from "./load.js";
import locales from "./locales.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(compile, options, locales);
}

async function compile() {
  return WebAssembly.compile(Buffer.from(packed, "base64"));
}
