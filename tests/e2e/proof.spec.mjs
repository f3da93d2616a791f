// The step of proof: what the activity asks for, the files that prove it, and what they show.
import { expect, LOCALES, pattern, test, word } from "./fixture.mjs";

/** @param {string} name */
const file = (name) => ({ name, mimeType: "image/png", buffer: Buffer.from(name) });

test.describe("one step at a time", () => {
  test.use({ steps: true });

  test("what is missing first is explained, and files are added at their kind", async ({ open, page }) => {
    const claim = await open("?lang=en", { example: "seminar-in-progress" });
    await claim.element.evaluate((element) => void Object.assign(element, { step: "proof" }));
    const missing = claim.form.locator(".need.missing");
    await expect(missing).toHaveCount(3);
    await expect(missing.first().locator(".kind-help")).toBeVisible();
    await expect(claim.form.locator(".kind-help")).toHaveCount(1);
    await expect(claim.form.locator(".lead")).toHaveText(pattern("en", "form", "proof-lead"));

    await claim.form
      .locator('[data-need="evidence/event-photo"]')
      .setInputFiles(["one.png", "two.png", "three.png", "four.png"].map(file));
    const photos = claim.form.locator(".need", { hasText: "Event photo" });
    await expect(photos).toHaveClass("need met");
    await expect(photos.locator(".chip")).toHaveText(["one.png", "two.png", "three.png"]);
    await expect(photos).toContainText("and 1 more");
    expect((await claim.value()).documents.slice(-4).map(({ evidence }) => evidence)).toEqual(
      Array(4).fill(["event-photo"]),
    );
    await expect(photos.locator(".chip").first()).toBeFocused();
    await expect(missing.first().locator(".kind-help"), "the next one is explained").toBeVisible();

    // Help that was folded stays folded once the proof is there.
    await missing.first().locator(".help-button").click();
    await expect(claim.form.locator(".kind-help")).toHaveCount(0);
    await claim.form.locator('[data-need="evidence/presentation-materials"]').setInputFiles(file("slides.png"));
    await expect(claim.form.locator(".need.met .kind-help")).toHaveCount(0);

    await photos.locator(".chip").first().click();
    await expect(claim.at("/documents/6/note")).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await claim.fitsWidth();
    await claim.accessible();
  });
});

for (const locale of LOCALES) {
  test(`what the files show is ticked file by file, or for all at once, in ${locale}`, async ({ open }) => {
    const claim = await open(`?lang=${locale}`, { example: "seminar-in-progress" });
    const shown = claim.form.locator(".shown");
    await expect(shown.getByRole("rowheader")).toHaveText([/2/, "invitation.pdf", "programme-du-matin.docx"]);
    const all = shown.locator(".every").getByRole("checkbox");
    const states = () =>
      all.evaluateAll((/** @type {HTMLInputElement[]} */ boxes) =>
        boxes.map(({ checked, indeterminate }) => (indeterminate ? "some" : checked ? "all" : "none")),
      );
    expect(await states()).toEqual(["some", "none", "all"]);
    await expect(shown.getByRole("columnheader").nth(1)).toContainText(word(locale, "label", "status", "missing"));

    await all.nth(1).check();
    expect(await states()).toEqual(["some", "all", "all"]);
    const { documents } = await claim.value();
    expect(documents.filter(({ shows }) => shows?.includes("partner-contact")).map(({ id }) => id)).toEqual([
      "d5",
      "d6",
    ]);
    await expect(shown.getByRole("columnheader").nth(1)).toContainText(word(locale, "label", "status", "met"));
    await all.nth(1).uncheck();
    expect(await states()).toEqual(["some", "none", "all"]);
    await claim.at("/documents/5/shows~partner-brand").check();
    expect(await states()).toEqual(["all", "none", "all"]);
    await claim.speaks();
    await claim.accessible();
  });
}

test("what is unknown in the list of what a file shows has a column of its own, and its message", async ({ open }) => {
  const claim = await open("?lang=en", {
    claim: {
      program: "csp-indirect-reseller",
      activity: { kind: "customer-seminars-boot-camps" },
      documents: [{ id: "d1", fileName: "a.pdf", evidence: ["event-agenda"], shows: ["partner-brant"] }],
    },
  });
  await expect(claim.at("/documents/0/shows~partner-brant")).toBeChecked();
  await expect(claim.at("/documents/0/shows~says")).toContainText("partner-brant");
  await claim.at("/documents/0/shows~partner-brant").click();
  await expect(claim.at("/documents/0/shows~partner-brant")).toHaveCount(0);
});

test("a result that a file holds shows that file, and can be typed instead", async ({ open }) => {
  const claim = await open("?lang=en", { example: "seminar-in-progress" });
  const given = await claim.value();
  await claim.give({
    ...given,
    activity: { kind: "digital-advertising" },
    documents: [{ id: "d9", fileName: "Results.xlsx" }],
    metrics: { "results-summary": "d9" },
  });
  const file = claim.form.locator(".metric-file");
  await expect(file.locator(".chip")).toHaveText("Results.xlsx");
  await file.getByRole("button", { name: claim.word("form", "metric-type") }).click();
  const field = claim.at("/metrics/results-summary");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("");
  await field.fill("12,000 views");
  expect((await claim.value()).metrics).toEqual({ "results-summary": "12,000 views" });
});
