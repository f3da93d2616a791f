// @ts-check
// The messages on values that cannot be read, in the words of the form: those of the rules describe JSON.

import { amountCurrency } from "../input/amount-currency.js";
import { readAmount } from "../input/read-amount.js";
import { withoutQuestionMark } from "../input/reading.js";
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

/**
 * Words of an amount with a sign of another currency than its own, if that is why it is not read.
 * @param {string} typed
 * @param {string} path
 * @param {Row} claim
 * @param {string | undefined} locale
 * @param {(key: string, params?: Row) => string} say
 */
function otherCurrency(typed, path, claim, locale, say) {
  const currency = amountCurrency(claim, path);
  const other = readAmount(typed, { locale, currency }).otherCurrency?.currency;
  if (!other) return undefined;
  const params = { value: typed, other, currency };
  return { message: say("other-currency", params), help: say("other-currency-help", params) };
}

/**
 * @template {Pick<import("../index.js").Report, "findings">} Report
 * @param {Report} report @param {(key: string, params?: Row) => string} say a text of the form @param {Row} claim
 * @param {string} [locale]   by which what people write is read
 * @returns {Report}
 */
export function reworded(report, say, claim, locale) {
  const findings = report.findings.map((one) => {
    const kind =
      one.rule === "input/unknown-id" && !one.path.startsWith("/metrics/")
        ? "choice"
        : one.rule === "input/invalid-value"
          ? KINDS[`${one.params.expected}`]
          : undefined;
    const typed = get(claim, one.path);
    if (!kind || typeof typed !== "string") return one;
    if (kind === "choice") return { ...one, help: say("unreadable-help.choice") };
    const other = one.params.expected === "money" ? otherCurrency(typed, one.path, claim, locale, say) : undefined;
    if (other) return { ...one, ...other };
    const value = withoutQuestionMark(typed);
    const doubt = value !== typed;
    return {
      ...one,
      message: say(doubt ? "doubtful" : `unreadable.${kind}`, { value }),
      help: say(doubt ? "doubtful-help" : `unreadable-help.${kind}`),
    };
  });
  return { ...report, findings };
}
