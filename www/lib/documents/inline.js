// @ts-check
// The module, as browsers get it.

import { compile as unpack } from "../unpack.js";

export async function compile() {
  return unpack((await import("../documents.gzip.js")).default);
}
