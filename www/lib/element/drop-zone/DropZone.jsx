// @ts-check
// Where the files of a claim are dropped or chosen, as long as there are none.

import { Icon } from "../icon/Icon.jsx";
import { AddFiles } from "./AddFiles.jsx";

const FOLDER = [
  "M3 6.5A1.5 1.5 0 0 1 4.5 5h4.6l2.2 2.5h8.2A1.5 1.5 0 0 1 21 9v8.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z",
];
const LOCK = ["M6.5 11h11v9h-11z", "M9 11V8a3 3 0 0 1 6 0v3"];

/** @param {{ui: import("../ui.js").Ui, dragged: number | null | undefined}} props */
export function DropZone({ ui, dragged }) {
  const { say } = ui;
  if (dragged !== undefined)
    return (
      <div class="drop-zone dragged">
        <Icon strokes={FOLDER} />
        <h3>{dragged === null ? say("tray.let-go-any") : say("tray.let-go", { count: dragged })}</h3>
        <p class="hint">{say("tray.stay")}</p>
      </div>
    );
  return (
    <div class="drop-zone">
      <Icon strokes={FOLDER} />
      <h3 id="part-files" tabindex={-1}>
        <span class="wide">{say("tray.drop-here")}</span>
        <span class="narrow">{say("tray.add-your-files")}</span>
      </h3>
      <p class="hint">
        {say("tray.drop-hint")} <span class="wide">{say("tray.paste-hint")}</span>
      </p>
      <AddFiles ui={ui} isFirst />
      <p class="hint private">
        <Icon strokes={LOCK} /> {say("tray.private")}
      </p>
    </div>
  );
}
