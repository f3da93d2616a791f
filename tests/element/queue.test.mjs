// Files wait for one worker: what it says of its reading, when the time begins, and how it is ended. The worker is played here.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { IDLE_TIME, INSPECTION_TIMEOUT } from "../../www/lib/documents/bounds.js";
import { endWorker, inspect, propose } from "../../www/lib/documents/queue.js";

/** @typedef {{id: number, file: Blob, name: string | null}} Job */
/** @typedef {Worker & {ended: boolean, jobs: Job[], say(data: object): void}} Played */

/** The workers that were made. @type {Played[]} */
const made = [];

/** A worker that runs at once, and says of files what it is told to. @returns {Played} */
function worker() {
  const one = Object.assign(Object.create(null), {
    ended: false,
    /** @type {Job[]} */
    jobs: [],
    postMessage(/** @type {Job & {hello?: boolean}} */ message) {
      if (message.hello) queueMicrotask(() => one.onmessage({ data: { started: true } }));
      else one.jobs.push(message);
    },
    terminate() {
      one.ended = true;
    },
    say(/** @type {object} */ data) {
      one.onmessage({ data: { id: one.jobs.at(-1).id, ...data } });
    },
  });
  made.push(one);
  return one;
}

/** The worker that was made last. */
function latest() {
  const one = made.at(-1);
  assert.ok(one);
  return one;
}

/** Lets everything that waits for no time run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

const bytes = new Uint8Array(1000);

test("what was read of a file reaches its caller, before the inspection does", async () => {
  /** @type {unknown[]} */
  const told = [];
  const found = inspect(bytes, { fileName: "a.pdf", worker, onProgress: (progress) => told.push(progress) }).then(
    (inspection) => told.push(inspection),
  );
  await settled();
  const { file, name } = latest().jobs.at(-1) ?? {};
  assert.deepEqual([file instanceof Blob, file?.size, name], [true, 1000, "a.pdf"]);
  latest().say({ done: 400 });
  latest().say({ done: 1000 });
  latest().say({ inspection: "found" });
  await found;
  assert.deepEqual(told, [{ done: 400, size: 1000 }, { done: 1000, size: 1000 }, "found"]);
});

test("the time of a file begins when it was read", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const slow = inspect(bytes, { fileName: "slow.pdf", worker });
    await settled();
    const one = latest();
    mock.timers.tick(10 * INSPECTION_TIMEOUT);
    one.say({ done: 999 });
    mock.timers.tick(10 * INSPECTION_TIMEOUT);
    one.say({ done: 1000 });
    mock.timers.tick(INSPECTION_TIMEOUT - 1);
    assert.equal(one.ended, false);
    mock.timers.tick(1);
    const { problem, sizeBytes, fileName } = await slow;
    assert.deepEqual([one.ended, problem, sizeBytes, fileName], [true, "too-slow", 1000, "slow.pdf"]);
  } finally {
    mock.timers.reset();
  }
});

test("a file that is being read can be given up, and the next one gets another worker", async () => {
  const stop = new AbortController();
  const [ended, waiting] = [inspect(bytes, { signal: stop.signal, worker }), inspect(new Blob([bytes]), { worker })];
  await settled();
  const one = latest();
  one.say({ done: 10 });
  stop.abort(new Error("enough"));
  await assert.rejects(ended, /enough/);
  await settled();
  assert.equal(one.ended, true);
  assert.notEqual(made.at(-1), one);
  latest().say({ inspection: "found" });
  assert.equal(await waiting, "found");
});

test("what is no file, has no bytes any more or cannot be told of progress is refused", async () => {
  for (const given of [7, "a.pdf", null, undefined, {}, []])
    await assert.rejects(Reflect.apply(inspect, undefined, [given, { worker }]), { code: "ERR_OPTIONS" });
  await assert.rejects(Reflect.apply(inspect, undefined, [bytes, { worker, onProgress: 7 }]), { code: "ERR_OPTIONS" });
  const gone = new Uint8Array(3);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  await assert.rejects(inspect(gone, { worker }), TypeError);
});

test("a file that the worker cannot read is inspected by the page, where that can read it", async () => {
  const unread = { sha256: null, problem: null };
  const gone = new Blob([bytes]);
  gone.slice = () => ({ ...gone, arrayBuffer: () => Promise.reject(new Error("gone")) });
  const found = inspect(gone, { worker });
  await settled();
  latest().say({ inspection: unread });
  assert.equal(await found, unread);
  const again = inspect(bytes, { worker });
  await settled();
  latest().say({ inspection: unread });
  // Here the page has no module: it tries to load it.
  await assert.rejects(again, { code: "ERR_MODULE_NOT_FOUND" });
});

/** Proposals as the page makes them, in the tests. @type {any[]} */
const onPage = [{ id: "page" }];
const here = async () => onPage;

test("proposals are made before files that wait, and an error of theirs keeps its code", async () => {
  const [one, other] = [inspect(bytes, { worker }), inspect(bytes, { worker })];
  await settled();
  const proposals = propose(["claim"], { worker, here });
  latest().say({ inspection: "one" });
  await one;
  assert.deepEqual(Reflect.get(latest().jobs.at(-1) ?? {}, "propose"), ["claim"]);
  latest().say({ proposals: ["sorted"] });
  assert.deepEqual(await proposals, ["sorted"]);
  latest().say({ inspection: "other" });
  assert.equal(await other, "other");
  const misused = propose([], { worker, here });
  latest().say({ error: { message: "today is a day", code: "ERR_OPTIONS" } });
  await assert.rejects(misused, { message: "today is a day", code: "ERR_OPTIONS" });
});

test("where the worker cannot make proposals, the page does; where it crashes, it does not", async () => {
  const unavailable = propose([], { worker, here });
  latest().say({ unavailable: true });
  assert.equal(await unavailable, onPage);
  const crashed = propose([], { worker, here });
  const one = latest();
  one.onerror?.(/** @type {any} */ ({ message: "out of memory", preventDefault() {} }));
  await assert.rejects(crashed, /crashed/);
  assert.equal(one.ended, true);
});

test("a worker that is busy when it is no longer wanted ends once it is idle", async () => {
  const stop = new AbortController();
  const dropped = inspect(bytes, { fileName: "dropped.pdf", worker, signal: stop.signal });
  const proposed = propose([], { worker, here: async () => [] });
  await settled();
  stop.abort();
  await assert.rejects(dropped);
  endWorker();
  await settled();
  assert.equal(latest().ended, false);
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    latest().say({ proposals: [] });
    await proposed;
    mock.timers.tick(IDLE_TIME - 1);
    assert.equal(latest().ended, false);
    mock.timers.tick(1);
    assert.equal(latest().ended, true);
  } finally {
    mock.timers.reset();
  }
});

test("a worker gets each rulebook once; one that is another, or has another worker, again", async () => {
  const rulebook = (/** @type {string} */ text) => ({
    id: "acme",
    json: new TextEncoder().encode(text),
    base: undefined,
  });
  const [first, second] = [rulebook("1"), rulebook("2")];
  const found = inspect(bytes, { fileName: "a.pdf", worker });
  await settled();
  latest().say({ inspection: "found" });
  await found;
  const sentWith = async (/** @type {ReturnType<typeof rulebook>[]} */ rulebooks) => {
    const proposed = propose([], { worker, here: async () => [], rulebooks });
    await settled();
    const sent = /** @type {any} */ (latest().jobs.at(-1)).rulebooks;
    latest().say({ proposals: [] });
    await proposed;
    return sent;
  };
  assert.deepEqual(await sentWith([first]), [first]);
  assert.deepEqual(await sentWith([first]), [{ id: "acme" }]);
  assert.deepEqual(await sentWith([second]), [second]);
  endWorker();
  assert.deepEqual(await sentWith([second]), [second]);
  endWorker();
});
