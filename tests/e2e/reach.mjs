// Whether the worker that inspects files could reach the network: in its place stands one that tries to, on the page as it
// is served elsewhere, so that the page's own way to make its worker is what is tested.
import { once } from "node:events";
import { createServer, get } from "node:http";

/**
 * The script in place of the worker's: tries one way to send something, and tells when it begins and when that was sent or refused.
 * What it makes is kept, because Firefox collects a worker that nothing refers to, and then none of its events arrive.
 */
const REACHING = `
  let made;
  const settled = (done) => new Promise((resolve) => { made[done] = made.onerror = resolve; });
  const WAYS = {
    fetch: (url) => fetch(url, { mode: "no-cors" }),
    XMLHttpRequest(url) {
      made = new XMLHttpRequest();
      made.open("POST", url);
      made.send("numbers");
      return settled("onload");
    },
    WebSocket(url) {
      made = new WebSocket(url.replace("http", "ws"));
      return settled("onopen");
    },
    EventSource(url) {
      made = new EventSource(url);
      return settled("onopen");
    },
    Worker(url) {
      made = new Worker(url);
      return settled("onmessage");
    },
    importScripts: async (url) => importScripts(url),
    import: (url) => import(url),
  };
  addEventListener("message", async ({ data: { way, url } }) => {
    postMessage("begins");
    // What is refused throws, as it should.
    try {
      await WAYS[way](url);
    } catch {}
    postMessage("settled");
  });
  postMessage("started");
`;

/**
 * What is tried: each here and elsewhere, but for a script of the page's own site, which is all that its policy lets the worker
 * load, as it lets the page.
 */
const TRIES = [
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "importScripts"].flatMap((way) =>
    /** @type {const} */ (["here", "elsewhere"]).map((from) => ({ way, from })),
  ),
  { way: "import", from: /** @type {const} */ ("elsewhere") },
];

/** What never arrives, whatever the policy: a worker from elsewhere, and importScripts in a module. */
const REFUSED = ["Worker elsewhere", "importScripts here", "importScripts elsewhere"];

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
 * also `files`, by their paths. `tries` are for `reach`; `reached` notes what this server and one of another origin got of them.
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
    note("here", (request, response) => {
      const path = request.url ?? "/";
      const type = { "Content-Type": TYPES[path.replace(/.*\./, "")] };
      if (own[path]) return response.writeHead(200, type).end(own[path]);
      // Without an agent, each is a connection of its own: one that is kept could be closed while it is taken again.
      get(new URL(path, base), { agent: false }, (found) => {
        response.writeHead(found.statusCode ?? 502, { "Content-Type": found.headers["content-type"] });
        found.pipe(response);
      }).on("error", ({ message }) => response.writeHead(502).end(message));
    }),
  );
  const urls = { here: here.url, elsewhere: elsewhere.url };
  return {
    url: here.url,
    tries: TRIES.map(({ way, from }) => ({ way, url: `${urls[from]}reached/${way}` })),
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
 * For the page: has a worker of its own try each of them in turn, and resolves to what kept any from being tried. What is neither
 * sent nor refused within five seconds was tried. On a page without the element the worker is loaded by its address. Needs nothing
 * from around it, so that it can be handed to a browser.
 * @param {{way: string, url: string}[]} tries
 */
export async function reach(tries) {
  const make = /** @type {any} */ (globalThis.customElements.get("claim-proof"))?.worker;
  for (const one of tries) {
    /** @type {Worker} */
    const worker = make ? make() : new Worker("/claimproof/documents-worker.js", { type: "module" });
    let state = "made";
    /** @type {string | null} */
    const failed = await new Promise((resolve) => {
      const late = () => resolve(state === "begins" ? null : `it was ${state}, and no more within 20 seconds`);
      let clock = setTimeout(late, 20_000);
      worker.onerror = ({ message }) => resolve(message);
      worker.onmessage = ({ data }) => {
        state = data;
        if (state === "started") worker.postMessage(one);
        if (state === "begins") {
          clearTimeout(clock);
          clock = setTimeout(late, 5_000);
        }
        if (state === "settled") resolve(null);
      };
    });
    worker.terminate();
    if (failed !== null) return `${one.way} was not tried by the worker: ${failed}`;
  }
  return "all was tried";
}

/**
 * What has not reached the servers though nothing forbids it. Tries up to three times, because a browser may lose one: in Firefox
 * under load a worker that makes a worker sometimes hangs.
 * @param {{reached: string[]}} site @param {() => Promise<unknown>} tryAll
 */
export async function neverArrives({ reached }, tryAll) {
  const missing = () =>
    TRIES.map(({ way, from }) => `${way} ${from}`).filter((one) => ![...REFUSED, ...reached].includes(one));
  for (let times = 0; times < 3 && missing().length > 0; times += 1) await tryAll();
  return missing();
}
