// @ts-check
// The fourth step: what the activity asks for, the files that prove it, and what they show.

import { Documents } from "../documents/Documents.jsx";
import { Needs } from "../proof/Needs.jsx";
import { leftIn } from "../proof/needs.js";
import { Shown } from "../proof/Shown.jsx";
import { isCpor } from "../view.js";
import { Screen } from "./Screen.jsx";

/** @param {{view: import("../view.js").View}} props */
export function ProofScreen({ view }) {
  const { ui, activity } = view;
  const cpor = isCpor(view.claim);
  const asks = cpor || activity;
  const lead = asks && ui.say("proof-lead", { activity: cpor ? null : activity?.label, left: leftIn(view) });
  return (
    <Screen view={view} step="proof" lead={lead || ""}>
      <Needs view={view} />
      <Shown view={view} />
      <Documents view={view} />
    </Screen>
  );
}
