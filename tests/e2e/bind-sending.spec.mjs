// A form of the site's own: when it is sent, and what is told where it is not.
import { example, expect, FIELDS, test } from "./portal.mjs";

test("an empty field has a message only after an attempt to send the form", async ({ open, page }) => {
  const portal = await open();
  await portal.field("claimedAmount").focus();
  await portal.field("claimedAmount").blur();
  await expect(portal.messages).toHaveCount(0);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
  await expect(portal.field("program")).toBeFocused();
  expect(await page.evaluate(() => window.submits)).toBe(undefined);
  await portal.field("claimedAmount").pressSequentially("1");
  expect(await portal.told("claimedAmount")).toBe("");
});

test("Enter tries to send it as well; a script that only asks does not", async ({ open, page }) => {
  const portal = await open(FIELDS, {
    script: `
      for (const type of ["input", "change"]) form.addEventListener(type, () => form.checkValidity());
      form.checkValidity();`,
  });
  await portal.field("currency").fill("USD");
  // What people leave is asked about, and the field they come to is invalid: they sent nothing all the same.
  await page.keyboard.press("Tab");
  await expect(page.locator("form :focus:invalid")).toHaveCount(1);
  await expect(portal.messages).toHaveCount(0);
  await portal.field("currency").fill("CHF");
  const box = await portal.field("activity.channels[]").first().boundingBox();
  if (!box) throw new Error("the box is not shown");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  await page.mouse.up();
  await expect(portal.field("activity.channels[]").first()).toBeChecked();
  await expect(portal.messages).toHaveCount(0);
  await portal.valid();
  await expect(portal.messages).toHaveCount(0);
  await portal.field("currency").press("Enter");
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
  await portal.form.evaluate((form) => form.reset());
  await expect(portal.messages).toHaveCount(0);
  await page.locator(":focus").blur();
  await portal.form.evaluate((form) => form.reportValidity());
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
});

test("with novalidate the form goes, and the messages are there", async ({ open, page }) => {
  const portal = await open(FIELDS, { attributes: "novalidate" });
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  expect(await portal.told("claimedAmount")).toMatch(/^Total you claim: /);
  await expect(page.getByRole("button", { name: "Send" })).toBeFocused();
});

test("while somebody types, a script that asks and one that reports in turn: messages and focus follow the report alone", async ({
  open,
  page,
}) => {
  const portal = await open(
    `<p><label>Your reference <input name="reference"></label></p>${FIELDS.replace(/<p><label>Your reference.*/, "")}`,
    {
      script: `
      let keys = 0;
      const reference = document.querySelector("[name=reference]");
      for (const type of ["keydown", "keyup"]) reference.addEventListener(type, () => form.checkValidity());
      reference.addEventListener("input", () => {
        keys += 1;
        form.checkValidity();
        if (keys % 3 === 0) form.reportValidity();
      });`,
    },
  );
  await portal.field("reference").focus();
  await page.keyboard.type("ab");
  await expect(portal.field("reference")).toBeFocused();
  await expect(portal.messages).toHaveCount(0);
  await page.keyboard.type("c");
  await expect(portal.field("program")).toBeFocused();
  await expect(portal.messages).not.toHaveCount(0);
  await expect(portal.field("reference")).toHaveValue("abc");
});

test("the form is valid with the verdict ready, and then goes", async ({ open, page, request, baseURL }) => {
  const { fields, today } = await example(request, baseURL, "mailing-ready");
  const portal = await open(`${fields}<button>Send</button>`, { options: `{ today: "${today}" }` });
  const report = await portal.report();
  expect(report.verdict, JSON.stringify(report.findings)).toBe("ready");
  await expect(portal.verdict).toHaveText("Ready to submit");
  expect(await portal.valid()).toBe(true);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  await portal.type("/claimedAmount", "3400");
  expect(await portal.valid()).toBe(false);
  expect(await portal.told("/claimedAmount")).toMatch(/^Problem: /);
  await portal.type("/expenses/0/amount", "2320");
  expect(await portal.valid()).toBe(true);
  await expect(portal.messages).toHaveCount(0);
});

test("what no field can carry keeps the form from going, and takes the focus there", async ({ open, page }) => {
  const portal = await open(`<p><label>Reference <input name="reference" value="7"></label></p><button>Send</button>`);
  expect(await portal.valid()).toBe(false);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(portal.summary).toBeFocused();
  expect(await page.evaluate(() => window.submits)).toBe(undefined);
});

test("where rules are not public, the form goes once nothing is missing", async ({ open, request, baseURL }) => {
  const { fields, today } = await example(request, baseURL, "telephone-not-public");
  const portal = await open(fields, { options: `{ today: "${today}" }` });
  const report = await portal.report();
  expect(report.verdict).toBe("cannot-validate");
  expect(await portal.valid()).toBe(!report.requirements.some(({ status }) => status === "missing"));
});

test("a form that is refused says so, and what to do, until it is right", async ({ open, page }) => {
  const portal = await open(`<p><label>Name <input name="claimName"></label></p>
    <p><label>Currency <input name="currency"></label></p><button>Send</button> <button formnovalidate>Save</button>`);
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await portal.form.evaluate((form) => form.reportValidity());
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await page.getByRole("button", { name: "Save" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await page.evaluate(() => window.submits)).toBe(1);
  await expect(portal.verdict).toHaveText(/^Not sent\. \d+ tasks left$/);
  await expect(portal.field("currency")).toBeFocused();
  await expect(portal.field("currency")).toHaveAccessibleDescription(/\w/);
  await expect(portal.summary.getByRole("link").first()).toBeVisible();
  await portal.form.evaluate((form) => form.reset());
  await expect(portal.verdict).toHaveText(/^\d+ tasks left$/);
});

test("a check that breaks leaves a form that can be sent", async ({ open, page }) => {
  const check = `(...call) => {
    if (window.broken) throw new Error("broken");
    return validator.check(...call);
  }`;
  const portal = await open(FIELDS, { options: `{ validator: { ...validator, check: ${check} } }` });
  const thrown = await page.evaluate(() => {
    window.broken = true;
    try {
      window.binding.refresh();
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  });
  expect(thrown).toBe("broken");
  expect(await page.evaluate(() => window.binding.report)).toBe(null);
  await portal.field("reference").evaluate((field) => void Object.assign(field, { value: "7" }));
  expect(await portal.valid()).toBe(true);
  await page.evaluate(() => void Object.assign(window, { broken: false }));
  await portal.type("currency", "EUR");
  expect(await portal.valid()).toBe(false);
});
