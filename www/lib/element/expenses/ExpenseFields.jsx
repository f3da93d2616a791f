// @ts-check
// The fields of one expense, but for its kind and its amount.

import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { memo } from "../memo.js";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").Option} Option */
/**
 * @typedef {object} Props
 * @property {Ui} ui
 * @property {string} path
 * @property {any} entry
 * @property {import("../view.js").Found} found
 * @property {import("../view.js").Typed | null} typed
 * @property {Option[] | undefined} conferences   those of the claim, where it is asked who went to which
 */

/** @type {import("preact").ComponentClass<Props>} */
export const ExpenseFields = memo((props) => {
  const { ui, entry, conferences } = props;
  const field = fieldsOf(props);
  const own = ui.catalog.expenseKinds.find((one) => one.id === entry?.kind)?.fields ?? [];
  const has = (/** @type {string} */ name) => own.includes(name) || entry?.[name] !== undefined;
  return (
    <>
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
