// @ts-check

// A register of many claims: drafts or claims in, one row each out.
import { renderRegister } from "./cli-after.js";
import { afterOf, csv, entryOf, rowOfEntry } from "./register.js";
import { formatter } from "./words/words.js";

/**
 * @param {{[field: string]: any}[]} values   drafts and claims
 * @param {import("./index.js").Claimproof} validator
 * @param {string | undefined} today
 * @param {string} [rulebook]   by which all of them are checked
 */
export function rowsOf(values, validator, today, rulebook) {
  const words = formatter(validator.textsOf(rulebook));
  return values.map((value) => {
    const entry = entryOf(value);
    const report = validator.check(entry.claim, { today, rulebook, inspections: entry.inspections });
    return rowOfEntry(entry, report, afterOf(validator, entry, today, rulebook), words);
  });
}

/**
 * @param {import("./register.js").RegisterRow[]} rows @param {string} format @param {import("./index.js").Texts} texts
 */
export async function renderRows(rows, format, texts) {
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  return format === "csv" ? csv(rows) : renderRegister(rows, texts);
}
