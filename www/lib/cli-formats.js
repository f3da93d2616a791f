// @ts-check

// Reports for spreadsheets, CI servers and code hosts: CSV, JUnit XML and SARIF 2.1.0.
import { isAbsolute, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { verdictOf } from "./cli-text.js";
import { csvOf } from "./register.js";

/** @typedef {import("./index.js").Claimproof} Claimproof */
/** @typedef {import("./cli-reports.js").Reported} Checked */
/** @typedef {"error" | "warning" | "note"} Level */
/**
 * What a report says that is open: a finding, or a requirement that is not met.
 * @typedef {{ rule: string, level: Level, status: string, path: string, message: string, help: string, confidence: string }} Row
 */

/** @type {{[severity: string]: Level}} */
const LEVELS = { error: "error", warning: "warning", info: "note" };
/** What XML 1.0 cannot hold, not even escaped. */
const NOT_IN_XML = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The problems, then the tasks of a report. @param {import("./index.js").Report} report @returns {Row[]} */
function rowsOf({ findings, requirements }) {
  const found = findings.map(({ rule, severity, path, message, help, confidence }) => {
    return { rule, level: LEVELS[severity] ?? "note", status: severity, path, message, help, confidence };
  });
  const open = requirements.filter(({ status }) => status !== "met");
  const tasks = open.map(({ id, status, paths, label, why }) => {
    const level = /** @type {Level} */ (status === "unknown" ? "note" : "warning");
    return { rule: id, level, status, path: paths[0] ?? "", message: label, help: why, confidence: "" };
  });
  return [...found, ...tasks];
}

/** The name of a claim, or of the place where it was given. @param {Checked} checked */
function nameOf({ given: { claim, place } }) {
  return claim?.trim() ? claim : place || "-";
}

export const CSV_HEAD = csvOf([["file", "line", "claim", "verdict", "rule", "severity", "path", "message", "help"]]);

/** One row for each problem and task; of a claim without any, one with its verdict. @param {Checked} checked */
export function csvRows({ given: { file, line, claim }, report }) {
  const first = [file, String(line), claim ?? "", report.verdict];
  const open = rowsOf(report).map(({ rule, status, path, message, help }) => [rule, status, path, message, help]);
  return csvOf((open.length > 0 ? open : [["", "", "", "", ""]]).map((rest) => [...first, ...rest]));
}

/** Text for an attribute or an element. @param {string} text */
function xml(text) {
  return text.replace(NOT_IN_XML, " ").replace(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One test case a claim, one suite a file. @param {Checked[]} checked @param {Claimproof} validator */
export function asJunit(checked, validator) {
  /** @type {Map<string, Checked[]>} */
  const suites = new Map();
  for (const one of checked) suites.set(one.given.file, [...(suites.get(one.given.file) ?? []), one]);
  const written = [...suites].map(([file, claims]) => {
    const cases = claims.map((one) => testCase(one, file, validator));
    return `  <testsuite name="${xml(file)}" ${counts(claims)}>\n${cases.join("")}  </testsuite>\n`;
  });
  const open = `<testsuites name="claimproof" ${counts(checked)}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${written.join("")}</testsuites>\n`;
}

/** @param {Checked[]} checked */
function counts(checked) {
  const failures = checked.filter(({ report }) => report.verdict !== "ready").length;
  return `tests="${checked.length}" failures="${failures}" errors="0" skipped="0"`;
}

/** @param {Checked} checked @param {string} file @param {Claimproof} validator */
function testCase(checked, file, validator) {
  const { given, report } = checked;
  const about = `name="${xml(nameOf(checked))}" classname="${xml(file)}" file="${xml(file)}" line="${given.line}"`;
  if (report.verdict === "ready") return `    <testcase ${about}/>\n`;
  const lines = rowsOf(report).map(({ rule, status, path, message, help }) => {
    return [`${status} ${rule} ${path}`.trimEnd(), `  ${message}`, `  ${help}`].join("\n");
  });
  const message = verdictOf(report, validator.textsOf(report.rulebook.id));
  const failure = `<failure type="${report.verdict}" message="${xml(message)}">${xml(lines.join("\n"))}</failure>`;
  return `    <testcase ${about}>\n      ${failure}\n    </testcase>\n`;
}

/** One result for each problem and task, with the texts of its rule. @param {Checked[]} checked @param {Claimproof} validator */
export function asSarif(checked, validator) {
  const rows = checked.flatMap((one) => rowsOf(one.report).map((row) => ({ ...row, one })));
  const ids = [...new Set(rows.map(({ rule }) => rule))].sort();
  const results = rows.map(({ rule, level, status, path, message, help, confidence, one }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level,
    message: { text: [message, help].filter(Boolean).join("\n") },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(one.given.file) }, region: { startLine: one.given.line } },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path, kind: "member" }] }),
      },
    ],
    properties: { claim: nameOf(one), status, ...(confidence && { confidence }) },
  }));
  const rules = ids.map((id) => sarifRule(id, validator));
  const driver = { name: "claimproof", semanticVersion: validator.version, rules };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A rule as SARIF has it; one of another rulebook has only its id. @param {string} id @param {Claimproof} validator */
function sarifRule(id, validator) {
  try {
    const { title, checks, why, help } = validator.rule(/** @type {string} */ (id.split(":", 1)[0]));
    const text = [checks, why === help ? "" : why, help].filter(Boolean).join("\n\n");
    return { id, shortDescription: { text: title }, fullDescription: { text: checks }, help: { text } };
  } catch (error) {
    if (error instanceof Error && "code" in error) return { id };
    throw error;
  }
}

/** The address of a file as SARIF has it: relative ones stay relative. @param {string} file */
function uriOf(file) {
  if (file === "-") return "stdin";
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return normalize(file).split(sep).map(encodeURIComponent).join("/");
}
