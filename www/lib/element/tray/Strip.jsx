// @ts-check
// What confirming all that are sure adds, with the button for that; then what was added, with the way to undo it.

import { Mark } from "../mark/Mark.jsx";
import { memo } from "../memo.js";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("./plan.js").Plan} Plan */

/**
 * @param {{ui: Ui, plan: Plan, done: import("../drop-zone/shown.js").Said | null, inFoot: boolean}} props
 *   `inFoot`: whether narrow elements have the button at their lower edge
 */
export function Strip({ ui, plan, done, inFoot }) {
  return (
    <>
      {done && <Done ui={ui} done={done} />}
      {plan.files > 0 && <Sure ui={ui} plan={plan} inFoot={inFoot} />}
    </>
  );
}

/** @type {import("preact").ComponentClass<{ui: Ui, plan: Plan, inFoot: boolean}>} */
const Sure = memo(({ ui: { say, disabled }, plan, inFoot }) => (
  <div class={inFoot ? "strip in-foot" : "strip"}>
    <div>
      <p>
        <strong>{say("tray.sure", { count: plan.files })}</strong>{" "}
        {say("tray.adds", { parts: partsOf(say, plan), answers: plan.answers })}
      </p>
      <p class="hint">{say("tray.nothing-typed")}</p>
    </div>
    <button
      type="button"
      class="button first"
      data-do="confirm-sure"
      data-ids={plan.ids.join("\n")}
      data-said={JSON.stringify(["confirmed", { files: plan.files, parts: partsOf(say, plan) }])}
      disabled={disabled}
    >
      {say("confirm-sure", { count: plan.files })}
    </button>
  </div>
));

/** @param {{ui: Ui, done: [string, {[name: string]: unknown}]}} props */
const Done = ({ ui: { say, disabled }, done: [key, params] }) => (
  <div class="strip done">
    <p>
      <Mark kind="met" /> {say(`tray.${key}`, params)}
    </p>
    <button type="button" class="small-button" data-do="step-back" disabled={disabled}>
      {say("undo")}
    </button>
  </div>
);

/** What is added, in words. @param {Ui["say"]} say @param {Plan} plan @returns {string[]} */
function partsOf(say, { expenses, invoices, csrs, proofs, answers }) {
  const costs = [
    invoices > 0 ? say("tray.invoices", { count: invoices }) : "",
    csrs > 0 ? say("tray.csrs", { count: csrs }) : "",
  ].filter(Boolean);
  const key = costs.length > 0 ? "tray.expenses-with" : "tray.expenses";
  return [
    expenses > 0 ? say(key, { count: expenses, costs }) : "",
    proofs > 0 ? say("tray.proofs", { count: proofs }) : "",
    answers.length > 0 ? say("tray.answers", { count: answers.length }) : "",
  ].filter(Boolean);
}
