// Many files: the list of them stands at once, the page responds while they are read, and a new claim lets go of them.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */
/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {{rows: number, first: number}} Times   until the rows stand, and until the first file is read, in milliseconds */
/** @typedef {Times & {longest: number}} Measured */

test.use({ steps: true });

/** What is aimed at, in milliseconds, and how many times as long a slow and busy machine may take. */
const TARGETS = { rows: 300, first: 1500, longest: 50 };
const SLOWER = 4;

/** How much larger the heap may be after a new claim than before the first file. */
const HEAP = 1.2;

const png = readFileSync(fileURLToPath(new URL("../documents/photo.png", import.meta.url))).toString("base64");

/**
 * Makes files in the page; their sizes are spread evenly.
 * @param {Claim} claim
 * @param {{count: number, least: number, most: number}} files
 */
const make = ({ element }, files) =>
  element.evaluate(
    (element, { count, least, most, png }) => {
      const picture = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const words = new TextEncoder().encode("Agenda of the security evening, with Microsoft 365. ".repeat(20_000));
      const padding = new Blob(Array.from({ length: Math.ceil(most / words.length) + 1 }, () => words));
      const fill = (/** @type {number} */ size) =>
        size <= words.length ? words.subarray(0, size) : padding.slice(0, size);
      /** A file of one page with so many bytes that are no text. @param {number} n @param {number} size */
      const pdf = (n, size) => {
        const text = `BT /F1 12 Tf 72 720 Td (Invitation ${n} to the Microsoft security evening) Tj ET`;
        const objects = [
          "<</Type/Catalog/Pages 2 0 R>>",
          "<</Type/Pages/Kids[3 0 R]/Count 1>>",
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
          `<</Length ${text.length}>>stream\n${text}\nendstream`,
          "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        let head = "%PDF-1.4\n";
        const offsets = objects.map((object, at) => {
          const offset = head.length;
          head += `${at + 1} 0 obj\n${object}\nendobj\n`;
          return offset;
        });
        offsets.push(head.length);
        head += `6 0 obj\n<</Length ${size}>>stream\n`;
        const end = "\nendstream\nendobj\n";
        const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
        const start = head.length + size + end.length;
        const tail = `${end}xref\n0 7\n0000000000 65535 f \n${table}trailer<</Size 7/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
        return [head, fill(size), tail];
      };
      const transfer = new DataTransfer();
      for (let n = 0; n < count; n += 1) {
        const size = Math.round(least + ((most - least) * n) / Math.max(count - 1, 1));
        const [parts, type] = /** @type {[BlobPart[], string]} */ (
          [
            [pdf(n, size), "pdf"],
            [[picture, `${n}`, fill(size)], "png"],
            [[`${n} `, fill(size)], "txt"],
          ][n % 3]
        );
        transfer.items.add(new File(parts, `${String(n).padStart(4, "0")}.${type}`, { lastModified: n }));
      }
      const input = /** @type {HTMLInputElement} */ (element.shadowRoot.getElementById("add-files"));
      input.files = transfer.files;
    },
    { ...files, png },
  );

/**
 * Gives the page the files, as somebody who has chosen them.
 * @param {Claim} claim
 * @param {boolean} [isBegun]   whether to wait for the first of them alone
 * @returns {Promise<Times>}
 */
const give = ({ element }, isBegun = false) =>
  element.evaluate(async (element, isBegun) => {
    const input = /** @type {HTMLInputElement} */ (element.shadowRoot.getElementById("add-files"));
    const count = input.files?.length ?? 0;
    const shown = (/** @type {string} */ selector) => element.shadowRoot.querySelectorAll(selector).length;
    const began = performance.now();
    const until = (/** @type {() => boolean} */ isSo) =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          const look = () => {
            if (isSo()) resolve(performance.now() - began);
            else requestAnimationFrame(look);
          };
          look();
        })
      );
    input.dispatchEvent(new Event("change", { bubbles: true }));
    const rows = await until(() => shown(".files-reading .file-row") >= Math.min(count, 50));
    const first = await until(() => shown(".file-group:not(.files-reading) .file-row") > 0);
    if (!isBegun) await until(() => shown(".files-reading") === 0);
    return { rows, first };
  }, isBegun);

/**
 * Makes files and gives them to the page, and measures how long it takes and the longest time for which the page does not respond:
 * of the processor, which a busy machine does not make longer.
 * @param {Claim} claim @param {{count: number, least: number, most: number}} files @param {boolean} [isBegun] @returns {Promise<Measured>}
 */
async function measure(claim, files, isBegun) {
  const browser = claim.page.context().browser();
  await make(claim, files);
  await browser?.startTracing(claim.page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  const times = await give(claim, isBegun);
  /** @type {{traceEvents: {name: string, pid: number, tid: number, tdur?: number, args: {name?: string}}[]}} */
  const { traceEvents } = JSON.parse(String(await browser?.stopTracing()));
  const isMain = new Set(
    traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === "RunTask" && isMain.has(threadOf(event)));
  return { ...times, longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}

/** @param {{pid: number, tid: number}} event */
const threadOf = ({ pid, tid }) => `${pid} ${tid}`;

/** The bytes of the heap that are in use after all garbage was collected. @param {Page} page */
async function heapOf(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  await devtools.detach();
  return usedSize;
}

/** Begins a new claim, and waits until the worker has ended. @param {Claim} claim */
async function anew(claim) {
  await claim.choose("anew");
  await expect(claim.element.locator(".drop-zone")).toBeVisible();
  await expect.poll(() => claim.page.workers().length).toBe(0);
}

test("200 files: the list stands at once, the page responds, and a new claim lets go of them", async ({
  open,
  page,
}) => {
  test.slow();
  const claim = await open();
  const fresh = await heapOf(page);
  // What browsers keep of scripts that ran stays; it is there with the first files.
  await make(claim, { count: 30, least: 100, most: 2000 });
  await give(claim);
  await anew(claim);
  const before = await heapOf(page);
  const measured = await measure(claim, { count: 200, least: 200_000, most: 5_000_000 });
  expect(page.workers()).toHaveLength(1);
  const held = await heapOf(page);
  await anew(claim);
  const after = await heapOf(page);
  const megabytes = [fresh, before, held, after].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(`200 files: ${told(measured)}; heap ${megabytes.join(", ")} MB`);
  for (const [what, target] of Object.entries(TARGETS))
    expect.soft(measured[/** @type {keyof Measured} */ (what)], what).toBeLessThanOrEqual(target * SLOWER);
  expect.soft(after / before, "heap").toBeLessThanOrEqual(HEAP);
});

test("5,000 files: the list stands at once, and the page responds while they are read", async ({ open }) => {
  const claim = await open();
  const measured = await measure(claim, { count: 5000, least: 100, most: 2000 }, true);
  console.log(`5,000 files: ${told(measured)}`);
  await expect(claim.element.locator(".files-reading .file-row")).toHaveCount(50);
  for (const [what, target] of Object.entries({ ...TARGETS, longest: 250 }))
    expect.soft(measured[/** @type {keyof Measured} */ (what)], what).toBeLessThanOrEqual(target * SLOWER);
  await claim.element.locator("[data-do=stop-reading]").click();
  await anew(claim);
});

/** @param {Measured} measured */
const told = (measured) =>
  Object.entries(measured)
    .map(([what, time]) => `${what} ${Math.round(time)} ms`)
    .join(", ");
