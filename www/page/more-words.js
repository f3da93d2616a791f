// @ts-check
// The words of a part of the page that is loaded when it is asked for.

/** @typedef {import("../lib/words/words.js").Texts} Texts */
/** @typedef {{[locale: string]: () => Promise<{default: string}>}} More   loads them, by the names of languages */

/** The texts of a language with the words of a part of the page. @param {Texts} texts @param {More} more @returns {Promise<Texts>} */
export async function withMore(texts, more) {
  const own = await (more[texts.locale] ?? more.en)?.();
  return { ...texts, messages: [...texts.messages, own?.default ?? ""] };
}
