// @ts-check
// The form: the questions that a claim asks, and no others. What it asks follows from the catalogue and from what the
// report says is needed; what the claim holds already is asked too, so that nothing in it is out of reach.

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
