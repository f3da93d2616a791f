// @ts-check
// The fourth step: what the activity asks for, and the files that show it.

import { Checklist } from "../checklist/Checklist.jsx";
import { Documents } from "../documents/Documents.jsx";
import { Results } from "../form/Results.jsx";
import { isCpor } from "../view.js";
import { Screen } from "./Screen.jsx";

/** @param {{view: import("../view.js").View}} props */
export function ProofScreen({ view }) {
  const cpor = isCpor(view.claim);
  const { ui, activity, report, requirements } = view;
  return (
    <Screen view={view} step="proof">
      {!cpor && <Checklist ui={ui} activity={activity} sources={report.sources} requirements={requirements} />}
      <Documents view={view} />
      {!cpor && <Results view={view} />}
    </Screen>
  );
}
