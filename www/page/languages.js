// @ts-check
// The language of the page.

import { the } from "./elements.js";
import { foldMenu } from "./menus.js";

/** Of these languages the one that the address asks for, else the first that the browser asks for; else English. @param {string[]} known */
export function preferredLocale(known) {
  const preferred = [new URLSearchParams(location.search).get("lang") ?? "", ...navigator.languages];
  for (const one of preferred) {
    // Of "fr-CA" also "fr".
    for (let tag = one.toLowerCase(); tag; tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))) {
      const found = known.find((name) => name.toLowerCase() === tag);
      if (found) return found;
    }
  }
  return "en";
}

/**
 * Draws a link for each language.
 * @param {{locale: string, name?: string}[]} languages
 * @param {(locale: string) => void} onChoose
 */
export function drawLanguages(languages, onChoose) {
  const link = (/** @type {{locale: string, name?: string}} */ { locale, name = locale }) => {
    const link = document.createElement("a");
    link.href = `?lang=${locale}`;
    link.lang = link.hreflang = locale;
    link.textContent = name;
    link.className = "item";
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(history.state, "", link.href);
      foldMenu();
      onChoose(locale);
    });
    return link;
  };
  for (const place of places()) place.replaceChildren(...languages.map(link));
  markLanguage(document.documentElement.lang);
}

/** Where languages are chosen: in the head, and where that is narrow, in its menu. */
const places = () => document.querySelectorAll(".languages");

/** Marks the link of the language that is shown. @param {string} locale */
export function markLanguage(locale) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll(".languages a");
  for (const link of links) {
    if (link.hreflang === locale) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/**
 * Puts the words of the page's own markup into a language.
 * @param {{locale: string, name?: string, direction?: string}} texts
 * @param {(key: string) => string} say   a text of the page
 */
export function translate({ locale, name = locale, direction = "ltr" }, say) {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = direction;
  /** @type {NodeListOf<HTMLElement>} */
  const places = document.querySelectorAll("[data-text], [data-label]");
  for (const place of places) {
    const { text, label } = place.dataset;
    const words = text === undefined ? undefined : say(text);
    // What says so already is not drawn again.
    if (words !== undefined && words !== place.textContent) place.textContent = words;
    if (label !== undefined) place.setAttribute("aria-label", say(label));
  }
  the("language", HTMLElement).textContent = name;
  markLanguage(locale);
}
