/** An error that a caller can act on, by its code. */
export function failure(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { code });
}

/** The error where a content security policy forbids WebAssembly; the messages of engines differ and suggest the wrong fix. */
export function blocked(error) {
  if (!/unsafe-eval|CSP|Content.Security.Policy|disallowed by embedder/i.test(error?.message)) return undefined;
  const message =
    "The content security policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src ('unsafe-eval' is not needed).";
  return failure("ERR_CSP_WASM", message, error);
}
