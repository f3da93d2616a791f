import type { Claimproof, Texts } from "./index.js";

export type * from "./index.js";

/** Options of `load` of `claimproof/slim`. */
export interface SlimOptions {
  /**
   * `claimproof/core.wasm`: its address, a response, its bytes, or the compiled module. An `import` of the file gives one of these in
   * some bundlers only.
   */
  source: string | URL | Response | BufferSource | WebAssembly.Module | Promise<Response>;
  /** The default export of `claimproof/texts/en` or another language. */
  texts: Texts;
  /** `claimproof/propose.wasm`, in the same ways, for `propose`, `accept` and `lifecycle`. */
  proposals?: SlimOptions["source"] | undefined;
  /** The default export of `claimproof/lifecycle/en` or another language, for `lifecycle`. */
  lifecycle?: Texts | undefined;
}

/**
 * Makes the check ready with a module and texts of your own. Misuse rejects with `ERR_OPTIONS`.
 *
 * @example
 * import { readFileSync } from "node:fs";
 * import { load } from "claimproof/slim";
 * import texts from "claimproof/texts/fr";
 *
 * const source = readFileSync(new URL(import.meta.resolve("claimproof/core.wasm")));
 * const cp = await load({ source, texts });
 * console.log(cp.texts.name, cp.check({}).verdict); // Français incomplete
 */
export function load(options: SlimOptions): Promise<Claimproof>;
