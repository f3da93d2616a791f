// @ts-check
// The steps of the form that are shown, but for the first.

import { ClaimScreen } from "./ClaimScreen.jsx";
import { ExpensesScreen } from "./ExpensesScreen.jsx";
import { isShown } from "./Loaded.jsx";
import { ProofScreen } from "./ProofScreen.jsx";

/** @param {{view: import("../view.js").View}} props */
export const FormScreens = ({ view }) => (
  <>
    {isShown(view, "claim") && <ClaimScreen view={view} />}
    {isShown(view, "expenses") && <ExpensesScreen view={view} />}
    {isShown(view, "proof") && <ProofScreen view={view} />}
  </>
);
