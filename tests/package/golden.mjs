// Compares a report with what a golden claim expects, and lists what differs.
import { isDeepStrictEqual } from "node:util";

/** @param {import("../../www/lib/index.js").Report} report @param {import("./installed.mjs").Expected} expect */
export function differences(report, expect) {
  const of = (/** @type {string} */ status) =>
    report.requirements
      .filter((requirement) => requirement.status === status)
      .map(({ id }) => id)
      .sort();
  // The confidence of a finding is compared where its expectation names one.
  const brief = (/** @type {import("../../www/lib/index.js").Finding} */ finding, /** @type {number} */ n) => {
    const { rule, severity, path, confidence } = finding;
    return { rule, severity, path, ...(expect.findings[n]?.confidence && { confidence }) };
  };
  const pick = (/** @type {object | undefined} */ object, /** @type {object} */ fields) =>
    Object.fromEntries(
      Object.keys(fields).map((field) => [field, new Map(Object.entries(object ?? {})).get(field) ?? null]),
    );
  const compared = {
    verdict: [report.verdict, expect.verdict],
    findings: [report.findings.map(brief), expect.findings],
    missing: [of("missing"), [...(expect.missing ?? [])].sort()],
    unknown: [of("unknown"), [...(expect.unknown ?? [])].sort()],
    deadline: [pick(report.deadline, expect.deadline ?? {}), expect.deadline ?? {}],
    amounts: [pick(report.amounts, expect.amounts ?? {}), expect.amounts ?? {}],
    otherStatus: [report.requirements.filter(({ status }) => !["met", "missing", "unknown"].includes(status)), []],
  };
  return Object.entries(compared)
    .filter(([, [actual, expected]]) => !isDeepStrictEqual(actual, expected))
    .map(([what, [actual, expected]]) => ({ what, actual, expected }));
}
