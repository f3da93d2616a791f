// @ts-check
// Style sheets in a shadow root. Each document needs its own sheets: one made for another document is rejected.

/** @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const sheets = new WeakMap();

/** The texts of the style sheets of each root, in their order. @type {WeakMap<ShadowRoot, string[]>} */
const texts = new WeakMap();

/** Adds a style sheet to a root, unless it has it. @param {ShadowRoot} root @param {string} css */
export function addStyle(root, css) {
  const own = texts.get(root) ?? [];
  if (own.includes(css)) return;
  texts.set(root, [...own, css]);
  adoptStyles(root, root.ownerDocument);
}

/** Gives a root its style sheets, for the document that it is in now. @param {ShadowRoot} root @param {Document} document */
export function adoptStyles(root, document) {
  const Sheet = document.defaultView?.CSSStyleSheet ?? globalThis.CSSStyleSheet;
  // Test DOMs have no layout.
  if (!("adoptedStyleSheets" in root) || typeof Sheet?.prototype.replaceSync !== "function") return;
  const known = sheets.get(document) ?? new Map();
  sheets.set(document, known);
  root.adoptedStyleSheets = (texts.get(root) ?? []).map((css) => {
    const sheet = known.get(css) ?? new Sheet();
    if (!known.has(css)) {
      sheet.replaceSync(css);
      known.set(css, sheet);
    }
    return sheet;
  });
}
