// @ts-check
// Opens a file in a new tab, or saves it where a browser would run what is in it.

import { Component } from "preact";

/** Types that are opened. All others, such as HTML and SVG, are downloaded. */
const OPENED = new Set(["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp"]);

/** Whether a file is opened, and not downloaded. @param {any} inspection */
export const isOpened = (inspection) => OPENED.has(String(inspection?.detectedType));

/** How long a browser may take to load the file. */
const LOADING_MS = 60_000;

/** @typedef {{file: File, inspection: any, page?: number, class: string, children?: import("preact").ComponentChildren}} Props */

/** @extends {Component<Props>} */
export class OpenFile extends Component {
  #open = () => {
    const { file, inspection, page } = this.props;
    const opens = isOpened(inspection);
    // The type that was found in it, whatever its name says.
    const type = opens ? inspection.detectedType : "application/octet-stream";
    const url = URL.createObjectURL(new Blob([file], { type }));
    const link = document.createElement("a");
    link.href = opens && page !== undefined ? `${url}#page=${page}` : url;
    if (opens) [link.target, link.rel] = ["_blank", "noopener"];
    else link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), LOADING_MS);
  };

  /** @override @param {Props} props */
  render({ class: look, children }) {
    return (
      <button type="button" class={look} onClick={this.#open}>
        {children}
      </button>
    );
  }
}
