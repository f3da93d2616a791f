// Node: the modules are inlined; no file is read.
import { gunzipSync } from "node:zlib";
import packed from "./core.gzip.js";
import later from "./later-parts.js";
import { start } from "./load.js";
import locales from "./locales.js";
import { provide } from "./proposals.js";
import proposals from "./propose.gzip.js";
import { proposer } from "./propose.js";

const unpack = (/** @type {string} */ text) => gunzipSync(Buffer.from(text, "base64"));

provide(() => proposer(new WebAssembly.Module(unpack(proposals))));

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(compile, options, locales, later);
}

async function compile() {
  return WebAssembly.compile(unpack(packed));
}
