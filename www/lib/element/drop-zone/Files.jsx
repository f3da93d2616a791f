// @ts-check
// The files of the claim: where they are dropped, or the tray that holds them.

import { DropZone } from "./DropZone.jsx";
import { TrayPlace } from "./TrayPlace.jsx";

/** @typedef {import("../view.js").View} View */

/** @param {{view: View, announce: (words: string) => void}} props */
export function Files({ view, announce }) {
  const { ui, tray } = view;
  return (
    <section class="files" part="section files" aria-labelledby="part-files">
      {tray.files.length > 0 ? (
        <TrayPlace view={view} announce={announce} />
      ) : (
        <DropZone ui={ui} dragged={tray.dragged} />
      )}
    </section>
  );
}
