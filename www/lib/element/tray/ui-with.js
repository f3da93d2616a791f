// @ts-check
// The words of the tray beside those of the form.

/** @typedef {import("../ui.js").Ui} Ui */

/**
 * The shared props of the form, with which texts that begin with `tray.` are those of the tray.
 * @param {Ui} ui @param {import("../words.js").Words | null} words @returns {Ui}
 */
export const uiWith = (ui, words) => ({
  ...ui,
  say: (key, params) => (words && key.startsWith("tray.") ? words.text(`form.${key}`, params) : ui.say(key, params)),
});
