// @ts-check
// Looks into files in browsers: in a worker, one after another, each within its time. Where the page's policy allows no
// worker, it looks in the page itself.

import { MOST_TIME, unread } from "./documents/bounds.js";

/** @typedef {{file: Blob | Uint8Array, name: string | null, signal?: AbortSignal, make: () => Worker, resolve(inspection: any): void, reject(reason: any): void}} Job */

/** @type {Job[]} */
const waiting = [];
/** @type {Job | null} */
let current = null;
/** @type {Worker | null} */
let worker = null;
/** Whether the worker's script has begun. */
let started = false;
/** Whether workers cannot be had here. */
let alone = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let clock;
let last = 0;

/**
 * @param {Blob | Uint8Array} file
 * @param {{fileName?: string, signal?: AbortSignal, worker?: () => Worker}} [options]
 */
export function inspect(file, { fileName, signal, worker: make = makeWorker } = {}) {
  if (!(file instanceof Uint8Array) && !(file instanceof Blob)) {
    return Promise.reject(Object.assign(new TypeError("inspect takes a Blob, a File or a Uint8Array."), { code: "ERR_OPTIONS" }));
  }
  const name = fileName ?? (typeof File === "function" && file instanceof File ? file.name : null);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const job = { file, name, signal, make, resolve, reject };
    signal?.addEventListener("abort", () => drop(job), { once: true });
    waiting.push(job);
    next();
  });
}

function makeWorker() {
  return new Worker(new URL("./documents-worker.js", import.meta.url), { type: "module" });
}

function next() {
  if (current || waiting.length === 0) return;
  const job = (current = /** @type {Job} */ (waiting.shift()));
  const done = (/** @type {() => void} */ settle) => {
    if (current !== job) return;
    clearTimeout(clock);
    current = null;
    settle();
    next();
  };
  const size = job.file instanceof Uint8Array ? job.file.length : job.file.size;
  try {
    if (!alone) worker ??= job.make();
  } catch {
    alone = true;
  }
  if (!worker) {
    // The page itself looks, and draws breath between two files.
    setTimeout(async () => {
      try {
        const { inspect: here } = await import("./documents-here.js");
        const inspection = await here(job.file, job.name);
        done(() => job.resolve(inspection));
      } catch (error) {
        done(() => job.reject(error));
      }
    });
    return;
  }
  const id = (last += 1);
  worker.onmessage = ({ data }) => {
    started ||= data.started === true;
    if (data.id !== id) return;
    done(() => (data.failed === undefined ? job.resolve(data.inspection) : job.reject(new Error(data.failed))));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const fell = started;
    stop();
    // A worker that has begun falls over the file, which the page itself had better not try.
    if (fell) return done(() => job.resolve(unread(job.name, size, "not-inspected")));
    // The script did not start: nobody's file is to blame.
    alone = true;
    waiting.unshift(job);
    current = null;
    next();
  };
  clock = setTimeout(() => {
    stop();
    done(() => job.resolve(unread(job.name, size, "too-large")));
  }, MOST_TIME);
  worker.postMessage({ id, file: job.file, name: job.name });
}

/** Ends the worker; the next file gets a new one. */
function stop() {
  worker?.terminate();
  worker = null;
  started = false;
}

/** @param {Job} job */
function drop(job) {
  const at = waiting.indexOf(job);
  if (at >= 0) waiting.splice(at, 1);
  else if (current === job) {
    clearTimeout(clock);
    stop();
    current = null;
    next();
  } else return;
  job.reject(job.signal?.reason);
}
