// @ts-check

// The files that a pattern names, where no shell has expanded it: quoted, in a list, or on Windows.
import { isAbsolute, sep } from "node:path";
import { glob } from "tinyglobby";

/** In order; hidden ones and those in node_modules aside. @param {string} pattern */
export async function matched(pattern) {
  const files = await glob(sep === "\\" ? pattern.replaceAll(sep, "/") : pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  return files.map((file) => file.replaceAll("/", sep)).sort();
}
