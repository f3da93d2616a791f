// A form of the site's own: how its fields are read into a claim.
import { expect, FIELDS, test } from "./portal.mjs";

test("names, pointers, brackets and the map lead into the claim", async ({ open }) => {
  const fields = `
    <input name="/claimName" value="A">
    <input name="partner.name" value="Contoso">
    <input name="invoices[1].number" value="17">
    <input name="invoices[0][vendor]" value="Media">
    <input name="amount" value="1,250.50">
    <input name="when" value="15 March 2024">
    <input name="ignored" value="x">
    <input name="activity" value="y">
    <input name="expenses" value="z">
    <input name="metrics.estimated-reach" type="number" value="1200">
    <input name="metrics.registered-guests" value="1 200">
    <input name="metrics.no-such-metric" value="3">
    <input name="elements" value="clobbered"> <input name="country" value="FR"> <input name="mine" value="kept">
    <input name="usdPerUnit" type="number" step="any" value="1.080">
    <textarea name="association.products">Teams, SharePoint\nExchange</textarea>
    <select name="activity.subtypes" multiple><option selected>website<option selected>seo<option>other</select>
    <input type="radio" name="activity.conferences[0].hostedByMicrosoft" value="true">
    <input type="radio" name="activity.conferences[0].hostedByMicrosoft" value="false" checked>
    <input type="checkbox" name="association.acknowledged" checked>
    <input type="checkbox" name="association.optOutOfPayment">
    <input type="checkbox" name="expenses[0].includesAlcohol" value="false" checked>
    <input type="checkbox" name="activity.channels" value="sms" checked>
    <input type="checkbox" name="activity.channels" value="email" checked>
    <input type="checkbox" name="activity.channels" value="direct-mail">
    <input type="hidden" name="currency" value="USD">
    <input name="currency" disabled value="EUR">
    <fieldset disabled><input name="submitterRole" value="x"></fieldset>
    <input type="month" name="submitOn" value="2024-07">
    <input name="expenses[12345].amount" value="1">
    <button name="rulebook" value="z">Send</button>`;
  const portal = await open(fields, {
    attributes: `id="portal"`,
    around: `<input form="portal" name="csrs[0].person" value="Ana"><input name="csrs[0].task" value="not of this form">`,
    options: `{ map: { amount: "claimedAmount", when: "/activity/startsOn", country: null, mine: "partner.reference" } }`,
  });
  await portal.field("/claimName").fill("B");
  expect(await portal.claim()).toEqual({
    claimName: "B",
    partner: { name: "Contoso", reference: "kept" },
    invoices: [{ vendor: "Media" }, { number: "17" }],
    claimedAmount: "1250.50",
    activity: {
      startsOn: "2024-03-15",
      subtypes: ["website", "seo"],
      conferences: [{ hostedByMicrosoft: false }],
      channels: ["sms", "email"],
    },
    metrics: { "estimated-reach": 1200, "registered-guests": 1200 },
    usdPerUnit: "1.080",
    association: { products: ["Teams", "SharePoint", "Exchange"], acknowledged: true },
    expenses: [{ includesAlcohol: false }],
    currency: "USD",
    csrs: [{ person: "Ana" }],
  });
  await portal.field("mine").focus();
  await portal.field("mine").blur();
  expect(await portal.told("mine")).toMatch(/^Warning: .+“reference”/);
});

test("the map can be a function; undefined leaves it to the name, null to nobody", async ({ open }) => {
  const portal = await open(
    `<input data-claim="partner.name" name="a" value="Contoso">
    <input name="claimName" value="N"><input name="currency" value="EUR">`,
    {
      options: `{ map: (field) => field.name === "currency" ? null : field.dataset.claim }`,
    },
  );
  await portal.field("claimName").fill("M");
  expect(await portal.claim()).toEqual({ partner: { name: "Contoso" }, claimName: "M" });
});

test("what can be read in two ways is asked, never guessed", async ({ open }) => {
  const portal = await open(FIELDS);
  await portal.type("activity.startsOn", "3/4/2024");
  expect(await portal.told("activity.startsOn")).toMatch(
    /“3\/4\/2024” can be read in two ways\. Did you mean: 3 April 2024 \/ 4 March 2024\./,
  );
  await portal.type("activity.startsOn", "4 March 2024");
  expect((await portal.claim()).activity.startsOn).toBe("2024-03-04");
  await portal.type("claimedAmount", "1.250");
  expect(await portal.told("claimedAmount")).toMatch(/can be read in two ways\. Did you mean: 1,250 \/ 1\.250\./);
  expect((await portal.claim()).claimedAmount).toBe("1.250 ?");
  await portal.type("claimedAmount", "1,250");
  expect((await portal.claim()).claimedAmount).toBe("1250");
});

test("what the browser itself cannot read is no empty field", async ({ open }) => {
  const portal = await open(
    `<label>Amount <input type="number" step="any" name="claimedAmount"></label>
    <label>To <input type="date" name="activity.endsOn"></label><button>Send</button>`,
  );
  await portal.field("claimedAmount").focus();
  await portal.field("claimedAmount").pressSequentially("1e");
  await expect(portal.messages).toHaveCount(0);
  await portal.field("claimedAmount").blur();
  expect(await portal.told("claimedAmount")).toMatch(/^Problem: Write digits/);
  await portal.type("claimedAmount", "12.50");
  expect(await portal.message("claimedAmount")).toBe("");
  await expect(portal.messages).toHaveCount(0);
  await portal.field("activity.endsOn").focus();
  await portal.field("activity.endsOn").pressSequentially("03");
  await portal.field("activity.endsOn").blur();
  expect(await portal.told("activity.endsOn")).toMatch(/^Problem: Write day, month and year/);
});

test("a script that changes a field says so by an event", async ({ open }) => {
  const portal = await open(FIELDS);
  for (const { value, count } of [
    { value: "Euro", count: 1 },
    { value: "EUR", count: 0 },
    { value: "euro", count: 1 },
  ]) {
    await portal.field("currency").evaluate((field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, value);
    await expect(portal.messages).toHaveCount(count);
  }
});

test("addresses are tidied, and dates asked about only where both can be", async ({ open }) => {
  const portal = await open(`
    <input type="hidden" name="route" value="cpor">
    <input name="usagePeriod" aria-label="Period" value="2024-01-01/2024-06-30">
    <input name="activity.startsOn" aria-label="From"><input name="documents[0].url" aria-label="Link">
    <input name="association.customer.contact.email" aria-label="Contact">
    <input name="association.customer.tenantId" aria-label="Tenant">`);
  await portal.type("documents[0].url", " www.contoso.com/offer ");
  await portal.type("association.customer.contact.email", " ana@b.example ");
  await portal.type("association.customer.tenantId", "{11111111-2222-3333-4444-555555555555}");
  await portal.type("activity.startsOn", "1/9/2024");
  const claim = await portal.claim();
  expect(claim.documents).toEqual([{ url: "https://www.contoso.com/offer" }]);
  expect(claim.association.customer).toEqual({
    contact: { email: "ana@b.example" },
    tenantId: "11111111-2222-3333-4444-555555555555",
  });
  expect(claim.activity.startsOn).toBe("2024-01-09");
  await portal.type("usagePeriod", "2024-07-01/2024-12-31");
  expect((await portal.claim()).activity.startsOn).toBe("2024-09-01");
  await portal.type("activity.startsOn", "8/9/2024");
  expect(await portal.told("activity.startsOn")).toMatch(/can be read in two ways/);
  await expect(portal.field("association.customer.contact.email")).toHaveValue(" ana@b.example ");
});
