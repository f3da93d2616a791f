// @ts-check
// Where the files of a claim are dropped or chosen, as long as there are none, and other ways to begin.

import { Icon } from "../icon/Icon.jsx";
import { AddFiles } from "./AddFiles.jsx";

const FOLDER = [
  "M3 6.5A1.5 1.5 0 0 1 4.5 5h4.6l2.2 2.5h8.2A1.5 1.5 0 0 1 21 9v8.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z",
];
const LOCK = ["M6.5 11h11v9h-11z", "M9 11V8a3 3 0 0 1 6 0v3"];

const PEN = ["M4 20l1-4.5L16.5 4 20 7.5 8.5 19z"];
const OPEN_FOLDER = ["M3 18V6.5A1.5 1.5 0 0 1 4.5 5h4.6l2.2 2.5h6.2V10", "M3 18.5L6 10h15.5l-3 8.5z"];

/** @typedef {import("../ui.js").Ui} Ui */

/** @param {{ui: Ui, dragged: number | null | undefined}} props */
export function DropZone({ ui, dragged }) {
  return (
    <section class="files" part="section files" aria-labelledby="drop-zone">
      <p class="hint">{ui.say("tray.begin")}</p>
      {dragged === undefined ? <Zone ui={ui} /> : <Dragged ui={ui} dragged={dragged} />}
      <Ways ui={ui} />
      <ol class="how" role="list">
        {["sorted", "confirm", "left"].map((name) => (
          <li key={name}>
            <strong>{ui.say(`tray.how.${name}`)}</strong> {ui.say(`tray.how-more.${name}`)}
          </li>
        ))}
      </ol>
      <p class="hint cpor">{ui.say("tray.cpor")}</p>
    </section>
  );
}

/** @param {{ui: Ui, dragged: number | null}} props */
const Dragged = ({ ui: { say }, dragged }) => (
  <div class="drop-zone dragged">
    <Icon strokes={FOLDER} />
    <h3 id="drop-zone">{dragged === null ? say("tray.let-go-any") : say("tray.let-go", { count: dragged })}</h3>
    <p class="hint">{say("tray.stay")}</p>
  </div>
);

/** @param {{ui: Ui}} props */
const Zone = ({ ui }) => (
  <div class="drop-zone">
    <Icon strokes={FOLDER} />
    <h3 id="drop-zone">
      <span class="wide">{ui.say("tray.drop-here")}</span>
      <span class="narrow">{ui.say("tray.add-your-files")}</span>
    </h3>
    <p class="hint">
      {ui.say("tray.drop-hint")} <span class="wide">{ui.say("tray.paste-hint")}</span>
    </p>
    <AddFiles ui={ui} isFirst />
    <p class="hint private">
      <Icon strokes={LOCK} /> {ui.say("tray.private")}
    </p>
  </div>
);

/** Other ways to begin. @param {{ui: Ui}} props */
const Ways = ({ ui: { say, disabled } }) => (
  <div class="ways">
    <button type="button" class="way" data-do="continue" data-step="claim">
      <Icon strokes={PEN} />
      <span>
        <strong>{say("tray.way.without")}</strong> <span class="hint">{say("tray.way-more.without")}</span>
      </span>
    </button>
    <span class="pick">
      <input type="file" id="open-draft" accept=".json,.txt,application/json" disabled={disabled} />
      <label for="open-draft" class="way">
        <Icon strokes={OPEN_FOLDER} />
        <span>
          <strong>{say("tray.way.draft")}</strong> <span class="hint">{say("tray.way-more.draft")}</span>
        </span>
      </label>
    </span>
  </div>
);
