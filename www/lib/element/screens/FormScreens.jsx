// @ts-check
// The steps of the form that are shown, but for the first.

import { Preview } from "../origin/Preview.jsx";
import { ClaimScreen } from "./ClaimScreen.jsx";
import { ExpensesScreen } from "./ExpensesScreen.jsx";
import { isShown } from "./Loaded.jsx";
import { ProofScreen } from "./ProofScreen.jsx";

/** @param {{view: import("../view.js").View}} props */
export function FormScreens({ view: given }) {
  const { own, preview } = given.tray;
  // With what files say, in its words.
  const view = own?.viewOf(given) ?? given;
  return (
    <>
      {isShown(view, "claim") && <ClaimScreen view={view} />}
      {isShown(view, "expenses") && <ExpensesScreen view={view} />}
      {isShown(view, "proof") && <ProofScreen view={view} />}
      {preview && <Preview view={view} preview={preview} />}
    </>
  );
}
