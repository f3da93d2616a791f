// @ts-check
// The fields of one CSR: work done in-house, and who certified it.

import { Field } from "../field/Field.jsx";
import { Messages } from "../field/Message.jsx";
import { fieldsOf } from "../field/question.js";
import { memo } from "../memo.js";
import { csrTotal } from "./csr-total.js";

/**
 * @typedef {object} Props
 * @property {import("../ui.js").Ui} ui
 * @property {string} path
 * @property {any} entry
 * @property {import("../view.js").Found} found
 * @property {import("../view.js").Typed | null} typed
 * @property {import("../drop-zone/shown.js").FromFiles} fromFiles
 * @property {string} currency
 */

/** @type {import("preact").ComponentClass<Props>} */
export const CsrFields = memo((props) => {
  const { ui, path, found, currency } = props;
  const field = fieldsOf(props);
  return (
    <>
      <Messages ui={ui} found={found.at[path]} />
      <Messages ui={ui} found={found.at[`${path}/id`]} />
      <div class="pair">
        <Field {...field("/person")} kind="text" />
        <Field {...field("/task")} kind="text" />
        <Field {...field("/startsOn")} kind="date" />
        <Field {...field("/endsOn")} kind="date" />
        <Field {...field("/hours")} kind="hours" />
        <Field {...field("/hourlyCost")} kind="money" currency={currency} />
        <Field {...field("/total")} kind="money" currency={currency} optional hint={product(props)} />
        <Field {...field("/certifiedBy")} kind="text" />
        <Field {...field("/certifiedOn")} kind="date" />
      </div>
    </>
  );
});

/** What the hours cost, while somebody types them. @param {Props} props */
function product({ ui, entry, currency }) {
  const total = csrTotal(entry ?? {}, ui.decimals(currency));
  return ui.say("csr-product", { total: total ? ui.words.money(total, currency) : "–" });
}
