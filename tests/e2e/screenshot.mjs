// Draws the picture of the README again: node tests/e2e/screenshot.mjs ADDRESS (of `cargo xtask serve`).
import { chromium } from "@playwright/test";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-lcd-text"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 990 }, deviceScaleFactor: 0.8, locale: "en-GB" });
await page.goto(new URL("?lang=en", process.argv[2] ?? "http://127.0.0.1:8080/").href);
await page.waitForSelector("html[data-state=ready]");
await page.locator("#menu > summary").click();
await page.locator("#examples summary").click();
await page.locator('#examples button[value="seminar-in-progress"]').click();
await page.screenshot({ path: new URL("screenshot.png", import.meta.url).pathname });
await browser.close();
