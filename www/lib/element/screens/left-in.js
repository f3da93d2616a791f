// @ts-check
// What is left in a step, by name.

import { stepOfRequirement } from "../steps/step-of.js";
import { isCpor } from "../view.js";

/**
 * While the user types it stays as it was: a line more or less would move the fields.
 * @param {import("../view.js").View} view @param {import("../steps/step-of.js").Step} step
 */
export function leftIn({ ui, claim, requirements }, step) {
  const own = requirements.filter((one) => stepOfRequirement(one, isCpor(claim)) === step);
  const left = own.filter(({ status }) => status !== "met");
  if (left.length === 0) return ui.say("claim-all", { count: own.length });
  return ui.say("claim-left", {
    count: left.length,
    names: left.map(({ paths: [path = ""] }) => ui.words.field(path)),
  });
}
