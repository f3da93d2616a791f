// @ts-check
// The texts of a language for components: the same object each time, so that they can detect changes by identity.

import { formatter } from "../words/words.js";

/** @typedef {import("../index.js").Texts} Texts */
/** @typedef {ReturnType<typeof formatter>} Words */

/** @type {WeakMap<Texts, Words>} */
const made = new WeakMap();

/** @param {Texts} texts @returns {Words} */
export function wordsOf(texts) {
  const words = made.get(texts) ?? formatter(texts);
  made.set(texts, words);
  return words;
}
