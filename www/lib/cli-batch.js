// @ts-check

// Claims, one a line, checked a batch at a time; in the thread that reads them, or in one of several.
import { isBlank, placeOf, textOf } from "./cli-input.js";
import { BETWEEN, writerOf } from "./cli-reports.js";
import { InvoiceList } from "./cli-same.js";

/** @typedef {import("./index.js").Claimproof} Claimproof */
/**
 * Whole lines of a file.
 * @typedef {object} Piece
 * @property {string} file
 * @property {number} first   the number of the first line
 * @property {number} lines   how many there are
 * @property {Uint8Array} bytes
 * @property {boolean} [isWhole]   the file holds nothing else
 * @property {boolean} [isDone]   their reports were written before
 */
/**
 * How claims are checked, as every thread is told it.
 * @typedef {object} Asked
 * @property {import("./index.js").CheckManyOptions} checking
 * @property {boolean} quiet   no report on claims that are ready
 * @property {import("./cli-reports.js").Style} style
 */
/**
 * @typedef {object} Checked
 * @property {Uint8Array<ArrayBuffer>} reports   as they are written
 * @property {number} claims   how many
 * @property {import("./cli-reports.js").Verdicts} verdicts   theirs
 * @property {import("./cli-same.js").Invoices[]} invoices   of the claims
 */

export const VERDICT = '"verdict":"';
export const READY = `${VERDICT}ready"`;
const LINE_BREAK = 10;
const QUOTATION_MARK = 34;
const NONE = Buffer.alloc(0);

/**
 * What checks batches; it may write the reports into memory that is no longer used.
 * @param {Claimproof} validator @param {Asked} asked @returns {(pieces: Piece[], spent?: ArrayBuffer) => Checked}
 */
export function batchChecker(validator, asked) {
  const write = writerOf(asked.style, validator);
  const between = BETWEEN[asked.style.format];
  return (pieces, spent) => {
    const checked = pieces.map((piece) => checkPiece(piece, validator, asked));
    const all = checked.flatMap(({ claims }) => claims);
    /** @type {import("./cli-reports.js").Parts} */
    const reports = [];
    /** @type {import("./cli-reports.js").Verdicts} */
    const verdicts = {};
    for (const { given, report, verdict, isKept } of all) {
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
      if (!isKept) continue;
      if (between && reports.length > 0) reports.push(between);
      reports.push(...write(given, report));
    }
    return {
      reports: inMemory(reports, spent),
      claims: all.length,
      verdicts,
      invoices: checked.map(({ invoices }) => invoices),
    };
  };
}

/**
 * Texts and bytes one after the other, in UTF-8; in this memory if there is room for them.
 * @param {import("./cli-reports.js").Parts} parts
 * @param {ArrayBuffer} [spent]
 */
function inMemory(parts, spent) {
  const lengths = parts.map((part) => (typeof part === "string" ? Buffer.byteLength(part) : part.length));
  const length = lengths.reduce((one, other) => one + other, 0);
  const all = Buffer.from(spent && spent.byteLength >= length ? spent : new ArrayBuffer(length), 0, length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === "string") at += all.write(part, at);
    else {
      all.set(part, at);
      at += part.length;
    }
  }
  return new Uint8Array(/** @type {ArrayBuffer} */ (all.buffer), 0, length);
}

/**
 * Claims whose reports were written before count as ready: what they are is known otherwise.
 * @param {Piece} piece
 * @param {Claimproof} validator
 * @param {Asked} asked
 */
function checkPiece(piece, validator, { checking, quiet }) {
  const { file, first, bytes, isDone = false } = piece;
  const lines = textOf(bytes).split("\n");
  const given = lines.map((text, n) => ({ text, line: first + n })).filter(({ text }) => !isBlank(text));
  const reports = isDone ? NONE : Buffer.from(validator.checkMany(bytes, { ...checking, bytes: true }).buffer);
  const invoices = new InvoiceList(file);
  let at = 0;
  const claims = given.map(({ text, line }) => {
    const end = reports.indexOf(LINE_BREAK, at) + 1;
    const report = reports.subarray(at, end);
    at = end;
    const verdict = isDone ? "ready" : verdictIn(report);
    const isKept = !isDone && (verdict !== "ready" || !quiet);
    // Nobody asks for what is in the others.
    const claim = isKept || !quiet ? parsed(text) : null;
    if (!quiet) invoices.add(claim, line);
    const name = typeof claim?.claimName === "string" ? claim.claimName : null;
    return { given: { file, line, claim: name, place: placeOf(piece, line) }, report, verdict, isKept };
  });
  return { claims, invoices: invoices.all() };
}

/** The first of this name is that of the report: no text in JSON has a quotation mark without a backslash. @param {Buffer} report */
function verdictIn(report) {
  const at = report.indexOf(VERDICT) + VERDICT.length;
  return report.toString("latin1", at, report.indexOf(QUOTATION_MARK, at));
}

/** What a line of JSON holds, if it is some. @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
