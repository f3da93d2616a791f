// @ts-check
// What the claim says, in words, for paper. Pure; the claim may hold anything.

import { get, isObject, rows } from "../../edit.js";
import { fileName, isCpor, textOf } from "../../view.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../ui.js").Ui} Ui */
/** @typedef {{label: string, value: string}} Fact */

/** The places of the claim in the order in which they are told, each with how its value is written. */
const TOLD = /** @type {const} */ ([
  ["/activity/kind", "activity"],
  ["/activity/startsOn", "date"],
  ["/activity/endsOn", "date"],
  ["/usagePeriod", "period"],
  ["/submitOn", "date"],
  ["/program", "program"],
  ["/submitterRole", "role"],
  ["/partner/partnerId", "text"],
  ["/partner/name", "text"],
  ["/partner/country", "country"],
  ["/funds/earned", "money"],
  ["/funds/claimedBefore", "money"],
  ["/association/solutionArea", "solution-area"],
  ["/association/partnerRole", "partner-role"],
  ["/association/customer/name", "text"],
  ["/association/customer/domain", "text"],
  ["/association/customer/tenantId", "text"],
  ["/association/customer/contact/name", "text"],
  ["/association/customer/contact/email", "text"],
  ["/association/partnerContact/name", "text"],
  ["/association/partnerContact/email", "text"],
]);

/** @param {Ui} ui @param {Row} claim @param {string} currency @returns {Fact[]} those that are answered */
export function factsOf(ui, claim, currency) {
  const written = (/** @type {unknown} */ value, /** @type {string} */ kind) => {
    const text = textOf(value).trim();
    if (text === "" || kind === "text") return text;
    if (kind === "date") return isDay(text) ? ui.words.date(text) : text;
    return kind === "money" ? moneyOf(ui, text, currency) : ui.words.label(kind, text);
  };
  const answers = TOLD.map(([path, kind]) => ({
    label: ui.say(`label.${path}`),
    value: written(get(claim, path), kind),
  }));
  const names = new Map(rows(claim, "/documents").map((one) => [one?.id, fileName(one)]));
  const results = Object.entries(isObject(claim.metrics) ? claim.metrics : {}).map(([id, value]) => ({
    label: ui.words.label("metric", id),
    value: typeof value === "number" ? ui.words.number(value) : names.get(value) || textOf(value),
  }));
  return [...answers, ...(isCpor(claim) ? [] : results)].filter(({ value }) => value !== "");
}

/** @param {string} text */
export const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * An amount as it is written in the language; one that is none as it was typed.
 * @param {Ui} ui
 * @param {unknown} value
 * @param {string} currency
 */
export const moneyOf = (ui, value, currency) =>
  /^-?\d+(\.\d+)?$/.test(String(value)) ? ui.words.money(String(value), currency) : textOf(value);

/**
 * The files and links, each with what it proves and shows.
 * @param {Ui} ui @param {Row} claim
 */
export function filesOf(ui, claim) {
  const labels = (/** @type {string} */ vocabulary, /** @type {unknown} */ ids) =>
    (Array.isArray(ids) ? ids : [])
      .map((id) => ui.words.label(vocabulary, textOf(id)))
      .filter(Boolean)
      .join(", ");
  return rows(claim, "/documents")
    .filter(isObject)
    .map((one) => ({
      name: fileName(one) || textOf(one.id),
      proves: labels("evidence-kind", one.evidence),
      shows: labels("shows", one.shows),
    }));
}
