// Which drafts are open in other tabs, with locks as browsers have them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Held } from "../../www/page/drafts/held.js";

/** Locks that several tabs share. */
function sharedLocks() {
  /** @type {Map<string, (() => void)[]>} */
  const waiting = new Map();
  const next = (/** @type {string} */ name) => waiting.get(name)?.[0]?.();
  const locks = {
    /** @param {string} name @param {{signal: AbortSignal}} how @param {() => unknown} held */
    request: (name, { signal }, held) =>
      new Promise((resolve, reject) => {
        const all = waiting.get(name) ?? [];
        let isHeld = false;
        const own = async () => {
          if (isHeld) return;
          isHeld = true;
          await held();
          all.splice(all.indexOf(own), 1);
          resolve(undefined);
          next(name);
        };
        signal.addEventListener("abort", () => {
          if (isHeld) return;
          all.splice(all.indexOf(own), 1);
          reject(signal.reason);
        });
        all.push(own);
        waiting.set(name, all);
        next(name);
      }),
    query: async () => ({ held: [...waiting].flatMap(([name, all]) => (all.length > 0 ? { name } : [])) }),
  };
  return /** @type {LockManager} */ (/** @type {unknown} */ (locks));
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a draft is open elsewhere while another tab has it, and no longer once that leaves", async () => {
  const locks = sharedLocks();
  const [here, there] = [new Held(locks), new Held(locks)];
  there.hold("a");
  await settled();
  assert.deepEqual([...(await here.elsewhere())], ["a"]);
  assert.deepEqual([...(await there.elsewhere())], []);
  here.hold("a");
  await settled();
  assert.deepEqual([...(await here.elsewhere())], ["a"], "it is open in both");
  there.hold("b");
  await settled();
  assert.deepEqual([...(await here.elsewhere())], ["b"]);
  there.hold(null);
  await settled();
  assert.deepEqual([...(await here.elsewhere())], []);
});

test("where the browser has no locks, or refuses them, nothing is known", async () => {
  const none = new Held(undefined);
  const refused = new Held(
    /** @type {any} */ ({
      request: () => Promise.reject(new Error("no")),
      query: () => Promise.reject(new Error("no")),
    }),
  );
  for (const held of [none, refused]) {
    held.hold("a");
    assert.deepEqual([...(await held.elsewhere())], []);
  }
});
