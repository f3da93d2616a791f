// @ts-check

// A run that was stopped: what it left in its output, and from where it goes on.
import { createReadStream } from "node:fs";
import { READY, VERDICT } from "./cli-batch.js";
import { wholeLines } from "./cli-input.js";
import { reason, UsageError } from "./cli-usage.js";

/**
 * What an earlier run left. Its last whole report is written again: where it is not the same, claims or options are others.
 * @typedef {object} Left
 * @property {number} keep   the bytes before that report
 * @property {string} last   that report, with its line break
 * @property {{ file: string, line: number }} place   of its claim
 * @property {boolean} ready   whether all that have a report are
 */

const LINE_BREAK = 10;

/**
 * Nothing where there is no whole report.
 * @param {string} output
 * @param {string[]} files   that are checked
 * @returns {Promise<Left | undefined>}
 */
export async function leftIn(output, files) {
  let [keep, last, ready, read] = [0, "", true, 0];
  const stream = createReadStream(output, { highWaterMark: 1 << 20 });
  try {
    for await (const chunk of wholeLines(stream, output)) {
      const end = chunk.lastIndexOf(LINE_BREAK) + 1;
      if (end > 0) {
        const begin = chunk.subarray(0, end - 1).lastIndexOf(LINE_BREAK) + 1;
        [keep, last] = [read + begin, chunk.toString("utf8", begin, end)];
        ready &&= areReady(chunk.subarray(0, end));
      }
      read += chunk.length;
    }
  } catch (error) {
    if (error instanceof UsageError && error.message === `${output}: ${reason(ABSENT)}`) return undefined;
    throw error;
  }
  return last === "" ? undefined : { keep, last, ready, place: placeOf(last, output, files) };
}

const ABSENT = Object.assign(new Error(), { code: "ENOENT" });

/** Whether all reports of these lines say so. @param {Buffer} lines */
function areReady(lines) {
  for (let at = 0; at < lines.length; at = lines.indexOf(LINE_BREAK, at) + 1) {
    const verdict = lines.indexOf(VERDICT, at);
    if (lines.toString("latin1", verdict, verdict + READY.length) !== READY) return false;
  }
  return true;
}

/** @param {string} report @param {string} output @param {string[]} files */
function placeOf(report, output, files) {
  const { file, line } = inputOf(report) ?? {};
  if (typeof file !== "string" || !Number.isInteger(line))
    throw new UsageError(`${output}: this is no output of check --format ndjson`);
  if (files.filter((one) => one === file).length === 1) return { file, line };
  throw new UsageError(`${output}: its last report is on ${file}, which must be among the files once`);
}

/** @param {string} report */
function inputOf(report) {
  try {
    return JSON.parse(report).input;
  } catch {
    return undefined;
  }
}

/** Says that this run is not the one that was stopped. @param {string} output @param {Left} left */
export function isOther(output, { place: { file, line } }) {
  const why = "the claims, their files or options, such as --today, are others";
  return new UsageError(`${output}: its last report is not that on ${file}, line ${line}, now; ${why}`);
}
