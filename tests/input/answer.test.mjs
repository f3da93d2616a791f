// What the claim holds for what people typed, and on which days a date can lie.
import assert from "node:assert/strict";
import test from "node:test";
import { answerOf, linesOf, readAnswer } from "../../www/lib/input/answer.js";
import { dateWindow } from "../../www/lib/input/date-window.js";
import { readDate } from "../../www/lib/input/read-date.js";
import { tidyAnswer } from "../../www/lib/input/tidy-answer.js";

/** @typedef {import("../../www/lib/input/tidy-answer.js").TidyKind} TidyKind */
/** @typedef {import("../../www/lib/input/date-window.js").ClaimDates} ClaimDates */

const GUID = "11111111-2222-3333-4444-55555555aAbB";
const TIDY = {
  email: {
    "ana@b.example": "ana@b.example",
    "  ana@b.example\u00a0": "ana@b.example",
    "\u200bana@b.example\ufeff": "ana@b.example",
    "mailto:ana@b.example": "ana@b.example",
    "<ana@b.example>": "ana@b.example",
    "Ana Sol <ana@b.example>": "ana@b.example",
    '"Sol, Ana" <ana@b.example>': "ana@b.example",
    "ana sol@b.example": "ana sol@b.example",
    "ana@b.example, bob@b.example": "ana@b.example, bob@b.example",
    "not an address": "not an address",
  },
  guid: {
    [GUID]: GUID,
    [`{${GUID}}`]: GUID,
    [` { ${GUID} } `]: GUID,
    [`(${GUID})`]: GUID,
    [`"${GUID}"`]: GUID,
    [`urn:uuid:${GUID}`]: GUID,
    [GUID.replaceAll("-", "")]: GUID,
    [`{${GUID}`]: `{${GUID}`,
    [`{{${GUID}}}`]: `{{${GUID}}}`,
    [GUID.slice(1)]: GUID.slice(1),
    "contoso.onmicrosoft.com": "contoso.onmicrosoft.com",
  },
  url: {
    "https://www.contoso.com/a b": "https://www.contoso.com/a b",
    " www.contoso.com ": "https://www.contoso.com",
    "www.contoso.com/page?a=1#b": "https://www.contoso.com/page?a=1#b",
    "WWW.contoso.com": "https://WWW.contoso.com",
    "//contoso.com/a": "https://contoso.com/a",
    "<https://contoso.com/a>": "https://contoso.com/a",
    "http://www.contoso.com": "http://www.contoso.com",
    "ftp://www.contoso.com": "ftp://www.contoso.com",
    "www.": "www.",
    "www.contoso": "www.contoso",
    "see www.contoso.com": "see www.contoso.com",
  },
  domain: {
    "contoso.com": "contoso.com",
    " https://www.contoso.com/home ": "www.contoso.com",
    "@contoso.com": "contoso.com",
    "contoso.com.": "contoso.com",
    "müller.example": "müller.example",
    contoso: "contoso",
    "Contoso Ltd.": "Contoso Ltd.",
  },
};

for (const [kind, rows] of /** @type {[TidyKind, Record<string, string>][]} */ (Object.entries(TIDY))) {
  for (const [text, expected] of Object.entries(rows)) {
    test(`${kind}: ${JSON.stringify(text)}`, () => {
      assert.equal(tidyAnswer(kind, text), expected);
      assert.equal(tidyAnswer(kind, expected), expected, "what is tidy stays");
    });
  }
}

test("what the claim holds for a typed text", () => {
  const options = { locale: "en", currency: "EUR", decimals: 2 };
  /** @type {[string, string, string | number | undefined][]} */
  const rows = [
    ["text", "Spring  sale ", "Spring  sale "],
    ["text", "  ", undefined],
    ["money", "€1,250.00", "1250.00"],
    ["money", "1.250", "1.250 ?"],
    ["money", "1.250 ?", "1.250 ?"],
    ["money", "$12", "$12"],
    ["money", "twelve", "twelve"],
    ["rate", "1.0850", "1.0850"],
    ["hours", "7.5", "7.5"],
    ["count", "1,200", 1200],
    ["count", "1.5", "1.5"],
    ["date", "1 September 2026", "2026-09-01"],
    ["date", "1/9/2026", "1/9/2026 ?"],
    ["email", " ana@b.example ", "ana@b.example"],
    ["guid", `{${GUID}}`, GUID],
    ["url", "www.contoso.com", "https://www.contoso.com"],
  ];
  for (const [kind, text, expected] of rows) assert.equal(answerOf(kind, text, options), expected, `${kind}: ${text}`);
});

test("lines are parted by line ends, commas and semicolons, and tidied each", () => {
  assert.deepEqual(linesOf("Teams, SharePoint\n\nExchange;"), ["Teams", "SharePoint", "Exchange"]);
  assert.deepEqual(linesOf(`{${GUID}}\n x `, "guid"), [GUID, "x"]);
  assert.deepEqual(linesOf(" \n "), []);
});

test("a date is asked about only where both readings can be", () => {
  const period = { usagePeriod: "2026-07-01/2026-12-31" };
  const read = (/** @type {string} */ text, /** @type {string} */ path, /** @type {ClaimDates} */ claim = period) =>
    readDate(text, { locale: "en", window: dateWindow(claim, path, "2026-11-28") });
  const either = { choices: ["2026-09-01", "2026-01-09"] };
  for (const path of ["/activity/startsOn", "/activity/endsOn", "/invoices/3/issuedOn", "/csrs/0/startsOn"])
    assert.deepEqual(read("1/9/2026", path), { value: "2026-09-01" }, path);
  assert.deepEqual(read("1/9/2026", "/csrs/0/certifiedOn"), { value: "2026-09-01" });
  assert.deepEqual(read("1/9/2026", "/activity/campaign/startsOn"), either);
  assert.deepEqual(read("1/9/2026", "/activity/startsOn", {}), either);
  assert.deepEqual(read("1/9/2026", "/activity/startsOn", { usagePeriod: "soon" }), either);
  assert.deepEqual(read("8/9/2026", "/activity/startsOn"), { choices: ["2026-09-08", "2026-08-09"] });
  // Where neither can be, the rules say what is wrong with either.
  assert.deepEqual(read("1/2/2026", "/activity/startsOn"), { choices: ["2026-02-01", "2026-01-02"] });
  assert.deepEqual(read("1/9/2026 ?", "/activity/startsOn"), { value: "2026-09-01" });
});

test("what is done before the claim is submitted lies before that day", () => {
  const read = (/** @type {string} */ path, /** @type {ClaimDates} */ claim, /** @type {string | undefined} */ today) =>
    readDate("1/9/2026", { locale: "en", window: dateWindow(claim, path, today) });
  const past = { value: "2026-01-09" };
  for (const path of ["/invoices/0/issuedOn", "/csrs/0/endsOn", "/activity/preapproval/approvedOn"]) {
    assert.deepEqual(read(path, {}, "2026-07-20"), past, path);
    assert.deepEqual(read(path, { submitOn: "2026-07-20" }, "2026-11-28"), past, path);
    assert.deepEqual(read(path, {}, undefined).choices?.length, 2, path);
  }
  assert.deepEqual(read("/submitOn", {}, "2026-07-20").choices?.length, 2);
});

test("a sign of another currency is distinguished from what is not an amount", () => {
  const options = { locale: "en", currency: "EUR", decimals: 2 };
  assert.deepEqual(readAnswer("money", "$12", options).otherCurrency, { sign: "$", currency: "USD" });
  assert.equal(readAnswer("money", "12 apples", options).otherCurrency, undefined);
  assert.equal(readAnswer("money", "$12", { locale: "en" }).otherCurrency, undefined);
});
