// What the rules report, for tests of its texts: the params of every finding, a value for each, and a report to describe.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { describe } from "../../www/lib/words/words.js";

/** @typedef {typeof import("../texts.mjs").en} Texts */
/** @typedef {{[name: string]: unknown}} Params */

/** @type {{rule: {id: string, params: {[name: string]: string}}[]}} */
const RULES = Object(parse(readFileSync(new URL("../../src/rulebook/rules.toml", import.meta.url), "utf8")));

/** The params of each finding that its texts speak of, as the rules declare them: with ? where there may be none. */
export const FINDINGS = Object.fromEntries(RULES.rule.map(({ id, params }) => [id, params]));

/** @type {Params} */
export const PARAMS = {
  value: "VALUE",
  nearest: "email",
  vocabulary: "channel",
  list: "invoices",
  governs: "microsoft-co-op@2023-07",
  rulebook: "microsoft-co-op@2023-07",
  startsOn: "2024-01-01",
  endsOn: "2024-06-30",
  date: "2024-07-01",
  program: "hosting",
  role: "account-admin",
  area: "business-applications",
  route: "co-op",
  roles: ["global-admin", "incentives-admin", "incentives-user"],
  lastDay: "2023-06-30",
  fits: "2024-07-01/2024-12-31",
  submitOn: "2024-08-14",
  closesOn: "2024-08-15",
  opensOn: "2024-02-16",
  days: 1,
  months: 6,
  periodStartsOn: "2024-01-01",
  currency: "EUR",
  decimals: 2,
  expenses: "1500.00",
  claimed: "1250.00",
  difference: "250.00",
  total: "1250.00",
  hours: "5",
  hourlyCost: "50.00",
  product: "260.00",
  claimedBefore: "0.00",
  earned: "900.00",
  available: "900.00",
  threshold: "1500",
  earnedUsd: "972.123456789",
  maximum: "3",
  counted: "4",
  unit: "attendees",
  subject: "Ignite",
  country: "US",
  kind: "exam-fee",
  activity: "digital-advertising",
  eligible: ["printed-material", "postage"],
  invoice: "i1",
  csr: "s1",
  vendor: "Media GmbH",
  first: "i1",
  other: "OTHER",
  from: "2023-07-01",
  count: 1,
  minimum: 2,
  name: "Ignite",
  shows: ["partner-brand", "partner-contact"],
  kinds: ["travel-itinerary"],
  extension: "heic",
  listed: ["pdf", "docx", "jpg"],
  detectedType: "image/heic",
  sizeBytes: 20000001,
  maxFileBytes: 20000000,
  inspected: "a.pdf",
  found: "FOUND",
  limit: "travel-per-period",
  reason: "other",
  expected: "date",
  problem: "encrypted",
  basis: "projected",
  field: "activity.startsOn",
  row: 3,
  fileName: "invoice.pdf",
  type: "credit-note",
  firstRow: 1,
  firstName: "first.pdf",
  invoiceRow: 1,
  invoiceName: "2024-118",
  csrRow: 2,
  csrName: "Ana",
};

/**
 * A text must not contain parts of a template or of a missing value.
 * @param {string} text @param {string} where
 */
export function assertClean(text, where) {
  assert.ok(text, `${where} is empty`);
  assert.doesNotMatch(text, /[{}|]|\[\[|\]\]|…|undefined|null|\[object/, where);
  assert.doesNotMatch(text, /[ \u00A0\u202F]{2}|[ ][.,]|\( |\(\)|“”|^\s|\s$/, where);
}

/**
 * The finding of a rule with its texts.
 * @param {Texts} texts
 * @param {string} rule
 * @param {Params} params
 * @param {string | undefined} severity
 */
export function check(texts, rule, params, severity, path = "/invoices/2/total") {
  const row = { rule, severity, path, related: [], params, source: "inferred", confidence: "inferred" };
  return describe(report({ findings: [row] }), texts).findings[0];
}

export const report = (parts = {}) => ({
  schema: "claimproof-report/1",
  rulebook: { id: "microsoft-co-op@2023-07", title: "…", published: null },
  checkedOn: "2024-07-20",
  verdict: "ready",
  progress: { met: 0, required: 0 },
  deadline: {
    opensOn: "2024-02-16",
    closesOn: "2024-08-15",
    daysLeft: 26,
    basis: "published-window",
    keepDocumentsUntil: null,
  },
  requirements: [],
  findings: [],
  sources: {},
  ...parts,
});
