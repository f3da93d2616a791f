// @ts-check
// The first step: the files of the claim.

import { Screen } from "./Screen.jsx";

/** @param {{view: import("../view.js").View}} props */
export const FilesScreen = ({ view }) => (
  <Screen view={view} step="files">
    <p class="hint">{view.ui.say("documents-hint")}</p>
  </Screen>
);
