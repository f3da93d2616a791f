// @ts-check
// Opens a file in a new tab, or saves it where a browser would run what is in it.

import { Component } from "preact";

/** Types that are opened. All others, such as HTML and SVG, are downloaded. */
const OPENED = new Set(["application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp"]);

/** How long a browser may take to load the file. */
const LOADING_MS = 60_000;

/** @typedef {{file: File | null, inspection: any, page?: number, class?: string, children?: import("preact").ComponentChildren}} Props */

/** @extends {Component<Props>} */
export class OpenFile extends Component {
  #open = () => {
    const { file, inspection, page } = this.props;
    if (!file) return;
    const type = String(inspection?.detectedType);
    const isOpened = OPENED.has(type);
    // The type that was found in it, whatever its name says.
    const url = URL.createObjectURL(new Blob([file], { type: isOpened ? type : "application/octet-stream" }));
    const link = document.createElement("a");
    link.href = isOpened && page !== undefined ? `${url}#page=${page}` : url;
    if (isOpened) [link.target, link.rel] = ["_blank", "noopener"];
    else link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), LOADING_MS);
  };

  /** @override @param {Props} props */
  render({ file, inspection, page, class: look = "link", children }) {
    // A page is shown only by what opens at it.
    if (!file || (page !== undefined && inspection?.detectedType !== "application/pdf")) return <span>{children}</span>;
    return (
      <button type="button" class={look} onClick={this.#open}>
        {children}
      </button>
    );
  }
}
