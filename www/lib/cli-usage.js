// @ts-check

// What the user of the command can fix, in words.

/** @type {{[code: string]: string}} */
const REASONS = {
  EACCES: "permission denied",
  EEXIST: "there is a file of this name already",
  EISDIR: "this is a folder",
  ENOENT: "there is no such file",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of this path is no folder",
  EROFS: "this disk cannot be written",
};

/** Something that the user can fix: exit status 2. */
export class UsageError extends Error {}

/** Why something failed, in words. @param {unknown} error */
export function reason(error) {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error && REASONS[String(error.code)]) || error.message;
}

/**
 * Turns misuse that the module reports, such as an edition that does not exist, into a usage error.
 * @template Result
 * @param {() => Result} call
 */
export function withUsageErrors(call) {
  try {
    return call();
  } catch (error) {
    throw error instanceof Error && "code" in error ? new UsageError(error.message) : error;
  }
}

/** @typedef {{ own: object, base: object | undefined }} Added   a rulebook that was added, and the one over which it is laid */

/**
 * What names the rulebook to the package; one in a file is added first.
 * @param {import("./cli-options.js").Options} options
 * @param {import("./index.js").Claimproof} validator
 */
export async function rulebookOf(options, validator) {
  return (await rulebookWith(options, validator)).rulebook;
}

/**
 * The same, and what was added.
 * @param {import("./cli-options.js").Options} options @param {import("./index.js").Claimproof} validator
 * @returns {Promise<{ rulebook?: string, added?: Added }>}
 */
export async function rulebookWith({ rulebook, base }, validator) {
  if (rulebook === undefined) return {};
  const { rulebookNamed } = await import("./cli-rulebook.js");
  return rulebookNamed(rulebook, base, validator);
}
