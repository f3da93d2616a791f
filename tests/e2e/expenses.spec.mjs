// The step of expenses: a row each with its proof and its amount, and invoices that no expense uses.
import { expect, test } from "./fixture.mjs";

const CLAIM = {
  currency: "EUR",
  claimedAmount: "375.00",
  activity: { kind: "print-advertising" },
  expenses: [{ id: "e1", kind: "printed-material", amount: "375.00", invoice: "i1" }],
  invoices: [
    { id: "i1", number: "WT-20931", vendor: "Wingtip Print", issuedOn: "2024-10-07", total: "357.00" },
    { id: "i2", number: "TR-0457", vendor: "Trey Research", total: "1785.00" },
  ],
};

test("an expense shows its proof, and an excess under the amount, with what can be claimed", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.give(CLAIM);
  const row = claim.row("/expenses/0");
  await expect(row.locator(".chips")).toContainText("Invoice WT-20931Wingtip Print, 7 Oct 2024");
  await expect(row.locator(".proof-total")).toContainText("€357.00");
  await expect(row.locator(".excess")).toContainText("€18.00 more than Invoice WT-20931");
  await row.getByRole("button", { name: "Use €357.00" }).click();
  await expect(claim.field("/expenses/0/amount")).toHaveValue("357.00");
  await expect(claim.field("/expenses/0/amount")).toBeFocused();
  await expect(row.locator(".excess")).toHaveCount(0);
  await expect(claim.field("/claimedAmount")).toHaveValue("357.00");
});

test("an excess is said once the amount is left, and its chip leads to the invoice", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.give({ ...CLAIM, expenses: [{ ...CLAIM.expenses[0], amount: "350.00" }] });
  const row = claim.row("/expenses/0");
  await claim.field("/expenses/0/amount").fill("360");
  await expect(row.locator(".excess")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(row.locator(".excess")).toContainText("€3.00 more than");
  await row.locator(".chip").click();
  await expect(claim.field("/invoices/0/number")).toBeFocused();
});

test("an invoice that no expense uses is added as one, or left out and brought back", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.give(CLAIM);
  const unused = claim.form.locator(".unused");
  await unused.getByRole("button", { name: "Leave it out" }).click();
  expect((await claim.value()).invoices).toHaveLength(1);
  await claim.button(["undo"]).click();
  expect((await claim.value()).invoices).toEqual(CLAIM.invoices);
  await unused.getByRole("button", { name: "Add as expense" }).click();
  await expect(unused).toHaveCount(0);
  await expect(claim.button(["undo"])).toHaveCount(0);
  expect((await claim.value()).expenses[1]).toEqual({ id: "e2", invoice: "i2", amount: "1785.00" });
  await expect(claim.field("/expenses/1/kind")).toBeFocused();
});

test("in-house work is added with its CSR, and its total is shown while hours are typed", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.give({ currency: "EUR", activity: { kind: "print-advertising" } });
  await claim.button(["add-csr"]).click();
  await expect(claim.field("/csrs/0/person")).toBeFocused();
  await claim.field("/csrs/0/hours").fill("24");
  await claim.field("/csrs/0/hourlyCost").fill("52");
  await expect(claim.row("/expenses/0").locator(".proof-total")).toContainText("€1,248.00");
  await expect(claim.row("/expenses/0").locator(".fields")).toContainText("Hours × hourly cost: €1,248.00");
});

test("amounts are taken with or without VAT where files say both, and what was typed stays", async ({ open }) => {
  const claim = await open("?lang=en");
  const invoice = (/** @type {string} */ net) => ({ sizeBytes: 1, problem: null, invoice: { total: "119.00", net } });
  await claim.give({
    currency: "EUR",
    expenses: [
      { id: "e1", kind: "printed-material", amount: "119.00", invoice: "i1" },
      { id: "e2", kind: "printed-material", amount: "50.00", invoice: "i2" },
    ],
    invoices: [
      { id: "i1", total: "119.00", document: "d1" },
      { id: "i2", total: "119.00", document: "d2" },
    ],
    documents: [
      { id: "d1", fileName: "a.pdf", inspection: invoice("100.00") },
      { id: "d2", fileName: "b.pdf", inspection: invoice("100.00") },
    ],
  });
  const amounts = async () => (await claim.value()).expenses.map(({ amount }) => amount);
  await claim.button(["vat-without"]).click();
  expect(await amounts()).toEqual(["100.00", "50.00"]);
  await expect(claim.button(["vat-without"])).toHaveAttribute("aria-pressed", "true");
  await claim.button(["vat-with"]).click();
  expect(await amounts()).toEqual(["119.00", "50.00"]);
});

for (const width of [1280, 1024, 390, 320])
  test(`rows fit, and the amount that is typed into does not move, ${width} px wide`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const claim = await open("?lang=fr", { example: "many-mistakes" });
    await claim.fitsWidth();
    const amount = claim.at("/expenses/0/amount");
    await amount.click();
    await page.keyboard.press("Control+A");
    const place = () => amount.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    const before = await place();
    for (const key of "1234,5") {
      await page.keyboard.type(key);
      expect(await place(), `after ${key}`).toBe(before);
    }
    await claim.unfold();
    await claim.fitsWidth();
    await claim.accessible();
  });
