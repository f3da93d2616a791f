// @ts-check
// The names of fields of a claim: those of an entry say which one by what people call it, its file or its number.

/** @typedef {{[name: string]: any}} Row */
/** @typedef {{field: (pointer: string, entry?: string) => string, text: (key: string, params?: Row) => string}} Words */

/** With the names of fields, by their paths. @template Found @typedef {Found & {names?: {[path: string]: string}}} Named */

/** What the entries of a list are called by, where they have it. @type {{[list: string]: readonly string[]}} */
const CALLED_BY = { documents: ["fileName", "url"], invoices: ["number"] };

/** A field of an entry that is called by something. */
const ENTRY = /^\/(documents|invoices)\/(\d+)(?:\/|$)/;

/** @param {Row} claim @param {string} path   the JSON Pointer of the field @param {Words} words */
export function fieldIn(claim, path, words) {
  const [, list = "", index = ""] = ENTRY.exec(path) ?? [];
  const entry = Array.isArray(claim[list]) ? claim[list][Number(index)] : undefined;
  const names = (CALLED_BY[list] ?? []).map((field) => entry?.[field]);
  const name = names.find((own) => typeof own === "string" && own.trim() !== "");
  return words.field(path, name === undefined ? undefined : words.text("form.entry", { name: name.trim() }));
}

/**
 * A report, whose findings and requirements have the names of fields in files and invoices, by their paths.
 *
 * @template {Pick<import("../index.js").Report, "findings" | "requirements">} Report
 * @param {Report} report @param {Row} claim @param {Words} words @returns {Report}
 */
export function withNames(report, claim, words) {
  const named = (/** @type {readonly string[]} */ paths) => {
    const within = paths.filter((path) => ENTRY.test(path));
    return within.length === 0
      ? {}
      : { names: Object.fromEntries(within.map((path) => [path, fieldIn(claim, path, words)])) };
  };
  const findings = report.findings.map((one) => ({ ...one, ...named([one.path, ...one.related]) }));
  const requirements = report.requirements.map((one) => ({ ...one, ...named(one.paths) }));
  return { ...report, findings, requirements };
}
