// Pages without a bundler in engines other than that of Chromium.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { launch } from "../e2e/served/webkit.mjs";
import { serve } from "../xtask/serve.mjs";
import { PAGES } from "./browser.mjs";
import {
  classic,
  FORBIDDEN,
  FORBIDDEN_PAGES,
  forbiddenSite,
  mapSite,
  moduleSite,
  STRICT_PAGES,
  strictSite,
} from "./pages.mjs";
import { inEveryWay } from "./project.mjs";

/** The longest that a page may take, in milliseconds. */
const TIMEOUT = 120_000;

const NOTES = "each of these ways";

/**
 * Opens a page, and gives what it tried, or its frame did.
 * @typedef {(url: string, frame?: boolean) => Promise<import("./run.mjs").Tried>} Open
 */

/** Opens the pages in each way that a page can have the package. @param {Open} open */
async function eachPage(open) {
  const folder = await classic();
  /** @type {{ site: string, pages: string[], policy?: string, frame?: boolean }[]} */
  const sites = [
    { site: moduleSite(), pages: PAGES },
    { site: mapSite(), pages: PAGES },
    { site: strictSite(), pages: STRICT_PAGES },
    { site: forbiddenSite(), pages: FORBIDDEN_PAGES, policy: FORBIDDEN },
    { site: folder, pages: ["classic.html"] },
    { site: folder, pages: ["opaque.html"], frame: true },
  ];
  const found = [await open(pathToFileURL(join(folder, "classic.html")).href)];
  for (const { site, pages, policy, frame } of sites) {
    const { url, close } = await serve(site, 0, policy);
    try {
      for (const page of pages) found.push(await open(new URL(page, url).href, frame));
    } finally {
      close();
    }
  }
  return inEveryWay(found);
}

/** @type {import("./run.mjs").Consumer[]} */
export default [
  {
    name: "Without a bundler, in Firefox",
    notes: NOTES,
    async run() {
      const executablePath = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
      const browser = await puppeteer.launch({ browser: "firefox", executablePath });
      try {
        const tried = await eachPage(async (url, frame) => {
          const page = await browser.newPage();
          await page.goto(url);
          const place = (frame && page.frames()[1]) || page;
          await place.waitForFunction(() => window.tried, { timeout: TIMEOUT });
          return place.evaluate(() => window.tried);
        });
        return { version: (await browser.version()).replace(/^firefox\//i, "Firefox "), tried };
      } finally {
        await browser.close();
      }
    },
  },
  {
    name: "Without a bundler, in WebKitGTK",
    notes: NOTES,
    async run() {
      const { driver, close } = await launch();
      try {
        await driver.manage().setTimeouts({ script: TIMEOUT });
        const tried = await eachPage(async (url, frame) => {
          await driver.get(url);
          if (frame) await driver.switchTo().frame(0);
          await driver.wait(() => driver.executeScript("return Boolean(window.tried)"), TIMEOUT, url, 100);
          return driver.executeAsyncScript("window.tried.then(arguments[0])");
        });
        const version = (await driver.getCapabilities()).getBrowserVersion();
        return { version: `MiniBrowser ${version}`, tried };
      } finally {
        await close();
      }
    },
  },
];
