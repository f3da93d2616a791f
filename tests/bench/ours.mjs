// The package as it was built, for measuring.

/** The day of all checks. */
export const today = "2025-12-01";

/** A file of the package. @param {string} path */
export const built = (path) => new URL(`../../target/dist/package/dist/${path}`, import.meta.url);

/** @returns {Promise<import("../../www/lib/index.js").Claimproof>} */
export async function load() {
  const { load } = await import(built("node.js").href);
  return load();
}
