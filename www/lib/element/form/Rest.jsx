// @ts-check
// Values without a field in the form: unknown fields, and values in places that the form does not show. They are listed, kept,
// and can be removed.

import { get } from "../edit.js";
import { isRest } from "./rest.js";
import { Section } from "./Section.jsx";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../view.js").View} View */

/** @param {{view: View}} props */
export function Rest({ view }) {
  const { ui, claim, report } = view;
  const list = report.findings.filter((/** @type {Row} */ one) => isRest(ui, one));
  if (list.length === 0) return null;
  return (
    <Section ui={ui} id="rest">
      <p class="hint">{ui.say("rest-hint")}</p>
      <ul class="rest" role="list">
        {list.map((/** @type {Row} */ { rule, path, message, help }) => (
          <li key={`${rule} ${path}`} id={`${path}~rest`} tabindex={-1}>
            <p class="what">
              {ui.words.field(path)} <code>{path}</code>
            </p>
            <p>
              {message} {help}
            </p>
            <pre>{JSON.stringify(get(claim, path), null, 1)?.slice(0, 2000) ?? ""}</pre>
            <button
              type="button"
              class="small-button"
              data-do="clear"
              data-path={path}
              disabled={ui.disabled}
              aria-label={ui.say("clear", { name: ui.words.field(path) })}
            >
              {ui.say("clear-short")}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
