// Pages on which something around the element is missing, forbidden, or there twice.
import { Claim, expect, LOCALES, test, word } from "./fixture.mjs";

const FORM = `<main><h1>File a claim</h1><form action="sent">
  <claim-proof name="claim" today="2025-01-20" value='{"claimName":"kept"}'></claim-proof>
  <button id="send">Send</button>
</form></main>`;

/** Whether a field has its label in a language. @param {Claim} claim @param {"en" | "fr"} locale */
const speaks = (claim, locale) => expect(new Claim(claim.page, locale).field("/claimName")).toBeVisible();

test("two versions on one page: the first defines the tag, and the second is no error", async ({ host, page }) => {
  // The same files under another address are other modules: all of their state is their own.
  await page.route("**/another/**", async (route) => {
    const response = await route.fetch({ url: route.request().url().replace("/another/", "/claimproof/") });
    await route.fulfill({ response });
  });
  const claim = await host(FORM, {
    script: `
      const { ClaimProofElement } = await import("../another/element.js");
      const { load } = await import("../another/browser.js");
      window.second = { ClaimProofElement, cp: await load() };
    `,
  });
  expect(await claim.element.evaluate((element) => element instanceof window.second.ClaimProofElement)).toBe(false);
  await claim.field("/claimName").fill("typed");
  // A claim passes from one to the other as a plain value.
  const verdicts = await claim.element.evaluate((element) => {
    const again = window.second.cp.check(element.claim, { today: "2025-01-20" });
    return [element.claim.claimName, element.report.verdict, again.verdict];
  });
  expect(verdicts).toEqual(["typed", "incomplete", "incomplete"]);
});

test("storage forbidden: the page works, and says nothing of it", async ({ open, page }) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: forbidden, configurable: true });
    }
    Object.defineProperty(Document.prototype, "cookie", { get: forbidden, set: forbidden });
    history.replaceState = forbidden;
    history.pushState = forbidden;
  });
  const claim = await open("?lang=en");
  await claim.field("/claimName").fill("typed");
  expect((await claim.value()).claimName).toBe("typed");
  await claim.verdict("incomplete");
  await claim.speaks();
});

const FRENCH = "**/claimproof/texts/fr.js";

/** What arrives of a language, and whether it is there when it is asked for again. */
const BROKEN = /** @type {const} */ ([
  ["does not arrive", null, true],
  ["breaks off", 0.5, false],
]);
for (const [name, part, comes] of BROKEN) {
  test(`a language that ${name}: the one before stays, and nothing typed is lost`, async ({ host, page, watched }) => {
    watched.asks = true;
    const claim = await host(FORM, { complains: true });
    await page.route(FRENCH, async (route) => {
      if (part === null) return route.abort();
      const response = await route.fetch();
      const body = await response.text();
      return route.fulfill({ response, body: body.slice(0, body.length * part) });
    });
    await claim.field("/claimName").fill("typed");
    /** @param {string} locale */
    const speak = (locale) =>
      claim.element.evaluate(async (element, locale) => {
        element.locale = locale;
        return element.ready;
      }, locale);
    expect(await speak("fr"), "checking goes on").toBe(true);
    await speaks(claim, "en");
    await claim.verdict("incomplete");
    await claim.field("/claimName").pressSequentially(" on");
    expect((await claim.value()).claimName).toBe("typed on");
    await claim.speaks();

    await page.unroute(FRENCH);
    await speak("en");
    await speak("fr");
    await speaks(claim, comes ? "fr" : "en");
    expect((await claim.value()).claimName).toBe("typed on");
  });
}

test("a language that does not arrive at first: English is spoken, and the claim is sent", async ({
  host,
  page,
  watched,
}) => {
  await page.route(FRENCH, (route) => route.abort());
  const claim = await host(FORM, { lang: "fr", complains: true });
  await speaks(claim, "en");
  await claim.verdict("incomplete");
  watched.asks = true;
  await page.evaluate(() => Object.assign(document.forms[0] ?? {}, { noValidate: true }));
  await page.locator("#send").click();
  await expect(page).toHaveTitle("Sent");
  expect(JSON.parse(new URL(page.url()).searchParams.get("claim") ?? "")).toEqual({ claimName: "kept" });
});

for (const lang of LOCALES) {
  test(`the script of the later steps does not arrive, in ${lang}: it says so, and the form is sent`, async ({
    host,
    page,
    watched,
  }) => {
    await page.route("**/claimproof/screens.js", (route) => route.abort());
    const claim = await host(FORM, { lang, complains: true });
    await expect(claim.element.locator(".off")).toContainText(word(lang, "form", "off", "title"));
    expect(await claim.element.evaluate((element) => element.ready)).toBe(false);
    watched.asks = true;
    await page.locator("#send").click();
    await expect(page).toHaveTitle("Sent");
    expect(JSON.parse(new URL(page.url()).searchParams.get("claim") ?? "")).toEqual({ claimName: "kept" });
  });
}

test("neither a language nor the script of the later steps arrives: it says so", async ({ host, page }) => {
  await page.route(FRENCH, (route) => route.abort());
  await page.route("**/claimproof/screens.js", (route) => route.abort());
  const claim = await host(FORM, { lang: "fr", complains: true });
  await expect(claim.element.locator(".off")).toContainText(word("en", "form", "off", "title"));
  expect(await claim.element.evaluate((element) => element.ready)).toBe(false);
});
