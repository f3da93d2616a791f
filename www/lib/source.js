// Compiles the module from what the caller has: a URL, a Response, bytes, or a compiled module.
import { failure } from "./load.js";

/** @param {import("./slim.js").SlimOptions["source"]} source */
export async function compile(source) {
  const given = await source;
  if (given instanceof WebAssembly.Module) return given;
  const response = typeof given === "string" || given instanceof URL ? await fetch(given) : given;
  if (!(response instanceof Response)) return WebAssembly.compile(response);
  if (!response.ok) throw failure("ERR_NOT_READY", `${response.url} could not be fetched: status ${response.status}.`);
  const copy = response.clone();
  // Streaming requires the media type, which not every server sends.
  return WebAssembly.compileStreaming(response).catch(async () => WebAssembly.compile(await copy.arrayBuffer()));
}
