// Takes the place of the package's browser.js in the page. A server that compresses gains nothing on core.gzip.js, which is
// compressed before it is spelled out in base64, and costs nearly half as much again as the module does on the wire. The page
// must stay unable to fetch anything, so its module remains a script: one that brotli can compress.
import { start } from "./claimproof/load.js";
import locales from "./claimproof/locales.js";
import { joined } from "./joined.js";

export function load(options) {
  return start(compile, options, locales);
}

async function compile() {
  return WebAssembly.compile(joined(await import("./module.js")));
}
