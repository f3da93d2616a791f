// The page around the form: its examples, languages, day, and what it keeps.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { languages } from "../texts.mjs";
import {
  checkAsOf,
  chooseLanguage,
  expect,
  LOCALES,
  openExample,
  openMenu,
  table,
  test,
  VERDICTS,
  word,
} from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */
/** @typedef {import("./fixture.mjs").Claim} Claim */

for (const locale of LOCALES) {
  for (const [id, verdict] of Object.entries(VERDICTS)) {
    test(`${id} in ${locale}`, async ({ open, page }) => {
      const claim = await open(`?lang=${locale}`, { example: id });
      await claim.verdict(verdict);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await claim.unfold();
      await claim.speaks();
      // To axe the languages differ in few rules: in French, what has most parts is enough.
      if (locale === "en" || id === "many-mistakes") await claim.accessible();
      if (locale !== "en") return;
      await page.emulateMedia({ colorScheme: "dark" });
      await claim.accessible(["color-contrast"]);
    });
  }
}

test("every example has a button, by a title of its own in each language", async ({ open, page }) => {
  const titles = [];
  for (const locale of LOCALES) {
    const claim = await open(`?lang=${locale}`);
    await openMenu(page);
    await page.locator("#examples summary").click();
    const buttons = page.locator("#examples").getByRole("button");
    expect(await buttons.evaluateAll((all) => all.map((button) => button.getAttribute("value")))).toEqual(
      Object.keys(VERDICTS),
    );
    titles.push(...(await buttons.allTextContents()));
    await claim.accessible();
    await page.setViewportSize({ width: 320, height: 640 });
    await claim.fitsWidth();
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  expect(new Set(titles).size).toBe(titles.length);
});

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

/** Notes which listeners there are that ask before the page is left. */
const noteAsking = (/** @type {Page} */ page) =>
  page.addInitScript(() => {
    const asking = new Set();
    window.asks = () => asking.size > 0;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
      if (type === "beforeunload") asking.add(listener);
      return addEventListener.call(this, type, listener, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
      if (type === "beforeunload") asking.delete(listener);
      return removeEventListener.call(this, type, listener, ...rest);
    };
  });
const asks = (/** @type {Page} */ page) => page.evaluate(() => window.asks());
/** Saves the claim to a file, as somebody does, and gives what is in it. @param {Claim} claim @param {import("./fixture.mjs").Locator} element */
async function save(claim, element = claim.element) {
  const [download] = await Promise.all([claim.page.waitForEvent("download"), claim.choose("save", element)]);
  return readFileSync(await download.path(), "utf8");
}

test("closing asks while there is something that is not saved, and only then", async ({ open, page }) => {
  await noteAsking(page);
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
  await noteAsking(page);
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
  await noteAsking(page);
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

test.describe("the language", () => {
  test.use({ locale: "fr-CA" });

  test("is the browser's first", async ({ open, page }) => {
    await open("./");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });

  test("is the one that the address asks for", async ({ open, page }) => {
    await open("?lang=en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("is English where the address asks for one that there is not, and the browser too", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ locale: "is-IS", baseURL });
    const page = await context.newPage();
    await page.goto("?lang=tlh");
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await context.close();
  });
});

test("changing the language keeps the claim, the day and what is open", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.field("/claimName").fill("Matin Copilot");
  await checkAsOf(page, "2025-01-25");
  await claim.row("/expenses/0").getByRole("button").first().click();
  await expect(claim.field("/expenses/0/kind")).toBeVisible();
  await expect(claim.field("/expenses/0/amount")).toHaveValue("2,400.00");
  await claim.answer.locator("details.proven summary").click();
  const before = await claim.value();
  await chooseLanguage(page, "Français");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveURL(/\?lang=fr$/);
  await expect(claim.answer.locator(".verdict h3")).toHaveText(word("fr", "page", "verdict", "ready"));
  await expect(claim.at("/expenses/0/kind")).toBeVisible();
  await expect(claim.at("/expenses/0/amount")).toHaveValue("2\u202F400,00");
  await expect(claim.at("/activity/startsOn")).toHaveValue("7 octobre 2024");
  await expect(page.locator("#as-of")).toHaveValue("2025-01-25");
  await expect(claim.answer.locator("details.proven")).toHaveAttribute("open", "");
  expect(await claim.value()).toEqual(before);
  await chooseLanguage(page, "English");
  await expect(claim.answer.locator(".verdict h3")).toHaveText("Ready to submit");
  await expect(claim.field("/claimName")).toHaveValue("Matin Copilot");
  expect(await claim.value()).toEqual(before);
});

test("the title and the answer follow what is typed", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await expect(page).toHaveTitle(/^Ready to submit/);
  await claim.field("/claimedAmount").fill("3400");
  await page.keyboard.press("Tab");
  await claim.verdict("blocked");
  await expect(page).toHaveTitle(/^1 problem/);
  await expect(claim.report.locator(".findings.error li")).toHaveCount(1);
  await claim.field("/claimedAmount").fill("3500");
  await claim.verdict("incomplete");
  await expect(claim.report.locator(".findings.error")).toHaveCount(0);
  await claim.field("/claimedAmount").fill("3480");
  await claim.verdict("ready");
  await expect(page).toHaveTitle(/^Ready to submit/);
});

test("a reload keeps what was typed", async ({ open, page }) => {
  const claim = await open("?lang=en", { asOf: "2024-07-25" });
  await claim.field("/claimName").fill("kept over a reload");
  await claim.field("/activity/startsOn").fill("some day");
  const before = await claim.value();
  await page.waitForFunction(() => history.state?.claim?.includes("some day"));
  await claim.reload();
  await expect(claim.field("/claimName")).toHaveValue("kept over a reload");
  await expect(claim.field("/activity/startsOn")).toHaveValue("some day");
  await expect(page.locator("#as-of")).toHaveValue("2024-07-25");
  expect(await claim.value()).toEqual(before);
});

test("an example kept over a reload is checked as of its own day", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  await claim.verdict("ready");
  await claim.reload();
  await claim.verdict("ready");
  await expect(page.locator("#as-of")).toHaveValue("2025-01-20");
});

test("the day to check as of moves the deadline, and today is one press away", async ({ open, page }) => {
  const claim = await open("?lang=en", { example: "mailing-ready" });
  const left = claim.report.locator(".left");
  await expect(left).toContainText("26 days left");
  await checkAsOf(page, "2025-02-15");
  await expect(left).toContainText("last day");
  await checkAsOf(page, "2025-02-16");
  await expect(left).toContainText("Closed 1 day ago");
  await claim.verdict("blocked");
  await openMenu(page);
  await page.getByRole("button", { name: "Use today" }).click();
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv"));
  await expect(page.locator("#as-of")).toHaveValue(today);
  await expect(page.locator("#as-of")).toBeFocused();
  await page.locator("#as-of").fill("");
  await expect(claim.report.locator(".about")).toContainText("Checked as of");
});

for (const locale of LOCALES) {
  test(`the foot of the page leads to the accessibility statement, in ${locale}`, async ({ open, page }) => {
    await open(`?lang=${locale}`);
    const [statement] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: word(locale, "page", "accessibility") }).click(),
    ]);
    await expect(statement).toHaveURL(new RegExp(`/accessibility\\.html#${locale}$`));
    const article = statement.locator(`article#${locale}[lang=${locale}]`);
    await expect(article.getByRole("heading", { level: 2 })).toBeInViewport();
    const axe = new AxeBuilder({ page: statement }).setLegacyMode();
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await statement.emulateMedia({ colorScheme });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await statement.setViewportSize({ width: 320, height: 640 });
    expect(await statement.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("the accessibility statement is there in every language, with the same parts", async ({ page }) => {
  await page.goto("accessibility.html");
  const locales = languages.map(({ locale }) => locale).sort();
  const articles = page.getByRole("article");
  expect(await articles.evaluateAll((all) => all.map((one) => [one.id, one.getAttribute("lang")]).sort())).toEqual(
    locales.map((locale) => [locale, locale]),
  );
  const parts = await articles.evaluateAll((all) =>
    all.map((one) => [...one.querySelectorAll("h2, h3, p, li")].map(({ localName }) => localName)),
  );
  for (const one of parts) expect(one).toEqual(parts[0]);
  await page.getByRole("link", { name: "Claimproof" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
});

test("the skip link leads to the claim", async ({ open, page }) => {
  const claim = await open();
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(claim.at("/route~co-op")).toBeFocused();
  await expect(claim.element.locator(".step-bar")).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(claim.field("/activity/kind")).toBeFocused();
});

test("what was typed is shown as text, never as markup", async ({ open, page }) => {
  const claim = await open();
  const nasty = `<img src=x onerror="document.title='owned'"><b>bold</b>`;
  await claim.openFile(
    JSON.stringify({
      claimName: nasty,
      [nasty]: nasty,
      program: nasty,
      currency: nasty,
      activity: { kind: nasty, channels: [nasty], startsOn: nasty },
      expenses: [{ id: nasty, kind: nasty, amount: nasty, invoice: nasty, person: nasty }],
      invoices: [{ id: nasty, number: nasty, vendor: nasty, document: nasty }],
      documents: [{ id: nasty, fileName: nasty, evidence: [nasty], shows: [nasty], note: nasty }],
      metrics: { [nasty]: nasty },
    }),
    `${nasty}.json`,
  );
  await claim.verdict("blocked");
  await claim.unfold();
  await expect(claim.answer).toContainText("<b>bold</b>");
  await expect(claim.form).toContainText("<b>bold</b>");
  await expect(claim.element.locator("img, b")).toHaveCount(0);
  await expect(page).not.toHaveTitle("owned");
});

test("the page forbids the network itself", async ({ open, page }) => {
  await open("?lang=en", { complains: true });
  const outcome = await page.evaluate(() =>
    fetch("index.html").then(
      () => "sent",
      (error) => error.name,
    ),
  );
  expect(outcome).toBe("TypeError");
});

test.describe("where checking is not possible", () => {
  test("WebAssembly forbidden: it says which directive is missing", async ({ open, page }) => {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const without = (/** @type {string} */ text) =>
        text.replace("script-src 'self' 'wasm-unsafe-eval'", "script-src 'self'");
      const { "content-security-policy": header, ...headers } = response.headers();
      await route.fulfill({
        response,
        headers: header ? { ...headers, "content-security-policy": without(header) } : headers,
        body: without(await response.text()),
      });
    });
    const claim = await open("?lang=en", { state: "off", complains: true });
    await expect(claim.element.locator(".off")).toContainText("'wasm-unsafe-eval'");
    await claim.accessible();
  });

  test("the module missing: it says so", async ({ open, page }) => {
    await page.route("**/core.gzip.js", (route) => route.abort());
    const claim = await open("?lang=en", { state: "off", complains: true });
    await expect(claim.element.locator(".off")).toContainText("could not be loaded");
    await claim.accessible();
  });

  test("without JavaScript it says what it needs", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.locator("noscript p")).toBeVisible();
    await context.close();
  });
});
