// @ts-check
// What is wrong with a file, and what can be done about it.

import { isArchive, partsOf } from "./files.js";

/** @typedef {import("../ui.js").Ui} Ui */
/**
 * @typedef {object} FileProblem
 * @property {string} id
 * @property {string} what   what is wrong
 * @property {string} help   what to do
 * @property {"replace" | "decide" | "read"} action
 */

/** What can be done about each problem. @type {{[id: string]: FileProblem["action"]}} */
const ACTIONS = {
  empty: "replace",
  truncated: "replace",
  corrupt: "replace",
  encrypted: "replace",
  gone: "replace",
  "not-recognised": "decide",
  "too-large": "decide",
  "too-slow": "decide",
  crashed: "decide",
  "not-started": "read",
  archive: "decide",
  "locked-archive": "decide",
  recording: "decide",
};

/**
 * @param {Ui} ui
 * @param {import("./files.js").TrayFile} file
 * @param {any} inspection
 * @param {boolean} isPart   whether it is in another file, which another one cannot replace
 * @returns {FileProblem | null}
 */
export function problemOf({ say }, file, inspection, isPart) {
  const id = (isPart ? null : lostOf(file, inspection)) ?? foundIn(inspection);
  const action = id === null ? undefined : ACTIONS[id];
  if (id === null || !action) return null;
  return {
    id,
    what: say(`tray.problem.${id}`),
    help: say(`tray.problem-help.${id}`),
    action: isPart ? "decide" : action,
  };
}

/**
 * Why a file was not inspected, or not to its end.
 * @param {import("./files.js").TrayFile} file
 * @param {any} inspection
 * @returns {string | null}
 */
function lostOf({ state, seen }, inspection) {
  if (state === "failed") return seen.file ? "not-started" : "gone";
  if (!inspection) return null;
  const { problem, readable, sha256 } = inspection;
  // Its bytes could not be read: it was moved, renamed, changed or deleted.
  return problem === null && readable === null && sha256 === null ? "gone" : null;
}

/** @param {any} inspection @returns {string | null} */
function foundIn(inspection) {
  if (!inspection) return null;
  const { problem, readable, detectedType } = inspection;
  if (isArchive(inspection)) {
    if (problem === "encrypted") return "locked-archive";
    if (!problem && partsOf(inspection).length === 0) return "archive";
  }
  if (typeof problem === "string") return problem;
  return readable === null && /^(?:video|audio)\//.test(String(detectedType)) ? "recording" : null;
}
