// @ts-check
// The currency, the total you claim, and the co-op funds.

import { currencies } from "../field/currencies.js";
import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { isAsked } from "../view.js";
import { Further, Section } from "./Section.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Money({ view }) {
  const { ui, claim, report, currency, needed } = view;
  const field = fieldsOf({ ui, path: "", entry: claim, found: view.found, typed: view.typed });
  const limited = (report.amounts?.limits ?? []).length > 0;
  // The place of a field does not depend on its value: it would move while the user edits it.
  const earned = "field/funds-earned" in needed;
  const before = ["claimedBefore", "claimedBeforeForActivity"].map((name) => (
    <Field key={name} {...field(`/funds/${name}`)} kind="money" currency={currency} optional />
  ));
  const earnings = <Field {...field("/funds/earned")} kind="money" currency={currency} optional={!earned} />;
  return (
    <Section ui={ui} id="money">
      <Field {...field("/currency")} kind="select" options={currencies(ui, view.currencies)} />
      <Field {...field("/claimedAmount")} kind="money" currency={currency} />
      <UseSum view={view} />
      {isAsked(view, "field/usd-per-unit", "/usdPerUnit") && (
        <Field {...field("/usdPerUnit")} kind="rate" hint={ui.say("hint./usdPerUnit", { currency })} />
      )}
      {earned && earnings}
      {limited && before}
      {!(earned && limited) && (
        <Further ui={ui} id="funds" open={claim.funds !== undefined}>
          {!earned && earnings}
          {!limited && before}
        </Further>
      )}
    </Section>
  );
}

/** Offers what the expenses add up to. @param {{view: View}} props */
function UseSum({ view: { ui, report, currency } }) {
  const sum = report.amounts?.expenses;
  if (!sum || !(Number(sum) > 0) || sum === report.amounts?.claimed) return null;
  return (
    <p class="offer">
      <button
        type="button"
        class="small-button"
        data-do="answer"
        data-path="/claimedAmount"
        data-value={sum}
        disabled={ui.disabled}
      >
        {ui.say("use-sum", { sum: ui.words.money(sum, currency) })}
      </button>
    </p>
  );
}
