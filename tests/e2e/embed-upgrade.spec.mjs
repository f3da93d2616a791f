// The element in a page of somebody else whose scripts come before the element's.
import { data } from "./embedded.mjs";
import { Claim, expect, test, word } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */

/**
 * A page in which the tag is defined last: what is in it, what its scripts do before, and what they do after.
 * @param {Page} page @param {string | undefined} baseURL
 * @param {{html: string, act?: string | (() => unknown), late?: () => unknown}} options
 */
async function before(page, baseURL, { html, act = () => {}, late = () => {} }) {
  const body = `<!doctype html><html lang="en"><title>Late</title><link rel="icon" href="data:,"><main>${html}</main></html>`;
  await page.route("**/late.html", (route) => route.fulfill({ body, contentType: "text/html" }));
  await page.goto(new URL("late.html", baseURL).href);
  await page.evaluate(act);
  await page.evaluate(async () => {
    await import("./claimproof/element.js");
    await Promise.all([...document.querySelectorAll("claim-proof")].map((element) => element.ready));
  });
  await page.evaluate(late);
  await expect(page.locator("claim-proof .answer .report")).toBeVisible();
  return new Claim(page, "en");
}
const LATE =
  '<form id="outer"><label>Reference <input name="reference"></label><claim-proof name="claim"></claim-proof></form>';
/** What the form would send, but for the reference. @param {Page} page @returns {Promise<{[name: string]: string}>} */
const sent = async (page) => Object.fromEntries((await data(page)).filter(([name]) => name !== "reference"));

/** What is set, in this order; what is in `attribute` is set first, as an attribute. */
const SET = {
  value: { value: '{"claimName":"Given"}' },
  claim: { claim: { claimName: "Given" } },
  "claim, after value": { value: '{"claimName":"First"}', claim: { claimName: "Given" } },
  "value, after claim": { claim: { claimName: "First" }, value: '{"claimName":"Given"}' },
};
for (const [name, set] of [
  ...Object.entries(SET).map(([name, set]) => /** @type {const} */ ([name, { attribute: undefined, set }])),
  /** @type {const} */ (["value, over the attribute", { attribute: '{"claimName":"First"}', set: SET.value }]),
]) {
  test(`set before the tag is defined: ${name}`, async ({ page, baseURL }) => {
    const claim = await before(page, baseURL, {
      html: set.attribute ? LATE.replace("<claim-proof ", `<claim-proof value='${set.attribute}' `) : LATE,
      act: `Object.assign(document.querySelector("claim-proof"), ${JSON.stringify(set.set)})`,
    });
    await expect(claim.field("/claimName")).toHaveValue("Given");
    expect(JSON.parse((await sent(page)).claim ?? "")).toEqual({ claimName: "Given" });
    await claim.field("/claimName").fill("New name");
    expect(JSON.parse((await sent(page)).claim ?? "")).toEqual({ claimName: "New name" });
    expect(await claim.element.evaluate((element) => [Object.keys(element), element.claim.claimName])).toEqual([
      [],
      "New name",
    ]);
    await claim.element.evaluate((element) => void Object.assign(element, { value: '{"claimName":"Set later"}' }));
    await expect(claim.field("/claimName")).toHaveValue("Set later");
  });
}

test("set before the tag is defined: language, day, programme, edition and name", async ({ page, baseURL }) => {
  const claim = await before(page, baseURL, {
    html: LATE,
    act: () =>
      Object.assign(document.querySelector("claim-proof") ?? {}, {
        locale: "fr",
        today: "2024-03-02",
        program: "hosting",
        rulebook: "microsoft-co-op@2022-08",
        name: "other",
      }),
  });
  await expect(claim.element.locator(".answer h2")).toHaveText(word("fr", "form", "answer"));
  expect(JSON.parse((await sent(page)).other ?? "")).toMatchObject({
    program: "hosting",
    usagePeriod: "2024-01-01/2024-06-30",
  });
  const seen = await claim.element.evaluate((element) => [
    element.report.checkedOn,
    element.report.rulebook.id,
    element.getAttribute("name"),
    element.locale,
    Object.keys(element),
  ]);
  expect(seen).toEqual(["2024-03-02", "microsoft-co-op@2022-08", "other", "fr", []]);
});

test("set before the tag is defined: disabled", async ({ page, baseURL }) => {
  const claim = await before(page, baseURL, {
    html: LATE,
    act: () => Object.assign(document.querySelector("claim-proof") ?? {}, { disabled: true }),
  });
  expect(
    await claim.element.evaluate((element) => [element.matches(":disabled"), element.disabled, element.willValidate]),
  ).toEqual([true, true, false]);
  await expect(claim.at("/claimName")).toBeDisabled();
  expect(await sent(page)).toEqual({});
  await claim.element.evaluate((element) => void Object.assign(element, { disabled: false }));
  await expect(claim.at("/claimName")).toBeEnabled();
});

test("what cannot be set does not stand in the way either", async ({ page, baseURL }) => {
  const claim = await before(page, baseURL, {
    html: LATE,
    act: () =>
      Object.assign(document.querySelector("claim-proof") ?? {}, {
        report: 1,
        files: 2,
        form: 3,
        validity: 4,
        ready: 5,
        claim: { claimName: "Given" },
      }),
  });
  expect(
    await claim.element.evaluate((element) => [
      element.report.schema,
      element.files.size,
      element.form.id,
      element.validity.valid,
      element.ready instanceof Promise,
    ]),
  ).toEqual(["claimproof-report/1", 0, "outer", false, true]);
});

/** What a page does before the tag is defined, and after. @type {{[name: string]: {act?: () => void, late?: () => void}}} */
const MADE = {
  "made and set before, put into the page after": {
    act: () => {
      window.made = document.createElement("claim-proof");
      Object.assign(window.made, { name: "claim", claim: { claimName: "Given" } });
    },
    late: () => document.forms[0]?.append(window.made),
  },
  "made, set and put into the page before": {
    act: () => {
      const made = document.createElement("claim-proof");
      made.claim = { claimName: "Given" };
      document.forms[0]?.append(made);
      made.name = "claim";
    },
  },
  "from a template, set in a fragment": {
    act: () => {
      const template = document.createElement("template");
      template.content.append(Object.assign(document.createElement("claim-proof"), { id: "made" }));
      window.fragment = document.importNode(template.content, true);
      Object.assign(window.fragment.firstElementChild ?? {}, { name: "claim", claim: { claimName: "Given" } });
    },
    late: () => document.forms[0]?.append(window.fragment),
  },
  "brought up to date by the page, outside of it": {
    act: () => {
      window.made = document.createElement("claim-proof");
      Object.assign(window.made, { name: "claim", value: '{"claimName":"Given"}' });
    },
    late: () => {
      customElements.upgrade(window.made);
      window.early = window.made.claim;
      document.forms[0]?.append(window.made);
    },
  },
  "made, set and put into the page after": {
    late: () => {
      const made = document.createElement("claim-proof");
      Object.assign(made, { name: "claim", claim: { claimName: "Given" }, locale: "en" });
      document.forms[0]?.append(made);
    },
  },
};
for (const [name, { act, late }] of Object.entries(MADE)) {
  test(`an element that is ${name}`, async ({ page, baseURL }) => {
    const claim = await before(page, baseURL, { html: LATE.replace(/<claim-proof.*<\/claim-proof>/, ""), act, late });
    await expect(claim.field("/claimName")).toHaveValue("Given");
    expect(await page.evaluate(() => window.early ?? { claimName: "Given" })).toEqual({ claimName: "Given" });
    await claim.field("/claimName").fill("New name");
    expect(JSON.parse((await sent(page)).claim ?? "")).toEqual({ claimName: "New name" });
  });
}
