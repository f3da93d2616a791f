// Browsers and everything else that unpacks gzip itself: the module is inlined, nothing is fetched.
import { start } from "./load.js";
import locales from "./locales.js";
import { compile } from "./unpack.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(async () => compile((await import("./core.gzip.js")).default), options, locales);
}
