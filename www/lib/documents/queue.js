// @ts-check
// Inspects files in a worker, one after another, each within its time. Where no worker can be had, they are inspected here.

import { MOST_SILENT, MOST_START, MOST_TIME, unread } from "./bounds.js";

/** @typedef {Blob | import("./open-file.js").OpenFile} Readable   what is read slice by slice */

/**
 * @typedef {object} Job
 * @property {number} id
 * @property {Readable} file
 * @property {string | null} name
 * @property {AbortSignal | undefined} signal
 * @property {((progress: {done: number, size: number}) => void) | undefined} onProgress
 * @property {() => Worker} make
 * @property {(inspection: any) => void} resolve
 * @property {(reason: any) => void} reject
 */

/** @type {Job[]} */
const waiting = [];
/** @type {Job | null} */
let current = null;
/** @type {Worker | null} */
let worker = null;
/** Whether the worker's script has said that it runs. */
let started = false;
/** Whether the worker was given up on because it did not start in time; it is kept, in case it does yet. */
let overdue = false;
/** How many workers in a row did not start in time. */
let silent = 0;
/** Whether workers cannot be had here. */
let alone = false;
/** Whether somebody was told how to have the worker start. */
let told = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let clock;
let last = 0;

/** Of the time for the start, in milliseconds. */
const STEP = 500;

/**
 * @param {Readable | Uint8Array} given
 * @param {{fileName?: string, signal?: AbortSignal, onProgress?: Job["onProgress"], worker: () => Worker}} options
 */
export async function inspect(given, { fileName, signal, onProgress, worker: make }) {
  // Of a copy: shared memory makes no Blob, and memory that was handed to somebody else makes one of nothing.
  const file = given instanceof Uint8Array ? new Blob([new Uint8Array(given)]) : given;
  if (
    typeof file?.size !== "number" ||
    typeof file.slice !== "function" ||
    !["undefined", "function"].includes(typeof onProgress)
  ) {
    const message = "inspect takes a Blob, a File or a Uint8Array, and for onProgress a function.";
    throw Object.assign(new TypeError(message), { code: "ERR_OPTIONS" });
  }
  const name = fileName ?? (typeof File === "function" && file instanceof File ? file.name : null);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    last += 1;
    const job = { id: last, file, name, signal, onProgress, make, resolve, reject };
    signal?.addEventListener("abort", () => drop(job), { once: true });
    waiting.push(job);
    next();
  });
}

function next() {
  if (current || waiting.length === 0) return;
  const job = /** @type {Job} */ (waiting.shift());
  current = job;
  try {
    if (!alone && !worker) employ(job.make());
  } catch (error) {
    doWithout(error);
  }
  // The page stays usable between two files.
  if (!worker) setTimeout(() => inspectHere(job));
  else if (overdue) queueMicrotask(() => answer(job, "not-started"));
  else if (started) post(job, worker);
}

/** Hands a file to the worker, which runs: what it is sent before may be lost. @param {Job} job @param {Worker} to */
function post(job, to) {
  try {
    to.postMessage({ id: job.id, file: job.file, name: job.name });
  } catch (error) {
    settle(job, () => job.reject(error));
  }
}

/**
 * In steps, so that only time counts in which the page could hear of the start: not while it is busy, nor while the machine sleeps.
 * @param {number} left @returns {ReturnType<typeof setTimeout>}
 */
function waitForStart(left) {
  return setTimeout(() => {
    if (left > STEP) clock = waitForStart(left - STEP);
    else notStarted();
  }, STEP);
}

/** @param {Worker} made */
function employ(made) {
  worker = made;
  made.onmessage = ({ data }) => {
    if (made !== worker) return;
    if (!started) {
      clearTimeout(clock);
      started = true;
      overdue = false;
      silent = 0;
      if (current) return post(current, made);
    }
    const job = current;
    if (!job || data.id !== job.id) return;
    if (data.done !== undefined) {
      // How long reading a file takes is not for this to bound.
      if (data.done === job.file.size) clock = setTimeout(tooSlow, MOST_TIME);
      return report(job, data.done);
    }
    if (data.failed === undefined) return settle(job, () => job.resolve(data.inspection));
    // The worker runs, and its module does not.
    stop();
    doWithout(data.failed);
    again(job);
  };
  made.onerror = (event) => {
    event.preventDefault();
    if (made !== worker) return;
    const crashed = started;
    stop();
    if (!crashed) doWithout(event.message || "its script could not be loaded");
    if (!current) return;
    // A file on which a worker crashed is not tried again here: it could crash the caller. Where none started, it is.
    if (crashed) answer(current, "crashed");
    else again(current);
  };
  clock = waitForStart(MOST_START);
  // It may run already, and have said so to somebody else.
  made.postMessage({ hello: true });
}

function tooSlow() {
  stop();
  if (current) answer(current, "too-slow");
}

function notStarted() {
  silent += 1;
  // The last one is kept: on a slow network it may start yet, and until then no file has to wait for it.
  if (silent < MOST_SILENT) stop();
  else overdue = true;
  tell(`did not start within ${MOST_START / 1000} seconds, so files are not inspected`);
  if (current) answer(current, "not-started");
}

/** From now on the page itself inspects files. @param {any} reason */
function doWithout(reason) {
  alone = true;
  // Where there are no workers at all, nothing is to be done.
  if (typeof Worker !== "function") return;
  tell(
    `could not be used (${reason?.message ?? reason}), so the page itself inspects files and does not respond meanwhile`,
  );
}

/** @param {string} what */
function tell(what) {
  if (told) return;
  told = true;
  console.warn(
    `claimproof: the worker that inspects files ${what}. Copy documents-worker.js and documents.gzip.js from the folder dist ` +
      "of claimproof to beside the script that contains claimproof/documents, or make the worker yourself: " +
      "inspect(file, { worker }), or ClaimProofElement.worker.",
  );
}

/** @param {Job} job */
async function inspectHere(job) {
  if (current !== job) return;
  try {
    const { inspect: here } = await import("../documents-here.js");
    const inspection = await here(/** @type {Blob} */ (job.file), job.name, (done) => report(job, done), job.signal);
    settle(job, () => job.resolve(inspection));
  } catch (error) {
    settle(job, () => job.reject(error));
  }
}

/** Tells how much of a file was read; what the listener throws is its own matter. @param {Job} job @param {number} done */
function report({ onProgress, file: { size } }, done) {
  if (onProgress) queueMicrotask(() => onProgress({ done, size }));
}

/** Answers for a file that was not inspected to its end. @param {Job} job @param {import("./documents/bounds.js").NotInspected} problem */
function answer(job, problem) {
  settle(job, () => job.resolve(unread(job.name, job.file.size, problem)));
}

/** @param {Job} job @param {() => void} act */
function settle(job, act) {
  if (current !== job) return;
  clearTimeout(clock);
  current = null;
  act();
  next();
}

/** @param {Job} job */
function again(job) {
  clearTimeout(clock);
  waiting.unshift(job);
  current = null;
  next();
}

/** Ends the worker; the next file gets a new one. */
function stop() {
  worker?.terminate();
  worker = null;
  started = overdue = false;
}

/** @param {Job} job */
function drop(job) {
  const at = waiting.indexOf(job);
  if (at >= 0) waiting.splice(at, 1);
  else if (current === job) {
    // Without a worker the next file waits until the reading of this one has ended.
    if (!worker) return job.reject(job.signal?.reason);
    clearTimeout(clock);
    // The worker is busy with it; one that was given up on is not waited for.
    if (!overdue) stop();
    current = null;
    next();
  } else return;
  job.reject(job.signal?.reason);
}
