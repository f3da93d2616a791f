// @ts-check
// What a field needs of the claim and its findings.

import { NOTHING_SHOWN } from "../drop-zone/shown.js";
import { get } from "../edit.js";
import { NONE, NOTHING } from "../view.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").Found} Found */
/** @typedef {import("../view.js").Typed} Typed */
/** @typedef {import("../drop-zone/shown.js").FromFiles} FromFiles */
/** @typedef {{[path: string]: boolean}} Left   the places where an answer is left */
/**
 * @typedef {object} FieldProps   the props of one field
 * @property {import("../ui.js").Ui} ui
 * @property {string} path    the place of the answer in the claim
 * @property {any} value
 * @property {Row[]} found    what is found there
 * @property {string | undefined} typed    what is being typed there
 * @property {boolean} [left]    whether it is still to be answered
 * @property {FromFiles["origins"][string] | undefined} [origin]    where the value came from
 * @property {FromFiles["offers"][string] | undefined} [offer]    what files offer there
 * @property {import("../origin/suggested.js").Suggested | undefined} [suggested]    what the page suggests there
 */

const NOTHING_FROM_FILES = NOTHING_SHOWN.fromFiles;

/**
 * Returns the props of the fields below a place, by their names.
 * @param {{
 *   ui: import("../ui.js").Ui, path: string, entry: any, found?: Found | undefined, typed?: Typed | null, left?: Left,
 *   fromFiles?: FromFiles, suggested?: import("../origin/suggested.js").Suggestions["at"],
 * }} place
 * @returns {(name: string) => FieldProps}
 */
export function fieldsOf({
  ui,
  path,
  entry,
  found = NOTHING,
  typed = null,
  left = {},
  fromFiles = NOTHING_FROM_FILES,
  suggested = {},
}) {
  return (name) => {
    const place = path + name;
    return {
      ui,
      path: place,
      value: get(entry, name),
      found: found.at[place] ?? NONE,
      typed: typed?.path === place ? typed.text : undefined,
      left: left[place] === true,
      origin: fromFiles.origins[place],
      offer: fromFiles.offers[place],
      suggested: suggested[place],
    };
  };
}

/** The props of the fields of a claim that are not in rows, by their places. @param {import("../view.js").View} view */
export const claimFields = ({ ui, claim, found, typed, left, tray, suggested }) =>
  fieldsOf({ ui, path: "", entry: claim, found, typed, left, fromFiles: tray.fromFiles, suggested: suggested.at });

/** The place with * for each row, which names its texts. @param {string} path */
export const patternOf = (path) => path.replace(/\/\d+(?=\/|$)/g, "/*");
