// @ts-check
// What was read in a file, as pages with the values marked.

import { sheetsOf } from "../tray/sheets.js";

/**
 * @param {object} props
 * @param {import("../view.js").View} props.view
 * @param {any} props.inspection
 * @param {string} props.id   of the file
 * @param {import("../tray/sheets.js").Read} [props.sought]   the value that was asked for
 */
export function Sheets({ view: { ui, tray }, inspection, id, sought }) {
  const sheets = sheetsOf(inspection, id, tray.fromFiles.found, sought);
  if (sheets.length === 0) return null;
  return (
    <div class="sheets">
      {sheets.map(({ page, lines }) => (
        <figure key={page} class="sheet">
          <div>
            {lines.map(({ text, look }) => (
              <p key={text}>
                <bdi>{look === "plain" ? text : <mark class={look}>{text}</mark>}</bdi>
              </p>
            ))}
          </div>
          <figcaption class="hint">{ui.say("tray.as-read", { page, pages: inspection?.pages ?? null })}</figcaption>
        </figure>
      ))}
    </div>
  );
}
