// @ts-check
// Opens the panel “Nothing leaves this page”, whose script and words are loaded then.

import { the } from "./elements.js";

/** @typedef {import("../lib/words/words.js").Texts} Texts */

/**
 * @param {Texts} texts @param {(texts: Texts) => {text: import("./lines.js").Say}} wordsOf
 * @param {() => Worker} makeWorker
 * @param {() => void} failed   called where it cannot be loaded
 */
export async function openPrivacy(texts, wordsOf, makeWorker, failed) {
  try {
    const { showPanel, withOwnWords } = await import("./privacy/privacy.js");
    const { text } = wordsOf(await withOwnWords(texts));
    showPanel(the("privacy", HTMLDialogElement), (key, params) => text(`page.${key}`, params), makeWorker);
  } catch {
    failed();
  }
}
