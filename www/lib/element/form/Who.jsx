// @ts-check
// The company that claims.

import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { Where } from "../help/Where.jsx";
import { isCpor } from "../view.js";
import { Section } from "./Section.jsx";

/** @typedef {{[name: string]: any}} Row */

/** @param {{view: import("../view.js").View}} props */
export function Who({ view }) {
  const { ui, claim } = view;
  const field = fieldsOf({ ui, path: "", entry: claim, found: view.found, typed: view.typed });
  const cpor = isCpor(claim);
  return (
    <Section ui={ui} id="who">
      <div class="pair">
        <Field {...field("/partner/name")} kind="text" optional={cpor} />
        <Field {...field("/partner/partnerId")} kind="text" />
      </div>
      <Where view={view} id="partner-id" />
      <div class="pair">
        <Field {...field("/submitterRole")} kind="select" options={ui.catalog.roles} />
        <Field {...field("/partner/country")} kind="select" optional options={countries(ui)} />
      </div>
      <Where view={view} id="role" />
      <Field {...field("/claimName")} kind="text" optional={!cpor} />
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
