// @ts-check
// Steps of a script of their own, once that is loaded.

import { screens } from "./script.js";

/** @typedef {import("../view.js").View} View */
/**
 * @typedef {object} Props
 * @property {View} view
 * @property {string} [copied]   "done", or the text that has to be copied by hand
 * @property {boolean} [refused]   whether an attempt to send the form failed
 * @property {() => void} [onClose]   closes the glossary
 */

/** Whether a step is shown. @param {View} view @param {import("../steps/step-of.js").Step} step */
export const isShown = ({ states, whole, step: now }, step) =>
  states.some(({ id }) => id === step) && (whole || now === step);

/** @param {Props & {what: "FormScreens" | "CheckScreen" | "TrayPlace" | "Glossary"}} props */
export function Loaded({ what, ...props }) {
  const Drawn = screens()?.[what];
  return Drawn ? <Drawn {...props} /> : null;
}
