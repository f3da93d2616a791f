// @ts-check
// The element's style sheets in a shadow root. Each document needs its own: one made for another document is rejected.

import { css } from "./styles.js";

/** The texts that are there: that of the later steps follows. */
const texts = [css];

/** @type {WeakMap<Document, CSSStyleSheet[]>} */
const sheets = new WeakMap();

/** Of the style sheet of the later steps. @type {Promise<unknown> | undefined} */
let loading;

/** @param {ShadowRoot} root @param {Document} document   the one that the root is in now */
export function adoptStyle(root, document) {
  const Sheet = document.defaultView?.CSSStyleSheet ?? globalThis.CSSStyleSheet;
  // Test DOMs have no layout.
  if (!("adoptedStyleSheets" in root) || typeof Sheet?.prototype.replaceSync !== "function") return;
  const known = sheets.get(document) ?? [];
  for (const text of texts.slice(known.length)) {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    known.push(sheet);
  }
  sheets.set(document, known);
  root.adoptedStyleSheets = known;
}

/** Loads the style sheet of the later steps. Where that fails they have none until it is loaded again. */
export function loadLaterStyle() {
  loading ??= import("../later-styles.js").then(
    (later) => texts.push(later.css),
    (error) => {
      loading = undefined;
      console.warn("claimproof could not load a style sheet:", error);
    },
  );
  return loading;
}
