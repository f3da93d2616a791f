// @ts-check
// The second step: what is claimed, by whom, and how much.

import { Money } from "../form/Money.jsx";
import { Rest } from "../form/Rest.jsx";
import { What } from "../form/What.jsx";
import { Who } from "../form/Who.jsx";
import { SuggestedTogether } from "../origin/Suggested.jsx";
import { isCpor } from "../view.js";
import { leftIn } from "./left-in.js";
import { Screen } from "./Screen.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export const ClaimScreen = ({ view }) => (
  <Screen view={view} step="claim" lead={leftIn(view, "claim")}>
    <SuggestedTogether view={view} />
    <What view={view} />
    <Who view={view} />
    {!isCpor(view.claim) && <Money view={view} />}
    <Rest view={view} />
  </Screen>
);
