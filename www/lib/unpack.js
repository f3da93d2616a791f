// A module that is inlined, with gzip before base64.

/** Compiles it. @param {string} packed */
export async function compile(packed) {
  const text = atob(packed);
  const zipped = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n += 1) zipped[n] = text.charCodeAt(n);
  // The Blob of a test DOM has no stream.
  const { body } = new Response(zipped);
  return WebAssembly.compile(await new Response(body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
}
