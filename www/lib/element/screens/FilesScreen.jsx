// @ts-check
// The first step: the files of the claim, and the list of them; before anything is answered, also the other ways to begin.

import { DropZone } from "../drop-zone/DropZone.jsx";
import { hasFiles } from "../drop-zone/shown.js";
import { Icon } from "../icon/Icon.jsx";
import { routesOf } from "../route.js";
import { Loaded } from "./Loaded.jsx";
import { Screen } from "./Screen.jsx";

/** @typedef {import("../ui.js").Ui} Ui */

/** @param {{view: import("../view.js").View}} props */
export function FilesScreen({ view }) {
  const { ui, claim, tray, dragged, begun, whole } = view;
  if (hasFiles(tray.files, claim))
    return (
      <Screen view={view} step="files" isFirst={tray.counts.sure > 0}>
        <Loaded what="TrayPlace" view={view} />
      </Screen>
    );
  const isStart = !(begun || whole);
  const zone = <DropZone ui={ui} dragged={dragged} isFirst={isStart} />;
  if (!isStart)
    return (
      <Screen view={view} step="files">
        {zone}
      </Screen>
    );
  return (
    <Screen view={view} step="files" title={ui.say("start-title")} lead={ui.say("start-lead")} isStart>
      {zone}
      <OtherWays ui={ui} />
      <WhatComes ui={ui} />
    </Screen>
  );
}

const PEN = ["M4 20l1-4L16.5 4.5l3 3L8 19z"];
const FOLDER = ["M3 7V5.5h6l2 2h9V10", "M3 19.5L5.5 10h17L19.5 19.5z"];

/** Without files, or with a claim that was saved; the page may add a way of its own. @param {{ui: Ui}} props */
const OtherWays = ({ ui: { say, disabled } }) => (
  <div class="ways">
    <button type="button" class="card" data-do="continue" data-step="claim">
      <Icon strokes={PEN} />
      <strong>{say("start-without")}</strong>
      <span>{say("start-without-hint")}</span>
    </button>
    <span class="pick">
      <input type="file" id="start-open" accept=".json,.txt,application/json" disabled={disabled} />
      <label for="start-open" class="card">
        <Icon strokes={FOLDER} />
        <strong>{say("start-open")}</strong>
        <span>{say("start-open-hint")}</span>
      </label>
    </span>
    <slot name="start" />
  </div>
);

/** @param {{ui: Ui}} props */
const WhatComes = ({ ui: { say, catalog } }) => (
  <div class="what-comes">
    <ol>
      {["sorted", "confirmed", "left"].map((part) => (
        <li key={part}>
          <span>
            <strong>{say(`start-${part}`)}</strong> {say(`start-${part}-how`)}
          </span>
        </li>
      ))}
    </ol>
    {routesOf(catalog).includes("cpor") && <p class="hint">{say("start-cpor")}</p>}
  </div>
);
