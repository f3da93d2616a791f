// @ts-check
// Between the value in a claim and the text in a field: reading typed text, and formatting values.

import { answerOf, linesOf, readAnswer } from "../../input/answer.js";
import { dateWindow } from "../../input/date-window.js";
import { withoutQuestionMark } from "../../input/reading.js";
import { isEmpty } from "../edit.js";
import { patternOf } from "./question.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../ui.js").Ui} Ui */
/**
 * @typedef {{path: string, kind: string, currency?: string | undefined}} Asked
 *   the place and kind of an answer, and the currency of an amount
 */

/** Kinds of answers that people write in more than one way. */
export const NUMERIC = new Set(["date", "money", "rate", "hours", "count"]);

/**
 * Texts that are taken without what people copy along with them.
 * @type {Readonly<Record<string, import("../../input/tidy-answer.js").TidyKind>>}
 */
const TIDIED = {
  "/association/customer/contact/email": "email",
  "/association/customer/domain": "domain",
  "/association/customer/tenantId": "guid",
  "/association/partnerContact/email": "email",
  "/association/subscriptions": "guid",
  "/documents/*/url": "url",
};

/** @param {Ui} ui @param {Asked} asked */
const optionsOf = ({ locale, decimals, dates }, { path, currency }) => ({
  locale,
  currency,
  decimals: decimals(currency),
  window: dateWindow(dates, path, dates.today),
});

/** What a text reads as. @param {Ui} ui @param {Asked} asked @param {string} text @returns {{value?: string, choices?: string[]}} */
export function read(ui, asked, text) {
  return readAnswer(TIDIED[patternOf(asked.path)] ?? asked.kind, text, optionsOf(ui, asked));
}

/** What the claim holds for a text that was typed. @param {Ui} ui @param {Asked} asked @param {string} text @returns {unknown} */
export function answer(ui, asked, text) {
  const tidied = TIDIED[patternOf(asked.path)];
  if (asked.kind === "lines") {
    const lines = linesOf(text, tidied);
    return lines.length > 0 ? lines : undefined;
  }
  // A document that is a link stays one with any address.
  if (text.trim() === "") return asked.kind === "link" ? "" : undefined;
  return answerOf(tidied ?? asked.kind, text, optionsOf(ui, asked));
}

/** An answer as a text field shows it. @param {Ui} ui @param {string} kind @param {any} value @returns {string} */
export function formatAnswer({ words }, kind, value) {
  if (value === null || value === undefined) return "";
  if (kind === "lines" && Array.isArray(value))
    return value.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  if (typeof value !== "string" && typeof value !== "number")
    return typeof value === "object" && isEmpty(value) ? "" : JSON.stringify(value);
  const text = String(value);
  if (kind === "date") return isDay(text) ? words.date(text) : withoutQuestionMark(text);
  if (NUMERIC.has(kind))
    return /^-?\d+(\.\d+)?$/.test(text.trim()) ? words.number(text.trim()) : withoutQuestionMark(text);
  return text;
}

/** Whether a text is a day of the calendar. @param {unknown} text */
export function isDay(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * An answer that is offered, in words.
 * @param {Ui} ui
 * @param {Asked & {options?: {id: string, label: string}[] | undefined}} asked
 * @param {string} offer
 */
export function shownAs({ words }, { kind, currency, options }, offer) {
  if (kind === "select") return options?.find(({ id }) => id === offer)?.label ?? offer;
  if (kind === "date") return words.date(offer);
  if (kind === "money" && currency) return words.money(offer, currency);
  return NUMERIC.has(kind) ? words.number(offer) : offer;
}

/**
 * An amount with as many decimals as its currency has, or more if it says more.
 * @param {Ui} ui
 * @param {string | undefined} currency
 * @param {string} amount
 */
export function settled({ decimals }, currency, amount) {
  const [whole = "", fraction = ""] = amount.split(".");
  const shorter = fraction.replace(/0+$/, "").padEnd(decimals(currency) ?? 0, "0");
  return shorter === "" ? whole : `${whole}.${shorter}`;
}
