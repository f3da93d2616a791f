// @ts-check

// Reports in each format: what is written of each claim, in any thread, and how that is put together in the order of the claims.
import { renderSum } from "./cli-after.js";
import { asJunit, CSV_HEAD, csvRows, SARIF_HEAD, sarifEnd, sarifResults, testCase } from "./cli-formats.js";
import { textOf } from "./cli-input.js";
import { render } from "./cli-text.js";
import { describe } from "./words/words.js";

/** @typedef {import("./index.js").Claimproof} Claimproof */
/**
 * How reports are written, as every thread is told it.
 * @typedef {{ format: string, texts: boolean, colours: boolean, width: number, rulebook: string | undefined }} Style
 */
/**
 * Where a claim was given, and its name. The place is "" for a single claim on standard input.
 * @typedef {{ file: string, line: number, claim: string | null, place: string }} Given
 */
/** @typedef {{ given: Given, report: import("./index.js").Report }} Reported */
/** @typedef {(string | Uint8Array)[]} Parts   what is written one after the other */
/** @typedef {{[verdict: string]: number}} Verdicts   how many claims have each */
/**
 * Puts reports together: takes those of so many claims, and gives what can be written now.
 * @typedef {object} Sheet
 * @property {(reports: Uint8Array, claims: number) => Parts} take
 * @property {(verdicts: Verdicts) => Parts | Promise<Parts>} end   what comes last
 */

/** What is between the reports of two claims. @type {{[format: string]: string}} */
export const BETWEEN = { text: "\n", json: ",\n" };
const MARGIN = "\n  ";
const OPEN = "[\n";

/** Whether reports are written as they come from the module, each after where its claim is. @param {Style} style */
export const areBare = ({ format, texts }) => format === "ndjson" && !texts;

/** What a report on a line begins with, in place of its brace. @param {Given} given */
export const beginOf = ({ place, ...input }) => `{"input":${JSON.stringify(input)},`;

/**
 * What writes a report, which is JSON without texts and a line break.
 * @param {Style} style
 * @param {Claimproof} validator
 * @returns {(given: Given, report: string) => string}
 */
export function writerOf({ format, rulebook, ...how }, validator) {
  const textsOf = (/** @type {import("./index.js").Report} */ report) =>
    validator.textsOf(rulebook ?? report.rulebook.id);
  const described = (/** @type {string} */ json) => {
    const report = JSON.parse(json);
    return describe(report, textsOf(report));
  };
  switch (format) {
    case "ndjson":
      return (given, json) => `${beginOf(given)}${JSON.stringify(described(json)).slice(1)}\n`;
    case "json":
      return (_, json) => indented(described(json));
    case "csv":
      return (given, json) => csvRows({ given, report: described(json) });
    case "text":
      return ({ place }, json) => {
        const report = described(json);
        return render(place, report, textsOf(report), how);
      };
    case "sarif":
      return (given, json) => `${JSON.stringify(sarifResults({ given, report: described(json) }))}\n`;
    default:
      return (given, json) => {
        const report = described(json);
        const isReady = report.verdict === "ready";
        return `${JSON.stringify({ file: given.file, isReady, xml: testCase({ given, report }, textsOf(report)) })}\n`;
      };
  }
}

/** An item of a list in JSON. @param {unknown} value */
const indented = (value) => MARGIN.slice(1) + JSON.stringify(value, null, 2).replaceAll("\n", MARGIN);

/** @param {string} format @param {Claimproof} validator @param {boolean} quiet @returns {Sheet} */
export function sheetOf(format, validator, quiet) {
  if (format === "json") return jsonSheet();
  if (format === "junit") return junitSheet();
  if (format === "sarif") return sarifSheet(validator);
  const sum = async (/** @type {Verdicts} */ verdicts) => {
    const several = Object.values(verdicts).reduce((one, other) => one + other, 0) > 1;
    return format === "text" && several && !quiet ? `\n${await renderSum(verdicts, validator.texts)}` : "";
  };
  return rowsSheet(format === "csv" ? CSV_HEAD : "", BETWEEN[format] ?? "", sum);
}

/**
 * Reports below each other.
 * @param {string} head
 * @param {string} between
 * @param {(verdicts: Verdicts) => Promise<string>} last
 * @returns {Sheet}
 */
function rowsSheet(head, between, last) {
  let isBegun = false;
  return {
    take(reports) {
      const before = isBegun ? between : head;
      isBegun = true;
      return [before, reports];
    },
    end: async (verdicts) => [isBegun ? "" : head, await last(verdicts)],
  };
}

/** A list, or the report of the only claim. @returns {Sheet} */
function jsonSheet() {
  const between = `${BETWEEN.json}`;
  let before = OPEN;
  /** @type {Uint8Array | undefined} */
  let only;
  return {
    take(reports, claims) {
      if (before === OPEN && !only && claims === 1) {
        only = reports;
        return [];
      }
      const parts = only ? [before, only, between, reports] : [before, reports];
      before = between;
      only = undefined;
      return parts;
    },
    end() {
      if (only) return [`${textOf(only).slice(2).replaceAll(MARGIN, "\n")}\n`];
      return [before === OPEN ? "[]\n" : "\n]\n"];
    },
  };
}

/** Values, one a line. @param {Uint8Array} reports @returns {any[]} */
const valuesIn = (reports) =>
  textOf(reports)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Test cases, which are kept until the last: before them is how many there are. @returns {Sheet} */
function junitSheet() {
  /** @type {Map<string, import("./cli-formats.js").Suite>} */
  const suites = new Map();
  const suiteOf = (/** @type {string} */ file) => {
    const suite = suites.get(file) ?? { file, tests: 0, failures: 0, cases: [] };
    suites.set(file, suite);
    return suite;
  };
  return {
    take(reports) {
      const all = valuesIn(reports);
      for (const file of new Set(all.map((one) => one.file))) {
        const own = all.filter((one) => one.file === file);
        const suite = suiteOf(file);
        suite.tests += own.length;
        suite.failures += own.filter(({ isReady }) => !isReady).length;
        suite.cases.push(Buffer.from(own.map(({ xml }) => xml).join("")));
      }
      return [];
    },
    end: () => asJunit([...suites.values()]),
  };
}

/** Results, and after them the rules, in the order in which they are first named. @param {Claimproof} validator @returns {Sheet} */
function sarifSheet(validator) {
  /** @type {Map<string, number>} */
  const rules = new Map();
  const numbered = (/** @type {{ ruleId: string }} */ result) => {
    const ruleIndex = rules.get(result.ruleId) ?? rules.size;
    rules.set(result.ruleId, ruleIndex);
    return JSON.stringify({ ...result, ruleIndex });
  };
  return {
    take(reports) {
      const isFirst = rules.size === 0;
      const results = valuesIn(reports).flat().map(numbered);
      if (results.length === 0) return [];
      return [isFirst ? SARIF_HEAD : ",\n", results.join(",\n")];
    },
    end: () => [rules.size === 0 ? SARIF_HEAD : "", sarifEnd([...rules.keys()], validator)],
  };
}
