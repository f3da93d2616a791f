/** An error that a caller can act on, by its code. */
export function failure(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { code });
}
