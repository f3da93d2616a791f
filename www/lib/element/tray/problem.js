// @ts-check
// What is wrong with a file, and what can be done about it.

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
};

/** @param {Ui} ui @param {import("./files.js").TrayFile} file @param {any} inspection @returns {FileProblem | null} */
export function problemOf({ say }, file, inspection) {
  const id = idOf(file, inspection);
  const action = id === null ? undefined : ACTIONS[id];
  return id !== null && action
    ? { id, what: say(`tray.problem.${id}`), help: say(`tray.problem-help.${id}`), action }
    : null;
}

/** @param {import("./files.js").TrayFile} file @param {any} inspection @returns {string | null} */
function idOf({ state, seen }, inspection) {
  if (state === "failed") return seen.file ? "not-started" : "gone";
  if (!inspection) return null;
  const { problem, readable, sha256 } = inspection;
  if (typeof problem === "string") return problem;
  // Its bytes could not be read: it was moved, renamed or deleted.
  return problem === null && readable === null && sha256 === null ? "gone" : null;
}
