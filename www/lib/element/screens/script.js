// @ts-check
// The script of all steps but the first, loaded once that is drawn, and then kept.

/** @typedef {typeof import("../../screens.js")} Screens */

/** @type {Screens | null} */
let kept = null;
/** @type {Promise<Screens> | null} */
let loading = null;

/** The script, once it is there. */
export const screens = () => kept;

/** Loads the script; after a failure a later call tries again. */
export function loadScreens() {
  loading ??= import("../../screens.js").then(
    (loaded) => {
      kept = loaded;
      return loaded;
    },
    (error) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
