// @ts-check
// The third step: each cost with its proof; for a customer association the customer.

import { Expenses } from "../expenses/Expenses.jsx";
import { Association } from "../form/Association.jsx";
import { isCpor } from "../view.js";
import { Screen } from "./Screen.jsx";

/** @param {{view: import("../view.js").View}} props */
export const ExpensesScreen = ({ view }) => (
  <Screen view={view} step="expenses">
    {isCpor(view.claim) ? <Association view={view} /> : <Expenses view={view} />}
  </Screen>
);
