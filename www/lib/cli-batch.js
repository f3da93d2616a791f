// @ts-check

// Claims, one a line, checked a batch at a time; in the thread that reads them, or in one of several.
import { isBlank, placeOf, textOf } from "./cli-input.js";
import { areBare, BETWEEN, beginOf, writerOf } from "./cli-reports.js";
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

/**
 * A claim that was checked; its report is a line of JSON.
 * @typedef {{ given: import("./cli-reports.js").Given, report: Buffer, verdict: string, isKept: boolean }} ClaimChecked
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
  const between = BETWEEN[asked.style.format] ?? "";
  /** @type {(kept: ClaimChecked[], spent?: ArrayBuffer) => Uint8Array<ArrayBuffer>} */
  const written = areBare(asked.style)
    ? withInputs
    : (kept, spent) => encoded(kept.map(({ given, report }) => write(given, report.toString())).join(between), spent);
  return (pieces, spent) => {
    const checked = pieces.map((piece) => checkPiece(piece, validator, asked));
    const all = checked.flatMap(({ claims }) => claims);
    /** @type {import("./cli-reports.js").Verdicts} */
    const verdicts = {};
    for (const { verdict } of all) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    return {
      reports: written(
        all.filter(({ isKept }) => isKept),
        spent,
      ),
      claims: all.length,
      verdicts,
      invoices: checked.map(({ invoices }) => invoices),
    };
  };
}

const encoder = new TextEncoder();

/** A text in UTF-8, in this memory if there is room for it. @param {string} text @param {ArrayBuffer} [spent] */
function encoded(text, spent) {
  if (!spent) return encoder.encode(text);
  const room = new Uint8Array(spent);
  const { read, written } = encoder.encodeInto(text, room);
  return read === text.length ? room.subarray(0, written) : encoder.encode(text);
}

/**
 * Reports as they are, each after where its claim is; in this memory if there is room for them.
 * @param {ClaimChecked[]} kept
 * @param {ArrayBuffer} [spent]
 */
function withInputs(kept, spent) {
  const begins = kept.map(({ given }) => beginOf(given));
  const length = kept.reduce((sum, { report }, n) => sum + Buffer.byteLength(`${begins[n]}`) + report.length - 1, 0);
  const all = Buffer.from(spent && spent.byteLength >= length ? spent : new ArrayBuffer(length), 0, length);
  let at = 0;
  for (const [n, { report }] of kept.entries()) {
    at += all.write(`${begins[n]}`, at);
    at += report.copy(all, at, 1);
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
