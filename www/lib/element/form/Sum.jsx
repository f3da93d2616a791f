// @ts-check
// What the expenses add up to, beside the total that is claimed.

import { rows } from "../edit.js";

/** Where another total stands, with the way back to following the sum. @param {{view: import("../view.js").View}} props */
export function Sum({ view: { ui, claim, report, currency } }) {
  const sum = report.amounts?.expenses;
  if (!sum || !(Number(sum) > 0)) return null;
  const same = sum === report.amounts?.claimed;
  return (
    <span class="aside">
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
    </span>
  );
}
