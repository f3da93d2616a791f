// Node's fetch does not take file: addresses: the modules are read from this file's folder.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import later from "./later-parts.js";
import { start } from "./load.js";
import locales from "./locales.js";
import { provide } from "./proposals.js";
import { proposer } from "./propose.js";

provide(() => proposer(new WebAssembly.Module(readFileSync(new URL("./propose.wasm", import.meta.url)))));

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(
    async () => WebAssembly.compile(await readFile(new URL("./core.wasm", import.meta.url))),
    options,
    locales,
    later,
  );
}
