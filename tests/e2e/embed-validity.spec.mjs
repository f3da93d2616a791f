// The element in a page of somebody else that asks whether the form is valid, on every key.
import { FORM, show, WATCH } from "./embedded.mjs";
import { expect, test } from "./fixture.mjs";

/** @typedef {import("./fixture.mjs").Page} Page */

const TALL = FORM.replace("<main>", '<main><p><label>Other <input id="other"></label></p>');
const focus = (/** @type {Page} */ page) =>
  page.evaluate(() => [
    document.activeElement?.id || document.activeElement?.localName,
    document.activeElement?.shadowRoot?.activeElement?.id ?? "",
    Math.round(scrollY),
  ]);
/**
 * A script of the page that begins once what the browser does at a press is over.
 * @param {Page} page @param {"reportValidity" | "requestSubmit"} name
 */
const byScript = (page, name) =>
  page.evaluate(
    (name) => new Promise((done) => setTimeout(() => done(document.forms.namedItem("outer")?.[name]()))),
    name,
  );

test("checkValidity() moves neither the focus nor the page; reportValidity() moves both", async ({ host, page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  const claim = await host(TALL, { script: WATCH });
  for (const ask of ["form", "element"]) {
    const call = (/** @type {"checkValidity" | "reportValidity"} */ name) =>
      claim.element.evaluate((element, { ask, name }) => (ask === "form" ? element.form : element)[name](), {
        ask,
        name,
      });
    await page.locator("#other").focus();
    await page.evaluate(() => scrollTo(0, 0));
    expect(await call("checkValidity")).toBe(false);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    expect(await focus(page)).toEqual(["other", "", 0]);
    expect(await call("reportValidity")).toBe(false);
    await expect(claim.element.locator("#answer")).toBeFocused();
    await expect(claim.element.locator("#answer")).toBeInViewport();
    expect((await focus(page))[0]).toBe("claim-proof");
  }
  await show(claim, "mailing-ready", "2025-01-20");
  await claim.verdict("ready");
  await page.locator("#other").focus();
  expect(
    await claim.element.evaluate((element) => [
      element.checkValidity(),
      element.reportValidity(),
      element.form.reportValidity(),
    ]),
  ).toEqual([true, true, true]);
  expect((await focus(page))[0]).toBe("other");
});

test("while somebody types in the page's field, the focus follows what reports and not what asks, and no key is lost", async ({
  host,
  page,
}) => {
  await host(TALL, {
    script: `${WATCH}
      const element = document.querySelector("claim-proof");
      for (const type of ["keydown", "input", "keyup"])
        other.addEventListener(type, () => outer.checkValidity() || element.checkValidity());
      let keys = 0;
      other.addEventListener("input", () => {
        keys += 1;
        outer.checkValidity();
        if (keys % 3 === 0) outer.reportValidity();
      });`,
  });
  const other = page.locator("#other");
  await other.focus();
  for (const { keys, text, where } of [
    { keys: "ab", text: "ab", where: "other" },
    { keys: "c", text: "abc", where: "claim-proof" },
    { keys: "zz", text: "abc", where: "claim-proof" },
    { keys: "de", text: "abcde", where: "other" },
    { keys: "f", text: "abcdef", where: "claim-proof" },
  ]) {
    if (where === "other") await other.focus();
    else if (keys.length === 1) await other.focus();
    await page.keyboard.press("End");
    for (const key of keys) await page.keyboard.press(key);
    await expect(other).toHaveValue(text);
    expect((await focus(page))[0], keys).toBe(where);
  }
});

test("while somebody types in the element, a page that asks at every change takes nothing away", async ({
  host,
  page,
}) => {
  const claim = await host(TALL, {
    script: `${WATCH}
      const element = document.querySelector("claim-proof");
      for (const type of ["claimproof-change", "input", "keydown"])
        outer.addEventListener(type, () => [outer.checkValidity(), element.checkValidity()]);`,
  });
  await claim.field("/claimName").click();
  await page.keyboard.type("Autumn mailing");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" 2");
  await expect(claim.field("/claimName")).toBeFocused();
  expect((await claim.value()).claimName).toBe("Autumn mailing 2");
});

test("only what sends the form counts as trying to: not Enter that picks something, nor a button that leaves it unchecked", async ({
  host,
  page,
}) => {
  const claim = await host(
    FORM.replace(
      "<h1>File a claim</h1>",
      `<h1>Other forms</h1><form id="search"><label>Search <input id="find"></label><button id="go">Go</button></form>`,
    ).replace('<button id="send"', '<button id="draft" formnovalidate>Draft</button> <button id="send"'),
    {
      script: `${WATCH}
      for (const type of ["keydown", "click", "input"]) addEventListener(type, (event) => {
        if (window.picks && event.key === "Enter") event.preventDefault();
        outer.checkValidity();
      });`,
    },
  );
  const reference = page.getByLabel("Reference");
  await page.locator("#find").focus();
  await page.keyboard.press("Enter");
  expect((await focus(page))[0]).toBe("find");
  await page.locator("#go").click();
  expect((await focus(page))[0]).toBe("go");
  await page.evaluate(() => void Object.assign(window, { picks: true }));
  await reference.focus();
  await page.keyboard.press("Enter");
  await expect(reference).toBeFocused();
  await page.locator("#draft").click();
  expect((await focus(page))[0]).toBe("draft");
  await page.evaluate(() => void Object.assign(window, { picks: false }));
  await reference.focus();
  await page.keyboard.press("Enter");
  await expect(claim.element.locator("#not-sent")).toBeFocused();
  await byScript(page, "requestSubmit");
  await expect(claim.element.locator("#answer")).toBeFocused();
  await reference.focus();
  await byScript(page, "requestSubmit");
  await expect(claim.element.locator("#answer")).toBeFocused();
});

test("whoever tries to send is led to what is wrong first: a field of the page before, or the first of two", async ({
  host,
  page,
}) => {
  const claim = await host(
    FORM.replace("</claim-proof>", '</claim-proof><claim-proof name="claim"></claim-proof>').replace(
      'value="R-1"',
      "required",
    ),
  );
  await page.locator("#send").click();
  await expect(page.getByLabel("Reference")).toBeFocused();
  await page.getByLabel("Reference").fill("R-2");
  await page.locator("#send").click();
  await expect(claim.element.locator("#not-sent")).toBeFocused();
  await page.locator("#send").focus();
  await byScript(page, "reportValidity");
  await expect(claim.element.locator("#answer")).toBeFocused();
});
