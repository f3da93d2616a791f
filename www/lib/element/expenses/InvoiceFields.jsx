// @ts-check
// The fields of one invoice.

import { currencies } from "../field/currencies.js";
import { Field } from "../field/Field.jsx";
import { Messages } from "../field/Message.jsx";
import { fieldsOf } from "../field/question.js";
import { memo } from "../memo.js";
import { textOf } from "../view.js";

/**
 * @typedef {object} Props
 * @property {import("../ui.js").Ui} ui
 * @property {string} path
 * @property {any} entry
 * @property {import("../view.js").Found} found
 * @property {import("../view.js").Typed | null} typed
 * @property {import("../drop-zone/shown.js").FromFiles} fromFiles
 * @property {string[] | undefined} fields   those that the activity asks for besides
 * @property {string} claimCurrency
 * @property {string[]} currencies   those that the claim uses
 */

/** @type {import("preact").ComponentClass<Props>} */
export const InvoiceFields = memo((props) => {
  const { ui, path, entry, found, fields = [], claimCurrency } = props;
  const field = fieldsOf(props);
  const has = (/** @type {string} */ name) => fields.includes(name) || entry?.[name] !== undefined;
  const currency = textOf(entry?.currency) || claimCurrency;
  return (
    <>
      <Messages ui={ui} found={found.at[path]} />
      <Messages ui={ui} found={found.at[`${path}/id`]} />
      <div class="pair">
        <Field {...field("/number")} kind="text" />
        <Field {...field("/vendor")} kind="text" />
        <Field {...field("/issuedOn")} kind="date" />
        <Field {...field("/total")} kind="money" currency={currency} />
        <Field
          {...field("/currency")}
          kind="select"
          optional
          options={currencies(ui, props.currencies)}
          blank={ui.say("as-claim", { currency: claimCurrency })}
        />
        {has("issuer") && <Field {...field("/issuer")} kind="radio" options={ui.catalog.issuers} />}
        {has("examCode") && <Field {...field("/examCode")} kind="text" optional />}
        {has("examCode") && <Field {...field("/courseCode")} kind="text" optional />}
        {has("completedOn") && <Field {...field("/completedOn")} kind="date" />}
      </div>
    </>
  );
});
