// The element in a page of somebody else that gives back what it is told.
import { FORM, WATCH } from "./embedded.mjs";
import { expect, test } from "./fixture.mjs";

/** As a framework keeps the value: it gives it back at every change, in its own way. */
const BACK = {
  "the text": "element.value = element.value;",
  "the object": "element.claim = event.detail.claim;",
  "its names in another order": `
    const turned = (value) => {
      if (Array.isArray(value)) return value.map(turned);
      if (value === null || typeof value !== "object") return value;
      const entries = Object.entries(value).map(([name, inner]) => [name, turned(inner)]);
      return Object.fromEntries(entries.reverse());
    };
    element.claim = turned(event.detail.claim);`,
  "other white space": "element.value = JSON.stringify(event.detail.claim, null, 3) + '\\n';",
  "all that can be set":
    "for (const name of ['value', 'claim', 'name', 'locale', 'program', 'rulebook', 'today', 'disabled']) " +
    "element[name] = element[name];",
  "the attribute": "element.setAttribute('value', element.value);",
  "once the task is over": "await null; element.value = element.value;",
};
for (const [how, back] of Object.entries(BACK)) {
  test(`the same value given back is no change: ${how}`, async ({ host, page }) => {
    const script = `${WATCH}
      document.addEventListener("claimproof-change", async (event) => {
        const element = event.target;
        ${back}
      });`;
    const claim = await host(FORM.replace("<claim-proof ", '<claim-proof locale="en-US" '), {
      script,
      complains: true,
    });
    await claim.give({
      currency: "EUR",
      activity: { kind: "print-advertising" },
      expenses: [
        { id: "e1", amount: "1.00" },
        { id: "e2", amount: "2.00", invoice: "i1" },
      ],
      invoices: [{ id: "i1" }],
      documents: [{ id: "d1" }],
    });
    for (const { place, text, value } of [
      { place: "/claimedAmount", text: "1000000", value: "1000000" },
      { place: "/claimedAmount", text: "12345", value: "12345" },
      { place: "/activity/startsOn", text: "3 March 2024", value: "2024-03-03" },
      { place: "/activity/startsOn", text: "3/13/2024", value: "2024-03-13" },
      { place: "/claimName", text: "Spring  sale ", value: "Spring  sale " },
    ]) {
      const field = claim.at(place);
      await field.click();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await expect(field).toHaveValue(text);
      expect(await field.evaluate((one) => [one.matches(":focus"), one.selectionStart])).toEqual([true, text.length]);
      await page.keyboard.press("Tab");
      expect(
        place
          .split("/")
          .slice(1)
          .reduce((whole, name) => Object(whole)[name], /** @type {unknown} */ (await claim.value())),
      ).toBe(value);
      await expect(field).not.toHaveAttribute("aria-invalid", "true");
    }
    // In the middle of a text the caret stays where it is.
    await claim.field("/claimName").evaluate((one) => {
      one.focus();
      one.setSelectionRange(6, 6);
    });
    await page.keyboard.type("!!");
    expect(await claim.field("/claimName").evaluate((one) => [one.value, one.selectionStart])).toEqual([
      "Spring!!  sale ",
      8,
    ]);

    // Rows stay unfolded, files and what can be undone are kept.
    await claim.row("/expenses/0").locator("button.fold").click();
    await claim.field("/expenses/0/amount").fill("10.00");
    await expect(claim.row("/expenses/0").locator("button.fold")).toHaveAttribute("aria-expanded", "true");
    await claim.row("/documents/0").locator("button.fold").click();
    await claim
      .at("/documents/0~file")
      .setInputFiles({ name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("Microsoft 365") });
    await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
    await claim.row("/expenses/1").locator(".acts > summary").click();
    await claim.row("/expenses/1").locator("[data-do=remove]").click();
    await expect(claim.button(["undo"])).toBeFocused();
    expect(await claim.element.evaluate((element) => element.files.get("d1")?.name)).toBe("note.txt");
    await expect(claim.row("/documents/0").locator(".pick")).toContainText("Text");
    await claim.button(["undo"]).click();
    expect((await claim.value()).expenses.map(({ id }) => id)).toEqual(["e1", "e2"]);
    await claim.openFile('{"claimName":"from a file"}');
    await expect(claim.field("/claimName")).toHaveValue("from a file");
    await claim.button(["bring-back"]).click();
    await expect(claim.field("/claimName")).toHaveValue("Spring!!  sale ");
    expect(await claim.element.evaluate((element) => element.files.get("d1")?.name)).toBe("note.txt");
  });
}

test("a page that adds something of its own to what it gives back leaves what is being typed, and the files", async ({
  host,
  page,
}) => {
  const claim = await host(FORM, {
    script: `${WATCH}
      let n = 0;
      document.addEventListener("claimproof-change", ({ target, detail }) => {
        target.claim = { ...detail.claim, "x-seen": (n += 1) };
      });`,
    complains: true,
  });
  await claim.give({ currency: "EUR", expenses: [{ id: "e1" }], documents: [{ id: "d1" }] });
  await claim.row("/documents/0").locator("button.fold").click();
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "cut.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 and no more") });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
  await claim.row("/expenses/0").locator("button.fold").click();
  await claim.field("/expenses/0/amount").click();
  await page.keyboard.type("1000000.50");
  await expect(claim.field("/expenses/0/amount")).toHaveValue("1000000.50");
  await expect(claim.field("/expenses/0/amount")).toBeFocused();
  const { expenses, ...others } = await claim.value();
  expect(others).toMatchObject({ "x-seen": expect.any(Number), currency: "EUR" });
  expect(new Map(Object.entries(others)).get("x-seen")).toBeGreaterThan(5);
  expect(expenses).toEqual([{ id: "e1", amount: "1000000.50" }]);
  expect(
    await claim.element.evaluate((element) => [
      element.files.get("d1")?.name,
      element.report.findings.some(({ rule }) => rule === "document/unreadable"),
    ]),
  ).toEqual(["cut.pdf", true]);
});

test("a value that is another one is a change: rows fold, and the note of one that could not be read goes", async ({
  host,
}) => {
  const claim = await host(FORM);
  await claim.give({ expenses: [{ id: "e1", amount: "1.00" }] });
  await claim.row("/expenses/0").locator("button.fold").click();
  await claim.give({ expenses: [{ id: "e1", amount: 1 }] });
  await expect(claim.row("/expenses/0").locator("button.fold")).toHaveAttribute("aria-expanded", "false");
  await claim.element.evaluate((element) => void Object.assign(element, { value: "[]" }));
  await expect(claim.note).toContainText("is not a claim");
  const now = await claim.element.evaluate((element) => element.value);
  await claim.element.evaluate((element) => Object.assign(element, { value: element.value }));
  await expect(claim.note).toHaveCount(0);
  expect(await claim.element.evaluate((element) => element.value)).toBe(now);
  // What the page has given is no claim to begin with any more, even if it says the same.
  await claim.element.evaluate((element) => void Object.assign(element, { program: "csp-direct-bill" }));
  expect(await claim.element.evaluate((element) => element.value)).toBe(now);
});

test("a reset begins again even where the claim is the same", async ({ host, page }) => {
  const claim = await host(FORM.replace("<claim-proof ", `<claim-proof value='{"expenses":[{"id":"e1"}]}' `));
  await claim.row("/expenses/0").locator("button.fold").click();
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(claim.row("/expenses/0").locator("button.fold")).toHaveAttribute("aria-expanded", "false");
});
