// @ts-check
// What was found in files stands beside the claim, which is handed out, sent and saved without it: the numbers in somebody's
// documents stay in the page. A check sees both together.

import { isEmpty, isObject, rows } from "./edit.js";

/** @typedef {{[name: string]: any}} Row */
/**
 * The file of a document, as far as it was seen here.
 * @typedef {object} Seen
 * @property {File} [file]    where it was chosen here
 * @property {any} [inspection]   what was found in it; null where nothing could be
 */

/** Under this name a document has what was seen of its file: a copy of the document has it too, and JSON leaves it out. */
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

/** What documents are with what was found in their files. @type {WeakMap<Row, Row>} */
const wholes = new WeakMap();

/** A claim with what was found in its files in their documents, as `check` takes it. @param {Row} claim @returns {Row} */
export function together(claim) {
  return withDocuments(claim, (one) => {
    const inspection = seenOf(one)?.inspection ?? undefined;
    if (inspection === undefined) return one;
    if (!wholes.has(one)) wholes.set(one, { ...one, inspection });
    return wholes.get(one);
  });
}

/** A claim with other documents; the very same where none of them is another. @param {Row} claim @param {(document: any) => any} change @returns {Row} */
export function withDocuments(claim, change) {
  const before = rows(claim, "/documents");
  const documents = before.map(change);
  return documents.every((one, n) => one === before[n]) ? claim : { ...claim, documents };
}

const INSIDE = /^(\/documents\/\d+)\/inspection(?:\/|$)/;

/**
 * The report on a claim whose inspections stand beside it: what it finds in one stands at its document, once for each rule, and
 * fields that nobody knows are not reported.
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
    // A place comes before what stands within it, and its findings are in the order of their rules.
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
