// @ts-check
// The element's style sheet in a shadow root. Each document needs its own sheet: one made for another document is rejected.

import { css } from "./styles.js";

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/** @param {ShadowRoot} root @param {Document} document   the one that the root is in now */
export function adoptStyle(root, document) {
  const Sheet = document.defaultView?.CSSStyleSheet ?? globalThis.CSSStyleSheet;
  // Test DOMs have no layout.
  if (!("adoptedStyleSheets" in root) || typeof Sheet?.prototype.replaceSync !== "function") return;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(css);
    sheets.set(document, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
