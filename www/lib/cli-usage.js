// @ts-check

// What the user of the command can fix, in words.

/** @type {{[code: string]: string}} */
const REASONS = {
  EACCES: "permission denied",
  EEXIST: "there is a file of this name already",
  EISDIR: "this is a folder",
  ENOENT: "there is no such file",
  ENOTDIR: "a part of this path is no folder",
};

/** Something that the user can fix: exit status 2. */
export class UsageError extends Error {}

/** Why something failed, in words. @param {unknown} error */
export function reason(error) {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error && REASONS[String(error.code)]) || error.message;
}
