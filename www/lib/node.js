// Node: the module is inlined and unpacked in memory; no file is read.
import { gunzipSync } from "node:zlib";
import packed from "./core.inline.js";
import { start } from "./load.js";
import locales from "./locales.js";

export function load(options) {
  return start(compile, options, locales);
}

async function compile() {
  return WebAssembly.compile(gunzipSync(Buffer.from(packed, "base64")));
}
