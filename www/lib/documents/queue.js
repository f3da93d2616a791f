// @ts-check
// Inspects files in a worker, one after another, each within a time limit, and makes proposals there too, before files that wait.
// Without a worker, the page itself does both.

import { IDLE_TIME, INSPECTION_TIMEOUT, MAX_FAILED_STARTS, START_TIMEOUT, unread } from "./bounds.js";
import { fileOf } from "./given.js";

/** @typedef {import("../documents.js").Inspection} Inspection */
/** @typedef {Blob | import("./open-file.js").OpenFile} Readable   what is read slice by slice */
/**
 * @typedef {object} Options   of an inspection
 * @property {string} [fileName]
 * @property {AbortSignal} [signal]
 * @property {(progress: {done: number, size: number}) => void} [onProgress]
 */

/** @typedef {import("./bounds.js").NotInspected} NotInspected */
/** @typedef {import("../types.js").Proposal} Proposal */
/** @typedef {import("../rulebooks.js").Given} Given */

/**
 * A file to inspect, or proposals to make.
 * @typedef {object} Job
 * @property {number} id
 * @property {{rulebooks?: Given[] | undefined, [name: string]: unknown}} message   what the worker is sent of it
 * @property {(data: any) => void} answered   takes an answer of the worker
 * @property {() => Promise<any>} here   does it without a worker
 * @property {(problem: NotInspected) => void} unfinished   settles it where the worker did not finish it
 * @property {AbortSignal | undefined} signal
 * @property {() => Worker} make
 * @property {string} advice   how to get a worker that runs
 * @property {(result: any) => void} resolve
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
/** How that can be done: the entries get their worker from different places. */
let advice = "";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let clock;
let last = 0;
/** Whether the worker ends once it has had nothing to do for a while. */
let endsWhenIdle = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let idle;

/** The start timeout is counted in steps of so many milliseconds. */
const STEP = 500;

/**
 * @param {Readable | Uint8Array} given
 * @param {Options & {worker: () => Worker, advice?: string}} options
 * @returns {Promise<Inspection>}
 */
export async function inspect(given, { fileName, signal, onProgress, worker: make, advice = "" }) {
  const { file, name, size, report } = fileOf(given, fileName, onProgress);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    last += 1;
    /** @type {Job} */
    const job = {
      id: last,
      message: { file, name },
      answered({ done, inspection }) {
        if (done === undefined) return settleWith(job, file, inspection);
        // Reading the file has no time limit.
        if (done === size) clock = setTimeout(tooSlow, INSPECTION_TIMEOUT);
        report(done);
      },
      async here() {
        const { inspect: inspectHere } = await import("../documents-here.js");
        return inspectHere(/** @type {Blob} */ (file), name, report, signal);
      },
      unfinished: (problem) => resolve(unread(name, size, problem)),
      signal,
      make,
      advice,
      resolve,
      reject,
    };
    signal?.addEventListener("abort", () => cancel(job), { once: true });
    endsWhenIdle = false;
    waiting.push(job);
    next();
  });
}

/**
 * Makes proposals, before files that wait.
 * @param {unknown[]} given   what they are made of
 * @param {{worker: () => Worker, advice?: string, here: () => Promise<Proposal[]>, rulebooks?: Given[]}} options   the worker, how they
 *   are made without one, and the rulebooks that were added
 * @returns {Promise<Proposal[]>}
 */
export function propose(given, { worker: make, advice = "", here, rulebooks = [] }) {
  return new Promise((resolve, reject) => {
    last += 1;
    const doHere = () => here().then(resolve, reject);
    /** @type {Job} */
    const job = {
      id: last,
      message: { propose: given, rulebooks },
      answered({ proposals, error }) {
        if (proposals) return settle(job, () => resolve(proposals));
        // Without the module of proposals beside it, the worker still inspects files.
        settle(job, () => (error ? reject(Object.assign(new Error(error.message), error)) : doHere()));
      },
      here,
      unfinished(problem) {
        if (problem === "not-started") doHere();
        else reject(new Error(`Proposing stopped unexpectedly in the worker: ${problem}.`));
      },
      signal: undefined,
      make,
      advice,
      resolve,
      reject,
    };
    waiting.unshift(job);
    next();
  });
}

function next() {
  const job = current ? undefined : waiting.shift();
  if (!job) {
    if (!current && endsWhenIdle) endIfIdle();
    return;
  }
  current = job;
  advice = job.advice;
  try {
    if (!withoutWorker && !worker) startWorker(job.make());
  } catch (error) {
    inspectWithoutWorker(error);
  }
  // A timer, so that the page stays usable between two files.
  if (!worker) setTimeout(() => doHere(job));
  else if (startTimedOut) queueMicrotask(() => finishWith(job, "not-started"));
  else if (started) post(job, worker);
}

/** Sends a file to the running worker; messages sent before it runs may be lost. @param {Job} job @param {Worker} to */
function post(job, to) {
  try {
    to.postMessage({ ...withoutSent(job.message, to), id: job.id });
  } catch (error) {
    settle(job, () => job.reject(error));
  }
}

/** The rulebooks that a worker has. @type {WeakMap<Worker, Given[]>} */
const sent = new WeakMap();

/** A message in which what a worker has is named and not given again. @param {Job["message"]} message @param {Worker} to */
function withoutSent({ rulebooks, ...message }, to) {
  if (!rulebooks) return message;
  const before = sent.get(to) ?? [];
  sent.set(to, rulebooks);
  const isSent = (/** @type {Given} */ { id, json }) => before.some((one) => one.id === id && one.json === json);
  return { ...message, rulebooks: rulebooks.map((one) => (isSent(one) ? { id: one.id } : one)) };
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
    if (data.failed === undefined) return job.answered(data);
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
  const why = reason instanceof Error ? reason.message : reason;
  warnOnce(`could not be used (${why}), so the page itself inspects files and does not respond meanwhile`);
}

/** @param {string} what */
function warnOnce(what) {
  if (warned) return;
  warned = true;
  console.warn(`claimproof: the worker that inspects files ${what}. ${advice}`);
}

/** @param {Job} job */
async function doHere(job) {
  if (current !== job) return;
  try {
    const result = await job.here();
    settle(job, () => job.resolve(result));
  } catch (error) {
    settle(job, () => job.reject(error));
  }
}

/**
 * Settles with what the worker found. Where it could read nothing of a file that the page can read, the page inspects it: in WebKit
 * the worker of a page that was opened from a disk cannot read the files of that page.
 * @param {Job} job @param {Readable} file @param {Inspection} inspection
 */
async function settleWith(job, file, inspection) {
  if (inspection.sha256 === null && inspection.problem === null && (await isReadable(file))) return doHere(job);
  settle(job, () => job.resolve(inspection));
}

/** Whether this thread can read a file. @param {Readable} file */
const isReadable = (file) =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );

/** Settles what the worker did not finish. @param {Job} job @param {NotInspected} problem */
function finishWith(job, problem) {
  settle(job, () => job.unfinished(problem));
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

/** Ends the worker, or once it is idle, unless another file is given before; the next file gets a new one. */
export function endWorker() {
  endsWhenIdle = true;
  if (!current && waiting.length === 0) stop();
}

/** Ends the worker after a while, in which proposals often follow each other. */
function endIfIdle() {
  clearTimeout(idle);
  idle = setTimeout(() => {
    if (endsWhenIdle && !current && waiting.length === 0) stop();
  }, IDLE_TIME);
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
