// The filing sheet: what is on it, in which order, and what is copied next.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import association from "../../www/examples/association.js";
import mailing from "../../www/examples/mailing-ready.js";
import { formatter } from "../../www/lib/words/words.js";
import { usualFormats, writtenAmount, writtenDay } from "../../www/page/filing/formats.js";
import { isCopied, keyOf, nextOf, toCopy, withCopied } from "../../www/page/filing/progress.js";
import { sheetOf } from "../../www/page/filing/sheet.js";
import { contentsOf } from "../../www/page/pack/entries.js";
import { languages, pageIn } from "../texts.mjs";

/** @typedef {{[name: string]: any}} Row */

/** @type {import("../../www/lib/index.js").Catalog} */
let catalog;
before(async () => {
  const { load } = await import(String(new URL("../../target/dist/package/dist/node.js", import.meta.url)));
  catalog = (await load({ locale: "en" })).catalog();
});

/**
 * The sheet of a claim with all its files chosen.
 * @param {Row} claim
 * @param {{location?: string, locale?: string, files?: boolean}} [given]
 */
function sheetFor(claim, { location = "Antwerp", locale = "en", files = true } = {}) {
  const words = formatter(pageIn(locale));
  const named = files ? (claim.documents ?? []).filter((/** @type {Row | null} */ one) => one?.fileName) : [];
  const chosen = new Map(named.map((/** @type {Row} */ { id, fileName }) => [id, new File([""], fileName)]));
  const pack = contentsOf(
    claim,
    chosen,
    catalog.evidenceKinds.map(({ id }) => id),
  );
  const say = (/** @type {string} */ key, /** @type {Row | undefined} */ params) =>
    words.text(`page.filing.${key}`, params);
  return sheetOf({ claim, catalog, pack, location, formats: { date: "d/m/y", amount: "point" }, words, say });
}

/** @param {import("../../www/page/filing/sheet.js").Sheet} sheet */
const allRows = ({ sections }) => sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

/**
 * What a claim holds, by place: but for what nobody types, such as ids, hashes, and what is counted by the portal itself.
 * @param {unknown} value
 * @param {string} [place]
 * @returns {[string, unknown][]}
 */
function typedIn(value, place = "") {
  const ofClaim = /^\/(?:route|rulebook|submitterRole|submitOn|usdPerUnit|funds)\b/;
  const ofRow = /\/(?:id|sha256|sizeBytes|mediaType|evidence|shows|document|invoice|csr)$/;
  if (ofClaim.test(place) || ofRow.test(place) || value === null || value === undefined) return [];
  if (Array.isArray(value) && value.every((one) => typeof one !== "object") && !place.startsWith("/association"))
    return [[place, value]];
  if (typeof value !== "object") return [[place, value]];
  return Object.entries(value).flatMap(([name, one]) => typedIn(one, `${place}/${name}`));
}

test("every value of a claim with two invoices is on the sheet once, and a pass from top to bottom never goes back", () => {
  const sheet = sheetFor(mailing.claim);
  const paths = allRows(sheet).map(({ path }) => path);
  for (const [place, value] of typedIn(mailing.claim))
    assert.deepEqual([place, paths.filter((path) => path === place).length], [place, 1], `${place}: ${value}`);
  assert.equal(new Set(paths).size, paths.length);

  // Typed over from the sheet alone: each time the next value, until none is left.
  const rows = toCopy(sheet);
  /** @type {string[]} */
  let filed = [];
  let last = "";
  const order = [];
  for (let next = nextOf(rows, filed, last); next; next = nextOf(rows, filed, last)) {
    order.push(rows.indexOf(next));
    filed = withCopied(next, filed);
    last = keyOf(next);
  }
  assert.deepEqual(order, [...rows.keys()]);
  assert.ok(rows.length > 35);
});

test("the parts that are published come first, in their order, and nothing is copied for bank and tax data", () => {
  const sheet = sheetFor(mailing.claim);
  assert.equal(sheet.order, "parts");
  assert.deepEqual(
    sheet.sections.map(({ id }) => id),
    ["start", "detail", "invoices", "csrs", "proof", "metrics", "further"],
  );
  const [start] = sheet.sections;
  assert.deepEqual(
    start?.groups[0]?.rows.map(({ path, copy }) => [path, copy]),
    [
      ["/program", "CSP indirect reseller"],
      ["/partner/partnerId", "5402118"],
      ["/location", "Antwerp"],
      ["/usagePeriod", "1 July 2024 to 31 December 2024"],
      ["/payment", null],
    ],
  );
});

test("an amount is shown with its currency and copied without it; a file has the name that it has in the claim pack", () => {
  const rows = allRows(sheetFor(mailing.claim));
  const at = (/** @type {string} */ place) => rows.find(({ path }) => path === place);
  assert.deepEqual([at("/claimedAmount")?.value, at("/claimedAmount")?.copy], ["3480.00 EUR", "3480.00"]);
  assert.equal(at("/activity/startsOn")?.copy, "07/10/2024");
  assert.deepEqual(
    [at("/documents/0/fileName")?.value, at("/documents/0/fileName")?.copy],
    ["01-invoice-f-24-0917.pdf", null],
  );
  const unchosen = allRows(sheetFor(mailing.claim, { files: false }));
  assert.equal(unchosen.find(({ path }) => path === "/documents/0/fileName")?.value, "studio-peper-F-24-0917.pdf");
});

test("in-house work is laid out line by line, its total computed where none is stated", () => {
  const claim = structuredClone(mailing.claim);
  Reflect.deleteProperty(/** @type {Row} */ (claim.csrs?.[0]), "total");
  const section = sheetFor(claim).sections.find(({ id }) => id === "csrs");
  const rows = section?.groups[0]?.rows ?? [];
  assert.deepEqual(
    rows.slice(0, 9).map(({ path, copy }) => [path.replace("/csrs/0/", ""), copy]),
    [
      ["person", "Lotte Maes"],
      ["task", "Texts of the three mails"],
      ["startsOn", "07/10/2024"],
      ["endsOn", "09/10/2024"],
      ["hours", "8"],
      ["hourlyCost", "45.00"],
      ["total", "360.00"],
      ["certifiedBy", "Bram Claes"],
      ["certifiedOn", "04/11/2024"],
    ],
  );
});

test("a claim of a plan follows the two published screens, which both ask for name and date", () => {
  const claim = structuredClone(/** @type {Row} */ (mailing.claim));
  claim.activity.campaign = { startsOn: "2024-09-01", endsOn: "2024-12-01" };
  claim.activity.preapproval = { id: "PA-1", approvedOn: "2024-08-01" };
  const sheet = sheetFor(claim);
  assert.equal(sheet.order, "screens");
  const [one, two] = sheet.sections;
  const names = (/** @type {import("../../www/page/filing/sheet.js").Section | undefined} */ section) =>
    section?.groups[0]?.rows.map(({ label }) => label);
  assert.deepEqual(names(one), ["Name", "Date", "Amount", "Claim currency"]);
  assert.deepEqual(names(two), ["Name", "Date", "Estimated impressions", "Pre-approval ID"]);
  const paths = allRows(sheet).map(({ path }) => path);
  for (const [place] of typedIn(claim)) assert.ok(paths.includes(place), place);

  const rows = toCopy(sheet);
  const both = rows.filter(({ path }) => path === "/claimName");
  assert.deepEqual(
    both.map(({ nth }) => nth),
    [0, 1],
  );
  const [first, second] = both;
  assert.ok(first && second);
  const filed = withCopied(first, []);
  assert.deepEqual([isCopied(first, filed), isCopied(second, filed)], [true, false]);
  assert.deepEqual(withCopied(second, filed), ["/claimName", "/claimName"]);
});

test("a customer association has the published fields in their order, and every value that it holds", () => {
  const claim = structuredClone(/** @type {Row} */ (association.claim));
  claim.association.customer.domain = "fjellheim.example";
  claim.association.revenue = { sellerName: "Liv Berg", isvProduct: "Planner" };
  claim.association.optOutOfPayment = false;
  const sheet = sheetFor(claim);
  assert.deepEqual(
    [sheet.order, ...sheet.sections.map(({ id }) => id)],
    ["fields", "association", "poe", "revenue", "terms", "further"],
  );
  const rows = allRows(sheet);
  assert.deepEqual(
    rows.slice(0, 14).map(({ path }) => path.replace("/association/", "")),
    [
      "/partner/partnerId",
      "customer/domain",
      "customer/tenantId",
      "solutionArea",
      "partnerRole",
      "customer/contact/name",
      "customer/contact/title",
      "customer/contact/email",
      "partnerContact/name",
      "partnerContact/email",
      "/claimName",
      "products/0",
      "products/1",
      "subscriptions/0",
    ],
  );
  for (const [place] of typedIn(claim)) assert.equal(rows.filter(({ path }) => path === place).length, 1, place);
});

test("a claim that is empty, or anything at all, has a sheet without values", () => {
  for (const claim of [
    {},
    { expenses: "x", documents: [null], activity: 3, metrics: [], invoices: [7] },
    { route: "cpor" },
  ])
    assert.deepEqual(toCopy(sheetFor(claim, { location: "" })), []);
});

test("every label has words in every language", () => {
  for (const { locale } of languages)
    for (const claim of [mailing.claim, association.claim])
      for (const { label, path } of allRows(sheetFor(claim, { locale }))) assert.match(label, /^\p{L}[^./]+/u, path);
});

test("days and amounts are written in the forms that are chosen, and what is none stays", () => {
  assert.deepEqual(
    ["d/m/y", "m/d/y", "y-m-d", "d.m.y"].map((form) => writtenDay("2024-10-31", form)),
    ["31/10/2024", "10/31/2024", "2024-10-31", "31.10.2024"],
  );
  assert.equal(writtenDay("soon", "d/m/y"), "soon");
  assert.deepEqual(
    ["point", "comma", "point-grouped", "comma-grouped", "comma-spaced"].map((form) =>
      writtenAmount("1234567.5", form, 2),
    ),
    ["1234567.50", "1234567,50", "1,234,567.50", "1.234.567,50", "1\u00A0234\u00A0567,50"],
  );
  assert.deepEqual(
    [writtenAmount("8", "comma"), writtenAmount(7.5, "comma"), writtenAmount("x", "comma")],
    ["8", "7,5", "x"],
  );
  assert.deepEqual(usualFormats("en-GB"), { date: "d/m/y", amount: "point" });
  assert.deepEqual(usualFormats("de"), { date: "d.m.y", amount: "comma" });
});
