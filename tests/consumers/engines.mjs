// Module scripts and the classic script in engines other than that of Chromium.
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { launch } from "../e2e/served/webkit.mjs";
import { serve } from "../xtask/serve.mjs";
import { PAGES } from "./browser.mjs";
import { classic, moduleSite } from "./pages.mjs";
import { inEveryWay } from "./project.mjs";

/** The longest that a page may take, in milliseconds. */
const TIMEOUT = 120_000;

const NOTES = "module scripts, classic script, from a disk";

/** Opens the pages by a function: with module scripts, and with a classic script, which is opened from a disk too. @param {(url: string) => Promise<import("./run.mjs").Tried>} open */
async function eachPage(open) {
  const [modules, folder] = [await serve(moduleSite()), await classic()];
  const site = await serve(folder);
  const pages = PAGES.map((page) => new URL(page, modules.url));
  pages.push(new URL("classic.html", site.url), new URL("classic.html", pathToFileURL(`${folder}/`)));
  try {
    const found = [];
    for (const { href } of pages) found.push(await open(href));
    return inEveryWay(found);
  } finally {
    modules.close();
    site.close();
  }
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
        const tried = await eachPage(async (url) => {
          const page = await browser.newPage();
          await page.goto(url);
          await page.waitForFunction(() => window.tried, { timeout: TIMEOUT });
          return page.evaluate(() => window.tried);
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
        const tried = await eachPage(async (url) => {
          await driver.get(url);
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
