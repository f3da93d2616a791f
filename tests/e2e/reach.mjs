// Whether the worker that inspects files could reach the network: in its place stands one that tries to, on the page as it
// is served elsewhere, so that the page's own way to make its worker is what is tested.
import { once } from "node:events";
import { createServer } from "node:http";

/** The script in place of the worker's: tries whatever sends something, here and elsewhere, and tells what it has tried. */
const REACHING = `
  const settled = (one, done) => new Promise((resolve) => { one[done] = one.onerror = resolve; });
  const WAYS = {
    fetch: (url) => fetch(url, { mode: "no-cors" }),
    XMLHttpRequest(url) {
      const request = new XMLHttpRequest();
      request.open("POST", url);
      request.send("numbers");
      return settled(request, "onload");
    },
    WebSocket: (url) => settled(new WebSocket(url.replace("http", "ws")), "onopen"),
    EventSource(url) {
      const source = new EventSource(url);
      return settled(source, "onopen").then(() => source.close());
    },
    Worker: (url) => settled(new Worker(url), "onmessage"),
    importScripts: async (url) => importScripts(url),
  };
  addEventListener("message", async ({ data: places }) => {
    const tried = [];
    for (const [name, go] of Object.entries(WAYS)) {
      for (const place of places) {
        try {
          await go(place + "reached/" + name);
        } catch {
          // Refused, as it should be: the servers know what has come.
        }
        tried.push(name);
      }
    }
    // A script of the page's own site is all that its policy lets the worker load, as it lets the page.
    for (const place of places.slice(1)) await import(place + "reached/import").catch(() => {});
    postMessage({ tried });
  });
  postMessage({ started: true });
`;

/** Starts a server on a port of its own. @param {import("node:http").RequestListener} answer */
async function listen(answer) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

/** @type {{[ending: string]: string}} */
const TYPES = { html: "text/html", js: "text/javascript" };

/**
 * Serves what is served at `base`, with that worker unless told otherwise, and no policy but the one that a page itself states;
 * also `files`, by their paths. `places` are this server and one of another origin; `reached` notes what either got from the worker.
 * @param {string} base @param {Record<string, string>} [files] @param {boolean} [reaching]
 */
export async function serveReaching(base, files = {}, reaching = true) {
  /** @type {{[path: string]: string}} */
  const own = {
    "/bare.html": "<!doctype html><html lang=en><title>No policy</title>",
    ...(reaching && { "/claimproof/documents-worker.js": REACHING }),
    ...files,
  };
  /** @type {string[]} */
  const reached = [];
  const note =
    (/** @type {string} */ from, /** @type {import("node:http").RequestListener} */ otherwise) =>
    /** @type {import("node:http").RequestListener} */
    (request, response) => {
      const way = /^\/reached\/(\w+)/.exec(request.url ?? "")?.[1];
      if (!way) return otherwise(request, response);
      reached.push(`${way} ${from}`);
      response
        .writeHead(200, { "Content-Type": "text/javascript", "Access-Control-Allow-Origin": "*" })
        .end("globalThis.postMessage?.(1)");
    };
  const elsewhere = await listen(note("elsewhere", (_, response) => void response.writeHead(404).end()));
  const here = await listen(
    note("here", async (request, response) => {
      const path = request.url ?? "/";
      if (own[path]) return response.writeHead(200, { "Content-Type": TYPES[path.replace(/.*\./, "")] }).end(own[path]);
      const found = await fetch(new URL(path, base));
      const type = found.headers.get("content-type") ?? "application/octet-stream";
      response.writeHead(found.status, { "Content-Type": type }).end(Buffer.from(await found.arrayBuffer()));
    }),
  );
  return {
    url: here.url,
    places: [here.url, elsewhere.url],
    reached,
    close() {
      for (const { server } of [here, elsewhere]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/**
 * For the page: has its worker try, and resolves to the ways that it tried, or to what kept it from starting. On a page
 * without the element the worker is loaded by its address. Needs nothing from around it, so that it can be handed to a browser.
 * @param {string[]} places
 */
export function reach(places) {
  return new Promise((resolve) => {
    const make = /** @type {any} */ (globalThis.customElements.get("claim-proof"))?.worker;
    const worker = make ? make() : new Worker("/claimproof/documents-worker.js", { type: "module" });
    worker.onmessage = (/** @type {MessageEvent} */ { data }) => {
      if (data.started) worker.postMessage(places);
      else if (data.tried) resolve(data.tried);
    };
    worker.onerror = (/** @type {ErrorEvent} */ { message }) => resolve(message);
  });
}

/** What is tried, each here and elsewhere. */
export const TRIED = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "importScripts"].flatMap(
  (way) => [way, way],
);

/** Of that, what arrives where nothing forbids it; a worker from elsewhere and importScripts in a module never do. */
export const ARRIVES = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].flatMap((way) => [`${way} here`, `${way} elsewhere`]),
  "Worker here",
  "import elsewhere",
];
