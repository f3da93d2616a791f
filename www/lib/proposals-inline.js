// The module of proposals, as browsers get it.
import { compile } from "./unpack.js";

export async function load() {
  const [{ proposer }, { default: packed }] = await Promise.all([import("./propose.js"), import("./propose.gzip.js")]);
  const module = await compile(packed);
  return () => proposer(module);
}
