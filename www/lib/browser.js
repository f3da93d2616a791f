// Browsers and everything else that unpacks gzip itself: the module is inlined, nothing is fetched.
import { start } from "./load.js";
import locales from "./locales.js";

export function load(options) {
  return start(compile, options, locales);
}

async function compile() {
  const { default: packed } = await import("./core.gzip.js");
  const zipped = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const bytes = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(bytes).arrayBuffer());
}
