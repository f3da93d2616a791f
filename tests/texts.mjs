// The texts of every language, as the build makes them of src/texts.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { formatter } from "../www/lib/words/words.js";

const folder = new URL("../src/texts/", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, folder), "utf8");

/** The messages of the files in a folder; folders in it aside. @param {string} path */
const messages = (path) =>
  readdirSync(new URL(path, folder))
    .filter((file) => file.endsWith(".ftl"))
    .map((file) => read(`${path}${file}`));

/** @param {string} locale @returns {import("../www/lib/words/words.js").Texts} */
function language(locale) {
  return { locale, ...parse(read(`${locale}/about.toml`)), messages: messages(`${locale}/`) };
}

/** The help in a language, with the terms that it uses. @param {string} locale @returns {import("../www/lib/words/words.js").Texts} */
export function helpIn(locale) {
  return { ...language(locale), messages: [read(`${locale}/terms.ftl`), ...messages(`${locale}/help/`)] };
}

/**
 * The words of the list of files in a language, with the terms that they use.
 * @param {string} locale
 * @returns {import("../www/lib/words/words.js").Texts}
 */
export function trayIn(locale) {
  return { ...language(locale), messages: [read(`${locale}/terms.ftl`), ...messages(`${locale}/tray/`)] };
}

/**
 * The words of what happens after submission in a language, with the other texts.
 * @param {string} locale
 * @returns {import("../www/lib/words/words.js").Texts}
 */
export function lifecycleIn(locale) {
  const texts = language(locale);
  return { ...texts, messages: [...texts.messages, ...messages(`${locale}/lifecycle/`)] };
}

/** The words of rules in a language, with the other texts. @param {string} locale @returns {import("../www/lib/words/words.js").Texts} */
export function rulesIn(locale) {
  const texts = language(locale);
  return { ...texts, messages: [...texts.messages, ...messages(`${locale}/rules/`)] };
}

/**
 * The words of the command for authors of rulebooks in a language, with the other texts.
 * @param {string} locale
 * @returns {import("../www/lib/words/words.js").Texts}
 */
export function authorsIn(locale) {
  const texts = language(locale);
  return { ...texts, messages: [...texts.messages, ...messages(`${locale}/authors/`)] };
}

/**
 * The words of the parts of the page that are loaded when they are asked for, with the other texts.
 * @param {string} locale
 * @returns {import("../www/lib/words/words.js").Texts}
 */
export function pageIn(locale) {
  const texts = language(locale);
  return { ...texts, messages: [...texts.messages, ...messages(`${locale}/page/`)] };
}

/** The texts of each language. */
export const languages = readdirSync(folder).map(language);
export const en = language("en");
export const fr = language("fr");

/**
 * A text by its key, such as ("form", "label", "/program"), with … for what is filled in.
 * @param {string} locale @param {string[]} keys
 */
export function word(locale, ...keys) {
  const key = keys.join(".");
  const found = formatter(pageIn(locale)).maybe(key) || formatter(trayIn(locale)).maybe(key);
  if (!found) throw new Error(`no text ${key} in ${locale}`);
  return found;
}
