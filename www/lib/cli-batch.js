// @ts-check

// Claims, one a line, checked a batch at a time; in the thread that reads them, or in one of several.

/** @typedef {import("./index.js").Claimproof} Claimproof */
/** @typedef {{ file: string, first: number, lines: number, bytes: Uint8Array }} Piece   whole lines of a file: the first, and how many */
/**
 * How claims are checked, as every thread is told it.
 * @typedef {object} Asked
 * @property {import("./index.js").CheckManyOptions} checking
 * @property {boolean} quiet   no report on claims that are ready
 */
/** @typedef {{ reports: Uint8Array<ArrayBuffer>, claims: number, ready: number }} Checked   the reports, one a line, and the number of claims */

const VERDICT = '"verdict":"';
const READY = `${VERDICT}ready"`;

/** @param {Piece[]} pieces @param {Claimproof} validator @param {Asked} asked @returns {Checked} */
export function checkBatch(pieces, validator, asked) {
  /** @type {string[]} */
  const kept = [];
  const sum = { claims: 0, ready: 0 };
  for (const piece of pieces) checkPiece(piece, validator, asked, kept, sum);
  return { reports: new TextEncoder().encode(kept.join("")), ...sum };
}

/**
 * @param {Piece} piece @param {Claimproof} validator @param {Asked} asked
 * @param {string[]} kept   takes the reports @param {{ claims: number, ready: number }} sum
 */
function checkPiece({ file, first, bytes }, validator, { checking, quiet }, kept, sum) {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split("\n");
  const claims = lines
    .map((text, n) => ({ text, line: first + n }))
    .filter(({ text }) => /\P{White_Space}/u.test(text));
  const reports = validator.checkMany(bytes, checking).split("\n");
  claims.forEach(({ text, line }, n) => {
    const report = `${reports[n]}`;
    // The first of this name is that of the report: no text in JSON has a quotation mark without a backslash.
    const isReady = report.startsWith(READY, report.indexOf(VERDICT));
    sum.claims += 1;
    sum.ready += Number(isReady);
    if (!isReady || !quiet) kept.push(`${withInput(report, { file, line, claim: claimName(text) })}\n`);
  });
}

/** A report, as JSON, that begins with where its claim was given. @param {string} report @param {object} input */
function withInput(report, input) {
  return `{"input":${JSON.stringify(input)},${report.slice(1)}`;
}

/** The name of a claim in one line of JSON. @param {string} line @returns {string | null} */
function claimName(line) {
  try {
    const name = JSON.parse(line)?.claimName;
    return typeof name === "string" ? name : null;
  } catch {
    return null;
  }
}
