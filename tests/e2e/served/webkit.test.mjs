// The page, and the element in another form, in WebKitGTK: the closest to Safari that is available on Linux.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { after, beforeEach, test } from "node:test";
import axe from "axe-core";
import { By, Key } from "selenium-webdriver";
import conference from "../../../www/examples/conference-over-limit.js";
import mailing from "../../../www/examples/mailing-ready.js";
import { neverArrives, reach, serveReaching } from "../reach.mjs";
import { serveChanged } from "./changed.mjs";
import { keepNothing } from "./keep-nothing.mjs";
import { packAndOpen } from "./round-trip.mjs";
import { launch } from "./webkit.mjs";

/** The longest that a state of the page is waited for, in milliseconds. */
const TIMEOUT = 60_000;

/**
 * WebDriver does not report the console of a page. This script records it, and runs before all scripts of the page. The requests of
 * the page are what is tested, not those of its service worker.
 */
const WATCH = `
  Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
  window.complaints = [];
  for (const level of ["error", "warn"]) console[level] = (...words) => complaints.push(words.join(" "));
  addEventListener("error", ({ message, target }) => complaints.push(message ?? "not loaded: " + (target.src ?? target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => complaints.push(String(reason)));
  addEventListener("securitypolicyviolation", (event) => complaints.push(event.effectiveDirective + " forbids " + event.blockedURI));`;

const watched = (/** @type {string} */ html) => html.replace("<head>", '<head><script src="/watch.js"></script>');
const site = await serveChanged({ "*.html": watched }, { "/watch.js": WATCH });
after(() => site.close());
const { driver, close } = await launch();
after(close);
await driver.manage().setTimeouts({ script: 10 * TIMEOUT });

beforeEach(() => driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 1000 }));

/**
 * Calls a function in the page. It sees its arguments, and nothing else from here.
 * @template Result @template {unknown[]} Given
 * @param {(...given: Given) => Result} call @param {Given} given
 * @returns {Promise<Awaited<Result>>}
 */
const inPage = (call, ...given) => driver.executeScript(`return (${call})(...arguments)`, ...given);

/**
 * Calls a function in the page with the element.
 * @template Result @template {unknown[]} Given
 * @param {(element: import("../fixture.mjs").ClaimProofElement, ...given: Given) => Result} call @param {Given} given
 * @returns {Promise<Awaited<Result>>}
 */
const withElement = (call, ...given) =>
  driver.executeScript(`return (${call})(document.querySelector("claim-proof"), ...arguments)`, ...given);

/**
 * Waits until a function in the page gives something that counts as true.
 * @template {unknown[]} Given
 * @param {(...given: Given) => unknown} call @param {Given} given
 */
const until = (call, ...given) => driver.wait(() => inPage(call, ...given), TIMEOUT, `still waiting for ${call}`, 50);

/** Types keys one after another, at whatever has the focus. @param {string[]} keys */
const type = (...keys) =>
  driver
    .actions()
    .sendKeys(...keys)
    .perform();

async function open(/** @type {string} */ path) {
  await driver.get(new URL(path, site.url).href);
  await until(
    () => document.documentElement.dataset.state !== "loading" && document.querySelector("claim-proof")?.report,
  );
  // All steps below each other; those after the first come later.
  await withElement((element) => element.setAttribute("layout", "whole"));
  await until(() => document.querySelector("claim-proof")?.shadowRoot?.getElementById("answer"));
}

/**
 * Gives the form one of the examples, as of its day.
 * @param {{claim: import("../../../www/lib/index.js").Claim, asOf?: string | null}} example
 */
const give = ({ claim, asOf }) =>
  withElement(
    (element, claim, today) => {
      if (today) element.today = today;
      element.claim = claim;
    },
    claim,
    asOf,
  );

const claim = () => withElement((element) => element.claim);

/** Waits until the answer shows this verdict. @param {string} verdict */
const answers = (verdict) =>
  until(
    (wanted) =>
      Boolean(document.querySelector("claim-proof")?.shadowRoot?.querySelector(`.report[data-verdict="${wanted}"]`)),
    verdict,
  );

/** Puts the focus where this answer is typed, with what is there selected. @param {string} place */
const select = (place) =>
  withElement((element, id) => {
    const field = element.shadowRoot.getElementById(id);
    if (field instanceof HTMLInputElement) field.select();
  }, place);

const complaints = () => inPage(() => window.complaints);

test("the page checks a claim and what is typed, complains of nothing, and asks the network for nothing more", async () => {
  await open("?lang=en");
  assert.equal(await inPage(() => document.documentElement.dataset.state), "ready");
  assert.equal(site.asked.filter((file) => file.endsWith("/core.wasm")).length, 1, "what was preloaded is used");
  site.asked.length = 0;

  await give(mailing);
  await answers("ready");
  await select("/claimedAmount");
  await type("3400.00", Key.TAB);
  await answers("blocked");
  assert.equal((await claim()).claimedAmount, "3400.00");
  await until(() => document.title.startsWith("1 problem"));
  // With the files of a claim come the words of their list, from beside the page.
  const others = site.asked.filter((file) => !/^\/claimproof\/tray\//.test(file));
  assert.deepEqual([others, await complaints()], [[], []]);
});

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** @type {[name: string, path: string, example?: Parameters<typeof give>[0]][]} */
const LOOKS = [
  ["a new claim", "?lang=en"],
  ["a long claim", "?lang=en", conference],
  ["a long claim in French", "?lang=fr", conference],
];

for (const [name, path, example] of LOOKS) {
  test(`axe finds no violation: ${name}`, async () => {
    await open(path);
    if (example) await give(example);
    await withElement(({ shadowRoot }, unfold) => {
      /** @type {() => HTMLElement | null} */
      // A list of kinds closes when another one is opened.
      const folded = () => shadowRoot.querySelector("[aria-expanded=false]:not(.file-kind), details:not([open])");
      for (let one = folded(); unfold && one; one = folded()) {
        if (one instanceof HTMLDetailsElement) one.open = true;
        else one.click();
      }
      // Hundreds of currencies and countries take most of the time of axe, and none of them differs from the next to it.
      for (const option of shadowRoot.querySelectorAll("option:nth-child(n + 6):not(:checked)")) option.remove();
    }, Boolean(example));
    await until(() => !document.querySelector("claim-proof")?.shadowRoot?.querySelector(".help-loading"));
    await driver.executeScript(axe.source);
    /** @type {import("axe-core").AxeResults} */
    const { violations } = await driver.executeAsyncScript(
      "const [runOnly, done] = arguments; axe.run({ runOnly }).then(done)",
      TAGS,
    );
    const told = (/** @type {import("axe-core").NodeResult} */ { html, failureSummary }) => `${html} ${failureSummary}`;
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.slice(0, 5).map(told)]),
      [],
    );
    assert.deepEqual(await complaints(), []);
  });
}

test("Tab goes through every control of the page and of the form in order, and Shift+Tab the same way back", async () => {
  await open("?lang=en");
  const controls = await inPage(() => {
    /** @type {HTMLElement[]} */
    const found = [];
    const group = (/** @type {HTMLElement} */ one) =>
      one instanceof HTMLInputElement && one.type === "radio" ? one.name : null;
    // Of the radio buttons of a question one is reached.
    const same = (/** @type {HTMLElement} */ one, /** @type {HTMLElement} */ other) =>
      one === other || (group(one) !== null && group(one) === group(other));
    const search = (/** @type {ParentNode} */ root) => {
      for (const one of root.children) {
        // What is put into a slot is reached where the slot is.
        if (!(one instanceof HTMLElement) || one.assignedSlot) continue;
        const reachable =
          one.tabIndex >= 0 && !one.matches(":disabled") && one.checkVisibility({ visibilityProperty: true });
        if (reachable && !found.some((other) => same(one, other))) found.push(one);
        if (one instanceof HTMLSlotElement)
          for (const child of one.assignedElements()) {
            if (child instanceof HTMLElement && child.tabIndex >= 0) found.push(child);
            search(child);
          }
        if (one.shadowRoot) search(one.shadowRoot);
        search(one);
      }
    };
    search(document);
    const at = (/** @type {HTMLElement} */ one) => found.findIndex((other) => same(one, other));
    const told = (/** @type {HTMLElement} */ one) =>
      `${at(one)} ${one.localName}#${one.id} ${one.textContent?.trim().slice(0, 20)}`;
    window.focused = () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active instanceof HTMLElement ? told(active) : null;
    };
    return found.map(told);
  });
  assert.ok(controls.length > 40, `${controls.length} controls`);

  /**
   * What a key leads to, until it leads to the first of them again.
   * @param {(keys: import("selenium-webdriver").Actions) => import("selenium-webdriver").Actions} press
   */
  const walk = async (press) => {
    /** @type {(string | null)[]} */
    const reached = [];
    for (let turn = 0; turn < 2 * controls.length; turn += 1) {
      await press(driver.actions()).perform();
      const focused = await inPage(() => window.focused());
      // A control may have more than one stop of its own, such as the day, the month and the year of a date.
      if (focused === reached.at(-1)) continue;
      if (focused === reached[0]) break;
      reached.push(focused);
    }
    return reached;
  };
  assert.deepEqual(await walk((keys) => keys.sendKeys(Key.TAB)), controls);
  assert.deepEqual(
    await walk((keys) => keys.keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT)),
    controls.toReversed(),
  );
  assert.deepEqual(await complaints(), []);
});

/** Files of ten kinds. */
const FILES = [
  "pdf/plain.pdf",
  "invoice.cii.xml",
  "message.eml",
  "attendees.csv",
  "attendees.xlsx",
  "letter.docx",
  "slides.pptx",
  "photo.jpg",
  "photo.heic",
  "scan.tiff",
];

test("ten files dropped at once are inspected in a worker, and each has a row that says what can be done", async (t) => {
  await open("?lang=en");
  const content = (/** @type {string} */ name) =>
    readFileSync(new URL(`../../documents/${name}`, import.meta.url)).toString("base64");
  const files = FILES.map((name) => ({ name: basename(name), base64: content(name) }));
  await withElement((element, files) => {
    // WebDriver drops no files, but a page can make what a drop hands over.
    const dataTransfer = new DataTransfer();
    const bytes = (/** @type {string} */ base64) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    for (const { name, base64 } of files) dataTransfer.items.add(new File([bytes(base64)], name));
    const form = element.shadowRoot.querySelector(".form");
    if (!form) throw new Error("there is no form");
    const begun = performance.now();
    const rows = () => element.shadowRoot.querySelectorAll(".file-row");
    const watch = () => {
      const reading = element.shadowRoot.querySelector("[data-do=stop-reading]");
      if (rows().length >= files.length && !reading) window.took ??= performance.now() - begun;
    };
    new MutationObserver(watch).observe(form, { subtree: true, childList: true, characterData: true });
    const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
    for (const name of ["dragenter", "dragover", "drop"]) form.dispatchEvent(new DragEvent(name, options));
  }, files);
  await until(() => window.took);
  t.diagnostic(`ten files: ${Math.round(await inPage(() => window.took))} ms`);
  const names = await withElement(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll(".file-row .file-name")].map((name) => name.textContent),
  );
  for (const { name } of files) assert.ok(names.includes(name), name);
  assert.ok(site.asked.includes("/claimproof/documents-worker.js"), "the page made its worker");
  assert.deepEqual(await complaints(), []);
});

test("somebody else's form sends the claim once it is ready, and only as a draft before", async () => {
  await open("embed.html");
  const press = async (/** @type {string} */ button) => driver.findElement(By.xpath(`//button[.="${button}"]`)).click();
  const received = () => inPage(() => `${document.getElementById("received")?.textContent}`);

  await press("Send to Northwind");
  assert.equal(await received(), "Nothing yet.");
  assert.equal(await withElement(({ shadowRoot }) => shadowRoot.activeElement?.id), "not-sent");

  await select("/claimName");
  await type("From WebKit", Key.TAB);
  await press("Send as a draft");
  assert.deepEqual(JSON.parse(JSON.parse(await received()).claim), await claim());
  assert.equal((await claim()).claimName, "From WebKit");

  await give(mailing);
  await press("Send to Northwind");
  const sent = JSON.parse(await received());
  assert.equal(sent.reference, "NW-2024-07");
  assert.deepEqual(JSON.parse(sent.claim), mailing.claim);
  assert.deepEqual(await complaints(), []);

  // The page allows no worker, and says so when files are inspected.
  await withElement((element) => {
    element.toggleAttribute("no-files", true);
    element.filesName = "proofs";
    const dataTransfer = new DataTransfer();
    for (const name of ["b.txt", "a.txt"]) dataTransfer.items.add(new File([name], name));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    element.shadowRoot.querySelector(".form")?.dispatchEvent(new DragEvent("drop", options));
  });
  await until(() => document.querySelector("claim-proof")?.files.size === 2);
  const proofs = await withElement(({ form }) =>
    new FormData(form).getAll("proofs").map((file) => file instanceof File && file.name),
  );
  assert.deepEqual(proofs, ["b.txt", "a.txt"]);
});

test("asking a form whether it is valid changes nothing on the screen; having it say so leads to the answer", async () => {
  await open("embed.html");
  await driver.findElement(By.name("reference")).click();
  /** @param {"form" | "element"} whom @param {"checkValidity" | "reportValidity"} call */
  const ask = (whom, call) =>
    withElement(
      async (element, whom, call) => {
        const valid = (whom === "form" ? element.form : element)[call]();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const { activeElement } = document;
        return [
          valid,
          activeElement?.getAttribute("name"),
          activeElement?.shadowRoot?.activeElement?.id ?? "",
          scrollY,
          element.shadowRoot.textContent,
        ];
      },
      whom,
      call,
    );
  const before = [
    false,
    "reference",
    "",
    await inPage(() => scrollY),
    await withElement(({ shadowRoot }) => shadowRoot.textContent),
  ];
  assert.deepEqual(await ask("form", "checkValidity"), before);
  assert.deepEqual(await ask("element", "checkValidity"), before);
  assert.deepEqual((await ask("element", "reportValidity")).slice(0, 3), [false, "claim", "answer"]);
  assert.deepEqual(await complaints(), []);
});

test("leaving the page asks while something is unsaved, and only then", async () => {
  await open("?lang=en");
  await inPage(keepNothing);
  await open("?lang=en");
  const asks = () => inPage(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await asks(), false);
  await select("/claimName");
  await type("A");
  assert.equal(await asks(), true);
  await type(Key.BACK_SPACE);
  assert.equal(await asks(), false);
  assert.deepEqual(await complaints(), []);
});

test("the browser refuses what the panel about privacy tries to send, from the page and from a worker", async () => {
  await open("?lang=en");
  site.asked.length = 0;
  await inPage(() => document.getElementById("private")?.click());
  await until(() => document.querySelector("#privacy .button"));
  await inPage(() => {
    const attempt = document.querySelector("#privacy .button");
    if (attempt instanceof HTMLElement) attempt.click();
  });
  await until(() => document.querySelector("#privacy .outcome"));
  const outcomes = await inPage(() =>
    [...document.querySelectorAll("#privacy .outcome")].map(({ className }) => className),
  );
  // A worker is not told by WebKit why something fails.
  assert.deepEqual(outcomes, ["outcome refused", "outcome failed"]);
  assert.deepEqual(
    site.asked.filter((path) => !/privacy|^\/chunk-/.test(path)),
    [],
  );
});

test("the worker is under the page's policy: nothing that it tries to send arrives anywhere", async (t) => {
  const reaching = await serveReaching(`${process.env.CLAIMPROOF_URL}`);
  t.after(() => reaching.close());
  const tried = () =>
    driver.executeAsyncScript(`const [tries, done] = arguments; (${reach})(tries).then(done)`, reaching.tries);
  // Without a policy all of it arrives, so what is tried is something.
  await driver.get(new URL("bare.html", reaching.url).href);
  assert.deepEqual(await neverArrives(reaching, tried), []);
  await driver.get(new URL("?lang=en", reaching.url).href);
  await until(() => document.documentElement.dataset.state === "ready");
  reaching.reached.length = 0;
  assert.equal(await tried(), "all was tried");
  assert.deepEqual(reaching.reached, []);
});

test("a claim pack opens again equal", async () => {
  await open("");
  await give(mailing);
  const { names, same } = await inPage(packAndOpen);
  assert.ok(names.length > 1);
  assert.ok(same);
});
