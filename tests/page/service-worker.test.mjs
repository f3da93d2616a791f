// What the service worker answers, and what it does not: its events, with a cache and a network of the test's own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";

const code = readFileSync(new URL("../../www/sw.js", import.meta.url), "utf8");
const SCOPE = "https://claims.example/proof/";
const PRECACHE = { "": "sha256-page", "page.js": "sha256-script", "accessibility.html": "sha256-other" };

/** The worker, started; what it keeps and asks for can be read. */
function start() {
  /** @type {{[type: string]: (event: object) => void}} */
  const listeners = {};
  /** @type {Map<string, Map<string, string>>} */
  const stored = new Map([
    [`claimproof ${SCOPE} old`, new Map()],
    ["claimproof https://claims.example/another/ old", new Map()],
  ]);
  /** @type {(Request & {cache: string})[]} */
  const added = [];
  /** @type {string[]} */
  const fetched = [];
  const counts = { skipped: 0, claimed: 0 };
  const cacheOf = (/** @type {string} */ name) => {
    const files = stored.get(name) ?? new Map();
    stored.set(name, files);
    return {
      addAll: async (/** @type {typeof added} */ requests) => {
        added.push(...requests);
        for (const { url } of requests) files.set(url, `kept ${url}`);
      },
      match: async (/** @type {{url: string}} */ { url }) => files.get(url.replace(/[?#].*/, "")),
    };
  };
  runInNewContext(code, {
    self: {
      registration: { scope: SCOPE },
      clients: {
        async claim() {
          counts.claimed += 1;
        },
      },
      skipWaiting() {
        counts.skipped += 1;
      },
      addEventListener: (/** @type {string} */ type, /** @type {(event: object) => void} */ listener) =>
        Object.assign(listeners, { [type]: listener }),
    },
    caches: {
      open: async (/** @type {string} */ name) => cacheOf(name),
      keys: async () => [...stored.keys()],
      delete: async (/** @type {string} */ name) => stored.delete(name),
    },
    fetch: async (/** @type {{url: string}} */ { url }) => void fetched.push(url),
    BUILD: "new",
    PRECACHE,
    Request,
    URL,
  });
  /** Sends an event, and waits for what it waits for; undefined where nobody answers. @param {string} type @param {object} [event] */
  const send = async (type, event = {}) => {
    /** @type {Promise<unknown> | undefined} */
    let done;
    const take = (/** @type {Promise<unknown>} */ promise) => {
      done = promise;
    };
    listeners[type]?.({ ...event, waitUntil: take, respondWith: take });
    return done && { answer: await done };
  };
  return { send, stored, added, fetched, listeners, counts };
}

const request = (/** @type {string} */ path, { method = "GET", mode = "cors" } = {}) => ({
  request: { url: new URL(path, SCOPE).href, method, mode },
});

test("it keeps the files of its list, each by its hash, and deletes what earlier versions kept", async () => {
  const { send, added, stored, counts } = start();
  await send("install");
  assert.deepEqual(
    added.map(({ url, integrity, cache }) => [url, integrity, cache]),
    Object.entries(PRECACHE).map(([path, hash]) => [SCOPE + path, hash, "no-cache"]),
  );
  assert.equal(counts.skipped, 0);
  await send("activate");
  assert.deepEqual([...stored.keys()], ["claimproof https://claims.example/another/ old", `claimproof ${SCOPE} new`]);
  assert.equal(counts.claimed, 1);
});

test("it answers GETs of these files, and nothing else", async () => {
  const { send, fetched } = start();
  await send("install");
  for (const [path, options] of /** @type {const} */ ([
    ["page.js", {}],
    ["", { mode: "navigate" }],
    ["?lang=fr", { mode: "navigate" }],
    ["accessibility.html#fr", { mode: "navigate" }],
  ])) {
    const answered = await send("fetch", request(path, options));
    assert.equal(answered?.answer, `kept ${new URL(path.replace(/[?#].*/, ""), SCOPE)}`, path);
  }
  for (const [path, options] of /** @type {const} */ ([
    ["page.js", { method: "POST" }],
    ["page.js", { method: "HEAD" }],
    ["", { method: "POST", mode: "navigate" }],
    ["page.js?claim=1", {}],
    ["other.js", {}],
    ["toString", {}],
    ["../page.js", {}],
    ["../another/page.js", {}],
    ["https://elsewhere.example/proof/page.js", {}],
    ["http://claims.example/proof/page.js", {}],
  ]))
    assert.equal(await send("fetch", request(path, options)), undefined, path);
  assert.deepEqual(fetched, []);
});

test("a file that the browser has deleted comes from the network", async () => {
  const { send, fetched } = start();
  await send("fetch", request("page.js"));
  assert.deepEqual(fetched, [`${SCOPE}page.js`]);
});

test("it takes one message, and listens to nothing else", async () => {
  const { send, listeners, counts } = start();
  assert.deepEqual(Object.keys(listeners).sort(), ["activate", "fetch", "install", "message"]);
  for (const data of [undefined, null, "skipWaiting", { type: "use this version" }, ["use this version"]])
    await send("message", { data });
  assert.equal(counts.skipped, 0);
  await send("message", { data: "use this version" });
  assert.equal(counts.skipped, 1);
});
