// @ts-check
// A finding at a place, in the words of the report.

import { memo } from "../memo.js";

/** @typedef {{[name: string]: any}} Row */

/** @type {import("preact").ComponentClass<{ui: import("../ui.js").Ui, one: Row}>} */
export const Message = memo(({ ui, one: { severity, message, help } }) => (
  <p class={severity}>
    <strong class={severity === "info" ? "" : "kind"}>{`${ui.say(`severity.${severity}`)} `}</strong>
    {message} <span class="help">{help}</span>
  </p>
));

/** @param {{ui: import("../ui.js").Ui, found: Row[] | undefined}} props */
export const Messages = ({ ui, found = [] }) =>
  found.map((one) => <Message key={one.rule + one.path} ui={ui} one={one} />);
