// The panel “Nothing leaves this page”: what it says, and that the browser refuses what it tries to send.
import { expect, openMenu, test, word } from "./fixture.mjs";

/** The panel in a language. @param {import("./fixture.mjs").Page} page @param {import("./fixture.mjs").Locale} locale */
const panelOf = (page, locale) => page.getByRole("dialog", { name: word(locale, "page", "privacy", "title") });

test("the browser refuses what the panel tries to send, from the page and from a worker", async ({ open, page }) => {
  const claim = await open("?lang=en", { complains: true });
  /** @type {string[]} */
  const sent = [];
  page.on("request", (request) => void (request.method() === "POST" && sent.push(request.url())));
  const opener = page.getByRole("button", { name: word("en", "page", "private"), exact: true });
  await opener.press("Enter");
  const panel = panelOf(page, "en");
  await panel.getByRole("button", { name: word("en", "page", "privacy", "try") }).press("Enter");
  const refused = word("en", "page", "privacy", "outcome-refused");
  await expect(panel.getByRole("status").locator("p")).toHaveText([
    `From the page: ${refused}`,
    `From the worker: ${refused}`,
  ]);
  expect(sent).toEqual([]);
  await claim.accessible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
});

test("where the policy is not in force, the panel says that the text was sent", async ({ open, page, watched }) => {
  // Neither the policy that the page states, nor those that it adds.
  await page.addInitScript(() => Object.defineProperty(HTMLMetaElement.prototype, "httpEquiv", { set() {} }));
  await page.route(/\/(\?.*)?$/, async (route) => {
    if (route.request().method() === "POST") return route.fulfill({ body: "" });
    const response = await route.fetch();
    const { "content-security-policy": _, ...headers } = response.headers();
    const body = (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    return route.fulfill({ response, headers, body });
  });
  watched.asks = true;
  await open("?lang=en");
  await page.getByRole("button", { name: word("en", "page", "private", "how") }).click();
  const panel = panelOf(page, "en");
  await panel.getByRole("button", { name: word("en", "page", "privacy", "try") }).click();
  await expect(panel.getByRole("status").locator("p").first()).toContainText("the text was sent");
});

test("on a narrow screen the panel is in the menu, and reads in French", async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  const claim = await open("?lang=fr");
  await openMenu(page);
  await page.locator("#menu-private").click();
  const panel = panelOf(page, "fr");
  await expect(panel.getByRole("heading", { level: 3 })).toHaveCount(4);
  await claim.accessible();
  await claim.speaks();
  expect(await panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await panel.getByRole("button", { name: word("fr", "page", "privacy", "close") }).click();
  await expect(page.locator("#menu > summary")).toBeFocused();
});
