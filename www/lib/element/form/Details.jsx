// @ts-check
// The details of the activity: its channels and parts, its conferences, its pre-approval, its dates.

import { get } from "../edit.js";
import { Field } from "../field/Field.jsx";
import { claimFields, fieldsOf } from "../field/question.js";
import { List } from "../list/List.jsx";
import { foundInRow, isAsked, typedIn } from "../view.js";
import { Further, Group } from "./Section.jsx";

/** @typedef {import("../view.js").View} View */

/** Lists of the activity from which any number is chosen: their fields, requirements and vocabularies. */
const CHOICES = /** @type {const} */ ([
  ["channels", "channel"],
  ["components", "component"],
  ["subtypes", "subtype"],
]);

/** @param {{view: View}} props */
export function Details({ view }) {
  const { ui, needed } = view;
  const field = claimFields(view);
  // Why it is asked; where nothing asks for it, the hint of the field.
  const why = (/** @type {string} */ requirement) => ({ hint: needed[requirement]?.why });
  const approval = ["approval/preapproval-id", "approval/preapproval-date"].some((requirement) =>
    isAsked(view, requirement, "/activity/preapproval"),
  );
  return (
    <>
      {CHOICES.map(
        ([name, vocabulary]) =>
          isAsked(view, `field/${name}`, `/activity/${name}`) && (
            <Field
              key={name}
              {...field(`/activity/${name}`)}
              {...why(`field/${name}`)}
              kind="boxes"
              options={optionsOf(view, name, vocabulary)}
            />
          ),
      )}
      {isAsked(view, "field/conferences", "/activity/conferences") && <Conferences view={view} />}
      {approval && (
        <>
          <Field {...field("/activity/preapproval/id")} {...why("approval/preapproval-id")} kind="text" />
          <Field {...field("/activity/preapproval/approvedOn")} {...why("approval/preapproval-date")} kind="date" />
        </>
      )}
      <Group id="activity-date" label={ui.say("activity-date")} hint={ui.say("activity-date-hint")}>
        <Field {...field("/activity/startsOn")} kind="date" />
        <Field {...field("/activity/endsOn")} kind="date" />
      </Group>
    </>
  );
}

/** Dates that few claims need. @param {{view: View}} props */
export function MoreDates({ view }) {
  const { ui, claim } = view;
  const field = claimFields(view);
  return (
    <Further ui={ui} id="dates" open={get(claim, "/activity/campaign") !== undefined || claim.submitOn !== undefined}>
      <Field {...field("/activity/campaign/startsOn")} kind="date" optional />
      <Field {...field("/activity/campaign/endsOn")} kind="date" optional />
      <Field {...field("/submitOn")} kind="date" optional />
    </Further>
  );
}

/**
 * What the activity of the catalogue lists under a name.
 * @param {View} view
 * @param {string} name
 * @param {string} vocabulary
 * @returns {import("../view.js").Option[]}
 */
const optionsOf = ({ ui: { once, words }, activity }, name, vocabulary) =>
  once(`${name} of ${activity?.id}`, () =>
    (activity?.[name] ?? []).map((/** @type {any} */ one) =>
      typeof one === "string" ? { id: one, label: words.label(vocabulary, one) } : one,
    ),
  );

/** @param {{view: View}} props */
const Conferences = ({ view }) => (
  <List
    view={view}
    path="/activity/conferences"
    id="conferences"
    body={(path, index, entry) => {
      const found = foundInRow(view, "/activity/conferences", index);
      const field = fieldsOf({
        ui: view.ui,
        path,
        entry,
        found,
        typed: typedIn(view, path),
        fromFiles: view.tray.fromFiles,
      });
      return (
        <div class="pair">
          <Field {...field("/name")} kind="text" />
          <Field {...field("/hostedByMicrosoft")} kind="yes-no" />
        </div>
      );
    }}
  />
);
