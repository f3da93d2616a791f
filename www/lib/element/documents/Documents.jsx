// @ts-check
// The files and links that are proof.

import { get, isEmpty, rows } from "../edit.js";
import { Section } from "../form/Section.jsx";
import { List } from "../list/List.jsx";
import { belongs } from "../proof/needs.js";
import { fileName, foundInRow, isCpor, typedIn } from "../view.js";
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
