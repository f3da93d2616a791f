// @ts-check
// The module, inlined with gzip before base64, as browsers get it.

export async function compile() {
  const { default: packed } = await import("../documents.gzip.js");
  const zipped = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const bytes = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(bytes).arrayBuffer());
}
