// Claims that come from files and go into them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { checkAsOf, expect, LOCALES, openExample, test, VERDICTS } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Claim} Claim */

const save = async (/** @type {Claim} */ claim) => {
  const [download] = await Promise.all([claim.page.waitForEvent("download"), claim.choose("save")]);
  return readFileSync(await download.path(), "utf8");
};
/** @param {Claim} claim @param {"value" | "claim" | "unsaved" | "files" | "report"} name */
const element = (claim, name) => claim.element.evaluate((one, name) => one[name], name);

/** A claim with what no form knows, at every level; what was found in its file is no part of it once it is opened. */
const GIVEN = {
  route: "co-op",
  "x-ours": { deep: [1, 2.5, "three", null, { four: true }], "": "empty name" },
  claimName: "Kept",
  partner: { name: "P", "x-number": 1e21 },
  activity: { kind: "print-advertising", "x-budget": "12" },
  expenses: [{ id: "e1", kind: "printed-material", amount: "10.00", invoice: "i1", "x-cost-centre": "4711" }],
  invoices: [{ id: "i1", number: "7", "x-posted": true }],
  documents: [
    {
      id: "d1",
      fileName: "a.pdf",
      evidence: ["final-communication-piece"],
      inspection: { schema: "claimproof-inspection/1", fileName: "a.pdf" },
      "x-hash": "abc",
    },
  ],
  metrics: { "estimated-reach": 12 },
};
const STRANGE = { ...GIVEN, documents: GIVEN.documents.map(({ inspection, ...document }) => document) };

test("what is saved and opened again is the very same, unknown fields included", async ({ open }) => {
  const claim = await open("?lang=en");
  const text = JSON.stringify(STRANGE);
  await claim.openFile(JSON.stringify(GIVEN));
  expect(await element(claim, "value")).toBe(text);
  const saved = await save(claim);
  expect(saved).toBe(`${JSON.stringify(STRANGE, null, 2)}\n`);
  await claim.openFile("{}");
  await claim.openFile(saved);
  expect(await element(claim, "value")).toBe(text);
});

test("answers change only what they are, and unknown fields stay where they stand", async ({ open, page }) => {
  const claim = await open("?lang=en");
  await claim.openFile(JSON.stringify(STRANGE));
  await claim.field("/partner/name").fill("Q");
  await claim.row("/expenses/0").locator("button.fold").click();
  await claim.field("/invoices/0/number").fill("8");
  await page.keyboard.press("Tab");
  const expected = structuredClone(STRANGE);
  expected.partner.name = "Q";
  Object.assign(expected.invoices[0] ?? {}, { number: "8" });
  expect(await element(claim, "value")).toBe(JSON.stringify(expected));
});

test("what the form has no question for is listed, and can be removed", async ({ open }) => {
  const claim = await open("?lang=en");
  await claim.openFile(JSON.stringify(STRANGE));
  const rest = claim.form.getByRole("region", { name: "Other fields in this claim" });
  for (const place of [
    "/x-ours",
    "/partner/x-number",
    "/activity/x-budget",
    "/expenses/0/x-cost-centre",
    "/invoices/0/x-posted",
    "/documents/0/x-hash",
  ]) {
    await expect(rest.locator("code").filter({ hasText: new RegExp(`^${place}$`) }), place).toHaveCount(1);
  }
  await expect(rest).toContainText("4711");
  await claim.accessible();
  await claim.at("/x-ours~rest").getByRole("button").click();
  const { "x-ours": _, ...left } = STRANGE;
  expect(await element(claim, "value")).toBe(JSON.stringify(left));
});

test("values of the wrong type hide nothing: they are listed or shown in their place, and kept", async ({ open }) => {
  const claim = await open("?lang=en");
  const wrong = {
    program: 12,
    usagePeriod: ["2024-01-01"],
    claimName: { first: "a" },
    currency: true,
    claimedAmount: { value: 1 },
    partner: "P",
    activity: [1],
    expenses: { e1: 1 },
    invoices: [7, "x", { id: "i1", number: 2024, total: 12.5 }],
    documents: [{ id: "d1", evidence: "csr", shows: {}, note: 5 }],
    metrics: [],
    submitterRole: null,
    rulebook: 3,
  };
  await claim.openFile(JSON.stringify(wrong));
  expect(await element(claim, "value")).toBe(JSON.stringify(wrong));
  await claim.unfold();
  const findings = await claim.element.evaluate((one) =>
    one.report.findings.filter(({ severity }) => severity === "error").map(({ path }) => path),
  );
  expect(findings.length).toBeGreaterThan(8);
  for (const path of findings) {
    // Each is told beside a control of its own, or among what the form has no question for.
    const told = await claim.element.evaluate((one, path) => {
      const root = one.shadowRoot;
      const control =
        root.getElementById(path) ??
        root.getElementById(`${path}~rest`) ??
        root.getElementById(path.replace(/\/[^/]*$/, ""));
      return Boolean(control?.checkVisibility());
    }, path);
    expect(told, path).toBe(true);
  }
  await claim.speaks();
  await claim.accessible();
  expect(await element(claim, "value")).toBe(JSON.stringify(wrong));
});

for (const locale of LOCALES) {
  test(`a file that is no claim changes nothing, and is told where it goes wrong, in ${locale}`, async ({ open }) => {
    const claim = await open(`?lang=${locale}`);
    await claim.give({ claimName: "mine" });
    const before = await element(claim, "value");
    const at = { en: /line 3, column 3/, fr: /ligne 3, colonne 3/ }[locale];
    await claim.openFile('{\n  "a": 1\n  "b": 2\n}', "broken.json");
    await expect(claim.note).toContainText("broken.json");
    await expect(claim.note).toContainText(at);
    await expect(claim.status).toContainText(at);
    for (const text of ["[]", "null", '"claim"', "12"]) {
      await claim.openFile(text, "list.json");
      await expect(claim.note).toContainText("list.json");
      await expect(claim.note).toContainText(claim.word("form", "note", "file-no-claim").split("…")[1]?.trim() ?? "");
    }
    await claim.openFile(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), "photo.json");
    await expect(claim.note).toContainText("photo.json");
    await claim.openFile("", "nothing.json");
    await expect(claim.note).toContainText("nothing.json");
    expect(await element(claim, "value")).toBe(before);
    await claim.speaks();
    await claim.accessible();
  });
}

test("a byte order mark is no mistake", async ({ open }) => {
  const claim = await open();
  await claim.openFile('\uFEFF{"claimName": "from a file"}');
  await expect(claim.field("/claimName")).toHaveValue("from a file");
  await expect(claim.note).toContainText("claim.json is open");
});

test("the claim before the opened one is brought back, and so is the one before starting again", async ({ open }) => {
  const claim = await open();
  await claim.give({ claimName: "typed by hand" });
  await claim.openFile('{"claimName": "from a file"}');
  await expect(claim.field("/claimName")).toHaveValue("from a file");
  await claim.button(["bring-back"]).click();
  await expect(claim.field("/claimName")).toHaveValue("typed by hand");
  await expect(claim.button(["bring-back"])).toHaveCount(0);
  await claim.choose("anew");
  await expect(claim.field("/claimName")).toHaveValue("");
  await expect(claim.note).toContainText("New claim started.");
  await claim.button(["bring-back"]).click();
  await expect(claim.field("/claimName")).toHaveValue("typed by hand");
});

test("a claim that is dropped is opened, other files are listed and change nothing yet", async ({ open, page }) => {
  const claim = await open();
  const drop = async (/** @type {[name: string, text: string][]} */ files) => {
    const held = await page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of files)
        transfer.items.add(new File([text], name, { type: name.endsWith("pdf") ? "application/pdf" : "" }));
      return transfer;
    }, files);
    for (const type of ["dragover", "drop"]) await claim.form.dispatchEvent(type, { dataTransfer: held });
  };
  await drop([["dropped.json", '{"claimName": "dropped"}']]);
  await expect(claim.field("/claimName")).toHaveValue("dropped");
  await drop([
    ["one.pdf", "1"],
    ["two.pdf", "22"],
  ]);
  await expect(claim.element.locator(".file-name")).toHaveText(["one.pdf", "two.pdf"]);
  expect(await claim.value()).toEqual({ claimName: "dropped" });
});

test("another file in place of one keeps what was said of it, but not what was seen in it", async ({ open }) => {
  const claim = await open();
  await claim.give({
    documents: [
      { ...GIVEN.documents[0], sha256: "a1".repeat(32), note: "The ad", mediaType: "application/pdf", sizeBytes: 1 },
    ],
  });
  await claim.row("/documents/0").locator("button.fold").click();
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "b.png", mimeType: "image/png", buffer: Buffer.from("12") });
  const sha256 = createHash("sha256").update("12").digest("hex");
  const document = {
    id: "d1",
    evidence: ["final-communication-piece"],
    "x-hash": "abc",
    note: "The ad",
    fileName: "b.png",
    mediaType: "image/png",
    sizeBytes: 2,
    sha256,
  };
  await expect.poll(async () => (await claim.value()).documents).toEqual([document]);
  expect(await claim.element.evaluate((one) => one.report.findings.map(({ rule }) => rule))).not.toContain(
    "document/stale-inspection",
  );
  await expect(claim.row("/documents/0")).toContainText("b.png");
});

test("every example is the same after it was saved and opened again", async ({ open, page }) => {
  const claim = await open("?lang=fr");
  for (const [example, verdict] of Object.entries(VERDICTS)) {
    await openExample(page, example);
    const before = await element(claim, "value");
    const day = await page.locator("#as-of").inputValue();
    const saved = await save(claim);
    await claim.openFile(saved);
    await checkAsOf(page, day);
    expect(await element(claim, "value"), example).toBe(before);
    await claim.verdict(verdict);
  }
});

// ---- Oversized claims ----

test("ten thousand expenses do not hang it", async ({ open }) => {
  test.slow();
  const claim = await open("?lang=en", { example: "mailing-ready" });
  const wild = {
    ...(await claim.value()),
    expenses: Array.from({ length: 10_000 }, (_, index) => ({
      id: `e${index}`,
      kind: "giveaways",
      amount: index % 2 ? "1.00" : "one",
      invoice: "i1",
    })),
  };
  const began = Date.now();
  await claim.openFile(JSON.stringify(wild));
  await claim.verdict("blocked");
  expect(Date.now() - began, "milliseconds to open it").toBeLessThan(20_000);
  const errors = claim.report.locator(".findings.error li");
  await expect(errors).toHaveCount(50);
  await claim.report.locator(".findings.error .more").click();
  await expect(errors).toHaveCount(250);
  await expect(errors.nth(50)).toBeFocused();
});

test("nesting that is JSON but no claim, lone surrogates, numbers of a thousand digits", async ({ open }) => {
  const claim = await open();
  const deep = `{"expenses": ${"[".repeat(5000)}${"]".repeat(5000)}}`;
  for (const text of [
    deep,
    '{"claimName": "\\ud800", "\\udfff": "\\udc00"}',
    `{"claimedAmount": ${"9".repeat(1000)}, "currency": "EUR"}`,
    '{"__proto__": {"x": 1}, "constructor": 1, "usagePeriod": {"toString": 1}}',
  ]) {
    await claim.openFile(text);
    await expect(claim.element.locator(".off")).toHaveCount(0);
    await expect(claim.note).toContainText("claim.json is open");
    await claim.unfold();
    await claim.speaks();
  }
});

test("ten megabytes of brackets get an answer", async ({ open }) => {
  test.slow();
  const claim = await open();
  await claim.openFile(Buffer.alloc(10_000_000, "["));
  await expect(claim.note).toContainText("line 1", { timeout: 30_000 });
  await claim.openFile("{}");
  await claim.verdict("incomplete");
});
