// @ts-check

// Claims, one or many: reports in the order of the claims, from all cores, with the memory of a few batches.
import { availableParallelism } from "node:os";
import { batchChecker } from "./cli-batch.js";
import { Output } from "./cli-output.js";
import { sheetOf } from "./cli-reports.js";
import { isOther } from "./cli-resume.js";
import { SameInvoices } from "./cli-same.js";
import { BATCHES_EACH, Threads } from "./cli-threads.js";
import { UsageError } from "./cli-usage.js";

/** @typedef {import("./cli-batch.js").Piece} Piece */
/** @typedef {import("./cli-batch.js").Checked} Checked */
/** @typedef {import("./cli-input.js").Input} Input */

const LINE_BREAK = 10;
/** The claims, and their bytes, after which threads are worth their start. */
const BEFORE_THREADS = { lines: 1000, bytes: 1 << 21 };
/** The bytes of a batch of files that hold one claim, and the files in it. */
const BATCH_BYTES = 1 << 18;
const BATCH_FILES = 256;
/** Threads that are used unless more are asked for: further ones wait for the one that reads and writes. */
const MOST_THREADS = 8;

/** How many threads check claims. @param {string | undefined} typed */
export function threadsOf(typed) {
  if (typed === undefined) return Math.min(availableParallelism(), MOST_THREADS);
  if (!/^[1-9][0-9]{0,2}$/.test(typed)) throw new UsageError(`--threads must be a number from 1 to 999, not ${typed}`);
  return Number(typed);
}

/**
 * Writes a report for each claim, to the output or after what is left in it. Tells whether all are ready.
 * @param {Input[]} inputs @param {import("./index.js").Claimproof} validator
 * @param {import("./cli-worker.js").Told} told
 * @param {object} how
 * @param {number} how.count   of threads
 * @param {string | undefined} how.file   of the output
 * @param {import("./cli-resume.js").Left | undefined} how.left
 * @param {import("./cli-progress.js").Progress} how.shown
 * @param {import("./cli-documents.js").Documents | undefined} how.documents
 */
export async function checkLines(inputs, validator, told, { count, file, left, shown, documents }) {
  /** @type {Threads | undefined} */
  let threads;
  const begun = { lines: 0, bytes: 0 };
  /** @type {import("./cli-reports.js").Verdicts} */
  const all = {};
  const output = new Output(file, left?.keep);
  let repeated = left;
  const { style, quiet } = told.asked;
  const sheet = sheetOf(style.format, validator, quiet);
  const checkHere = batchChecker(validator, told.asked);
  const same = new SameInvoices((words) => shown.note(words));
  /** @type {(pieces: Piece[]) => Promise<Checked>} */
  const check = async (pieces) => {
    begun.bytes += sum(pieces.map(({ bytes }) => bytes.length));
    begun.lines += sum(pieces.map(({ lines }) => lines));
    const isMuch = begun.lines > BEFORE_THREADS.lines || begun.bytes > BEFORE_THREADS.bytes;
    if (count > 1 && isMuch) threads ??= new Threads(count, told);
    return threads ? threads.check(pieces) : checkHere(pieces);
  };
  try {
    const given = left ? after(batches(inputs), left.place) : batches(inputs);
    await inTurn(
      documents ? documents.inLines(given) : given,
      check,
      count * BATCHES_EACH,
      async ({ reports, claims, verdicts, invoices }) => {
        for (const [verdict, count] of Object.entries(verdicts)) all[verdict] = (all[verdict] ?? 0) + count;
        for (const some of invoices) same.take(some);
        shown.add(claims);
        if (repeated && reports.length > 0) {
          if (!Buffer.from(reports).toString().startsWith(repeated.last)) throw isOther(`${file}`, repeated);
          repeated = undefined;
        }
        if (reports.length === 0) return;
        for (const part of sheet.take(reports, claims)) {
          await output.write(part);
          if (part === reports) threads?.giveBack(reports);
        }
      },
    );
    if (repeated) throw isOther(`${file}`, repeated);
    // The file is there even where there is no report.
    for (const part of await sheet.end(all)) await output.write(part);
    same.end();
  } finally {
    shown.clear();
    await output.end();
    await threads?.end();
  }
  return (left?.ready ?? true) && Object.keys(all).every((verdict) => verdict === "ready");
}

/**
 * Passes each value to a function, so many at once, and what it gives to another, one after the other in the same order.
 * @template Given, Result @param {AsyncIterable<Given>} values @param {(value: Given) => Promise<Result>} make
 * @param {number} most @param {(result: Result) => Promise<void>} take
 */
async function inTurn(values, make, most, take) {
  let last = Promise.resolve();
  /** @type {Promise<void>[]} */
  const begun = [];
  for await (const value of values) {
    last = Promise.all([make(value), last]).then(([result]) => take(result));
    // It may fail before it is waited for.
    last.catch(() => {});
    begun.push(last);
    if (begun.length >= most) await begun.shift();
  }
  await last;
}

/**
 * The lines of the inputs in batches: what a stream has given is never held back for more.
 * @param {Input[]} inputs
 * @returns {AsyncGenerator<Piece[]>}
 */
async function* batches(inputs) {
  /** @type {Piece[]} */
  const batch = [];
  for (const { file, chunks, isWhole } of inputs) {
    if (!isWhole && batch.length > 0) yield batch.splice(0);
    let first = 1;
    for await (const chunk of chunks) {
      const lines = isWhole ? 1 : breaksIn(chunk);
      batch.push({ file, first, lines, isWhole, bytes: chunk });
      first += lines;
      const isFull = batch.length >= BATCH_FILES || sum(batch.map(({ bytes }) => bytes.length)) >= BATCH_BYTES;
      if (!isWhole || isFull) yield batch.splice(0);
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * The same with what comes before a place marked as done.
 * @param {AsyncIterable<Piece[]>} all @param {{ file: string, line: number }} place
 */
async function* after(all, { file, line }) {
  let isBefore = true;
  for await (const pieces of all)
    yield pieces.flatMap((piece) => {
      if (!isBefore) return [piece];
      const isIn = piece.file === file && line < piece.first + piece.lines + Number(piece.bytes.at(-1) !== LINE_BREAK);
      if (!isIn) return [{ ...piece, isDone: true }];
      isBefore = false;
      return divided(piece, line);
    });
}

/** What is done of lines, and what begins with this one. @param {Piece} piece @param {number} line @returns {Piece[]} */
function divided({ bytes, first, lines, ...piece }, line) {
  let at = 0;
  for (let n = first; n < line; n++) at = bytes.indexOf(LINE_BREAK, at) + 1;
  const done = line - first;
  return [
    { ...piece, first, lines: done, bytes: bytes.subarray(0, at), isDone: true },
    { ...piece, first: line, lines: lines - done, bytes: bytes.subarray(at) },
  ];
}

/** @param {number[]} all */
const sum = (all) => all.reduce((one, other) => one + other, 0);

/** How many line breaks there are. @param {Buffer} bytes */
function breaksIn(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1)) count += 1;
  return count;
}
