// @ts-check
// The first step: the files of the claim, which are dropped here, and the list of them.

import { DropZone } from "../drop-zone/DropZone.jsx";
import { TrayPlace } from "../drop-zone/TrayPlace.jsx";
import { hasFiles, sureIn } from "../tray/files.js";
import { Screen } from "./Screen.jsx";

/** @param {{view: import("../view.js").View}} props */
export function FilesScreen({ view }) {
  const { ui, claim, tray } = view;
  if (!hasFiles(tray.files, claim))
    return (
      <Screen view={view} step="files" title={ui.say("tray.start")} isFirst>
        <DropZone ui={ui} dragged={tray.dragged} />
      </Screen>
    );
  return (
    <Screen view={view} step="files" isFirst={sureIn(tray, claim) > 0}>
      <TrayPlace view={view} />
    </Screen>
  );
}
