// @ts-check
// The element's style sheet in a shadow root. Each document has one of its own: a sheet that was made for another is not taken.

import { css } from "./styles.js";

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/** @param {ShadowRoot} root @param {Document} document   the one that the root is in now */
export function adoptStyle(root, document) {
  const Sheet = document.defaultView?.CSSStyleSheet ?? globalThis.CSSStyleSheet;
  // Test DOMs lay nothing out.
  if (!("adoptedStyleSheets" in root) || typeof Sheet?.prototype.replaceSync !== "function") return;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(css);
    sheets.set(document, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
