// @ts-check

// Claims, one a line, checked a batch at a time; in the thread that reads them, or in one of several.
import { invoicesOf } from "./cli-same.js";

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
 */
/**
 * @typedef {object} Checked
 * @property {Uint8Array<ArrayBuffer>} reports   one a line
 * @property {number} claims   how many
 * @property {number} ready   how many of them
 * @property {import("./cli-same.js").Invoice[]} invoices   of the claims
 */

export const VERDICT = '"verdict":"';
export const READY = `${VERDICT}ready"`;

/** @param {Piece[]} pieces @param {Claimproof} validator @param {Asked} asked @returns {Checked} */
export function checkBatch(pieces, validator, asked) {
  const all = pieces.flatMap((piece) => checkPiece(piece, validator, asked));
  const kept = all.filter(({ isReady }) => !isReady || !asked.quiet);
  return {
    reports: new TextEncoder().encode(kept.map(({ report }) => report).join("")),
    claims: all.length,
    ready: all.filter(({ isReady }) => isReady).length,
    invoices: all.flatMap(({ invoices }) => invoices),
  };
}

/** @param {Piece} piece @param {Claimproof} validator @param {Asked} asked */
function checkPiece({ file, first, bytes, isDone }, validator, { checking, quiet }) {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split("\n");
  const claims = lines.map((text, n) => ({ text, line: first + n })).filter(({ text }) => !isBlank(text));
  const reports = isDone ? [] : validator.checkMany(bytes, checking).split("\n");
  return claims.map(({ text, line }, n) => {
    const report = `${reports[n]}`;
    // The first of this name is that of the report: no text in JSON has a quotation mark without a backslash.
    const isReady = report.startsWith(READY, report.indexOf(VERDICT));
    const claim = parsed(text);
    const input = { file, line, claim: typeof claim?.claimName === "string" ? claim.claimName : null };
    const invoices = quiet ? [] : invoicesOf(claim, input);
    return isDone ? { report: "", isReady: true, invoices } : { report: withInput(report, input), isReady, invoices };
  });
}

/** A report, as JSON, that begins with where its claim was given. @param {string} report @param {object} input */
function withInput(report, input) {
  return `{"input":${JSON.stringify(input)},${report.slice(1)}\n`;
}

/** Whether a line has no claim. @param {string} line */
export const isBlank = (line) => !/\P{White_Space}/u.test(line);

/** What a line of JSON holds, if it is some. @param {string} line */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
