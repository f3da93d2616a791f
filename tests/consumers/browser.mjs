// Pages that try the entries, opened in Chromium.
import { chromium } from "@playwright/test";
import { serve } from "../xtask/serve.mjs";
import { inEveryWay } from "./project.mjs";

/** The longest that a page may take, in milliseconds. */
const TIMEOUT = 60_000;

/** @type {Promise<import("@playwright/test").Browser> | undefined} */
let started;
const browser = () => {
  started ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  return started;
};
export const version = async () => (await browser()).version();
export const close = async () => (await started)?.close();

/**
 * How a page is opened.
 * @typedef {object} Opening
 * @property {boolean} [frame]   what is tried is in its frame
 * @property {string} [policy]   the policy of all files, where they are served; what the console says of that is not regarded
 */

/**
 * What came of the entries on a page; what it writes to the console as an error or a warning is an error.
 * @param {string} url @param {Opening} [opening]
 * @returns {Promise<import("./run.mjs").Tried>}
 */
export async function opened(url, { frame, policy } = {}) {
  const page = await (await browser()).newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => void complaints.push(error.message));
  try {
    await page.goto(url);
    const place = frame ? (page.frames()[1] ?? page) : page;
    await place.waitForFunction(() => window.tried, undefined, { timeout: TIMEOUT });
    const found = await place.evaluate(() => window.tried);
    if (policy || complaints.length === 0) return found;
    return Object.fromEntries(Object.entries(found).map(([name, error]) => [name, error || complaints.join("\n")]));
  } catch (error) {
    throw new Error([url, ...complaints].join("\n"), { cause: error });
  } finally {
    await page.close();
  }
}

/** The pages that try the entries; the first one once more with a worker of its own. */
export const PAGES = ["index.html", "index.html?own", "slim.html", "url.html"];

/** Opens these pages of an address. @param {string} url @param {string[]} [pages] @param {Opening} [opening] */
export async function openedAll(url, pages = PAGES, opening) {
  const found = [];
  for (const page of pages) found.push(await opened(new URL(page, url).href, opening));
  return inEveryWay(found);
}

/** Serves a folder, and opens these pages of it. @param {string} folder @param {string[]} [pages] @param {Opening} [opening] */
export async function served(folder, pages, opening) {
  const { url, close } = await serve(folder, 0, opening?.policy);
  try {
    return await openedAll(url, pages, opening);
  } finally {
    close();
  }
}
