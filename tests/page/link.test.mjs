// What the page reads from the fragment of a link that begins a claim.
import assert from "node:assert/strict";
import test from "node:test";
import { LONGEST, parseLink } from "../../www/page/link.js";

const NOTHING = { claim: null, fields: [], unknown: [], repeated: [], unreadable: [], length: null };

test("a link fills the fields that it names, as they are typed", () => {
  const link =
    "#program=csp-indirect-reseller&period=2024-07-01/2024-12-31&activity=email&partner=Caf%C3%A9+%26+Co&partnerId=12345";
  assert.deepEqual(parseLink(link), {
    ...NOTHING,
    claim: {
      program: "csp-indirect-reseller",
      usagePeriod: "2024-07-01/2024-12-31",
      activity: { kind: "email" },
      partner: { name: "Café & Co", partnerId: "12345" },
    },
    fields: ["/program", "/usagePeriod", "/activity/kind", "/partner/name", "/partner/partnerId"],
  });
  // A name without a value says nothing, as in a template that was not filled.
  assert.deepEqual(parseLink("#program=&partner=+&partnerId=1234567"), {
    ...NOTHING,
    claim: { partner: { partnerId: "1234567" } },
    fields: ["/partner/partnerId"],
  });
});

test("the name of a place in the page is no link", () => {
  for (const fragment of ["", "#", "#claim", "#program", "#/steps/2"])
    assert.equal(parseLink(fragment), null, fragment);
});

test("names that are unknown or repeated are told, and what is known counts", () => {
  assert.deepEqual(parseLink("#utm=1&partner=First&utm=2&Program=x&partner=Second&__proto__=y&constructor=z"), {
    ...NOTHING,
    claim: { partner: { name: "First" } },
    fields: ["/partner/name"],
    unknown: ["utm", "Program", "__proto__", "constructor"],
    repeated: ["partner"],
  });
  assert.deepEqual(parseLink("#a=b"), { ...NOTHING, unknown: ["a"] });
  assert.deepEqual(parseLink("#=b"), { ...NOTHING, unknown: [""] });
  assert.deepEqual(parseLink("#program="), NOTHING);
});

test("whatever the encoding, a value is taken, and told where it could not be decoded", () => {
  for (const [encoded, decoded, unreadable] of /** @type {const} */ ([
    ["100% Cloud", "100% Cloud", false],
    ["%zz%4", "%zz%4", false],
    ["Caf%E9", "Caf\uFFFD", true],
    ["%FF%FE%00", "\uFFFD\uFFFD\0", true],
    ["\uD800", "\uFFFD", true],
    ["%EF%BB%BFx", "\uFEFFx", false],
    ["a=b", "a=b", false],
    ["<script>", "<script>", false],
  ])) {
    const link = parseLink(`#partner=${encoded}`);
    assert.deepEqual(link?.claim, { partner: { name: decoded } }, encoded);
    assert.deepEqual(link?.unreadable, unreadable ? ["partner"] : [], encoded);
  }
});

test("a fragment that is too long is not read, however long", () => {
  const at = (/** @type {number} */ length) => parseLink(`#${"partner=".padEnd(length, "x")}`);
  assert.equal(at(LONGEST)?.claim?.partner?.name?.toString().length, LONGEST - "partner=".length);
  assert.deepEqual(at(LONGEST + 1), { ...NOTHING, length: LONGEST + 1 });
  assert.deepEqual(parseLink(`#${"&a=%".repeat(250_000)}`), { ...NOTHING, length: 1_000_000 });
});
