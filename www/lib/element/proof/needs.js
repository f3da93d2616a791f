// @ts-check
// What the step of proof asks for, and which documents answer it.

import { isEmpty, isObject, rows } from "../edit.js";
import { isAsked, isCpor, textOf } from "../view.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").View} View */
/** @typedef {import("../view.js").Option} Option */
/** @typedef {import("../../index.js").Requirement} Requirement */
/** @typedef {{path: string, index: number, entry: any}} Placed   a document and its place */

/** What has a row: the core requirements are columns, and notes belong to their files. */
const GROUPS = new Set(["approval", "evidence", "metric"]);

/** The kinds of evidence that a requirement takes. @param {Requirement} row @returns {string[]} */
export const kindsOf = ({ id, anyOf }) => (anyOf && anyOf.length > 0 ? anyOf : [id.slice(id.indexOf("/") + 1)]);

/**
 * What has to be proved, in the order of the rulebook; what is asked of every expense comes last.
 * @param {View} view
 * @returns {Requirement[]}
 */
export function needsOf({ requirements, claim, ui: { catalog } }) {
  const costs = new Set(catalog.evidenceKinds.filter(({ group }) => group === "expense").map(({ id }) => id));
  const ofExpense = (/** @type {Requirement} */ row) => kindsOf(row).every((kind) => costs.has(kind));
  const own = requirements.filter(
    (row) => GROUPS.has(row.group) && row.id !== "evidence/note" && !(row.group === "evidence" && ofExpense(row)),
  );
  return isCpor(claim) ? own : [...own, ...requirements.filter(({ id }) => id === "expense/proof")];
}

/**
 * The results that nothing asks for, and that have a value all the same or belong to the activity.
 * @param {View} view
 * @param {Requirement[]} needs
 * @returns {Row[]}
 */
export function furtherMetrics(view, needs) {
  const { ui, activity } = view;
  return ui.catalog.metrics.filter(
    ({ id }) =>
      !needs.some((row) => row.id === `metric/${id}`) &&
      (activity?.metric === id || isAsked(view, `metric/${id}`, `/metrics/${id}`)),
  );
}

/** How much of it is left, the core requirements included. @param {View} view */
export const leftIn = (view) =>
  [...needsOf(view), ...view.requirements.filter(({ group }) => group === "core")].filter(
    ({ status }) => status !== "met",
  ).length;

/** The documents of the claim that are not there for an invoice or CSR alone. @param {View} view @returns {Placed[]} */
export const proofsOfExecution = (view) =>
  rows(view.claim, "/documents").flatMap((entry, index) =>
    belongs(view, entry) ? [] : [{ path: `/documents/${index}`, index, entry }],
  );

/** Whether a document is there for an invoice or CSR alone, and so is shown with it. @param {View} view @param {any} document */
export function belongs({ ui: { once, catalog }, owned }, document) {
  if (!isObject(document) || !owned[textOf(document.id)] || !isEmpty(document.shows)) return false;
  const costs = once(
    "kinds for expenses",
    () => new Set(catalog.evidenceKinds.filter(({ group }) => group === "expense").map(({ id }) => id)),
  );
  return rows(document, "/evidence").every((kind) => costs.has(/** @type {any} */ (kind)));
}

/** What documents can show, with what is marked and not known. @param {View} view @param {Placed[]} documents @returns {Option[]} */
export function columnsOf({ shows }, documents) {
  const known = new Set(shows.map(({ id }) => id));
  const others = documents.flatMap(({ entry }) => rows(entry, "/shows")).map(textOf);
  const unknown = [...new Set(others)].filter((id) => id !== "" && !known.has(id));
  return [...shows, ...unknown.map((id) => ({ id, label: id }))];
}
