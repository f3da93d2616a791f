// Next.js: built, started, and asked for its pages and routes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { project, run, versionOf } from "./project.mjs";

/** The longest that the server may take to start, in milliseconds. */
const TIMEOUT = 120_000;

const NEXT = "node_modules/next/dist/bin/next";
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: undefined };

/** What is built and started, once for all rows. @type {Promise<{folder: string, url: string, close: () => void}> | undefined} */
let started;

async function start() {
  const folder = project("next");
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

/** Ends the server. */
export const close = async () => (await started?.catch(() => undefined))?.close();

/** @type {(use: string, tried: (url: string) => Promise<import("./run.mjs").Tried>) => import("./run.mjs").Consumer} */
const next = (use, tried) => ({
  name: `Next.js, ${use}`,
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

/** @type {import("./run.mjs").Consumer[]} */
export default [next("server component", asked), next("route handler", (url) => asked(`${url}/api/check`))];
