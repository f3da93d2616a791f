// @ts-check
// The messages on values that cannot be read, in the words of the form: those of the rules describe JSON.

import { get } from "./edit.js";

/** @typedef {{[name: string]: any}} Row */

/** What the rules call a value that people write, or choose, otherwise in a form than in JSON. @type {Row} */
const KINDS = {
  date: "date",
  money: "number",
  decimal: "number",
  rate: "number",
  count: "count",
  country: "choice",
  currency: "choice",
};

/** @param {Row} report @param {(key: string, params?: Row) => string} say a text of the form @param {Row} claim */
export function reworded(report, say, claim) {
  const findings = report.findings.map((/** @type {Row} */ one) => {
    const kind =
      one.rule === "input/unknown-id" && !one.path.startsWith("/metrics/")
        ? "choice"
        : one.rule === "input/invalid-value"
          ? KINDS[one.params.expected]
          : undefined;
    const typed = get(claim, one.path);
    if (!kind || typeof typed !== "string") return one;
    if (kind === "choice") return { ...one, help: say("unreadable-help.choice") };
    const doubt = /\?\s*$/.test(typed);
    const value = typed.replace(/\s*\?\s*$/, "");
    return {
      ...one,
      message: say(doubt ? "doubtful" : `unreadable.${kind}`, { value }),
      help: say(doubt ? "doubtful-help" : `unreadable-help.${kind}`),
    };
  });
  return { ...report, findings };
}
