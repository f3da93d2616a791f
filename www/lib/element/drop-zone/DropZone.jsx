// @ts-check
// Where the files of a claim are dropped or chosen, as long as there are none.

import { Icon } from "../icon/Icon.jsx";
import { AddFiles } from "./AddFiles.jsx";

const FOLDER = [
  "M3 6.5A1.5 1.5 0 0 1 4.5 5h4.6l2.2 2.5h8.2A1.5 1.5 0 0 1 21 9v8.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z",
];
const LOCK = ["M6.5 11h11v9h-11z", "M9 11V8a3 3 0 0 1 6 0v3"];

/** @typedef {import("../ui.js").Ui} Ui */

/** @param {{ui: Ui, dragged: number | null | undefined, isFirst: boolean}} props   `isFirst`: whether choosing files is what to do first */
export const DropZone = ({ ui, dragged, isFirst }) => (
  <section class="files" part="section files" aria-labelledby="drop-zone">
    {dragged === undefined ? <Zone ui={ui} isFirst={isFirst} /> : <Dragged ui={ui} dragged={dragged} />}
  </section>
);

/** @param {{ui: Ui, dragged: number | null}} props */
const Dragged = ({ ui: { say }, dragged }) => (
  <div class="drop-zone dragged">
    <Icon strokes={FOLDER} />
    <h3 id="drop-zone">{dragged === null ? say("files.let-go-any") : say("files.let-go", { count: dragged })}</h3>
    <p class="hint">{say("files.stay")}</p>
  </div>
);

/** @param {{ui: Ui, isFirst: boolean}} props */
const Zone = ({ ui, isFirst }) => (
  <div class="drop-zone">
    <Icon strokes={FOLDER} />
    <h3 id="drop-zone">
      <span class="wide">{ui.say("files.drop-here")}</span>
      <span class="narrow">{ui.say("files.add-your-files")}</span>
    </h3>
    <p class="hint">
      {ui.say("files.drop-hint")} <span class="wide">{ui.say("files.paste-hint")}</span>
    </p>
    <AddFiles ui={ui} isFirst={isFirst} words="choose-files" />
    <p class="hint private">
      <Icon strokes={LOCK} /> {ui.say("files.private")} <slot name="check" />
    </p>
  </div>
);
