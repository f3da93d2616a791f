// Takes modules and texts from the caller: no dynamic import, so it also runs in service workers.
import * as calendar from "./calendar-text.js";
import { failure, start } from "./load.js";
import { proposer } from "./propose.js";
import { compile } from "./source.js";

/** @param {Partial<import("./slim.js").SlimOptions>} [options] */
export async function load(options) {
  const { source, texts, proposals, lifecycle } = options ?? {};
  if (source && texts) {
    const loaded = proposals && (async () => compile(proposals).then((module) => () => proposer(module)));
    return start(
      () => compile(source),
      { proposals: true, lifecycle: Boolean(lifecycle) },
      { en: async () => ({ default: texts }) },
      lifecycle && {
        lifecycle: { locales: { en: async () => ({ default: lifecycle }) }, calendar: async () => calendar },
      },
      loaded || undefined,
    );
  }
  throw failure(
    "ERR_NOT_READY",
    "claimproof/slim brings neither module nor texts: call load({ source, texts }), with source a URL, " +
      "Response, bytes or WebAssembly.Module of claimproof/core.wasm, and texts the default export of claimproof/texts/en.",
  );
}
