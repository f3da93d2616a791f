// @ts-check

// A register of many claims: drafts or claims in, one row each out.
import { renderRegister } from "./cli-after.js";
import { csv, entryOf, registerRow } from "./register.js";
import { formatter } from "./words/words.js";

/**
 * @param {{[field: string]: any}[]} values   drafts and claims
 * @param {import("./index.js").Claimproof} validator
 * @param {string | undefined} today
 */
export function rowsOf(values, validator, today) {
  const words = formatter(validator.texts);
  return values.map((value) => {
    const { claim, history, requests, taxInvoiceApprovedOn, inspections } = entryOf(value);
    const report = validator.check(claim, { today, inspections });
    const { status, since } = history.at(-1) ?? { status: "editing" };
    const asked = { status, since, history: history.slice(0, -1), requests, taxInvoiceApprovedOn, today };
    const row = (/** @type {import("./index.js").Lifecycle | null} */ after) =>
      registerRow(claim, report, after, words);
    try {
      return row(validator.lifecycle(claim, asked));
    } catch (error) {
      // A history that its route does not have: the status is told as it is kept.
      if (!(error instanceof Error && "code" in error)) throw error;
      return { ...row(null), status: String(status) };
    }
  });
}

/**
 * @param {import("./register.js").RegisterRow[]} rows @param {string} format @param {import("./index.js").Texts} texts
 */
export async function renderRows(rows, format, texts) {
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  return format === "csv" ? csv(rows) : renderRegister(rows, texts);
}
