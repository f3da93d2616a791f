// @ts-check
// The form: only the fields that the claim needs, by the catalogue and the requirements of the report, and fields that the
// claim already has a value for.

import { Checklist } from "../checklist/Checklist.jsx";
import { Documents } from "../documents/Documents.jsx";
import { Expenses } from "../expenses/Expenses.jsx";
import { isCpor } from "../view.js";
import { Association } from "./Association.jsx";
import { Details } from "./Details.jsx";
import { Money } from "./Money.jsx";
import { Rest } from "./Rest.jsx";
import { Results } from "./Results.jsx";
import { What } from "./What.jsx";
import { Who } from "./Who.jsx";

/** @param {{view: import("../view.js").View}} props */
export function Form({ view }) {
  const cpor = isCpor(view.claim);
  return (
    <div class="form" part="form">
      <h2 tabindex={-1}>{view.ui.say("claim")}</h2>
      <div class="sections">
        <What view={view} />
        {cpor && <Association view={view} />}
        {!cpor && (
          <Checklist
            ui={view.ui}
            activity={view.activity}
            sources={view.report.sources}
            requirements={view.requirements}
          />
        )}
        {!cpor && <Details view={view} />}
        {!cpor && <Expenses view={view} />}
        <Documents view={view} />
        {!cpor && <Results view={view} />}
        {!cpor && <Money view={view} />}
        <Who view={view} />
        <Rest view={view} />
      </div>
    </div>
  );
}
