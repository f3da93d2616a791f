// Files chosen in the form are sent nowhere: the worker that inspects them is under the policy of the page.
import { readFileSync } from "node:fs";
import { at, expect, outcome, SHA256_OF_ONE, sample, test, warnings } from "./inspecting.mjs";
import { neverArrives, reach, serveReaching } from "./reach.mjs";

test("files are sent nowhere: after the module only the page's own files are asked for", async ({ page, baseURL }) => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(at(page, "/documents/0")).toContainText("PDF");
  const files = asked.filter((url) => !url.startsWith("blob:")).map((url) => url.replace(`${baseURL}`, ""));
  expect(files.sort()).toEqual([
    "claimproof/documents-worker.js",
    "claimproof/documents.gzip.js",
    "claimproof/documents.js",
    "claimproof/failure.js",
    "claimproof/plain.js",
    "claimproof/proposals.js",
    "claimproof/propose.gzip.js",
    "claimproof/propose.js",
    "claimproof/rulebook-texts.js",
    "claimproof/rulebooks.js",
    "claimproof/tray/en.js",
  ]);
});

test("under Trusted Types without a policy the page itself inspects files, and says what to do", async ({ page }) => {
  const warned = warnings(page);
  await page.goto("embed.html");
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/locked-aes256.pdf"));
  await expect(at(page, "/documents/0")).toContainText("protected by a password", { timeout: 15_000 });
  expect(warned).toEqual([expect.stringMatching(/the page itself inspects files/)]);
});

test("the worker is under the page's policy: nothing that it tries to send arrives anywhere", async ({
  page,
  baseURL,
}) => {
  const site = await serveReaching(`${baseURL}`);
  try {
    // Without a policy all of it arrives, so what is tried is something.
    await page.goto(new URL("bare.html", site.url).href);
    expect(await neverArrives(site, () => page.evaluate(reach, site.tries))).toEqual([]);
    await page.goto(new URL("?lang=en", site.url).href);
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    site.reached.length = 0;
    expect(await page.evaluate(reach, site.tries)).toBe("all was tried");
    expect(site.reached).toEqual([]);
  } finally {
    site.close();
  }
});

test("a page that makes the worker as the README says has its policy reach into it", async ({ page, baseURL }) => {
  const [, script] = readFileSync(new URL("../../README.md", import.meta.url), "utf8")
    .split("### The worker")
    .slice(1, 2)
    .join()
    .split(/\n```(?:js\n)?/);
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; img-src data:";
  const html = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Own</title>
    <link rel="icon" href="data:,"><script type="module" src="own.js"></script>`;
  const own = { "/own.html": html, "/own.js": `${script}\ndocument.documentElement.dataset.state = "ready";` };
  const site = await serveReaching(`${baseURL}`, own);
  const served = await serveReaching(`${baseURL}`, own, false);
  try {
    for (const { url } of [served, site]) {
      const warned = warnings(page);
      await page.goto(new URL("own.html", url).href);
      await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
      if (url === served.url) expect(await outcome(page, "sha256")).toEqual([SHA256_OF_ONE]);
      else expect(await page.evaluate(reach, site.tries)).toBe("all was tried");
      expect(warned).toEqual([]);
    }
    expect(site.reached).toEqual([]);
  } finally {
    site.close();
    served.close();
  }
});

test("no worker but the page's own can be made on the page", async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const made = (/** @type {string | URL} */ address) =>
      new Promise((resolve) => {
        try {
          const worker = new Worker(address, { type: "module" });
          worker.onerror = () => resolve("refused");
          worker.onmessage = () => resolve("runs");
        } catch (error) {
          resolve(error instanceof Error ? error.name : "");
        }
      });
    const blob = URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }));
    return [await made("claimproof/documents-worker.js"), await made(blob)];
  });
  expect(refused).toEqual(["TypeError", "TypeError"]);
});
