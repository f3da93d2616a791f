// A link that begins a claim: what its fragment says is in the fields, and no longer in the address.
import { expect, test, word } from "./fixture.mjs";

const LINK =
  "#program=csp-indirect-reseller&period=2024-07-01/2024-12-31&activity=email-marketing&partner=Caf%C3%A9%20Nord&partnerId=12345&utm=x";

test("a link begins a claim where none is begun, and is checked like what is typed", async ({ open, page }) => {
  const claim = await open(`?lang=en${LINK}`);
  await expect(page).toHaveURL(/\?lang=en$/);
  expect(await claim.value()).toEqual({
    program: "csp-indirect-reseller",
    usagePeriod: "2024-07-01/2024-12-31",
    activity: { kind: "email-marketing" },
    partner: { name: "Café Nord", partnerId: "12345" },
  });
  await expect(claim.field("/partner/name")).toHaveValue("Café Nord");
  const line = page.locator("[data-line]");
  await expect(line).toContainText("filled in programme, usage period, activity, company name and PartnerID.");
  await expect(line).toContainText("The link has a name that this page does not know: “utm”.");
  await expect(claim.report).toContainText("“email-marketing” is not a known activity.");
  await claim.accessible();
  await claim.speaks();
  await page.setViewportSize({ width: 320, height: 640 });
  await claim.fitsWidth();
  await line.getByRole("button").press("Enter");
  await expect(line).toHaveCount(0);
  expect((await claim.focused()).inForm).toBe(true);
  await claim.reload();
  await expect(claim.field("/partner/name")).toHaveValue("Café Nord");
  await expect(line).toHaveCount(0);
});

test("where a claim is begun the link is offered, and nothing is replaced without asking", async ({ open, page }) => {
  const claim = await open("?lang=fr");
  const follow = () => page.evaluate((link) => location.assign(link), LINK);
  const choose = (/** @type {string} */ key) =>
    page
      .locator(".line")
      .getByRole("button", { name: word("fr", "page", "link", key) })
      .press("Enter");
  await claim.field("/claimName").fill("La mienne");
  await follow();
  await expect(page.locator("[data-line]")).toContainText("Votre demande est inchangée.");
  await expect(page).toHaveURL(/\?lang=fr$/);
  await choose("ignore");
  await expect(claim.field("/claimName")).toHaveValue("La mienne");
  await follow();
  await choose("begin");
  await expect(claim.field("/partner/name")).toHaveValue("Café Nord");
  await expect(claim.field("/claimName")).toHaveValue("");
  expect((await claim.focused()).inForm).toBe(true);
  await claim.button(["bring-back"]).click();
  await expect(claim.field("/claimName")).toHaveValue("La mienne");
});

test("a link that is too long changes nothing, and the page says so", async ({ open, page }) => {
  const claim = await open(`?lang=en#partner=${"x".repeat(20_000)}`);
  await expect(page.locator("[data-line]")).toHaveText(
    /fills in nothing\. It has 20,008 characters; 4,096 are the most/,
  );
  expect((await claim.value()).partner).toBeUndefined();
});
