// Takes the place of the package's browser.js in the page. A server that compresses gains nothing on core.gzip.js, which is
// compressed before it is spelled out in base64, and costs a fifth more than the module does on the wire. The page must
// stay unable to fetch anything, so its module remains a script: one that brotli can compress.
import { start } from "./claimproof/load.js";
import locales from "./claimproof/locales.js";

export function load(options) {
  return start(compile, options, locales);
}

async function compile() {
  const { alphabet, text } = await import("./module.js");
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = alphabet[text.charCodeAt(at)];
  return WebAssembly.compile(bytes);
}
