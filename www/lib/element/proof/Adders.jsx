// @ts-check
// The ways to add what proves a requirement: files, and a link where its kind takes one.

import { kindsOf } from "./needs.js";

/**
 * @param {object} props
 * @param {import("../ui.js").Ui} props.ui
 * @param {import("../../index.js").Requirement} props.row
 * @param {string} props.id   of the control
 * @param {boolean} [props.filled]   whether it is the next useful thing
 */
export function Adders({ ui, row, id: control, filled = false }) {
  const { id, label } = row;
  const kinds = kindsOf(row);
  const kind = kinds[0] ?? "";
  const takesLink = ui.catalog.evidenceKinds.some((one) => kinds.includes(one.id) && one.link);
  return (
    <>
      <span class="pick">
        <input
          type="file"
          multiple
          id={control}
          data-kind={kind}
          data-need={id}
          disabled={ui.disabled}
          aria-label={ui.say("proof-choose-for", { name: label })}
        />
        <label for={control} class={filled ? "small-button first" : "small-button"}>
          {ui.say("file-choose")}
        </label>
      </span>
      {takesLink && (
        <button
          type="button"
          class="small-button"
          data-do="attach"
          data-kind={kind}
          disabled={ui.disabled}
          aria-label={ui.say("proof-link-for", { name: label })}
        >
          {ui.say("add.link")}
        </button>
      )}
    </>
  );
}
