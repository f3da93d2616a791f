// @ts-check
// Loads the package for the page and the element in it. The module of the rules is fetched, as by `claimproof/url`: it is smaller than
// in a script, and is compiled while it arrives. Nothing else is fetched: what is loaded later are scripts, so that the page can end
// all connections before the form is shown.

import later from "./lib/later-parts.js";
import { start } from "./lib/load.js";
import locales from "./lib/locales.js";
import { load as proposals } from "./lib/proposals-inline.js";
import { compile } from "./lib/source.js";
import { narrowPolicy } from "./page/narrow-policy.js";

/** @type {typeof import("./lib/index.js").load} */
export function load(options) {
  return start(compileModule, options, locales, later, proposals);
}

/**
 * Compiles the module; from then on the policy allows no connection. It is preloaded: WebKit uses that only for a request without CORS,
 * and every browser only where the credentials are those of the link in the page.
 */
async function compileModule() {
  const module = await compile(fetch("claimproof/core.wasm", { mode: "no-cors", credentials: "include" }));
  narrowPolicy("connect-src 'none'");
  return module;
}
