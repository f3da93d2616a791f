// @ts-check
// The service worker: keeps the files of the page, so that it works without network. It answers GETs of the files that the build
// lists, and nothing else. Libraries for this, such as workbox-precaching, are many times as long, and answer more.

/** @typedef {{[path: string]: string}} Precache   the hash of each file, by its path below this script; "" is the page itself */

const worker = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));
const { scope } = worker.registration;
const [family, cache] = [`claimproof ${scope} `, `claimproof ${scope} ${BUILD}`];

worker.addEventListener("install", (event) => event.waitUntil(keepFiles()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  if (isKept(event.request)) event.respondWith(answer(event.request));
});
// The one message that it takes: that somebody chose to use this version in place of the earlier one.
worker.addEventListener("message", ({ data }) => {
  if (data === "use this version") worker.skipWaiting();
});

/** Keeps every file as it was built, or none: one of another version has another hash. */
async function keepFiles() {
  const files = Object.entries(PRECACHE).map(
    ([path, integrity]) => new Request(new URL(path, scope), { integrity, cache: "no-cache" }),
  );
  await (await caches.open(cache)).addAll(files);
}

/** Deletes what earlier versions kept, and serves the pages that are open. */
async function takeOver() {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(family) && name !== cache);
  await Promise.all(earlier.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/**
 * Whether a request is for a file of the list; only an address that is opened as a page may have a query, such as its language.
 * @param {Request} request
 */
function isKept({ method, url, mode }) {
  const { origin, pathname, search } = new URL(url);
  const address = origin + pathname;
  if (method !== "GET" || !address.startsWith(scope) || (search && mode !== "navigate")) return false;
  return Object.hasOwn(PRECACHE, address.slice(scope.length));
}

/** The file as it was kept; where the browser has deleted it, from the network. @param {Request} request */
async function answer(request) {
  const kept = await (await caches.open(cache)).match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}
