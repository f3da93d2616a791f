// @ts-check
// What a field needs of the claim and its findings.

import { get } from "../edit.js";
import { NONE, NOTHING } from "../view.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").Found} Found */
/** @typedef {import("../view.js").Typed} Typed */
/**
 * @typedef {object} FieldProps   the props of one field
 * @property {import("../ui.js").Ui} ui
 * @property {string} path    the place of the answer in the claim
 * @property {any} value
 * @property {Row[]} found    what is found there
 * @property {string | undefined} typed    what is being typed there
 */

/**
 * Returns the props of the fields below a place, by their names.
 * @param {{ui: import("../ui.js").Ui, path: string, entry: any, found?: Found | undefined, typed?: Typed | null}} place
 * @returns {(name: string) => FieldProps}
 */
export function fieldsOf({ ui, path, entry, found = NOTHING, typed = null }) {
  return (name) => {
    const place = path + name;
    return {
      ui,
      path: place,
      value: get(entry, name),
      found: found.at[place] ?? NONE,
      typed: typed?.path === place ? typed.text : undefined,
    };
  };
}

/** The place with * for each row, which names its texts. @param {string} path */
export const patternOf = (path) => path.replace(/\/\d+(?=\/|$)/g, "/*");
