// The test DOMs that hosts use, each with a document to put a form into.

import { Window } from "happy-dom";
import { JSDOM } from "jsdom";

/** A page in jsdom. @returns {Document} */
export const jsdomPage = (/** @type {string} */ html = "") =>
  new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`).window.document;

/** A page in happy-dom. Its types are its own, so that the document is taken for a browser's. @returns {Document} */
export function happyDomPage(/** @type {string} */ html = "") {
  const { document } = new Window();
  document.documentElement.setAttribute("lang", "en");
  document.body.innerHTML = html;
  return /** @type {Document} */ (/** @type {unknown} */ (document));
}

/** Both, by their names. @type {[string, (html?: string) => Document][]} */
export const DOMS = [
  ["jsdom", jsdomPage],
  ["happy-dom", happyDomPage],
];

/** The form of a page. */
export const formOf = (/** @type {Document} */ document) =>
  /** @type {HTMLFormElement} */ (document.querySelector("form"));
