// @ts-check
// The verdict of a report in words, as in its heading.

import { formatter } from "../words/words.js";

/** @typedef {import("../index.js").Report} Report */
/** @typedef {import("../index.js").Texts} Texts */

/** @param {Pick<Report, "verdict" | "findings" | "requirements">} report @param {Texts} texts */
export function verdictWords({ verdict, findings, requirements }, texts) {
  const count =
    verdict === "blocked"
      ? findings.filter(({ severity }) => severity === "error").length
      : requirements.filter(({ status }) => status !== "met").length;
  return formatter(texts).text(`page.verdict.${verdict}`, { count });
}
