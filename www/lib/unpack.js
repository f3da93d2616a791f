// A module that is inlined, with gzip before base64.

/** Compiles it. @param {string} packed */
export async function compile(packed) {
  const text = atob(packed);
  const zipped = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n += 1) zipped[n] = text.charCodeAt(n);
  const bytes = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(bytes).arrayBuffer());
}
