// @ts-check
// The help: its texts in a language and its drawings, loaded when they are first asked for, and then kept.

import locales, { samples } from "../../help-locales.js";
import { textsOver } from "../../load.js";
import { wordsOf } from "../words.js";

/**
 * @typedef {object} Help
 * @property {import("../words.js").Words} words
 * @property {import("../../help-locales.js").HelpTexts} texts
 * @property {typeof import("../../help/samples.js")} drawings
 */

/** @type {Map<string, Help>} */
const kept = new Map();
/** @type {Map<string, Promise<Help>>} */
const loading = new Map();

/** The help in a language, if it is there already. @param {string} locale */
export const keptHelp = (locale) => kept.get(locale);

/**
 * Whether there is help on something: of a rulebook of another vendor, its own alone.
 * @param {import("../ui.js").Ui} ui @param {string} key
 */
export const hasHelp = ({ texts, words }, key) =>
  texts.rulebook === undefined || texts.isLaidOver === true || words.maybe(key) !== "";

/** The help with the words of the rulebook over it. @param {Help} help @param {import("../ui.js").Ui} ui @returns {Help} */
export function helpFor(help, { texts: { rulebook, locale } }) {
  if (rulebook === undefined) return help;
  const { sources } = help.texts;
  const texts = textsOver(help.texts, rulebook, locale);
  return { ...help, words: wordsOf(texts), texts: { ...texts, sources } };
}

/**
 * Loads the help in a language, or in English where there is none; after a failure a later call tries again.
 * @param {string} locale
 * @returns {Promise<Help>}
 */
export function loadHelp(locale) {
  const known = loading.get(locale);
  if (known) return known;
  const begun = load(locale);
  loading.set(locale, begun);
  begun.catch(() => loading.delete(locale));
  return begun;
}

/** @param {string} locale @returns {Promise<Help>} */
async function load(locale) {
  const [{ default: texts }, drawings] = await Promise.all([(locales[locale] ?? locales.en)(), samples()]);
  const help = { words: wordsOf(texts), texts, drawings };
  kept.set(locale, help);
  return help;
}

/**
 * The words of the glossary, each with what it means, in the order of the language; those that contain all of a query.
 * @param {Help} help @param {string} query
 */
export function terms({ words, texts }, query) {
  const ids = texts.messages.flatMap((messages) => [...messages.matchAll(/^help-term-([\w-]+) =/gm)]);
  const wanted = plain(query).split(/\s+/);
  const { compare } = new Intl.Collator(texts.locale);
  return ids
    .map(([, id = ""]) => termOf(words, id))
    .filter(({ name, says }) => wanted.every((word) => plain(`${name} ${says}`).includes(word)))
    .sort((one, other) => compare(one.name, other.name));
}

/** @param {Help["words"]} words @param {string} id */
const termOf = (words, id) => ({
  id,
  name: words.text(`help.term.${id}`),
  says: words.maybe(`help.term.${id}`, undefined, "says"),
  source: words.maybe(`help.term.${id}`, undefined, "source"),
});

/** A text without case and accents. @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
