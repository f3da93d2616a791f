// @ts-check
// A claim as pages set and read it: as JSON, or as an object.

import { isObject } from "../edit.js";

/** @typedef {{[name: string]: any}} Row */

/** A claim, from text or as it is; undefined for what is none. @param {unknown} given @returns {Row | undefined} */
export function asClaim(given) {
  try {
    // Serialized again: a claim nested too deeply for that could not be passed on either.
    const claim = JSON.parse(JSON.stringify(typeof given === "string" ? JSON.parse(withoutMark(given)) : given));
    return isObject(claim) ? claim : undefined;
  } catch {
    return undefined;
  }
}

/** A text without the byte order mark that some programs write first. @param {string} text */
export const withoutMark = (text) => text.replace(/^\uFEFF/, "");

/** The name of a file for a claim. @param {Row} claim */
export function fileNameOf({ claimName }) {
  const name = typeof claimName === "string" ? claimName.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") : "";
  return `${name.slice(0, 60) || "claim"}.json`;
}
