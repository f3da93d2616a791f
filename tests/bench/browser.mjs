// Checks beside the peers in headless Chromium, each in a page of its own, in turns.
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { built, today } from "./ours.mjs";
import { bench, PEERS } from "./peers.mjs";

/** A page with clocks of 5 µs. */
const HEADERS = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };

/**
 * What each peer took beside a check, in a browser.
 * @param {number} rounds @param {number} count
 * @returns {Promise<{version: string, times: Record<string, Record<"check" | "peer", number>[]>}>}
 */
export async function inBrowser(rounds, count) {
  const server = createServer(serve()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  /** @type {Record<string, Record<"check" | "peer", number>[]>} */
  const times = {};
  for (const { name } of PEERS) {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/page`);
    times[name] = await page.evaluate(measure, { name, rounds, count, today });
    await page.close();
  }
  const version = browser.version();
  await browser.close();
  server.close();
  return { version, times };
}

/** Serves the package, the peers and what measures them, and an empty page for anything else. */
function serve() {
  const folders = [built("../"), bench, new URL("./", import.meta.url)].map((folder) =>
    sirv(fileURLToPath(folder), { dev: true, setHeaders: headers }),
  );
  const [ours, theirs, scripts] = folders;
  /** @type {import("node:http").RequestListener} */
  return (request, response) => {
    headers(response);
    const page = () => {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>bench</title>");
    };
    ours?.(request, response, () => theirs?.(request, response, () => scripts?.(request, response, page)));
  };
}

/** @param {import("node:http").ServerResponse} response */
function headers(response) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

/** In the page. @param {{name: string, rounds: number, count: number, today: string}} what */
async function measure({ name, rounds, count, today }) {
  const [{ load }, { init }, { turns }] = await Promise.all(
    ["/dist/browser.js", `/browser/${name}.js`, "/turns.mjs"].map((script) => import(script)),
  );
  const bytes = async (/** @type {string} */ file) => (await fetch(`/${file}`)).arrayBuffer();
  const claims = async (/** @type {string} */ file) => {
    const lines = new TextDecoder()
      .decode(await bytes(file))
      .trim()
      .split("\n");
    return lines.filter((_, n) => n % Math.ceil(lines.length / count) === 0).map((line) => JSON.parse(line));
  };
  const [cp, { validate }] = await Promise.all([load(), init({ load: bytes })]);
  const [ours, theirs] = [await claims("claimproof.ndjson"), await claims("peers.ndjson")];
  return turns(rounds, ours.length, {
    check: (/** @type {number} */ n) => cp.check(ours[n], { today }),
    peer: (/** @type {number} */ n) => validate(theirs[n]),
  });
}
