// Compares a report with what a golden claim expects, and lists what differs.
import { isDeepStrictEqual } from "node:util";

export function differences(report, expect) {
  const of = (status) =>
    report.requirements
      .filter((requirement) => requirement.status === status)
      .map(({ id }) => id)
      .sort();
  // The confidence of a finding is compared where its expectation names one.
  const sure = (confidence, n) => (expect.findings[n]?.confidence ? { confidence } : {});
  const brief = ({ rule, severity, path, confidence }, n) => ({ rule, severity, path, ...sure(confidence, n) });
  const pick = (object, fields) =>
    Object.fromEntries(Object.keys(fields).map((field) => [field, object?.[field] ?? null]));
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
