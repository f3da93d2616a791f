// @ts-check
// The third step: each cost with its proof; for a customer association the customer.

import { Expenses } from "../expenses/Expenses.jsx";
import { FieldLinks } from "../field-link/FieldLink.jsx";
import { Association } from "../form/Association.jsx";
import { Mark } from "../mark/Mark.jsx";
import { stepOfRequirement } from "../steps/step-of.js";
import { isCpor } from "../view.js";
import { leftIn } from "./left-in.js";
import { Screen } from "./Screen.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export const ExpensesScreen = ({ view }) =>
  isCpor(view.claim) ? (
    <Screen view={view} step="expenses" lead={leftIn(view, "expenses")}>
      <Association view={view} />
    </Screen>
  ) : (
    <Screen view={view} step="expenses" lead={view.ui.say("expenses-lead")}>
      <Left view={view} />
      <Expenses view={view} />
    </Screen>
  );

/** What is left in this step, with the ways there. While the user types it stays as it was. @param {{view: View}} props */
function Left({ view: { ui, requirements } }) {
  const left = requirements.filter((one) => one.status !== "met" && stepOfRequirement(one) === "expenses");
  if (left.length === 0) return null;
  return (
    <ul class="left-here" role="list">
      {left.map(({ id, label, paths }) => (
        <li key={id}>
          <Mark kind="todo" />
          <span>
            <strong>{label}</strong> <FieldLinks paths={paths} words={ui.words} />
          </span>
        </li>
      ))}
    </ul>
  );
}
