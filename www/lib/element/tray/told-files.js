// @ts-check
// The files in the list as the page is told of them. Pure.

import { seenOf } from "../inspections.js";
import { factsOf, ofEach, standing } from "./rows.js";

/** @param {import("./rows.js").Given} given @returns {import("../../element.js").ClaimProofFile[]} */
export const toldFiles = (given) => ofEach(factsOf(given), told);

/**
 * @param {import("./rows.js").Facts} facts @param {import("./files.js").TrayFile} file @param {string} id
 * @param {string | null} container @param {any} inspection @returns {import("../../element.js").ClaimProofFile}
 */
function told(facts, file, id, container, inspection) {
  const { name, taken, group } = standing(facts, file, id, container, inspection);
  const isOwn = container === null;
  return {
    id,
    fileName: name,
    sizeBytes: isOwn ? file.size : (inspection?.sizeBytes ?? 0),
    state: group,
    kinds: [...taken.kinds],
    inside: container,
    file: isOwn ? (file.seen.file ?? seenOf(facts.documents.get(id))?.file ?? null) : null,
  };
}
