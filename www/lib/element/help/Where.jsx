// @ts-check
// “Where do I find …?” beside a field: a question that shows and hides its answer.

import { HelpLink, HelpPlace } from "./HelpButton.jsx";
import { hasHelp } from "./help.js";
import { SourceOf } from "./KindHelp.jsx";
import { WithHelp } from "./WithHelp.jsx";

/** @typedef {"partner-id" | "role" | "program"} Question */

/** @param {{view: import("../view.js").View, id: Question}} props */
export function Where({ view, id }) {
  const { ui } = view;
  if (!hasHelp(ui, `help.where.${id}`)) return null;
  const place = `where/${id}`;
  return (
    <div class="where">
      <HelpLink view={view} id={place}>
        {ui.say(`where.${id}`)}
      </HelpLink>
      <HelpPlace view={view} id={place}>
        <WithHelp ui={ui}>{(help) => <Answer ui={ui} help={help} id={id} />}</WithHelp>
      </HelpPlace>
    </div>
  );
}

/** @param {{ui: import("../ui.js").Ui, help: import("./help.js").Help, id: Question}} props */
function Answer({ ui, help, id }) {
  const { words } = help;
  const key = `help.where.${id}`;
  const source = words.maybe(key, undefined, "source");
  return (
    <>
      <p>{words.text(key)}</p>
      <p>{words.maybe(key, undefined, "unknown")}</p>
      {source && <SourceOf ui={ui} help={help} id={source} />}
    </>
  );
}
