/**
 * An error that a caller can act on, by its code.
 * @template {string} Code
 * @param {Code} code
 * @param {string} message
 * @param {unknown} [cause]
 */
export function failure(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { code });
}

/**
 * The error where a content security policy forbids WebAssembly; the messages of engines differ and suggest the wrong fix.
 * @param {unknown} error
 */
export function blocked(error) {
  const said = typeof error === "object" && error && "message" in error ? String(error.message) : "";
  if (!/unsafe-eval|CSP|Content.Security.Policy|disallowed by embedder/i.test(said)) return undefined;
  const message =
    "The content security policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src ('unsafe-eval' is not needed).";
  return failure("ERR_CSP_WASM", message, error);
}

/**
 * Makes an instance of a module: some engines refuse it no sooner than here.
 * @template Instance
 * @param {() => Instance} make
 */
export function instance(make) {
  try {
    return make();
  } catch (error) {
    throw blocked(error) ?? error;
  }
}
