// Browsers and everything else that unpacks gzip itself: the modules are inlined, nothing is fetched.
import later from "./later-parts.js";
import { start } from "./load.js";
import locales from "./locales.js";
import { load as proposals } from "./proposals-inline.js";
import { compile } from "./unpack.js";

/** @type {typeof import("./index.js").load} */
export function load(options) {
  return start(async () => compile((await import("./core.gzip.js")).default), options, locales, later, proposals);
}
