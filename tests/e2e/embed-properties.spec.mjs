// The element in a page of somebody else: what the page sets of it, and what it tells the page.
import { createHash } from "node:crypto";
import { data, FORM, WATCH } from "./embedded.mjs";
import { expect, test, word } from "./fixture.mjs";

test("an attribute that changes does not take away what somebody typed", async ({ host, watched }) => {
  const claim = await host(FORM);
  watched.asks = true; // for the words of the other language
  await claim.field("/claimName").fill("typed");
  await claim.element.evaluate((element) => {
    element.setAttribute("value", '{"claimName":"from the page"}');
    element.program = "csp-direct-bill";
    element.locale = "fr";
    element.today = "2025-01-21";
  });
  await claim.element.evaluate((element) => element.ready);
  await expect(claim.at("/claimName")).toHaveValue("typed");
  await expect(claim.element.locator(".answer h2")).toHaveText(word("fr", "form", "answer"));
});

test("a new claim begins with the programme of the page, and with the period that is due", async ({ host }) => {
  const claim = await host(FORM.replace("<claim-proof ", '<claim-proof program="csp-indirect-reseller" '));
  expect(await claim.value()).toEqual({ program: "csp-indirect-reseller", usagePeriod: "2024-07-01/2024-12-31" });
  await claim.element.evaluate((element) => void Object.assign(element, { program: "osu-business-applications" }));
  expect(await claim.value()).toEqual({ route: "cpor", program: "osu-business-applications" });
});

test("a value that is no claim starts an empty form, and says so", async ({ host }) => {
  const claim = await host(FORM.replace("<claim-proof ", "<claim-proof value='[1, 2' "));
  for (const value of [undefined, "[]", "null and void", "12", '"text"', "{"]) {
    if (value !== undefined)
      await claim.element.evaluate((element, value) => void Object.assign(element, { value }), value);
    await expect(claim.note).toContainText("is not a claim");
    expect(await claim.value()).toEqual({ usagePeriod: "2024-07-01/2024-12-31" });
    await claim.verdict("incomplete");
  }
  await claim.element.evaluate((element) => void Object.assign(element, { value: '{"claimName":"a claim"}' }));
  await expect(claim.note).toHaveCount(0);
  // As objects too, whatever they are.
  for (const kind of ["number", "list", "function", "circle"]) {
    await claim.element.evaluate((element, kind) => {
      /** @type {{self?: object}} */
      const circle = {};
      circle.self = circle;
      const values = new Map(Object.entries({ number: 7, list: [], function: () => {}, circle }));
      Object.assign(element, { claim: values.get(kind) });
    }, kind);
    await expect(claim.note).toContainText("is not a claim");
    await claim.verdict("incomplete");
  }
});

for (const [name, attributes] of [
  ["an unknown language", 'locale="tlh" program="no-such-program" today="31/12/2024" max-file-bytes="-5"'],
  ["no language tag at all", 'locale="en-🤡" program="&lt;b&gt;" today="2024-02-30" max-file-bytes="many"'],
  [
    "a name of the environment",
    'locale="fr_FR.UTF-8@euro" program="constructor" today="99999-01-01" max-file-bytes="1e999"',
  ],
  ["names of Object's", 'locale="__proto__" program="__proto__" today="" max-file-bytes="0x10"'],
]) {
  test(`attributes that make no sense change nothing else: ${name}`, async ({ host, page }) => {
    const claim = await host(
      `<main><h1>Odd</h1><form id="outer"><claim-proof name="claim" ${attributes}></claim-proof></form></main>`,
    );
    await claim.verdict("incomplete");
    await claim.at("/claimName").fill("goes on");
    await claim.at("/activity/startsOn").fill("7.10.2024");
    await page.keyboard.press("Tab");
    const value = await claim.value();
    expect(value).toMatchObject({ claimName: "goes on", activity: { startsOn: "2024-10-07" } });
    expect(value.program).toBeUndefined();
    await claim.speaks();
  });
}

test("a rulebook that is not there turns the check off, and what was typed stays", async ({ host }) => {
  const claim = await host(FORM);
  await claim.at("/claimName").fill("goes on");
  for (const rulebook of ["no-such-rules@1", "__proto__", "toString"]) {
    await claim.element.evaluate((element, id) => Object.assign(element, { rulebook: id }), rulebook);
    await expect(claim.element.getByRole("heading", { level: 2 })).toHaveText(word("en", "form", "off", "title"));
    await expect(claim.element).toContainText(`“${rulebook}”`);
  }
  await claim.element.evaluate((element) => element.removeAttribute("rulebook"));
  await expect(claim.at("/claimName")).toHaveValue("goes on");
  await claim.verdict("incomplete");
});

test("a rulebook, a day and a size of the page's own are used", async ({ host }) => {
  const claim = await host(
    FORM.replace("<claim-proof ", '<claim-proof rulebook="microsoft-co-op@2023-07" max-file-bytes="1000" '),
    { script: WATCH },
  );
  expect(await claim.element.evaluate((element) => [element.report.rulebook.id, element.report.checkedOn])).toEqual([
    "microsoft-co-op@2023-07",
    "2025-01-20",
  ]);
  await claim.give({ documents: [{ id: "d1", fileName: "a.pdf", sizeBytes: 1001, evidence: ["csr"] }] });
  expect(await claim.element.evaluate((element) => element.report.findings.map(({ rule }) => rule))).toContain(
    "document/too-large",
  );
});

test("removed while it loads, put back, and moved to another form", async ({ host, page }) => {
  const claim = await host(`${FORM.replace(/<claim-proof.*<\/claim-proof>/, "")}<form id="other"></form>`, {
    script: `const made = document.createElement("claim-proof");
      made.name = "claim";
      outer.append(made);
      made.remove();
      await new Promise((done) => setTimeout(done, 300));
      outer.append(made);
      await made.ready;`,
  });
  await claim.field("/claimName").fill("moved");
  await claim.element.evaluate((element) => document.getElementById("other")?.append(element));
  await expect(claim.field("/claimName")).toHaveValue("moved");
  expect(await data(page)).toEqual([["reference", "R-1"]]);
  expect(await page.evaluate(() => JSON.parse(`${new FormData(document.forms[1]).get("claim")}`).claimName)).toBe(
    "moved",
  );
  await claim.field("/claimedAmount").fill("12");
  await expect(claim.field("/claimedAmount")).toBeFocused();
});

test("a copy of it stands by itself", async ({ host }) => {
  const claim = await host(FORM);
  await claim.element.evaluate((element) => {
    const copy = Object.assign(element.cloneNode(true), { value: '{"claimName":"a copy"}' });
    element.replaceWith(copy);
  });
  await expect(claim.field("/claimName")).toHaveValue("a copy");
});

test("its events say what somebody did, and only that", async ({ host, page }) => {
  // No policy for a worker's address: the browser says so, and the page itself inspects the file.
  const claim = await host(FORM, { script: WATCH, complains: true });
  await claim.element.evaluate((element) => void Object.assign(element, { value: '{"documents":[{"id":"d1"}]}' }));
  expect(await page.evaluate(() => window.heard)).toEqual([]);
  await claim.field("/claimName").fill("typed");
  const [heard, ...more] = await page.evaluate(() => window.heard);
  expect(more).toEqual([]);
  expect(heard).toMatchObject({
    type: "claimproof-change",
    same: "claim-proof",
    detail: {
      claim: { claimName: "typed", documents: [{ id: "d1" }] },
      report: { verdict: "incomplete", schema: "claimproof-report/1" },
    },
  });
  // What an event hands over is a copy: changing it changes nothing.
  await page.evaluate(() => {
    for (const { detail } of window.heard) detail.claim.claimName = "changed behind its back";
  });
  expect((await claim.value()).claimName).toBe("typed");

  await page.evaluate(() => window.heard.splice(0));
  await claim.row("/documents/0").locator("button.fold").click();
  await claim
    .at("/documents/0~file")
    .setInputFiles({ name: "proof.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 mine") });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === "claimproof-document"));
  const file = await page.evaluate(async () => {
    const { detail } = window.heard.find(({ type }) => type === "claimproof-document") ?? {};
    return (
      detail && {
        document: detail.document,
        inspection: detail.inspection,
        isFile: detail.file instanceof File,
        name: detail.file.name,
        text: await detail.file.text(),
        kept: document.querySelector("claim-proof")?.files.get("d1") === detail.file,
      }
    );
  });
  const sha256 = createHash("sha256").update("%PDF-1.7 mine").digest("hex");
  expect(file?.document).toEqual({
    id: "d1",
    fileName: "proof.pdf",
    mediaType: "application/pdf",
    sizeBytes: 13,
    sha256,
  });
  expect(file).toMatchObject({
    inspection: { schema: "claimproof-inspection/1", sizeBytes: 13, sha256 },
    isFile: true,
    name: "proof.pdf",
    text: "%PDF-1.7 mine",
    kept: true,
  });
  expect((await page.evaluate(() => window.heard.map(({ type }) => type))).sort()).toEqual([
    "claimproof-change",
    "claimproof-change",
    "claimproof-document",
  ]);
});

test("a page learns whether its claim is unsaved, and shows another that can be taken back, for which no event comes", async ({
  host,
  page,
}) => {
  const claim = await host(FORM, { script: WATCH });
  const get = (/** @type {"unsaved" | "claim"} */ name) =>
    claim.element.evaluate((element, name) => element[name], name);
  const heard = () => page.evaluate(() => window.heard.splice(0).map(({ type, detail }) => [type, detail?.replaced]));
  await claim.element.evaluate((element) => void Object.assign(element, { value: '{"claimName":"given"}' }));
  expect([await get("unsaved"), await heard()]).toEqual([false, []]);
  await claim.field("/claimName").fill("typed");
  expect([await get("unsaved"), await heard()]).toEqual([true, [["claimproof-change", false]]]);
  await Promise.all([page.waitForEvent("download"), claim.choose("save")]);
  expect([await get("unsaved"), await heard()]).toEqual([false, [["claimproof-save", undefined]]]);
  await claim.element.evaluate((element) => void Object.assign(element, { unsaved: true }));
  await claim.element.evaluate((element) => element.replace({ claimName: "another" }, "the one of last year"));
  expect([await get("unsaved"), await heard(), await get("claim")]).toEqual([false, [], { claimName: "another" }]);
  await expect(claim.note).toContainText("the one of last year");
  await claim.button(["bring-back"]).click();
  expect([await get("unsaved"), await heard(), await get("claim")]).toEqual([
    true,
    [["claimproof-change", true]],
    { claimName: "typed" },
  ]);
  await claim.element.evaluate((element) => void Object.assign(element, { unsaved: false }));
  await claim.field("/claimName").fill("typed again");
  await claim.choose("anew");
  expect(await heard()).toEqual([
    ["claimproof-change", false],
    ["claimproof-change", true],
  ]);
});

test("focus() leads to the first question that can be answered", async ({ host, page }) => {
  const claim = await host(FORM, { script: WATCH });
  const focused = () =>
    claim.element.evaluate((element) => {
      element.focus();
      const focused = element.shadowRoot.activeElement;
      return focused?.id || focused?.textContent;
    });
  expect(await focused()).toBe("/route~co-op");
  await claim.give({ route: "cpor" });
  expect(await focused()).toBe("/route~cpor");
  await claim.give({ route: "no such route" });
  expect(await focused()).toBe("/activity/kind");
  await page.locator("[name=reference]").focus();
  await claim.element.evaluate((element) => void Object.assign(element, { disabled: true }));
  expect(await focused()).toBe("step-files~title");
});
