// @ts-check
// The currency, the total you claim, and the co-op funds.

import { rows } from "../edit.js";
import { currencies } from "../field/currencies.js";
import { Field } from "../field/Field.jsx";
import { claimFields } from "../field/question.js";
import { isAsked } from "../view.js";
import { Further, Group, Line, Section } from "./Section.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Money({ view }) {
  const { ui, claim, report, currency, needed } = view;
  const field = claimFields(view);
  const limited = (report.amounts?.limits ?? []).length > 0;
  // The place of a field does not depend on its value: it would move while the user edits it.
  const asked = needed["field/funds-earned"];
  const before = (
    <Group id="claimed-before" label={ui.say("claimed-before")} hint={ui.say("claimed-before-hint")}>
      <Field {...field("/funds/claimedBefore")} kind="money" currency={currency} optional />
      <Field {...field("/funds/claimedBeforeForActivity")} kind="money" currency={currency} optional />
    </Group>
  );
  const earnings = (
    <Field {...field("/funds/earned")} kind="money" currency={currency} optional={!asked} hint={asked?.why} />
  );
  return (
    <Section ui={ui} id="money" lines>
      <Field {...field("/currency")} kind="select" options={currencies(ui, view.currencies)} />
      <Line aside={<Sum view={view} />}>
        <Field {...field("/claimedAmount")} kind="money" currency={currency} />
      </Line>
      {isAsked(view, "field/usd-per-unit", "/usdPerUnit") && (
        <Field {...field("/usdPerUnit")} kind="rate" hint={ui.say("hint./usdPerUnit", { currency })} />
      )}
      {asked && earnings}
      {limited && before}
      {!(asked && limited) && (
        <Further ui={ui} id="funds" open={claim.funds !== undefined}>
          {!asked && earnings}
          {!limited && before}
        </Further>
      )}
    </Section>
  );
}

/** What the expenses add up to; where another total stands, the way back to following them. @param {{view: View}} props */
function Sum({ view: { ui, claim, report, currency } }) {
  const sum = report.amounts?.expenses;
  if (!sum || !(Number(sum) > 0)) return null;
  const same = sum === report.amounts?.claimed;
  return (
    <p class="aside">
      {ui.say("sum-of", { count: rows(claim, "/expenses").length, sum: ui.words.money(sum, currency) })}{" "}
      <button
        type="button"
        class={same ? "help-link unneeded" : "help-link"}
        data-do="answer"
        data-path="/claimedAmount"
        data-value={sum}
        disabled={ui.disabled}
      >
        {ui.say("follow-sum")}
      </button>
    </p>
  );
}
