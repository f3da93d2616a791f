// @ts-check
// The currency, the total you claim, and the co-op funds.

import { currencies } from "../field/currencies.js";
import { Field } from "../field/Field.jsx";
import { claimFields } from "../field/question.js";
import { isAsked } from "../view.js";
import { Further, Group, Line, Section } from "./Section.jsx";
import { Sum } from "./Sum.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Money({ view }) {
  const { ui, claim, report, currency, needed, suggested } = view;
  const field = claimFields(view);
  const limited = (report.amounts?.limits ?? []).length > 0;
  // The place of a field does not depend on its value: it would move while the user edits it.
  const asked = needed["field/funds-earned"];
  const isSuggested = Object.keys(suggested.at).some((place) => place.startsWith("/funds/"));
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
        <Further ui={ui} id="funds" open={claim.funds !== undefined || isSuggested}>
          {!asked && earnings}
          {!limited && before}
        </Further>
      )}
    </Section>
  );
}
