// @ts-check
// The total of a claim follows the sum of its expenses until somebody gives another one.

import { isEmpty } from "../edit.js";

/** @typedef {import("../../index.js").Report["amounts"]} Amounts */

/**
 * The total, where it follows a sum that has changed; an empty text for none, undefined where it stays.
 * @param {{[name: string]: any}} claim   with the total from before
 * @param {Amounts | undefined} before @param {Amounts} now @returns {string | undefined}
 */
export function followedTotal({ claimedAmount }, before, now) {
  const sum = now?.expenses;
  if (!sum || sum === before?.expenses) return undefined;
  // Nothing given counts as following where there was nothing to follow before.
  const followed = isEmpty(claimedAmount) ? !(Number(before?.expenses) > 0) : before?.claimed === before?.expenses;
  return followed ? (Number(sum) > 0 ? sum : "") : undefined;
}
