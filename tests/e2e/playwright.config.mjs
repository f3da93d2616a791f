// The page in a real browser: the one that the distribution ships, on the page that `cargo xtask site` has built.
import { defineConfig } from "@playwright/test";

const served = process.env.CLAIMPROOF_URL;
const port = Number(process.env.CLAIMPROOF_PORT ?? 4173);
const site = process.env.CLAIMPROOF_SITE ?? "../../target/site";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "../../target/e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  use: {
    baseURL: served ?? `http://127.0.0.1:${port}/`,
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
  webServer: served
    ? undefined
    : { command: `node serve.mjs ${site} ${port}`, port, reuseExistingServer: !process.env.CI },
});
