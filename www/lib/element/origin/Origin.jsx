// @ts-check
// Where a value came from: the name of the file and the page, which opens the preview there.

import { PAGE } from "../chip/Chip.jsx";
import { Icon } from "../icon/Icon.jsx";

/** @typedef {import("../ui.js").Ui} Ui */
/** @typedef {import("../tray/origins.js").Origin} OriginOf */

/** The file and the page in words. @param {Ui} ui @param {OriginOf} origin */
export const originInWords = ({ say }, { name, page, more }) => say("tray.origin", { name, page, count: more });

/** The words and the page, where the file is named beside it. @param {Ui} ui @param {OriginOf} origin */
export const placeInWords = ({ say }, { words, page }) => say("tray.origin-place", { words, page });

/** @param {{ui: Ui, origin: OriginOf, text?: string, hidden?: boolean}} props   `hidden`: whether it keeps its place, unseen */
export function Origin({ ui, origin, text = originInWords(ui, origin), hidden }) {
  const { document, page, words, value, isHere } = origin;
  const Shell = isHere ? "button" : "span";
  return (
    <Shell
      type={isHere ? "button" : undefined}
      class={hidden ? "origin unneeded" : "origin"}
      data-do="show-origin"
      data-origin={JSON.stringify({ document, page, words, value })}
      title={isHere ? ui.say("tray.show-origin") : undefined}
    >
      <Icon strokes={PAGE} />
      <bdi>{text}</bdi>
    </Shell>
  );
}
