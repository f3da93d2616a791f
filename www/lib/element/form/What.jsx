// @ts-check
// What is claimed: the route, the activity with its details, the usage period.

import { Field } from "../field/Field.jsx";
import { claimFields } from "../field/question.js";
import { routesOf } from "../route.js";
import { isCpor } from "../view.js";
import { Details, MoreDates } from "./Details.jsx";
import { Section } from "./Section.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").Option} Option */

/** Those of the rulebook, and the one that is chosen. @param {Ui} ui @param {string} chosen @returns {Option[]} */
const routes = ({ once, catalog, words, say }, chosen) =>
  once(`routes ${chosen}`, () =>
    ["co-op", "cpor"]
      .filter((id) => id === chosen || routesOf(catalog).includes(id))
      .map((id) => ({ id, label: words.label("route", id), note: say(`route.${id}`) })),
  );

/** @param {Ui} ui @param {string} day @returns {Option[]} */
const periods = ({ once, catalog, say }, day) =>
  once(`periods ${day}`, () =>
    catalog.periods.map(({ id, label, basis, opensOn, closesOn }) => {
      const due = opensOn !== null && closesOn !== null && opensOn <= day && day <= closesOn;
      return {
        id,
        label: due ? say(basis === "projected" ? "period-due-projected" : "period-due", { period: label }) : label,
      };
    }),
  );

/**
 * Those of the period, and the one that is chosen.
 * @param {Ui} ui
 * @param {Row | undefined} period
 * @param {Row | undefined} chosen
 * @returns {Option[]}
 */
const activities = ({ once, catalog }, period, chosen) =>
  once(`activities ${period?.id} ${chosen?.id}`, () => {
    const categories = new Map(catalog.categories.map(({ id, label }) => [id, label]));
    return catalog.activities
      .filter(
        (/** @type {Row} */ { id, listedFrom }) =>
          !listedFrom || !period || listedFrom <= period.endsOn || id === chosen?.id,
      )
      .map((/** @type {Row} */ { id, label, category }) => ({
        id,
        label,
        group: categories.get(category) ?? category,
      }));
  });

/** @param {Ui} ui @param {string} route @returns {Option[]} */
const rulebooks = ({ once, catalog }, route) =>
  once(`rulebooks ${route}`, () => catalog.rulebooks.filter((one) => one.route === route));

/** @param {{view: import("../view.js").View}} props */
export function What({ view }) {
  const { ui, claim, activity } = view;
  const field = claimFields(view);
  const cpor = isCpor(claim);
  const period = ui.catalog.periods.find((one) => one.id === claim.usagePeriod);
  const choices = routes(ui, cpor ? "cpor" : "co-op");
  return (
    <Section ui={ui} id="what" lines>
      {choices.length > 1 && <Field {...field("/route")} kind="radio" usual="co-op" options={choices} />}
      {!cpor && (
        <>
          <Field {...field("/activity/kind")} kind="select" options={activities(ui, period, activity)} />
          <Details view={view} />
          <Field {...field("/usagePeriod")} kind="select" width="wide" options={periods(ui, view.report.checkedOn)} />
        </>
      )}
      <Field {...field("/claimName")} kind="text" optional={!cpor} />
      {claim.rulebook !== undefined && (
        <Field
          {...field("/rulebook")}
          kind="select"
          width="wide"
          optional
          blank={ui.say("rulebook-governing")}
          options={rulebooks(ui, cpor ? "cpor" : "co-op")}
        />
      )}
      {!cpor && <MoreDates view={view} />}
    </Section>
  );
}
