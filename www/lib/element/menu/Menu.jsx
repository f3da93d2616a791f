// @ts-check
// The menu of the element: what is done with the claim as a whole. Pages with a menu of their own leave it out.

import { Icon } from "../icon/Icon.jsx";

const BARS = ["M4 7h16", "M4 12h16", "M4 17h16"];

/** @param {{ui: import("../ui.js").Ui}} props */
export function Menu({ ui: { say, disabled } }) {
  return (
    <details class="menu" part="menu">
      <summary>
        <Icon strokes={BARS} />
        <span>{say("menu")}</span>
      </summary>
      <div class="items">
        <button type="button" class="item" data-do="anew" disabled={disabled}>
          {say("anew")}
        </button>
        <span class="pick">
          <input type="file" id="open" accept=".json,.txt,application/json" disabled={disabled} />
          <label for="open" class="item">
            {say("open")}
          </label>
        </span>
        <button type="button" class="item" data-do="save">
          {say("save")}
        </button>
        <button type="button" class="item" data-do="print">
          {say("print")}
        </button>
        <button type="button" class="item" data-do="glossary">
          {say("glossary.title")}
        </button>
      </div>
    </details>
  );
}
