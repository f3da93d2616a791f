// From a key to the answer on the screen, on the page that CLAIMPROOF_URL serves.
//
// To paint: from the key's timeStamp, which the browser sets when it takes the key in, to the first task after the frame
// that shows the answer (a task posted from requestAnimationFrame runs once style, layout and paint are done). It is posted
// as one that blocks the user: else it would wait for what the browser does with a field that has changed, which is to look
// through all fields for something to fill in, after the frame. Event Timing would tell the same only above 16 ms and in
// steps of 8. Frames come as soon as they can, not 60 times a second: waiting for the screen adds up to 17 ms that say
// nothing of the page.
// Script: the handlers of the input event, from the first to the last.
import { chromium } from "@playwright/test";
import { claim, inspectedClaim, today } from "./claims.mjs";

const KEYS = 60;
/** Characters of the first column. */
const WIDTH = 60;
/** @type {{[slower: number]: number}} */
const BUDGET = { 1: 16, 6: 50 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-frame-rate-limit",
    "--disable-gpu-vsync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
});
const page = await browser.newPage({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
const devtools = await page.context().newCDPSession(page);
await page.goto(new URL("?lang=en", process.env.CLAIMPROOF_URL ?? "http://127.0.0.1:8080/").href);
await page.waitForSelector("html[data-state=ready]");
await page.evaluate(observe);

const at = (/** @type {number[]} */ numbers, /** @type {number} */ part) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? Number.NaN;
const cells = (/** @type {number[]} */ numbers) =>
  [0.5, 0.95].map((part) => at(numbers, part).toFixed(1).padStart(9)).join("");
console.log(
  `${"a key, in ms".padEnd(WIDTH)}${["paint", "p95", "script", "p95"].map((name) => name.padStart(9)).join("")}`,
);
/** The claims, each with what is in it, and whether the budget is for it. */
const CLAIMS = /** @type {const} */ ([
  ["50 expenses", claim(50), true],
  ["30 files of 1,000 identifiers", inspectedClaim(30), true],
  ["200 expenses", claim(200), false],
]);
for (const [what, whole, isBudgeted] of CLAIMS) {
  for (const slower of [1, 6]) {
    for (const field of ["/claimName", "/claimedAmount"]) {
      const times = await type(whole, slower, field);
      const name = `${what}, CPU ${slower}× slower, ${field.slice(1)}`;
      const budget = isBudgeted ? `  of ${BUDGET[slower]}` : "";
      console.log(
        `${name.padEnd(WIDTH)}${cells(times.map(({ paint }) => paint))}${cells(times.map(({ script }) => script))}${budget}`,
      );
    }
  }
}
await browser.close();

/** Types into a field of a claim, and gives what each key took. @param {object} whole @param {number} slower @param {string} field */
async function type(whole, slower, field) {
  await page.evaluate((given) => Object.assign(document.querySelector("claim-proof") ?? {}, given), {
    claim: whole,
    today,
    step: "claim",
  });
  await page.evaluate((id) => {
    const control = document.querySelector("claim-proof")?.shadowRoot?.getElementById(id);
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  }, field);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const keys = Array.from({ length: KEYS + 5 }, (_, n) =>
    field === "/claimName" ? "Claim in words ".charAt(n % 15) : n % 6 === 5 ? "Backspace" : "1234567890".charAt(n % 10),
  );
  const times = [];
  for (const key of keys) {
    await page.evaluate(() => {
      window.keyTimes = new Promise((resolve) => {
        window.tell = resolve;
      });
    });
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => window.keyTimes));
    await page.waitForTimeout(30);
  }
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return times.slice(-KEYS);
}

/** In the page: hands to tell() what each key took. */
function observe() {
  let pressed = 0;
  let began = 0;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  addEventListener("input", () => (began = performance.now()), true);
  addEventListener("input", () => {
    const script = performance.now() - began;
    const key = pressed;
    requestAnimationFrame(() =>
      scheduler.postTask(() => window.tell({ script, paint: performance.now() - key }), { priority: "user-blocking" }),
    );
  });
}
