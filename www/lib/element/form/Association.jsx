// @ts-check
// A customer association: the customer, the products, and the contacts.

import { get } from "../edit.js";
import { Field } from "../field/Field.jsx";
import { claimFields } from "../field/question.js";
import { isAsked } from "../view.js";
import { Further, Section } from "./Section.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Association({ view }) {
  const { ui, claim } = view;
  const field = claimFields(view);
  const own = (/** @type {string} */ name) => field(`/association${name}`);
  return (
    <Section ui={ui} id="association" lines>
      <Field {...own("/solutionArea")} kind="select" options={ui.catalog.solutionAreas} />
      <Field {...own("/partnerRole")} kind="select" options={partnerRoles(view)} />
      <Field {...own("/products")} kind="lines" />
      {isAsked(view, "field/subscriptions", "/association/subscriptions") && (
        <Field {...own("/subscriptions")} kind="lines" />
      )}
      <Customer view={view} own={own} />
      <h4>{ui.say("partner-contact")}</h4>
      <Field {...own("/partnerContact/name")} kind="text" />
      <Field {...own("/partnerContact/email")} kind="text" />
      {isAsked(view, "field/acknowledged", "/association/acknowledged") && (
        <Field {...own("/acknowledged")} kind="tick" />
      )}
      {get(claim, "/association/optOutOfPayment") !== undefined && <Field {...own("/optOutOfPayment")} kind="tick" />}
      <Further ui={ui} id="day" open={claim.submitOn !== undefined}>
        <Field {...field("/submitOn")} kind="date" optional />
      </Further>
    </Section>
  );
}

/** @param {{view: View, own: ReturnType<typeof claimFields>}} props */
function Customer({ view, own }) {
  const named = isAsked(view, "field/customer-name", "/association/customer/name");
  const domain = isAsked(view, "field/customer-domain", "/association/customer/domain");
  return (
    <>
      <h4>{view.ui.say("customer")}</h4>
      <Field {...own("/customer/tenantId")} kind="text" />
      {named && <Field {...own("/customer/name")} kind="text" />}
      {domain && <Field {...own("/customer/domain")} kind="text" />}
      <Field {...own("/customer/contact/name")} kind="text" />
      <Field {...own("/customer/contact/title")} kind="text" />
      <Field {...own("/customer/contact/email")} kind="text" />
      {isAsked(view, "field/revenue-seller", "/association/revenue") && (
        <>
          <Field {...own("/revenue/sellerName")} kind="text" />
          <Field {...own("/revenue/isvProduct")} kind="text" />
        </>
      )}
    </>
  );
}

/** The roles of the solution area that is chosen, else of all. @param {View} view @returns {import("../view.js").Option[]} */
function partnerRoles({ ui: { once, catalog }, claim }) {
  const area = catalog.solutionAreas.find(
    (/** @type {Row} */ one) => one.id === get(claim, "/association/solutionArea"),
  );
  return once(`partner roles ${area?.id}`, () =>
    area ? area.partnerRoles : catalog.solutionAreas.flatMap((one) => one.partnerRoles),
  );
}
