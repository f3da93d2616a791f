// @ts-check
// A file beside the claim: a picture as it is, of all others what was read in them. The page behind it stays in use.

import { Component, createRef } from "preact";
import { isOpened, OpenFile } from "../tray/OpenFile.jsx";
import { sourcesIn } from "../tray/origins.js";
import { Picture } from "../tray/Picture.jsx";
import { PICTURES } from "../tray/rows.js";
import { Sheets } from "./Sheets.jsx";

/** @typedef {import("../view.js").View} View */
/** @typedef {import("../drop-zone/shown.js").Preview} PreviewOf */
/** @typedef {{view: View, preview: PreviewOf}} Props */

/** @extends {Component<Props>} */
export class Preview extends Component {
  #box = /** @type {import("preact").RefObject<HTMLDivElement>} */ (createRef());

  /** Above everything else, whatever contains the element. @override */
  componentDidMount() {
    this.#box.current?.showPopover?.();
  }

  /** @override */
  componentDidUpdate() {
    this.#box.current?.querySelector("mark.sought")?.scrollIntoView?.({ block: "nearest" });
  }

  /** @override @param {Props} props */
  render({ view, preview }) {
    const { ui, claim, tray } = view;
    const { say } = ui;
    const { name, file, inspection } = sourcesIn(tray.files, claim)(preview.document);
    const isPdf = inspection?.detectedType === "application/pdf";
    return (
      <div class="preview" role="dialog" aria-labelledby="preview~title" popover="manual" ref={this.#box}>
        <div class="preview-head">
          <h2 id="preview~title" tabindex={-1}>
            <bdi>{name}</bdi>
          </h2>
          <button type="button" class="small-button" data-do="close-preview">
            {say("glossary.close")}
          </button>
        </div>
        {file && PICTURES.test(name) ? (
          <Picture key={preview.document} file={file} label={name} />
        ) : (
          <Sheets view={view} inspection={inspection} id={preview.document} sought={preview} />
        )}
        {file && (
          <OpenFile
            file={file}
            inspection={inspection}
            class="small-button"
            {...(isPdf && preview.page !== null ? { page: preview.page } : {})}
          >
            {say(isOpened(inspection) ? "tray.open-file" : "tray.save-file")}
          </OpenFile>
        )}
      </div>
    );
  }
}
