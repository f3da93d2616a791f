// What a first visit transfers, headers included.
import { expect, test } from "@playwright/test";

/** Bytes until the first step is of use in one language, and until all steps are in all. */
const BUDGET = { usable: 250_000, ready: 335_000 };

test("a first visit transfers no more than its budget, the first step and the reader's language first", async ({
  browser,
  baseURL,
}) => {
  // A context of its own, so that nothing is cached.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  /** @typedef {{name: string, asked: number, came: number, bytes: number}} Request */
  /** @type {Map<string, Request>} */
  const requests = new Map();
  devtools.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    if (request.url.startsWith("http"))
      requests.set(requestId, { name: new URL(request.url).pathname, asked: timestamp, came: 0, bytes: 0 });
  });
  devtools.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { came: timestamp, bytes: encodedDataLength });
  });
  await page.goto("?lang=en");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect.poll(() => [...requests.values()].every(({ bytes }) => bytes)).toBe(true);

  // What the page itself names, and the texts of the reader's language, which its script asks for.
  const named = await page
    .locator('script[src], link[rel="modulepreload"], link[rel="preload"]')
    .evaluateAll((all) =>
      all.map((one) => new URL(/** @type {any} */ (one).src ?? /** @type {any} */ (one).href).pathname),
    );
  const early = ["/", "/claimproof/texts/en.js", ...named];
  await context.close();

  const all = [...requests.values()];
  // Other languages, the other steps, and what keeps claims are asked for once the first step can be used.
  const first = all.filter(({ name }) => early.includes(name));
  const others = all.filter((request) => !first.includes(request));
  const sum = (/** @type {Request[]} */ some) => some.reduce((bytes, request) => bytes + request.bytes, 0);
  const [usable, ready] = [sum(first), sum(all)];
  console.log(
    `a first visit: ${usable} bytes until it is of use, ${ready} until it is ready`,
    Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])),
  );
  expect(others.map(({ name }) => name.replace(/-\w+\.js$/, "")).sort()).toEqual([
    "/chunk",
    "/claimproof/texts/fr.js",
    "/drafts",
    "/screens",
  ]);
  for (const other of others) expect(other.asked).toBeGreaterThan(Math.max(...first.map(({ came }) => came)));
  expect(first.length, "requests until it is of use").toBeLessThanOrEqual(5);
  expect(usable).toBeLessThanOrEqual(BUDGET.usable);
  expect(ready).toBeLessThanOrEqual(BUDGET.ready);
});
