// @ts-check
// Opens a claim pack: the claim takes the place of the one that is shown, which can be restored, and its files are there again.

import { named, tell, withProgress } from "./progress.js";
import { isPack, PackError, readPack } from "./read.js";

export { isPack };

/**
 * @param {object} given
 * @param {import("../../lib/element.js").ClaimProofElement} given.element
 * @param {File} given.file
 * @param {import("../lines.js").Lines} given.lines
 * @param {import("./progress.js").Words} given.packWords
 * @param {() => void} given.replaced   called once the claim is another one, before it has its files
 * @returns {Promise<import("./read.js").Opened | null>} null where there is no claim in it, or reading was cancelled
 */
export async function openPack({ element, file, lines, packWords, replaced }) {
  const { name } = file;
  let opened = null;
  try {
    const text = (/** @type {number} */ percent) => packWords("opening", { name, percent });
    opened = await withProgress(lines, packWords, text, (signal, progressed) => readPack(file, { signal, progressed }));
  } catch (error) {
    const why = error instanceof PackError ? error.code : "no-zip";
    tell(lines, () => [packWords(why, { name })]);
    return null;
  }
  if (!opened) return null;
  const { claim, files, others, problems } = opened;
  element.replace(claim, name);
  replaced();
  await element.addFiles(files);
  if (others.length > 0) await element.addFiles(others);
  const kinds = /** @type {const} */ (["missing", "changed", "unreadable", "unsafe", "repeated", "unlisted"]);
  if (kinds.some((kind) => problems[kind].length > 0))
    tell(lines, (say) => [
      packWords("opened", { name }),
      ...kinds.map((kind) => named(say, packWords, kind, problems[kind])),
    ]);
  return opened;
}
