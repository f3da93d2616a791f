// @ts-check
// The files and links that are proof, and the kinds that are missing.

import { get, isEmpty, isObject, rows } from "../edit.js";
import { Section } from "../form/Section.jsx";
import { HelpButton, HelpPlace } from "../help/HelpButton.jsx";
import { KindHelp } from "../help/KindHelp.jsx";
import { List } from "../list/List.jsx";
import { fileName, foundInRow, isCpor, textOf, typedIn } from "../view.js";
import { DocumentFields } from "./DocumentFields.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../view.js").View} View */

/** What proves a customer association. */
const ASSOCIATION_KINDS = ["poe-document"];
/** @type {string[]} */
const NO_KINDS = [];

/** @param {{view: View}} props */
export function Documents({ view }) {
  const { ui, claim, activity } = view;
  const cpor = isCpor(claim);
  return (
    <Section ui={ui} id="documents">
      <p class="hint">{ui.say(cpor ? "documents-cpor" : "documents-hint")}</p>
      <Wanted view={view} />
      <List
        view={view}
        path="/documents"
        id="documents"
        beside={
          <button type="button" class="button" data-do="add-link" disabled={ui.disabled}>
            {ui.say("add.link")}
          </button>
        }
        shown={(entry) => !belongs(view, entry)}
        about={aboutDocument}
        body={(path, index, entry) => (
          <DocumentFields
            ui={ui}
            path={path}
            entry={entry}
            found={foundInRow(view, "/documents", index)}
            typed={typedIn(view, path)}
            likely={cpor ? ASSOCIATION_KINDS : (activity?.evidence ?? NO_KINDS)}
            others={otherKinds(view)}
            shows={view.shows}
            // Only plan-based claims need a note on each document.
            noted={!cpor && !isEmpty(get(claim, "/activity/campaign"))}
            reading={view.looking(entry)}
          />
        )}
      />
    </Section>
  );
}

/** @type {(ui: Ui, entry: any) => string} */
const aboutDocument = ({ words }, entry) =>
  [
    fileName(entry),
    ...rows(entry, "/evidence")
      .slice(0, 2)
      .map((kind) => words.label("evidence-kind", String(kind))),
  ]
    .filter(Boolean)
    .join(" · ");

/** Kinds of evidence that the activity does not ask for. @param {View} view @returns {Row[]} */
function otherKinds({ ui: { once, catalog }, activity, claim }) {
  const cpor = isCpor(claim);
  const likely = cpor ? ASSOCIATION_KINDS : (activity?.evidence ?? NO_KINDS);
  return once(`other kinds than of ${cpor ? "cpor" : activity?.id}`, () =>
    catalog.evidenceKinds.filter(
      (/** @type {Row} */ { id }) => !likely.includes(id) && ASSOCIATION_KINDS.includes(id) === cpor,
    ),
  );
}

/** Whether a document is there for an invoice or CSR alone, and so is shown with it. @param {View} view @param {any} document */
function belongs({ ui: { once, catalog }, owned }, document) {
  if (!isObject(document) || !owned[textOf(document.id)] || !isEmpty(document.shows)) return false;
  const costs = once(
    "kinds for expenses",
    () =>
      new Set(
        catalog.evidenceKinds
          .filter((/** @type {Row} */ { group }) => group === "expense")
          .map((/** @type {Row} */ { id }) => id),
      ),
  );
  return rows(document, "/evidence").every((kind) => costs.has(kind));
}

/** What the claim lacks, to be added by its name, each with its help. @param {{view: View}} props */
function Wanted({ view }) {
  const { ui, requirements } = view;
  const kinds = new Map(ui.catalog.evidenceKinds.map(({ id, group }) => [id, group]));
  const needs = requirements.filter(
    (row) =>
      row.group === "evidence" &&
      row.status !== "met" &&
      kindsOf(row).some((kind) => kinds.has(kind) && kinds.get(kind) !== "expense"),
  );
  if (needs.length === 0) return null;
  return (
    <div class="wanted">
      <p class="label">{ui.say("wanted")}</p>
      <ul role="list">
        {needs.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              class="button"
              data-do="attach"
              data-kind={kindsOf(row)[0]}
              data-need={row.id}
              disabled={ui.disabled}
            >
              {row.label}
            </button>
            <HelpButton view={view} id={row.id} name={row.label} />
            <HelpPlace view={view} id={row.id}>
              {kindsOf(row).map((kind) => (
                <KindHelp key={kind} ui={ui} id={kind} />
              ))}
            </HelpPlace>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The kinds of evidence that a requirement takes. @param {Row} row @returns {string[]} */
const kindsOf = (row) => (row.anyOf?.length > 0 ? row.anyOf : [row.id.slice(row.id.indexOf("/") + 1)]);
