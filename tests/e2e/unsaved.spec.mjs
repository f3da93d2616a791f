// What is asked before a claim is lost, in a browser that keeps nothing for the page.
import { readFileSync } from "node:fs";
import { noteAsking } from "./asking.mjs";
import { checkAsOf, chooseLanguage, expect, LOCALES, openExample, table, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {import("./fixture.mjs").Claim} Claim */

test.use({ keeps: false });

// ---- An example in place of a claim ----

const question = (/** @type {Page} */ page) => page.getByRole("dialog");
const example = async (/** @type {string} */ id) =>
  (
    await import(
      `data:text/javascript,${encodeURIComponent(readFileSync(new URL(`../../www/examples/${id}.js`, import.meta.url), "utf8"))}`
    )
  ).default;

test("an example takes the place of an untouched claim at once, and of another example", async ({ open, page }) => {
  const claim = await open();
  for (const id of ["mailing-ready", "many-mistakes"]) {
    await openExample(page, id);
    await expect(question(page)).toBeHidden();
    expect(await claim.value()).toEqual((await example(id)).claim);
    await expect(page.locator("#menu")).not.toHaveAttribute("open");
    await expect(page.locator("#menu > summary")).toBeFocused();
    await expect(claim.note).toContainText(word("en", "page", "examples", id));
  }
  // A file that was opened, and not changed, is still there: nothing is lost either.
  await claim.openFile('{"claimName": "from a file"}');
  await openExample(page, "mailing-ready");
  await expect(question(page)).toBeHidden();
});

for (const locale of LOCALES) {
  test(`an example asks before it takes the place of what was typed, which can be brought back, in ${locale}`, async ({
    open,
    page,
  }) => {
    const claim = await open(`?lang=${locale}`, { asOf: "2024-07-25" });
    await claim.field("/claimName").fill("My own");
    const before = await claim.value();
    const kept = async () => {
      await expect(question(page)).toBeHidden();
      expect(await claim.value()).toEqual(before);
      await expect(page.locator("#as-of")).toHaveValue("2024-07-25");
      await expect(page.locator("#menu > summary")).toBeFocused();
    };
    const ask = async () => {
      await openExample(page, "mailing-ready");
      await expect(question(page)).toHaveAccessibleName(word(locale, "page", "replace", "title"));
      await expect(question(page)).toHaveAccessibleDescription(
        new RegExp(word(locale, "page", "examples", "mailing-ready")),
      );
      await expect(question(page)).toContainText(word(locale, "form", "bring-back"));
    };
    const button = (/** @type {string} */ key) =>
      question(page).getByRole("button", { name: word(locale, "page", "replace", key) });
    const [keep, replace] = [button("keep"), button("open")];

    await ask();
    // What keeps the claim is at hand; what is behind the question is out of reach.
    await expect(keep).toBeFocused();
    await claim.accessible();
    await claim.speaks();
    await page.keyboard.press("Tab");
    await expect(replace).toBeFocused();
    await page.setViewportSize({ width: 320, height: 640 });
    await claim.fitsWidth();
    for (const button of [keep, replace]) await expect(button).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press("Escape");
    await kept();
    await ask();
    await keep.click();
    await kept();

    await ask();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await claim.verdict("ready");
    await expect(page.locator("#menu > summary")).toBeFocused();
    await expect(page.locator("#as-of")).toHaveValue("2025-01-20");

    // Examples that are looked at in between do not push out what was typed, nor does a new claim.
    await openExample(page, "many-mistakes");
    await claim.choose("anew");
    await openExample(page, "association");
    await expect(question(page)).toBeHidden();
    await claim.accessible();
    await claim.button(["bring-back"]).click();
    expect(await claim.value()).toEqual(before);
    await expect(page.locator("#as-of")).toHaveValue("2024-07-25");
    expect((await claim.focused()).inForm, "the focus is in the claim that is back").toBe(true);
    // It is as unsaved as it was.
    await ask();
  });
}

test("an example that was changed is somebody's own claim", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.field("/claimName").fill("Ours now");
  await openExample(page, "association");
  await expect(question(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(claim.field("/claimName")).toHaveValue("Ours now");
});

test("a programme that was chosen is asked about, and brought back too", async ({ open, page }) => {
  const claim = await open();
  await claim.field("/program").selectOption("hosting");
  await openExample(page, "association");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await claim.button(["bring-back"]).click();
  expect((await claim.value()).program).toBe("hosting");
});

test("the day of an example goes with it, one's own day stays", async ({ open, page }) => {
  const claim = await open("?lang=en", { asOf: "2024-07-25", example: "mailing-ready" });
  await claim.choose("anew");
  await expect(page.locator("#as-of")).toHaveValue("2024-07-25");
  await openExample(page, "mailing-ready");
  await checkAsOf(page, "2025-01-31");
  await claim.choose("anew");
  await expect(page.locator("#as-of")).toHaveValue("2025-01-31");
});

test("files that are being read when an example is opened never land in it, and are read once their claim is back", async ({
  open,
  page,
}) => {
  const claim = await open("?lang=en", { asOf: "2025-01-20" });
  let release = () => {};
  /** @type {Promise<void>} */
  const held = new Promise((resolve) => {
    release = resolve;
  });
  await page.route("**/claimproof/documents-worker.js", async (route) => {
    await held;
    await route.continue();
  });
  const mail = {
    name: "mail.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.from("Date: Tue, 15 Oct 2024 10:00:00 +0200\r\nFrom: a@b.example\r\n\r\nHello\r\n"),
  };
  await claim.element.evaluate((element) => {
    window.inspectedFiles = [];
    element.addEventListener("claimproof-document", ({ detail }) =>
      window.inspectedFiles.push(detail.document.fileName ?? ""),
    );
  });
  for (const index of [0, 1]) {
    await claim.button(["add", "documents"]).click();
    await claim.at(`/documents/${index}~file`).setInputFiles(mail);
  }
  await expect(claim.form.locator(".looking")).toHaveCount(2);
  await openExample(page, "mailing-ready");
  await question(page)
    .getByRole("button", { name: word("en", "page", "replace", "open") })
    .click();
  // The example has documents of the same ids.
  await claim.unfold();
  await expect(claim.row("/documents/3")).toBeVisible();
  await expect(claim.form.locator(".looking")).toHaveCount(0);
  release();
  await claim.button(["add", "documents"]).click();
  const { claim: own } = await example("mailing-ready");
  await claim.at(`/documents/${own.documents.length}~file`).setInputFiles({ ...mail, name: "another.eml" });
  await expect.poll(() => page.evaluate(() => window.inspectedFiles)).toEqual(["another.eml"]);
  const { documents, ...rest } = await claim.value();
  expect({ ...rest, documents: documents.slice(0, -1) }).toEqual(own);

  await claim.button(["bring-back"]).click();
  await expect
    .poll(async () => (await claim.value()).documents.map(({ fileName, sha256 }) => [fileName, Boolean(sha256)]))
    .toEqual([
      ["mail.eml", true],
      ["mail.eml", true],
    ]);
  expect(await claim.element.evaluate((element) => element.files.size)).toBe(2);
});

test("a claim's file that is still being read does not take the place of the example that was opened since", async ({
  open,
  page,
}) => {
  const claim = await open();
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    /** @type {Promise<void>} */
    const held = new Promise((resolve) => {
      window.go = resolve;
    });
    Blob.prototype.text = async function () {
      await held;
      window.read = text.call(this);
      return window.read;
    };
  });
  await claim.openFile('{"claimName": "from a slow file"}');
  await openExample(page, "mailing-ready");
  await page.evaluate(async () => {
    window.go();
    await new Promise((resolve) => setTimeout(resolve));
    await window.read;
    await new Promise(requestAnimationFrame);
  });
  expect(await claim.value()).toEqual((await example("mailing-ready")).claim);
});

// ---- Closing the page ----

const asks = (/** @type {Page} */ page) => page.evaluate(() => window.asks());
/**
 * Saves the claim to a file, as somebody does, and gives what is in it.
 * @param {Claim} claim
 * @param {import("./fixture.mjs").Locator} element
 */
async function save(claim, element = claim.element) {
  const [download] = await Promise.all([claim.page.waitForEvent("download"), claim.choose("save", element)]);
  return readFileSync(await download.path(), "utf8");
}

test("closing asks while there is something that is not saved, and only then", async ({ open, page }) => {
  await page.addInitScript(noteAsking);
  const claim = await open("?lang=en");
  const steps = table([
    ["a fresh page", () => {}, false],
    ["the day", () => checkAsOf(page, "2024-07-25"), false],
    ["typed", () => claim.field("/claimName").fill("Mine"), true],
    ["typed away", () => claim.field("/claimName").fill(""), false],
    ["a program chosen", () => claim.field("/program").selectOption("hosting"), true],
    ["saved", () => save(claim), false],
    ["a row added", () => claim.button(["add", "expenses"]).click(), true],
    [
      "the row taken away",
      async () => {
        await claim.row("/expenses/0").locator(".acts > summary").click();
        await claim.row("/expenses/0").locator("[data-do=remove]").click();
      },
      false,
    ],
    ["the row put back", () => claim.button(["undo"]).click(), true],
    ["another language", () => chooseLanguage(page, "Français"), true],
    ["the first again", () => chooseLanguage(page, "English"), true],
    ["a new claim", () => claim.choose("anew"), false],
    ["the earlier one brought back", () => claim.button(["bring-back"]).click(), true],
    ["a file opened", () => claim.openFile('{"claimName": "from a file"}'), false],
    ["what is no claim opened", () => claim.openFile("[]"), false],
    ["the file's claim changed", () => claim.field("/claimName").fill("from a file, changed"), true],
    ["what is no claim opened over it", () => claim.openFile("[]"), true],
    ["saved again", () => save(claim), false],
    ["an example", () => openExample(page, "mailing-ready"), false],
    ["the example changed", () => claim.field("/claimName").fill("Ours"), true],
    [
      "a file attached, and saved",
      async () => {
        await claim.button(["add", "documents"]).click();
        await claim
          .at("/documents/5~file")
          .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a") });
        await expect.poll(async () => (await claim.value()).documents[5]?.sha256).toBeTruthy();
        await save(claim);
      },
      false,
    ],
  ]);
  for (const [what, step, expected] of steps) {
    await step();
    await expect.poll(() => asks(page), what).toBe(expected);
    expect(await claim.element.evaluate((element) => element.unsaved), what).toBe(expected);
  }
});

test("a reload keeps what is not saved, and the question", async ({ open, page }) => {
  await page.addInitScript(noteAsking);
  const claim = await open();
  await claim.reload();
  expect(await asks(page), "nothing typed").toBe(false);
  await claim.field("/claimName").fill("Mine");
  await claim.reload();
  await expect(claim.field("/claimName")).toHaveValue("Mine");
  expect(await asks(page), "typed before the reload").toBe(true);
  // What is typed and taken back after it does not make the rest saved.
  await claim.field("/partner/name").fill("x");
  await claim.field("/partner/name").fill("");
  expect(await asks(page)).toBe(true);
  await save(claim);
  await claim.reload();
  expect(await asks(page), "saved before the reload").toBe(false);
  await openExample(page, "mailing-ready");
  await claim.reload();
  await claim.verdict("ready");
  expect(await asks(page), "an example").toBe(false);
  await claim.choose("anew");
  await expect(page.locator("#as-of")).not.toHaveValue("2025-01-20");
});

test("the browser's own question comes up on closing, and staying keeps the claim", async ({ open, page }) => {
  const claim = await open();
  const close = async (/** @type {"accept" | "dismiss"} */ answer) => {
    const [dialog] = await Promise.all([page.waitForEvent("dialog"), page.close({ runBeforeUnload: true })]);
    expect(dialog.type()).toBe("beforeunload");
    await dialog[answer]();
  };
  await claim.field("/claimName").click();
  await page.keyboard.type("M");
  await close("dismiss");
  await expect(claim.field("/claimName")).toHaveValue("M");
  await save(claim);
  page.on("dialog", () => expect("a question").toBe("no question"));
  await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
});

test("of several claims on a page each that is not saved is asked about", async ({ open, page }) => {
  await page.addInitScript(noteAsking);
  const claim = await open();
  await claim.element.evaluate(async (element) => {
    const [second, third] = [document.createElement("claim-proof"), document.createElement("claim-proof")];
    element.after(second);
    // One stands in the shadow of another element.
    const host = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(third);
    second.after(host);
    await Promise.all([second.ready, third.ready]);
  });
  const [second, third] = [page.locator("claim-proof").nth(1), page.locator("claim-proof").nth(2)];
  /** @param {import("./fixture.mjs").Locator} element @param {string} text */
  const name = (element, text) => element.locator('[id="/claimName"]').fill(text);
  /** Whether leaving would ask, by the browser's own event. */
  const leavingAsks = () => page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await name(second, "Second");
  expect([await asks(page), await leavingAsks()]).toEqual([true, true]);
  await name(claim.element, "First");
  await save(claim, second);
  expect([await asks(page), await leavingAsks()]).toEqual([true, true]);
  await save(claim, claim.element);
  expect([await asks(page), await leavingAsks()]).toEqual([false, false]);
  await name(third, "Third");
  expect([await asks(page), await leavingAsks()]).toEqual([true, true]);
  // With an element that is gone nothing more is lost, and a page that saves a claim itself says so.
  await third.evaluate((element) => element.remove());
  expect(await leavingAsks()).toBe(false);
  await name(second, "Second, changed");
  expect(await leavingAsks()).toBe(true);
  await second.evaluate((element) => void Object.assign(element, { unsaved: false }));
  expect(await leavingAsks()).toBe(false);
});
