// @ts-check
// The second step: what is claimed, by whom, and how much.

import { Money } from "../form/Money.jsx";
import { Rest } from "../form/Rest.jsx";
import { What } from "../form/What.jsx";
import { Who } from "../form/Who.jsx";
import { stepOfRequirement } from "../steps/step-of.js";
import { isCpor } from "../view.js";
import { Screen } from "./Screen.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export const ClaimScreen = ({ view }) => (
  <Screen view={view} step="claim" lead={leftIn(view)}>
    <What view={view} />
    <Who view={view} />
    {!isCpor(view.claim) && <Money view={view} />}
    <Rest view={view} />
  </Screen>
);

/** What is left in this step by name. While the user types it stays as it was: a line more or less would move the fields. @param {View} view */
function leftIn({ ui, claim, requirements }) {
  const own = requirements.filter((one) => stepOfRequirement(one, isCpor(claim)) === "claim");
  const left = own.filter(({ status }) => status !== "met");
  if (left.length === 0) return ui.say("claim-all", { count: own.length });
  return ui.say("claim-left", {
    count: left.length,
    names: left.map(({ paths: [path = ""] }) => ui.words.field(path)),
  });
}
