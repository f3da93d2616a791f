// @ts-check
// One result: a number, a summary, or a list of attendees.

import { get } from "../edit.js";
import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { List } from "../list/List.jsx";
import { foundInRow, typedIn } from "../view.js";

/** @typedef {import("../view.js").View} View */

/** Its name stands in the row already, and is kept for assistive technology alone. @param {{view: View, id: string}} props */
export function Metric({ view, id }) {
  const path = `/metrics/${id}`;
  const { ui, claim, found, typed, tray } = view;
  const { label, value } = ui.catalog.metrics.find((one) => one.id === id) ?? { label: id, value: "count" };
  const field = fieldsOf({ ui, path, entry: get(claim, path), found, typed, fromFiles: tray.fromFiles });
  if (value === "count")
    return (
      <div class="metric">
        <Field {...field("")} kind="count" label={label} width="narrow" />
      </div>
    );
  if (value === "summary")
    return (
      <div class="metric wide">
        <Field {...field("")} kind="long" label={label} />
      </div>
    );
  if (value === "calls-and-contacts")
    return (
      <div class="metric-pair">
        <Field {...field("/calls")} kind="count" />
        <Field {...field("/contacts")} kind="count" />
      </div>
    );
  return (
    <div class="wide">
      <Attendees view={view} path={path} />
    </div>
  );
}

/** @param {{view: View, path: string}} props */
const Attendees = ({ view, path: list }) => (
  <List
    view={view}
    path={list}
    id="attendees"
    body={(path, index, entry) => {
      const found = foundInRow(view, list, index);
      const field = fieldsOf({ ui: view.ui, path, entry, found, typed: typedIn(view, path) });
      return (
        <div class="pair">
          <Field {...field("/person")} kind="text" />
          <Field {...field("/cost")} kind="money" currency={view.currency} />
        </div>
      );
    }}
  />
);
