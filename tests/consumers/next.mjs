// Next.js: built, started, and asked for its pages and routes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openedAll } from "./browser.mjs";
import { project, run, versionOf } from "./project.mjs";
import { cook } from "./recipes.mjs";

/** The longest that the server may take to start, in milliseconds. */
const TIMEOUT = 120_000;

const NEXT = "node_modules/next/dist/bin/next";
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: undefined };

/** What is built and started, once for all rows. @type {Promise<{folder: string, url: string, close: () => void}> | undefined} */
let started;

async function start() {
  const folder = project("next");
  cook("Next.js", folder, ["app/claim-in-browser.jsx", "modules.js"]);
  await run(process.execPath, [NEXT, "build"], { cwd: folder, env });
  const server = spawn(process.execPath, [NEXT, "start", "--hostname", "127.0.0.1", "--port", "0"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const signal = AbortSignal.timeout(TIMEOUT);
  for (let said = ""; ; ) {
    const [data] = await once(server.stdout, "data", { signal });
    said += data;
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
    if (url) return { folder, url, close: () => server.kill() };
  }
}

/** The component with the tag, and the other entries; once more with a worker of the page’s own. */
const PAGES = ["/", "/entries#page", "/entries?own#page", "/entries#slim", "/entries#url"];

/** Ends the server. */
export const close = async () => (await started?.catch(() => undefined))?.close();

/**
 * @param {string} use @param {(url: string) => Promise<import("./run.mjs").Tried>} tried
 * @param {{[entry: string]: string}} [exceptions] @returns {import("./run.mjs").Consumer}
 */
const next = (use, tried, exceptions) => ({
  name: `Next.js, ${use}`,
  ...(exceptions && { exceptions }),
  async run() {
    started ??= start();
    const { folder, url } = await started;
    return { version: versionOf("next", folder), tried: await tried(url) };
  },
});

/** @param {string} address @returns {Promise<import("./run.mjs").Tried>} */
const asked = async (address) => {
  const answer = await fetch(address);
  const text = await answer.text();
  const [, json = text] = /<script type="application\/json" id="server">(.+?)<\/script>/.exec(text) ?? [];
  return JSON.parse(json);
};

const NO_BYTES =
  "The edge runtime of Next.js has no `DecompressionStream` and compiles no bytes. Routes and `proxy.js` run in that of " +
  "Node.js unless they ask for another.";
const OTHER_REALM =
  "A module that is imported there by `?module` is no `WebAssembly.Module` of the code that imports it, but one of another realm.";

/** @type {import("./run.mjs").Consumer[]} */
export default [
  next("server component", asked),
  next("client component", (url) => openedAll(url, PAGES)),
  next("route handler", (url) => asked(`${url}/api/check`)),
  next("edge runtime", (url) => asked(`${url}/api/edge`), { check: NO_BYTES, documents: NO_BYTES, slim: OTHER_REALM }),
];
