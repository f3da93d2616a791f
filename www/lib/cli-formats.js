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

/**
 * The test cases of a file, as they are written.
 * @typedef {{ file: string, tests: number, failures: number, cases: Uint8Array[] }} Suite
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

/** The test case of a claim. @param {Checked} checked @param {import("./index.js").Texts} texts */
export function testCase(checked, texts) {
  const { given, report } = checked;
  const [name, file] = [xml(nameOf(checked)), xml(given.file)];
  const about = `name="${name}" classname="${file}" file="${file}" line="${given.line}"`;
  if (report.verdict === "ready") return `    <testcase ${about}/>\n`;
  const lines = rowsOf(report).map(({ rule, status, path, message, help }) => {
    return [`${status} ${rule} ${path}`.trimEnd(), `  ${message}`, `  ${help}`].join("\n");
  });
  const message = verdictOf(report, texts);
  const failure = `<failure type="${report.verdict}" message="${xml(message)}">${xml(lines.join("\n"))}</failure>`;
  return `    <testcase ${about}>\n      ${failure}\n    </testcase>\n`;
}

/**
 * Test cases in JUnit XML, one suite a file.
 * @param {Suite[]} suites
 * @returns {(string | Uint8Array)[]}
 */
export function asJunit(suites) {
  const all = { tests: 0, failures: 0 };
  for (const { tests, failures } of suites) {
    all.tests += tests;
    all.failures += failures;
  }
  const written = suites.flatMap(({ file, cases, ...own }) => [
    `  <testsuite name="${xml(file)}" ${counts(own)}>\n`,
    ...cases,
    "  </testsuite>\n",
  ]);
  const open = `<testsuites name="claimproof" ${counts(all)}>`;
  return [`<?xml version="1.0" encoding="UTF-8"?>\n${open}\n`, ...written, "</testsuites>\n"];
}

/** @param {{ tests: number, failures: number }} of */
function counts({ tests, failures }) {
  return `tests="${tests}" failures="${failures}" errors="0" skipped="0"`;
}

/** One result for each problem and task of a claim. @param {Checked} checked */
export function sarifResults(checked) {
  const { given, report } = checked;
  return rowsOf(report).map(({ rule, level, status, path, message, help, confidence }) => ({
    ruleId: rule,
    level,
    message: { text: [message, help].filter(Boolean).join("\n") },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(given.file) }, region: { startLine: given.line } },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path, kind: "member" }] }),
      },
    ],
    properties: { claim: nameOf(checked), status, ...(confidence && { confidence }) },
  }));
}

/** What comes before the results in SARIF, one a line. */
export const SARIF_HEAD = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",
"runs":[{"columnKind":"utf16CodeUnits","results":[
`;

/** What comes after them: the rules that they name by their numbers, with texts. @param {string[]} ids @param {Claimproof} validator */
export function sarifEnd(ids, validator) {
  const rules = ids.map((id) => sarifRule(id, validator));
  const tool = { driver: { name: "claimproof", semanticVersion: validator.version, rules } };
  return `\n],"tool":${JSON.stringify(tool)}}]}\n`;
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
