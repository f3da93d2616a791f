// The worker that inspects files chosen in the form: what takes too long, what it crashes on, and what is done without it.
import { elementOn, word } from "./fixture.mjs";
import { at, expect, outcome, SHA256_OF_ONE, sample, test, warnings } from "./inspecting.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */

/** Has a worker that was made by it say something, once it is listened to. @param {Page} page @param {number} n @param {object} data */
const say = async (page, n, data) => {
  await expect.poll(() => page.evaluate((n) => Boolean(window.workers[n]?.onmessage), n)).toBe(true);
  await page.evaluate(
    ([n, data]) => window.workers[n]?.onmessage?.(new MessageEvent("message", { data })),
    /** @type {const} */ ([n, data]),
  );
};

/** Has the page's timers at hand, and opens it again: how long a worker is waited for is not slept through. */
async function withClock(/** @type {Page} */ page) {
  await page.clock.install();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
}

test("a file on which the worker crashes is said to be so, and the next one gets a fresh worker", async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const crashing = () => {
      const worker = window.fakeWorker();
      worker.postMessage = (/** @type {import("./globals.js").Sent} */ { file }) => {
        setTimeout(() => {
          if (file) worker.onerror?.(new ErrorEvent("error"));
          else worker.onmessage?.(new MessageEvent("message", { data: { started: true } }));
        });
      };
      return worker;
    };
    const crashed = await inspect(new Blob(["one"]), { fileName: "one.txt", worker: crashing });
    const next = await inspect(new Blob(["one"]), { worker: customElements.get("claim-proof")?.worker });
    return [crashed.problem, crashed.readable, crashed.fileName, crashed.sizeBytes, next.sha256];
  });
  expect(found).toEqual(["crashed", null, "one.txt", 3, SHA256_OF_ONE]);
});

test("a file that takes too long is said to, counted from when it was read", async ({ page }) => {
  await withClock(page);
  await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    inspect(new Blob(["one"]), { worker: window.fakeWorker }).then(({ problem }) => {
      window.problem = problem;
    });
  });
  const state = () =>
    page.evaluate(() => {
      const [worker] = window.workers;
      return {
        id: worker?.sent.at(-1)?.id,
        file: worker?.sent.at(-1)?.file instanceof Blob,
        ended: worker?.ended,
        problem: window.problem,
      };
    });
  await page.clock.runFor(8_000);
  await say(page, 0, { started: true });
  await page.clock.runFor(60_000);
  await say(page, 0, { id: (await state()).id, done: 3 });
  await page.clock.runFor(15_000);
  expect(await state()).toMatchObject({ file: true, ended: false, problem: undefined });
  await page.clock.runFor(5_000);
  expect(await state()).toMatchObject({ ended: true, problem: "too-slow" });
});

test("while a large file is read, its row says how much of it was", async ({ page }) => {
  await page.evaluate(() => Object.assign(customElements.get("claim-proof") ?? {}, { worker: window.fakeWorker }));
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles({
    name: "large.bin",
    mimeType: "",
    buffer: Buffer.alloc(3_000_000),
  });
  const looking = at(page, "/documents/0").locator(".looking");
  await expect(looking).toHaveText("Reading the file.");
  await expect.poll(() => page.evaluate(() => window.workers.length)).toBe(1);
  await say(page, 0, { started: true });
  const id = () => page.evaluate(() => window.workers[0]?.sent.at(-1)?.id);
  await expect.poll(id).toBeDefined();
  await say(page, 0, { id: await id(), done: 1_200_000 });
  await expect(looking).toHaveText("Reading the file. 1.2 MB of 3 MB read.");
});

test("a worker that does not start within ten seconds is the reason given, and no further file waits for it", async ({
  page,
}) => {
  await withClock(page);
  const warned = warnings(page);
  await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    window.inspected = [];
    window.inspectNamed = async (name) => {
      const { problem, readable } = await inspect(new Blob([name]), { fileName: name, worker: window.fakeWorker });
      window.inspected.push([name, problem, readable]);
    };
  });
  const state = () => page.evaluate(() => [window.workers.map(({ ended }) => ended), window.inspected]);
  const look = (/** @type {string} */ name) => page.evaluate((name) => void window.inspectNamed(name), name);
  const [one, two] = ["one", "two"].map((name) => [name, "not-started", null]);

  await look("one");
  await expect.poll(state).toEqual([[false], []]);
  await page.clock.runFor(8_000);
  expect(await state()).toEqual([[false], []]);
  await page.clock.runFor(2_000);
  await expect.poll(state).toEqual([[true], [one]]);
  // A fresh worker is tried, and kept in case that it starts yet.
  await look("two");
  await expect.poll(state).toEqual([[true, false], [one]]);
  await page.clock.runFor(10_000);
  await expect.poll(state).toEqual([
    [true, false],
    [one, two],
  ]);
  for (let n = 0; n < 50; n += 1) await look("more");
  await expect
    .poll(async () => (await state())[1])
    .toEqual([one, two, ...new Array(50).fill(["more", "not-started", null])]);
  expect(warned).toEqual([
    expect.stringMatching(/did not start within 10 seconds.* Copy documents-worker\.js and documents\.gzip\.js /),
  ]);
  expect(warned[0]).toContain("inspect(file, { worker })");
  // It starts: files are handed to it again.
  await say(page, 1, { started: true });
  await look("late");
  const handed = () => page.evaluate(() => window.workers.map(({ sent }) => sent.map(({ file }) => Boolean(file))));
  await expect.poll(handed).toEqual([expect.anything(), [false, true]]);
});

test("a file that was not inspected is said to be so at its row, and is no problem of the claim", async ({ page }) => {
  await withClock(page);
  // As a bundler leaves it that was told that the script has no effects.
  await page.route("**/claimproof/documents-worker.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.getByRole("button", { name: "Add a file" }).click();
  await at(page, "/documents/0~file").setInputFiles(sample("pdf/plain.pdf"));
  await expect(at(page, "/documents/0").locator(".looking")).toBeVisible();
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(at(page, "/documents/0")).toContainText(word("en", "form", "found", "not-started"), { timeout: 100 });
  }).toPass();
  const findings = await elementOn(page).evaluate(({ report }) => report.findings.map(({ rule }) => rule));
  expect(findings).not.toContain("document/unreadable");
});

const INSTEAD = {
  "no file": { status: 404, contentType: "text/plain", body: "not found" },
  "a page": { status: 200, contentType: "text/html", body: "<!doctype html><title>Home</title>" },
};
for (const [answer, response] of Object.entries(INSTEAD)) {
  test(`with ${answer} in place of the worker's script, the page itself inspects files and says what to do`, async ({
    page,
  }) => {
    const warned = warnings(page);
    await page.route("**/claimproof/documents-worker.js", (route) => route.fulfill(response));
    expect(await outcome(page, "sha256", "problem", "fileName")).toEqual([SHA256_OF_ONE, null, "one.txt"]);
    expect(await outcome(page, "sha256")).toEqual([SHA256_OF_ONE]);
    expect(warned).toEqual([
      expect.stringMatching(/the page itself inspects files.* Copy documents-worker\.js and documents\.gzip\.js /),
    ]);
  });
}

test("a worker that cannot load its module is done without as well", async ({ page }) => {
  const warned = warnings(page);
  let asked = 0;
  // The worker asks first; the page then gets it.
  await page.route("**/claimproof/documents.gzip.js", (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 404 }) : route.continue();
  });
  expect(await outcome(page, "sha256")).toEqual([SHA256_OF_ONE]);
  expect(asked).toBe(2);
  expect(warned).toEqual([expect.stringMatching(/the page itself inspects files/)]);
});

/**
 * Has the page make proposals of a file with its worker, or with one that cannot be made: the path of each, or the code of the
 * error, and how many instances of modules the page itself made for them.
 * @param {Page} page @param {{own?: boolean, today?: string}} options
 */
const proposed = (page, { own = true, today = "2024-07-20" } = {}) =>
  page.evaluate(
    async ({ own, today }) => {
      const { inspect, proposeInWorker } = await import("./claimproof/documents.js");
      const worker = own
        ? customElements.get("claim-proof")?.worker
        : () => {
            throw new Error("no worker");
          };
      const d1 = await inspect(new Blob(["Invoice"]), { fileName: "Agenda.txt", worker });
      const { Instance } = WebAssembly;
      let made = 0;
      WebAssembly.Instance = /** @type {typeof Instance} */ (
        new Proxy(Instance, {
          construct(target, given) {
            made += 1;
            return Reflect.construct(target, given);
          },
        })
      );
      const words = {
        text: (/** @type {string} */ key) => key,
        label: (/** @type {string} */ _, /** @type {string} */ id) => id,
        field: (/** @type {string} */ pointer) => pointer,
      };
      const told = await proposeInWorker({}, { inspections: { d1 }, today, words, worker }).then(
        (proposals) => proposals.map(({ path, why }) => `${path} ${why}`),
        ({ code }) => [code],
      );
      return { first: told[0], made };
    },
    { own, today },
  );

test("proposals are made in the worker, and without one in the page", async ({ page }) => {
  const first = "/documents/- proposal.why";
  expect(await proposed(page)).toEqual({ first, made: 0 });
  expect(await proposed(page, { today: "tomorrow" })).toEqual({ first: "ERR_OPTIONS", made: 0 });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(await proposed(page, { own: false })).toEqual({ first, made: 1 });
});

test("where the worker cannot load what makes proposals, the page makes them", async ({ page }) => {
  let asked = 0;
  // The page asks first; the worker then gets nothing.
  await page.route("**/claimproof/propose.gzip.js", (route) => {
    asked += 1;
    return asked === 2 ? route.fulfill({ status: 404 }) : route.continue();
  });
  expect(await proposed(page)).toEqual({ first: "/documents/- proposal.why", made: 1 });
  expect(asked).toBe(2);
});

test("a worker that was started before is found to run", async ({ page }) => {
  const sha256 = await page.evaluate(async () => {
    const worker = customElements.get("claim-proof")?.worker?.();
    if (!worker) throw new Error("no worker");
    await new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
    const { inspect } = await import("./claimproof/documents.js");
    return (await inspect(new Blob(["one"]), { worker: () => worker })).sha256;
  });
  expect(sha256).toBe(SHA256_OF_ONE);
});

test("bytes that cannot be handed on reject, and keep no further file waiting", async ({ page }) => {
  const found = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const worker = customElements.get("claim-proof")?.worker;
    const gone = new Uint8Array(3);
    gone.buffer.transfer();
    const misuse = await inspect(gone, { worker }).catch((error) => error.name);
    return [misuse, (await inspect(new Blob(["one"]), { worker })).sha256];
  });
  expect(found).toEqual(["TypeError", SHA256_OF_ONE]);
});

test("a look that is given up does not keep the next file from the page's own worker", async ({ page }) => {
  const started = await page.evaluate(async () => {
    const { inspect } = await import("./claimproof/documents.js");
    const make = customElements.get("claim-proof")?.worker;
    if (!make) throw new Error("no worker");
    let started = 0;
    const worker = () => {
      started += 1;
      return make();
    };
    const first = new AbortController();
    const given = inspect(new Blob(["one"]), { worker, signal: first.signal }).catch(() => "given up");
    const next = inspect(new Blob(["two"]), { worker });
    first.abort();
    return [await given, (await next).sizeBytes, started];
  });
  expect(started).toEqual(["given up", 3, 2]);
});
