// @ts-check
// One result: a number, a summary, or a list of attendees.

import { Chip } from "../chip/Chip.jsx";
import { get, isObject, rows } from "../edit.js";
import { Field } from "../field/Field.jsx";
import { fieldsOf } from "../field/question.js";
import { List } from "../list/List.jsx";
import { foundInRow, textOf, typedIn } from "../view.js";

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
  const file = value === "summary" ? fileAt(claim, path) : null;
  if (file)
    return (
      <div class="metric">
        <FromFile ui={ui} path={path} {...file} />
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

/** The file that a result names by its id, and its place. @param {{[name: string]: any}} claim @param {string} path */
function fileAt(claim, path) {
  const id = get(claim, path);
  const at = rows(claim, "/documents").findIndex((one) => isObject(one) && one.id === id);
  const { fileName, url } = get(claim, `/documents/${at}`) ?? {};
  return typeof id === "string" && at >= 0
    ? { go: `/documents/${at}`, name: textOf(fileName) || textOf(url) || id }
    : null;
}

/** A result that a file holds. @param {{ui: View["ui"], path: string, go: string, name: string}} props */
const FromFile = ({ ui: { say, disabled }, path, go, name }) => (
  <p class="metric-file">
    <Chip go={go} words={name} />{" "}
    <button
      type="button"
      class="plain-button"
      id={path}
      data-do="answer"
      data-path={path}
      data-value=""
      disabled={disabled}
    >
      {say("metric-type")}
    </button>
  </p>
);

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
