// The facts of an invoice as a PDF file, by claimproof/documents and by pdfjs-dist, in turn in one run in Chromium, each in
// its own worker: pages, text, embedded files; claimproof reads the invoice in the text as well, and makes a hash.
// CLAIMPROOF_URL serves the page. Other files than the one that is made here can be named.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const RUNS = 15;
const base = process.env.CLAIMPROOF_URL ?? "http://127.0.0.1:8080/";
const pdfjs = new URL("../../node_modules/pdfjs-dist/build/", import.meta.url);
const STYLE = [
  "body { font: 11pt sans-serif }",
  "table { width: 100%; border-collapse: collapse }",
  "td, th { padding: 4pt; text-align: right }",
  "td:first-child { text-align: left }",
];
const ROWS = [
  ...Array.from({ length: 24 }, (_, n) => [`Advertisement in edition ${n + 1}`, "1", "35.00", "35.00"]),
  ["Net", "", "", "840.00"],
  ["VAT 19 %", "", "", "159.60"],
  ["Total EUR", "", "", "999.60"],
];
const row = (/** @type {string[]} */ cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const INVOICE = `<!doctype html><html lang="en"><style>${STYLE.join(" ")}</style>
<h1>Media GmbH</h1><p>Hauptstraße 1, 10115 Berlin</p>
<h2>Invoice</h2><p>Invoice no.: 2024-118<br>Invoice date: 20 March 2024<br>Customer: Contoso Ltd</p>
<table><tr><th>Item</th><th>Quantity</th><th>Price</th><th>Amount</th></tr>${ROWS.map(row).join("")}</table></html>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ],
});
/** @type {[name: string, bytes: Buffer][]} */
const files = process.argv.slice(2).map((file) => [file, readFileSync(file)]);
if (files.length === 0) {
  const paper = await browser.newPage();
  await paper.setContent(INVOICE);
  files.push(["an invoice of two pages", await paper.pdf()]);
  await paper.close();
}
const page = await browser.newPage();
await page.route("**/bench.html", (route) =>
  route.fulfill({ contentType: "text/html", body: "<!doctype html><title>bench</title>" }),
);
await page.route("**/pdfjs/*", (route) =>
  route.fulfill({
    contentType: "text/javascript",
    body: readFileSync(fileURLToPath(new URL(`${route.request().url().split("/").at(-1)}`, pdfjs))),
  }),
);
await page.goto(new URL("bench.html", base).href);

for (const [name, bytes] of files) {
  const { ours, theirs, found } = await page.evaluate(
    async ({ base64, runs }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const { inspect } = await import("/claimproof/documents.js");
      const { getDocument, GlobalWorkerOptions, PDFWorker } = await import("/pdfjs/pdf.min.mjs");
      GlobalWorkerOptions.workerSrc = "/pdfjs/pdf.worker.min.mjs";
      const worker = new PDFWorker();
      const look = () => inspect(new Blob([bytes]), { fileName: "invoice.pdf" });
      const read = async () => {
        const document = await getDocument({ data: bytes.slice(), worker, isEvalSupported: false }).promise;
        for (let n = 1; n <= document.numPages; n += 1) await (await document.getPage(n)).getTextContent();
        await document.getAttachments();
        await document.cleanup();
      };
      const timed = async (/** @type {() => Promise<unknown>} */ act) => {
        const began = performance.now();
        await act();
        return performance.now() - began;
      };
      const found = await look();
      await read();
      const ours = [];
      const theirs = [];
      for (let run = 0; run < runs; run += 1) {
        ours.push(await timed(look));
        theirs.push(await timed(read));
      }
      return { ours, theirs, found };
    },
    { base64: Buffer.from(bytes).toString("base64"), runs: RUNS },
  );
  const median = (/** @type {number[]} */ numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
  const [one, other] = [median(ours), median(theirs)];
  const times = `claimproof ${one.toFixed(1)} ms, pdfjs-dist ${other.toFixed(1)} ms`;
  console.log(`${name}, ${bytes.length} bytes: ${times}, ratio ${(one / other).toFixed(2)} (goal 0.5)`);
  console.log(`  found: ${found.pages} pages, ${JSON.stringify(found.invoice)}`);
}
await browser.close();
