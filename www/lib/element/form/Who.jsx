// @ts-check
// Who claims: the programme, the role, the company.

import { Field } from "../field/Field.jsx";
import { claimFields } from "../field/question.js";
import { Where } from "../help/Where.jsx";
import { isCpor } from "../view.js";
import { programs } from "./programs.js";
import { Line, Section } from "./Section.jsx";

/** @typedef {{[name: string]: any}} Row */

/** @param {{view: import("../view.js").View}} props */
export function Who({ view }) {
  const { ui, claim } = view;
  const field = claimFields(view);
  const cpor = isCpor(claim);
  const hasRoles = ui.catalog.roles.length > 0 || claim.submitterRole !== undefined;
  return (
    <Section ui={ui} id="who" lines>
      <Line aside={<Where view={view} id="program" />}>
        <Field {...field("/program")} kind="select" options={programs(ui, claim)} />
      </Line>
      {hasRoles && (
        <Line aside={<Where view={view} id="role" />}>
          <Field {...field("/submitterRole")} kind="select" options={ui.catalog.roles} />
        </Line>
      )}
      <Line aside={<Where view={view} id="partner-id" />}>
        <Field {...field("/partner/partnerId")} kind="text" width="narrow" />
      </Line>
      <Field {...field("/partner/name")} kind="text" optional={cpor} />
      <Field {...field("/partner/country")} kind="select" optional options={countries(ui)} />
    </Section>
  );
}

/** Countries in the order of their names. @param {import("../ui.js").Ui} ui @returns {import("../view.js").Option[]} */
const countries = ({ once, catalog, texts }) =>
  once("countries", () => {
    const order = new Intl.Collator(texts.locale);
    return [...catalog.countries].sort((/** @type {Row} */ one, /** @type {Row} */ other) =>
      order.compare(one.label, other.label),
    );
  });
