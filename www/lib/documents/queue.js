// @ts-check
// Inspects files in a worker, one after another, each within a time limit. Without a worker, the page itself inspects them.

import { INSPECTION_TIMEOUT, MAX_FAILED_STARTS, START_TIMEOUT, unread } from "./bounds.js";

/** @typedef {import("../documents.js").Inspection} Inspection */
/** @typedef {Blob | import("./open-file.js").OpenFile} Readable   what is read slice by slice */

/**
 * @typedef {object} Job
 * @property {number} id
 * @property {Readable} file
 * @property {string | null} name
 * @property {AbortSignal | undefined} signal
 * @property {((progress: {done: number, size: number}) => void) | undefined} onProgress
 * @property {() => Worker} make
 * @property {(inspection: Inspection) => void} resolve
 * @property {(reason: unknown) => void} reject
 */

/** @type {Job[]} */
const waiting = [];
/** @type {Job | null} */
let current = null;
/** @type {Worker | null} */
let worker = null;
/** Whether the worker has reported that it runs. */
let started = false;
/** Whether the worker did not start in time. It is kept, because it may still start. */
let startTimedOut = false;
/** How many workers in a row did not start in time. */
let failedStarts = 0;
/** Whether the page inspects files because no worker is available. */
let withoutWorker = false;
/** Whether the console has a warning that says how to make the worker start. */
let warned = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let clock;
let last = 0;

/** The start timeout is counted in steps of so many milliseconds. */
const STEP = 500;

/**
 * @param {Readable | Uint8Array} given
 * @param {{fileName?: string, signal?: AbortSignal, onProgress?: Job["onProgress"], worker: () => Worker}} options
 * @returns {Promise<Inspection>}
 */
export async function inspect(given, { fileName, signal, onProgress, worker: make }) {
  // A copy, because a Blob cannot be made of shared memory, and one of transferred memory is empty.
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
    signal?.addEventListener("abort", () => cancel(job), { once: true });
    waiting.push(job);
    next();
  });
}

function next() {
  const job = current ? undefined : waiting.shift();
  if (!job) return;
  current = job;
  try {
    if (!withoutWorker && !worker) startWorker(job.make());
  } catch (error) {
    inspectWithoutWorker(error);
  }
  // A timer, so that the page stays usable between two files.
  if (!worker) setTimeout(() => inspectHere(job));
  else if (startTimedOut) queueMicrotask(() => finishWith(job, "not-started"));
  else if (started) post(job, worker);
}

/** Sends a file to the running worker; messages sent before it runs may be lost. @param {Job} job @param {Worker} to */
function post(job, to) {
  try {
    to.postMessage({ id: job.id, file: job.file, name: job.name });
  } catch (error) {
    settle(job, () => job.reject(error));
  }
}

/**
 * Counts in steps, so that time in which the page is busy or the machine is suspended does not count.
 * @param {number} left @returns {ReturnType<typeof setTimeout>}
 */
function waitForStart(left) {
  return setTimeout(() => {
    if (left > STEP) clock = waitForStart(left - STEP);
    else notStarted();
  }, STEP);
}

/** @param {Worker} made */
function startWorker(made) {
  worker = made;
  made.onmessage = ({ data }) => {
    if (made !== worker) return;
    if (!started) {
      clearTimeout(clock);
      started = true;
      startTimedOut = false;
      failedStarts = 0;
      if (current) return post(current, made);
    }
    const job = current;
    if (!job || data.id !== job.id) return;
    if (data.done !== undefined) {
      // Reading the file has no time limit.
      if (data.done === job.file.size) clock = setTimeout(tooSlow, INSPECTION_TIMEOUT);
      return report(job, data.done);
    }
    if (data.failed === undefined) return settle(job, () => job.resolve(data.inspection));
    // The worker runs, but its module does not.
    stop();
    inspectWithoutWorker(data.failed);
    retry(job);
  };
  made.onerror = (event) => {
    event.preventDefault();
    if (made !== worker) return;
    const crashed = started;
    stop();
    if (!crashed) inspectWithoutWorker(event.message || "its script could not be loaded");
    if (!current) return;
    // A file that crashed a worker is not inspected in the page, which it could crash too.
    if (crashed) finishWith(current, "crashed");
    else retry(current);
  };
  clock = waitForStart(START_TIMEOUT);
  // It may run already and have reported so before this listener was added.
  made.postMessage({ hello: true });
}

function tooSlow() {
  stop();
  if (current) finishWith(current, "too-slow");
}

function notStarted() {
  failedStarts += 1;
  // The last one is kept, because it may still start on a slow network; until then no file waits for it.
  if (failedStarts < MAX_FAILED_STARTS) stop();
  else startTimedOut = true;
  warnOnce(`did not start within ${START_TIMEOUT / 1000} seconds, so files are not inspected`);
  if (current) finishWith(current, "not-started");
}

/** The page itself inspects all further files. @param {unknown} reason */
function inspectWithoutWorker(reason) {
  withoutWorker = true;
  // Nothing can be fixed where workers do not exist.
  if (typeof Worker !== "function") return;
  warnOnce(
    `could not be used (${reason instanceof Error ? reason.message : reason}), so the page itself inspects files and does not respond meanwhile`,
  );
}

/** @param {string} what */
function warnOnce(what) {
  if (warned) return;
  warned = true;
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

/** Reports how much of a file was read; errors of the listener are not caught. @param {Job} job @param {number} done */
function report({ onProgress, file: { size } }, done) {
  if (onProgress) queueMicrotask(() => onProgress({ done, size }));
}

/**
 * Resolves with the inspection of a file that was not inspected to its end.
 * @param {Job} job @param {import("./bounds.js").NotInspected} problem
 */
function finishWith(job, problem) {
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
function retry(job) {
  clearTimeout(clock);
  waiting.unshift(job);
  current = null;
  next();
}

/** Ends the worker, unless it has something to do; the next file gets a new one. */
export function endWorker() {
  if (!current && waiting.length === 0) stop();
}

/** Ends the worker; the next file gets a new one. */
function stop() {
  worker?.terminate();
  worker = null;
  started = startTimedOut = false;
}

/** @param {Job} job */
function cancel(job) {
  const at = waiting.indexOf(job);
  if (at >= 0) waiting.splice(at, 1);
  else if (current === job) {
    // Without a worker, the next file waits until this one has been read.
    if (!worker) return job.reject(job.signal?.reason);
    clearTimeout(clock);
    // The worker is busy with this file, so it is replaced, unless it has not started.
    if (!startTimedOut) stop();
    current = null;
    next();
  } else return;
  job.reject(job.signal?.reason);
}
