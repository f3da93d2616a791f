// @ts-check
// The fields of one expense.

import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { memo } from "../memo.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").Option} Option */
/**
 * @typedef {object} Props
 * @property {Ui} ui
 * @property {string} path
 * @property {any} entry
 * @property {import("../view.js").Found} found
 * @property {import("../view.js").Typed | null} typed
 * @property {Row | undefined} activity
 * @property {string} currency
 * @property {Option[] | undefined} conferences   those of the claim, where it is asked who went to which
 */

/** @type {import("preact").ComponentClass<Props>} */
export const ExpenseFields = memo((props) => {
  const { ui, entry, activity, currency, conferences } = props;
  const field = fieldsOf(props);
  const own = ui.catalog.expenseKinds.find((one) => one.id === entry?.kind)?.fields ?? [];
  const has = (/** @type {string} */ name) => own.includes(name) || entry?.[name] !== undefined;
  return (
    <>
      <Field {...field("/kind")} kind="select" width="wide" options={kinds(ui, activity)} />
      <Field {...field("/amount")} kind="money" currency={currency} />
      {conferences && (
        <div class="pair">
          <Field {...field("/person")} kind="text" />
          <Field {...field("/conference")} kind="select" options={conferences} />
        </div>
      )}
      {has("mode") && <Field {...field("/mode")} kind="radio" options={ui.catalog.modes} optional />}
      {has("includesAlcohol") && <Field {...field("/includesAlcohol")} kind="yes-no" />}
      {has("surfaceOwner") && (
        <Field {...field("/surfaceOwner")} kind="radio" options={ui.catalog.surfaceOwners} optional />
      )}
    </>
  );
});

/** The kinds of expenses, those first that the activity takes. @param {Ui} ui @param {Row | undefined} activity @returns {Option[]} */
function kinds({ once, catalog, say }, activity) {
  const eligible = activity?.expenses;
  return once(`expense kinds of ${activity?.id}`, () => {
    const options = catalog.expenseKinds.map(({ id, label }) => ({ id, label }));
    if (!eligible) return options;
    const group = (/** @type {boolean} */ taken) =>
      options
        .filter((/** @type {Option} */ { id }) => eligible.includes(id) === taken)
        .map((/** @type {Option} */ one) => ({ ...one, group: say(taken ? "group.eligible" : "group.other") }));
    return [...group(true), ...group(false)];
  });
}
