// @ts-check
// A date as people write it, with the browser's calendar.

import { Icon } from "../icon/Icon.jsx";
import { isDay } from "./answers.js";
import { TextInput } from "./TextInput.jsx";
import { Understood } from "./Understood.jsx";

const CALENDAR = ["M5 7h14v12H5z", "M5 11h14", "M9 4v4", "M15 4v4"];

/** @param {import("./Field.jsx").Props & {control: import("./Field.jsx").Control, label: string, text: string}} props */
export function DateEntry(props) {
  const { ui, path, value, control, label, text } = props;
  const name = ui.say("pick", { field: label });
  return (
    <div class="entry">
      <TextInput {...control} tag="input" kind="date" value={text} />
      <span class="calendar">
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no key reaches it, the button beside it opens it */}
        <input
          type="date"
          class="picker"
          tabindex={-1}
          aria-hidden="true"
          data-pick={path}
          value={isDay(value) ? value : ""}
          min="0001-01-01"
          max="9999-12-31"
          disabled={ui.disabled}
        />
        <button type="button" class="icon-button" data-do="pick" aria-label={name} title={name} disabled={ui.disabled}>
          <Icon strokes={CALENDAR} />
        </button>
      </span>
      <Understood {...props} />
    </div>
  );
}
