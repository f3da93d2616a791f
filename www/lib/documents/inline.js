// @ts-check
// The modules, as browsers get them.

import { compile as unpack } from "../unpack.js";

export { load as loadProposals } from "../proposals-inline.js";

export async function compile() {
  return unpack((await import("../documents.gzip.js")).default);
}
