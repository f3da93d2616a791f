// What is kept where the browser is killed while somebody types, on the page that CLAIMPROOF_URL serves:
//   node tests/bench/kill.mjs [TIMES]
// Each time a name is typed, the browser gets SIGKILL 0 to 300 ms after a key, and its next start tells what is there. In every third
// time a claim pack is being written meanwhile, in every third claims are being imported. It fails where something is lost that was
// typed more than 250 ms before, where a draft is missing, or where an import was done in part.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{page: Page, pid: number}} Started */
/** @typedef {{text: string, at: number}} Key   what the name was after a key, and when that was handled */

const TIMES = Number(process.argv[2] ?? 50);
const PATIENCE_MS = 250;
const MOST_DELAY_MS = 300;
const MEANWHILE = /** @type {const} */ (["typing alone", "a pack", "an import"]);
const IMPORTED = 40;
const PACKED_BYTES = 40_000_000;

const address = new URL("?lang=en", process.env.CLAIMPROOF_URL ?? "http://127.0.0.1:8080/").href;
const folder = mkdtempSync(join(tmpdir(), "claimproof-kill-"));

/** Starts the browser with what it kept. @returns {Promise<Started>} */
async function start() {
  const browser = spawn(
    process.env.CHROMIUM ?? "/usr/bin/chromium",
    [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--remote-debugging-port=0",
      `--user-data-dir=${folder}`,
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  for (;;) {
    const [chunk] = await once(browser.stderr, "data");
    said += chunk;
    const [, endpoint] = /DevTools listening on (\S+)/.exec(said) ?? [];
    if (!endpoint) continue;
    browser.stderr.resume();
    const [context] = (await chromium.connectOverCDP(endpoint)).contexts();
    const page = await context?.newPage();
    assert.ok(page && browser.pid);
    await page.addInitScript(() => void Reflect.deleteProperty(window, "showSaveFilePicker"));
    await page.goto(address);
    await page.waitForSelector("html[data-state=ready]");
    return { page, pid: browser.pid };
  }
}

/** A process with all that it started, by their ids. @param {number} pid @returns {number[]} */
function withChildren(pid) {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent = ""] = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").pop()?.split(" ") ?? [];
        return [[Number(name), Number(parent)]];
      } catch {
        return [];
      }
    });
  const childrenOf = (/** @type {number} */ one) =>
    parents.flatMap(([child = 0, parent]) => (parent === one ? child : []));
  const all = [pid];
  for (const one of all) all.push(...childrenOf(one));
  return all;
}

/** Kills the browser at once. @param {number} pid */
async function kill(pid) {
  const at = performance.now();
  const all = withChildren(pid);
  for (const one of all) process.kill(one, "SIGKILL");
  while (all.some((one) => isAlive(one))) await wait(20);
  return at;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** The names of the drafts that are kept. @param {Page} page @returns {Promise<string[]>} */
const keptIn = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("claimproof");
        opening.onerror = reject;
        opening.onsuccess = () => {
          const all = opening.result.transaction("drafts").objectStore("drafts").getAll();
          all.onerror = reject;
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ claim }) => String(claim.claimName ?? "")));
          };
        };
      }),
  );

/** Types a name into a new claim. @param {Page} page @param {string} name @returns {Promise<Key[]>} */
async function type(page, name) {
  await page.evaluate(() => {
    /** @type {any} */ (document.querySelector("claim-proof")).step = "claim";
  });
  await page.locator("claim-proof").locator('[id="/claimName"]').focus();
  /** @type {Key[]} */
  const keys = [];
  for (const letter of name) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    keys.push({ text: (keys.at(-1)?.text ?? "") + letter, at: performance.now() });
    await wait(Math.random() * 60);
  }
  return keys;
}

/** Begins what happens meanwhile. @param {Page} page @param {typeof MEANWHILE[number]} what @param {number} n */
async function beginMeanwhile(page, what, n) {
  if (what === "a pack") {
    await page.evaluate(async (bytes) => {
      const element = /** @type {any} */ (document.querySelector("claim-proof"));
      const file = new File([new Uint8Array(bytes)], "large.bin");
      element.claim = { documents: [{ id: "d1", fileName: "large.bin", sizeBytes: bytes }] };
      element.unsaved = true;
      await element.addFiles(new Map([["d1", file]]));
    }, PACKED_BYTES);
    await page.evaluate(() => document.getElementById("pack")?.click());
  } else if (what === "an import") {
    await page.evaluate(() => document.getElementById("claims-open")?.click());
    const text = Array.from({ length: IMPORTED }, (_, k) => `{"claimName":"Import ${n}.${k}"}\n`).join("");
    const input = page.locator("#claims-import");
    await input.waitFor({ state: "attached" });
    await input.setInputFiles({ name: "claims.ndjson", mimeType: "", buffer: Buffer.from(text) });
  }
}

/** @type {Map<string, {keys: Key[], killed: number}>} */
const rounds = new Map();
let worst = 0;
let { page, pid } = await start();
for (let n = 1; n <= TIMES; n += 1) {
  const what = MEANWHILE[n % MEANWHILE.length] ?? "typing alone";
  // A pack is begun before the name is typed, an import after that.
  if (what === "a pack") await beginMeanwhile(page, what, n);
  const keys = await type(page, `Round ${n} ${"abcdefghijklmnop".slice(0, 4 + (n % 12))}`);
  if (what === "an import") await beginMeanwhile(page, what, n);
  await wait(Math.random() * MOST_DELAY_MS);
  const killed = await kill(pid);
  rounds.set(`Round ${n} `, { keys, killed });

  ({ page, pid } = await start());
  const names = await keptIn(page);
  for (const [begin, round] of rounds) {
    const last = round.keys.at(-1)?.text ?? "";
    const due = round.keys.filter(({ at }) => at <= round.killed - PATIENCE_MS).at(-1)?.text ?? "";
    const kept = names.filter((name) => name.startsWith(begin) || begin.startsWith(`${name} `));
    const own = names.find((name) => name !== "" && name.length >= due.length && last.startsWith(name)) ?? "";
    assert.ok(own.length >= due.length, `${begin}: “${due}” was typed in time, and “${kept}” is kept`);
    if (begin !== `Round ${n} `) continue;
    const lost = round.keys.find(({ text }) => text.length > own.length);
    if (lost) worst = Math.max(worst, round.killed - lost.at);
  }
  const imported = names.filter((name) => name.startsWith(`Import ${n}.`)).length;
  assert.ok(imported === 0 || imported === IMPORTED, `an import is done or not: ${imported} of ${IMPORTED}`);
  console.log(`${n}: ${what}, ${names.length} drafts`);
}
await kill(pid);
rmSync(folder, { recursive: true, force: true });
console.log(`killed ${TIMES} times: no draft lost; the oldest key that was lost came ${Math.round(worst)} ms before`);
