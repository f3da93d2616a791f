// Node: the modules are inlined; no file is read.
import { gunzipSync } from "node:zlib";
import packed from "./core.base64.js";
import later from "./later-parts.js";
import { start } from "./load.js";
import locales from "./locales.js";
import { provide } from "./proposals.js";
import zipped from "./propose.gzip.js";
import { proposer } from "./propose.js";

provide(() => proposer(new WebAssembly.Module(gunzipSync(Buffer.from(zipped, "base64")))));

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(compile, options, locales, later);
}

async function compile() {
  return WebAssembly.compile(Buffer.from(packed, "base64"));
}
