// @ts-check
// Style sheets of parts of the page that are loaded when they are asked for.

/** @type {Set<string>} */
const adopted = new Set();

/** Adds a style sheet to the page, unless it has it. @param {string} css */
export function adoptStyle(css) {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
