// @ts-check
// Inspections are kept apart from the claim, which is sent and saved without them: the content of the user's files stays in the
// page. A check uses both.

import { isEmpty, isObject, rows } from "./edit.js";

/** @typedef {{[name: string]: any}} Row */
/**
 * The chosen file of a document and its inspection.
 * @typedef {object} Seen
 * @property {File} [file]    where it was chosen here
 * @property {any} [inspection]   what was found in it; null where nothing could be
 * @property {boolean} [isKept]   whether that was found earlier, and kept by the page
 */

/** The key of the chosen file of a document: a symbol, so that copies of the document keep it and JSON omits it. */
const SEEN = Symbol("seen");

/** @param {any} document @returns {Seen | undefined} */
export const seenOf = (document) => document?.[SEEN];

/** @param {Row} document @param {Seen | undefined} seen @returns {Row} */
export const withSeen = (document, seen) => ({ ...document, [SEEN]: seen });

/** A claim with its inspections beside it; what was found in a file here comes first. @param {Row} claim @returns {Row} */
export function apart(claim) {
  return withDocuments(claim, (one) => {
    if (!isObject(one) || !Object.hasOwn(one, "inspection")) return one;
    const { inspection, ...rest } = one;
    return isEmpty(inspection) || seenOf(one)?.inspection ? rest : withSeen(rest, { ...seenOf(one), inspection });
  });
}

/** What was found in the files of a claim, by the ids of their documents. @param {Row} claim @returns {{[id: string]: any}} */
export const inspectionsIn = (claim) =>
  Object.fromEntries(
    rows(claim, "/documents").flatMap((one) => {
      const inspection = seenOf(one)?.inspection;
      return isEmpty(inspection) || typeof one.id !== "string" ? [] : [[one.id, inspection]];
    }),
  );

/**
 * A claim with what was found in its files earlier; what was found in a file that is at hand comes first.
 * @param {Row} claim
 * @param {Row} inspections   by the ids of documents
 */
export const withInspections = (claim, inspections) =>
  withDocuments(claim, (one) => {
    const inspection = isObject(one) && Object.hasOwn(inspections, one.id) ? inspections[one.id] : undefined;
    return isObject(inspection) && !seenOf(one)?.file ? withSeen(one, { inspection, isKept: true }) : one;
  });

/** What documents are with what was found in their files. @type {WeakMap<Row, Row>} */
const wholes = new WeakMap();

/**
 * A claim with what was found in its files in their documents, as `check` takes it.
 * @param {Row} claim @param {Iterable<Row>} [beside]   documents whose inspections are given to the check beside the claim
 * @returns {Row}
 */
export function together(claim, beside = []) {
  const without = new Set(beside);
  return withDocuments(claim, (one) => {
    const inspection = seenOf(one)?.inspection ?? undefined;
    if (inspection === undefined || without.has(one)) return one;
    if (!wholes.has(one)) wholes.set(one, { ...one, inspection });
    return wholes.get(one);
  });
}

/**
 * A claim with other documents; the very same where none of them is another.
 * @param {Row} claim
 * @param {(document: any) => any} change
 * @returns {Row}
 */
export function withDocuments(claim, change) {
  const before = rows(claim, "/documents");
  const documents = before.map(change);
  return documents.every((one, n) => one === before[n]) ? claim : { ...claim, documents };
}

const INSIDE = /^(\/documents\/\d+)\/inspection(?:\/|$)/;

/**
 * The report on a claim with its inspections: findings in an inspection are moved to its document, once for each rule, and
 * unknown fields are not reported.
 * @template {{rule: string, path: string}} Finding
 * @template {{findings: Finding[]}} Report
 * @param {Report} report @returns {Report}
 */
export function atDocuments(report) {
  if (!report.findings.some(({ path }) => INSIDE.test(path))) return report;
  /** @type {Finding[]} */
  const findings = [];
  for (const one of report.findings) {
    const [, document] = INSIDE.exec(one.path) ?? [];
    if (document === undefined) {
      findings.push(one);
      continue;
    }
    // A place comes before the places within it, and its findings are in the order of their rules.
    let at = findings.length;
    let known = one.rule === "input/unknown-field";
    for (let n = at - 1; n >= 0 && !known; n -= 1) {
      const { path = "", rule = "" } = findings[n] ?? {};
      if (path !== document && !path.startsWith(`${document}/`)) break;
      known = path === document && rule === one.rule;
      if (path !== document || rule > one.rule) at = n;
    }
    if (!known) findings.splice(at, 0, { ...one, path: document });
  }
  return { ...report, findings };
}
