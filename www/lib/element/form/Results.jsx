// @ts-check
// The results: the metrics that the claim needs or has.

import { get } from "../edit.js";
import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { List } from "../list/List.jsx";
import { foundInRow, isAsked, typedIn } from "../view.js";
import { Section } from "./Section.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Results({ view }) {
  const { ui, activity } = view;
  const metrics = ui.catalog.metrics.filter(
    (/** @type {Row} */ { id }) => activity?.metric === id || isAsked(view, `metric/${id}`, `/metrics/${id}`),
  );
  if (metrics.length === 0) return null;
  return (
    <Section ui={ui} id="results">
      {metrics.map((/** @type {Row} */ metric) => (
        <Metric key={metric.id} view={view} metric={metric} />
      ))}
    </Section>
  );
}

/** @param {{view: View, metric: Row}} props */
function Metric({ view, metric: { id, label, value } }) {
  const path = `/metrics/${id}`;
  const { ui, claim, found, typed } = view;
  const field = fieldsOf({ ui, path, entry: get(claim, path), found, typed });
  if (value === "count") return <Field {...field("")} kind="count" label={label} width="narrow" />;
  if (value === "summary") return <Field {...field("")} kind="long" label={label} />;
  if (value === "calls-and-contacts")
    return (
      <div class="pair">
        <Field {...field("/calls")} kind="count" />
        <Field {...field("/contacts")} kind="count" />
      </div>
    );
  return (
    <div>
      <p class="label">{label}</p>
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
