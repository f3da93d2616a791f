// What the fields of a form become in a claim.
import assert from "node:assert/strict";
import test from "node:test";
import { FieldKinds } from "../../www/lib/form/field-kinds.js";
import { HostForm } from "../../www/lib/form/host-form.js";
import { readForm } from "../../www/lib/form/read-form.js";
import { DOMS, formOf, jsdomPage } from "./doms.mjs";
import { fewRules } from "./validator.mjs";

/** Reads the form of a page. */
function read(/** @type {Document} */ document, locale = "en", today = "2026-11-28") {
  return readForm({
    host: new HostForm(formOf(document)),
    kinds: new FieldKinds(fewRules(), {}),
    locale,
    today,
    placeOf: () => undefined,
    decimalsOf: (currency) => ({ EUR: 2, JPY: 0 })[currency ?? ""],
    inspectionOf: () => null,
  });
}

/** A page with a form of fields with these values. */
const page = (/** @type {Record<string, string>} */ values) =>
  jsdomPage(
    `<form>${Object.entries(values)
      .map(([name, value]) => `<input name="${name}" value="${value}">`)
      .join("")}</form>`,
  );

const GUID = "11111111-2222-3333-4444-555555555555";

for (const [dom, open] of DOMS) {
  test(`${dom}: each kind of field`, () => {
    const document = open(`<form>
      <input name="claimName" value=" Spring  sale "><input type="hidden" name="currency" value="EUR">
      <input name="claimedAmount" value="€1,250.00"><input type="date" name="activity.startsOn" value="2026-09-01">
      <input type="checkbox" name="activity.channels" value="email" checked><input type="checkbox" name="activity.channels" value="sms">
      <input type="checkbox" name="association.acknowledged" checked><input name="metrics.attendee-count" value="1,200">
      <input name="csrs[0].hours" value="7.5"><input name="unknown" value="x"></form>`);
    assert.deepEqual(read(document).claim, {
      claimName: " Spring  sale ",
      currency: "EUR",
      claimedAmount: "1250.00",
      activity: { startsOn: "2026-09-01", channels: ["email"] },
      association: { acknowledged: true },
      metrics: { "attendee-count": 1200 },
      csrs: [{ hours: "7.5" }],
    });
  });
}

test("addresses and GUIDs are taken without what does not belong to them", () => {
  const { claim } = read(
    page({
      "association.customer.contact.email": "  ana@b.example\u00a0",
      "association.customer.tenantId": `{${GUID}}`,
      "association.subscriptions": `{${GUID}}; ${GUID}`,
      "documents[0].url": "www.contoso.com/offer",
    }),
  );
  assert.deepEqual(claim, {
    association: { customer: { contact: { email: "ana@b.example" }, tenantId: GUID }, subscriptions: [GUID] },
    documents: [{ url: "https://www.contoso.com/offer" }],
  });
});

test("a date is in doubt only where both readings can be, wherever the period stands in the form", () => {
  const date = { "activity.startsOn": "1/9/2026", "invoices[0].issuedOn": "1/9/2026" };
  const doubtful = read(page(date));
  assert.deepEqual(doubtful.claim, { activity: { startsOn: "1/9/2026 ?" }, invoices: [{ issuedOn: "1/9/2026 ?" }] });
  assert.deepEqual(doubtful.fields[0]?.doubt?.reading, { choices: ["2026-09-01", "2026-01-09"] });
  const within = read(page({ ...date, usagePeriod: "2026-07-01/2026-12-31" }));
  assert.deepEqual(within.claim.activity, { startsOn: "2026-09-01" });
  assert.deepEqual(within.claim.invoices, [{ issuedOn: "2026-09-01" }]);
  assert.equal(within.fields[0]?.doubt, undefined);
  assert.deepEqual(read(page(date), "en", "2026-07-20").claim.invoices, [{ issuedOn: "2026-01-09" }]);
});

test("an amount is read by the currency of its invoice, else of the claim", () => {
  const { claim, fields } = read(
    page({ claimedAmount: "€12", "invoices[0].total": "12,0000円", "invoices[0].currency": "JPY", currency: "EUR" }),
    "ja",
  );
  assert.deepEqual(claim, {
    claimedAmount: "12",
    currency: "EUR",
    invoices: [{ total: "12,0000円 ?", currency: "JPY" }],
  });
  assert.equal(fields[1]?.doubt?.currency, "JPY");
});

test("a sign of another currency is reported, and the text kept", () => {
  const { claim, fields } = read(page({ claimedAmount: "$12", currency: "EUR" }));
  assert.equal(claim.claimedAmount, "$12");
  assert.deepEqual(fields[0]?.doubt?.reading, { otherCurrency: { sign: "$", currency: "USD" } });
});

test("custom elements have their name as an attribute, and a value without a type", () => {
  const document = jsdomPage(`<form><input name="currency" value="EUR"><input id="own"></form>`);
  const form = formOf(document);
  const own = Object.defineProperties(document.createElement("x-amount"), {
    value: { value: "1,250.00" },
    willValidate: { value: true },
  });
  own.setAttribute("name", "claimedAmount");
  Object.defineProperty(Object.getPrototypeOf(form), "elements", { get: () => [...form.querySelectorAll("*")] });
  form.append(own);
  assert.deepEqual(read(document).claim, { currency: "EUR", claimedAmount: "1250.00" });
});

test("places are asked of the rules once", () => {
  const rules = fewRules();
  const kinds = new FieldKinds(rules, {});
  kinds.learn(["/claimedAmount", "/invoices/0/total", "/invoices/7/total", "/unknown"]);
  assert.equal(rules.checks, 1);
  kinds.learn(["/invoices/3/total", "/claimedAmount"]);
  assert.equal(rules.checks, 1);
  assert.deepEqual(kinds.of("/invoices/12/total"), { expected: "money", isList: false });
  assert.deepEqual(kinds.of("/unknown"), null);
});
