// For bundlers that copy assets and servers that stream them: the modules are fetched from this file's folder.
import later from "./later-parts.js";
import { start } from "./load.js";
import locales from "./locales.js";
import { compile } from "./source.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(() => compile(new URL("./core.wasm", import.meta.url)), options, locales, later, proposals);
}

async function proposals() {
  const [{ proposer }, module] = await Promise.all([
    import("./propose.js"),
    compile(new URL("./propose.wasm", import.meta.url)),
  ]);
  return () => proposer(module);
}
