// The texts of a rulebook that somebody else wrote, laid over ours.

/** @typedef {import("./words/words.js").Texts} Texts */
/**
 * @typedef {{[locale: string]: {messages: string, names: string}}} OwnTexts
 *   by language, messages in the syntax of Fluent; `names`: those that are names
 */

/**
 * Texts of ours with those of a rulebook over them, in the language that was asked for. A message that neither we nor the rulebook
 * has in that language is taken from the rulebook in English, or in its first language.
 *
 * @param {Texts} ours @param {string} asked @param {string} id   of the rulebook
 * @param {OwnTexts[]} layers   of its base and its own, those that count most last
 * @param {boolean} named   whether our names of the vendor and the portal hold for it
 * @returns {Texts}
 */
export function laidOver(ours, asked, id, layers, named) {
  const languages = [...new Set(layers.flatMap(Object.keys))];
  const locale = matching(languages, [...tagsOf(asked), ...tagsOf(ours.locale)]);
  const other = languages.includes("en") ? "en" : languages[0];
  const of = (/** @type {string | undefined} */ one, /** @type {"messages" | "names"} */ what = "messages") =>
    layers.flatMap((layer) => (one === undefined ? [] : (layer[one]?.[what] ?? [])));
  const [further, names] = other === locale ? [[], []] : [of(other), of(other, "names")];
  // Its own words in the language of ours count more than ours.
  const [under, over] = other && primary(other) === primary(ours.locale) ? [[], further] : [further, names];
  const messages = [...under, ...ours.messages, ...(named ? [] : [UNNAMED]), ...over, ...of(locale)];
  const isOurs = locale === undefined || primary(locale) === primary(ours.locale);
  const own = { messages, rulebook: id, isLaidOver: named };
  return isOurs ? { ...ours, ...own } : { locale, ...own };
}

/** For a rulebook of another vendor that does not name itself. */
const UNNAMED = "-vendor = { vendor-unnamed }\n-portal = { portal-unnamed }\n";

const primary = (/** @type {string} */ tag) => tag.split("-", 1)[0]?.toLowerCase();

/** A tag, and shorter ones. @param {string} tag @returns {string[]} */
function tagsOf(tag) {
  const parts = tag.replaceAll("_", "-").toLowerCase().split("-");
  return parts.map((_, n) => parts.slice(0, parts.length - n).join("-"));
}

/** The first language that a tag names. @param {string[]} languages @param {string[]} tags */
const matching = (languages, tags) =>
  tags.flatMap((tag) => languages.find((language) => language.toLowerCase() === tag) ?? [])[0];
