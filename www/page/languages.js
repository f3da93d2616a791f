// @ts-check
// The language of the page.

import { the } from "./elements.js";

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
  const links = languages.map(({ locale, name = locale }) => {
    const link = document.createElement("a");
    link.href = `?lang=${locale}`;
    link.lang = link.hreflang = locale;
    link.textContent = name;
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(history.state, "", link.href);
      onChoose(locale);
    });
    return link;
  });
  the("languages", HTMLElement).replaceChildren(...links);
  markLanguage(document.documentElement.lang);
}

/** Marks the link of the language that is shown. @param {string} locale */
export function markLanguage(locale) {
  for (const link of the("languages", HTMLElement).querySelectorAll("a")) {
    if (link.hreflang === locale) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/**
 * Puts the words of the page's own markup into a language.
 * @param {{locale: string, direction?: string}} texts
 * @param {(key: string) => string} say   a text of the page
 */
export function translate({ locale, direction = "ltr" }, say) {
  const { documentElement } = document;
  documentElement.lang = locale;
  documentElement.dir = direction;
  /** @type {NodeListOf<HTMLElement>} */
  const places = document.querySelectorAll("[data-text], [data-label]");
  for (const place of places) {
    const { text, label } = place.dataset;
    if (text !== undefined) place.textContent = say(text);
    if (label !== undefined) place.setAttribute("aria-label", say(label));
  }
  markLanguage(locale);
}
