// @ts-check

// Many claims, one a line: reports in the order of the claims, from all cores, with the memory of a few batches.
import { availableParallelism } from "node:os";
import { checkBatch } from "./cli-batch.js";
import { note, write } from "./cli-output.js";
import { progress } from "./cli-progress.js";
import { SameInvoices } from "./cli-same.js";
import { BATCHES_EACH, Threads } from "./cli-threads.js";
import { UsageError } from "./cli-usage.js";

/** @typedef {import("./cli-batch.js").Piece} Piece */
/** @typedef {import("./cli-batch.js").Checked} Checked */
/** @typedef {Awaited<ReturnType<typeof import("./cli-input.js").openLines>>} Input */

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
 * Writes a report for each claim. Tells whether all are ready.
 * @param {Input[]} inputs @param {import("./index.js").Claimproof} validator
 * @param {import("./cli-worker.js").Told} told @param {number} count   of threads
 */
export async function checkLines(inputs, validator, told, count) {
  /** @type {Threads | undefined} */
  let threads;
  const given = { lines: 0, bytes: 0 };
  let ready = true;
  const shown = progress(told.asked.quiet);
  const same = new SameInvoices((words) => {
    shown.clear();
    note(words);
  });
  /** @type {(pieces: Piece[]) => Promise<Checked>} */
  const check = async (pieces) => {
    given.bytes += sum(pieces.map(({ bytes }) => bytes.length));
    given.lines += sum(pieces.map(({ lines }) => lines));
    const isMuch = given.lines > BEFORE_THREADS.lines || given.bytes > BEFORE_THREADS.bytes;
    if (count > 1 && isMuch) threads ??= new Threads(count, told);
    return threads ? threads.check(pieces) : checkBatch(pieces, validator, told.asked);
  };
  try {
    await inTurn(batches(inputs), check, count * BATCHES_EACH, async ({ reports, claims, ready: own, invoices }) => {
      ready &&= own === claims;
      same.take(invoices);
      shown.add(claims);
      await write(reports, 0);
    });
    same.end();
  } finally {
    shown.clear();
    await threads?.end();
  }
  return ready;
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

/** The lines of the inputs in batches: what a stream has given is never held back for more. @param {Input[]} inputs @returns {AsyncGenerator<Piece[]>} */
async function* batches(inputs) {
  /** @type {Piece[]} */
  const batch = [];
  for (const { file, chunks, isWhole } of inputs) {
    if (!isWhole && batch.length > 0) yield batch.splice(0);
    let first = 1;
    for await (const chunk of chunks) {
      const lines = isWhole ? 1 : breaksIn(chunk);
      batch.push({ file, first, lines, bytes: chunk });
      first += lines;
      const isFull = batch.length >= BATCH_FILES || sum(batch.map(({ bytes }) => bytes.length)) >= BATCH_BYTES;
      if (!isWhole || isFull) yield batch.splice(0);
    }
  }
  if (batch.length > 0) yield batch;
}

/** @param {number[]} all */
const sum = (all) => all.reduce((one, other) => one + other, 0);

/** How many line breaks there are. @param {Buffer} bytes */
function breaksIn(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
