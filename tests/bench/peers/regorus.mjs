// Rego through regorus (Microsoft's Rego in Rust), compiled to WebAssembly and run by its register VM; all rules are Rego.
import T from "./tables.json" with { type: "json" };
export const name = "regorus (Rego)";
export async function init({ load }) {
  const { initSync, Rego } = await import("../regorus/regorus.js");
  initSync({ module: await load("regorus/regorus.wasm") });
  const policy = new TextDecoder().decode(await load("peers/claim.rego"));
  const rego = new Rego(policy, JSON.stringify(T));
  return { validate: (claim) => JSON.parse(rego.run(JSON.stringify(claim))) };
}
