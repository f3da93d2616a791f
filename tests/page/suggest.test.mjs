// What other claims on the device suggest for one.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { newDraft } from "../../www/page/drafts/draft.js";
import { suggestionsFor } from "../../www/page/drafts/suggest.js";

/** @typedef {{[name: string]: any}} Row */

/** @type {import("../../www/lib/index.js").Claimproof} */
let cp;
before(async () => {
  const { load } = await import(String(new URL("../../target/dist/package/dist/node.js", import.meta.url)));
  cp = await load({ locale: "en" });
});

const CLAIM = {
  route: "co-op",
  program: "csp-indirect-reseller",
  usagePeriod: "2024-07-01/2024-12-31",
  currency: "EUR",
  activity: { kind: "direct-mail-email-sms" },
};

/** A draft that claims an amount. @param {string} id @param {string | undefined} claimedAmount @param {Row} [more] @param {Row} [facts] */
const draft = (id, claimedAmount, more = {}, facts = {}) => ({
  ...newDraft({ id, now: "2024-07-20T09:12:44Z", claim: { ...CLAIM, claimedAmount, ...more } }),
  ...facts,
});

/** @param {Row} claim @param {import("../../www/page/drafts/draft.js").Draft[]} others */
const suggested = (claim, ...others) =>
  suggestionsFor(cp, claim, others, { today: "2024-12-01", named: (all) => all.map(({ id }) => id).join("+") });

/**
 * What was claimed before, for the funds and for the activity.
 * @param {Row} claim
 * @param {import("../../www/page/drafts/draft.js").Draft[]} others
 */
const claimedBefore = (claim, ...others) =>
  suggested(claim, ...others).flatMap(({ from, values }) =>
    Object.entries(values).flatMap(([place, value]) =>
      place.startsWith("/funds/") ? `${place.slice("/funds/".length)} ${value} ${from}` : [],
    ),
  );

test("what was claimed before is the exact sum of the claims of the same funds, and of the same activity", () => {
  const seminar = { activity: { kind: "customer-seminars-boot-camps" } };
  assert.deepEqual(claimedBefore(CLAIM, draft("a", "0.10"), draft("b", "0.20"), draft("c", "1000.00", seminar)), [
    "claimedBefore 1000.30 a+b+c",
    "claimedBeforeForActivity 0.30 a+b",
  ]);
  assert.deepEqual(claimedBefore({ ...CLAIM, activity: undefined }, draft("a", "5")), ["claimedBefore 5.00 a"]);
});

test("a claim of another programme, period, currency or location, without a total, or rejected is not counted", () => {
  const elsewhere = { partner: { partnerId: "7654321" } };
  const others = [
    draft("program", "1", { program: "csp-direct-bill" }),
    draft("period", "1", { usagePeriod: "2024-01-01/2024-06-30" }),
    draft("currency", "1", { currency: "USD" }),
    draft("location", "1", elsewhere),
    draft("none", undefined),
    draft("rejected", "1", {}, { history: [{ status: "submitted" }, { status: "rejected" }] }),
    draft("damaged", "1", { activity: 7, program: { id: 7 }, partner: [] }),
  ];
  assert.deepEqual(claimedBefore({ ...CLAIM, partner: { partnerId: "1234567" } }, ...others), []);
  assert.deepEqual(claimedBefore({ ...CLAIM, currency: undefined }, draft("a", "1", { currency: undefined })), []);
});

test("the newest claim of the route suggests what stays the same, and no more", () => {
  const partner = { partnerId: "1234567", name: "Northwind", country: "NL", other: 7 };
  const own = { submitterRole: "incentives-user", partner, claimName: "Spring" };
  const older = draft("older", "1", { ...own, program: "csp-direct-bill" });
  const newest = draft("newest", "1", own, { changedAt: "2024-08-01T00:00:00Z" });
  const other = draft("cpor", "1", { route: "cpor" }, { changedAt: "2024-09-01T00:00:00Z" });
  const [same] = suggested({ route: "co-op" }, newest, older, other);
  assert.deepEqual(same, {
    from: "newest",
    values: {
      "/program": "csp-indirect-reseller",
      "/submitterRole": "incentives-user",
      "/partner/partnerId": "1234567",
      "/partner/name": "Northwind",
      "/partner/country": "NL",
      "/currency": "EUR",
    },
  });
  assert.deepEqual(suggested({ route: "co-op" }), []);
});
