// The page in a real browser, the one that the distribution ships. CLAIMPROOF_URL says where `cargo xtask serve` serves the page.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A test that passes only the second time is listed as flaky: on a slow machine it may have run out of time.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    // A new context costs more than most tests: a new process, and the page's modules compiled again.
    reuseContext: true,
    // Only offline.spec.mjs has the service worker: with it, a page would not load what a test serves in place of a file.
    serviceWorkers: "block",
    baseURL: process.env.CLAIMPROOF_URL ?? "http://127.0.0.1:8080/",
    locale: "en-GB",
    timezoneId: "Europe/Brussels",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
