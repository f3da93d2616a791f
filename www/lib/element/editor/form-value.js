// @ts-check
// What the form around the element sends: the claim, and where the page asks for them, its files.

import { rows } from "../edit.js";
import { seenOf } from "../inspections.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {{name: string, filesName: string}} Names   under which the claim and its files are sent; "" for not at all */

/**
 * The chosen files of a claim, each once, in the order of its documents. A document that is inside another file comes with that.
 * @param {Row} claim @param {readonly import("../tray/files.js").TrayFile[]} listed   the files in the list @returns {File[]}
 */
export function filesOf(claim, listed) {
  const holders = new Map(listed.map(({ id, seen }) => [id, seen.file]));
  const files = rows(claim, "/documents").flatMap((one) => {
    const [holder, ...path] = typeof one?.id === "string" ? one.id.split("/") : [];
    return seenOf(one)?.file ?? (path.length > 0 ? holders.get(holder) : undefined) ?? [];
  });
  return [...new Set(files)];
}

/**
 * @param {string} text   the claim @param {Names} names @param {() => readonly File[]} files
 * @returns {string | FormData}   a text alone is sent under the name of the element
 */
export function formValue(text, { name, filesName }, files) {
  if (filesName === "") return text;
  const data = new FormData();
  if (name !== "") data.append(name, text);
  for (const file of files()) data.append(filesName, file, file.name);
  return data;
}
