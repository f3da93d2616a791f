// @ts-check
// What the page suggests and nobody took: an answer at its field, or several that are taken together.

import { Mark } from "../mark/Mark.jsx";
import { inWords } from "../tray/details.js";

/** @typedef {import("../ui.js").Ui} Ui */

/**
 * An answer, at its field. `hidden` says whether it keeps its place, unseen.
 * @param {{
 *   ui: Ui, path: string, label: string, currency?: string | undefined,
 *   suggested: import("./suggested.js").Suggested, hidden: boolean,
 * }} props
 */
export function SuggestedAnswer({
  ui: { say, disabled },
  ui,
  path,
  label,
  currency,
  suggested: { from, value },
  hidden,
}) {
  const what = inWords(ui, path, value, currency);
  const use = say("use", { amount: what });
  return (
    <div class={hidden ? "offer unneeded" : "offer"}>
      <p>
        <strong>
          <bdi>{what}</bdi>
        </strong>{" "}
        <span>{say("suggested-from", { from })}</span>
      </p>
      <button
        type="button"
        class="small-button"
        data-do="take-suggested"
        data-path={path}
        aria-label={`${label}: ${use}`}
        disabled={disabled}
      >
        {use}
      </button>
    </div>
  );
}

/** Answers that are taken together, or that were just taken. @param {{view: import("../view.js").View}} props */
export function SuggestedTogether({ view: { ui, suggested } }) {
  const { together, done } = suggested;
  if (done)
    return (
      <div class="offer">
        <p>
          <Mark kind="met" /> {ui.say("suggested-taken", done)}
        </p>
        <button type="button" class="small-button" data-do="step-back" disabled={ui.disabled}>
          {ui.say("undo")}
        </button>
      </div>
    );
  return together.map(({ from, values }, n) => (
    <div class="offer" key={from}>
      <p>
        <strong>{ui.say("suggested-same", { from })}</strong>{" "}
        <span>
          {Object.entries(values)
            .map(([place, value]) => inWords(ui, place, value))
            .join(", ")}
        </span>
      </p>
      <button type="button" class="small-button" data-do="take-suggested" data-index={n} disabled={ui.disabled}>
        {ui.say("suggested-use", { count: Object.keys(values).length })}
      </button>
    </div>
  ));
}
