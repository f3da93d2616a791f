// A JSON Schema of the structure, and one of the rules with keywords in JavaScript.

import { dayNumber } from "./hand-js.mjs";
import T from "./tables.json" with { type: "json" };
export const structural = {
  $id: "structural",
  type: "object",
  required: [
    "claimId",
    "programId",
    "activityId",
    "submissionDate",
    "activityStart",
    "activityEnd",
    "usagePeriod",
    "currency",
    "claimedCents",
    "earnedCents",
    "invoices",
    "csrs",
    "proofs",
    "metrics",
  ],
  definitions: {
    date: { type: "string", format: "date" },
    str: { type: "string", minLength: 1 },
    money: { type: "integer", minimum: 1, maximum: T.maxCents },
  },
  properties: {
    claimId: { type: "string", pattern: "^C[0-9]{6}$" },
    programId: { $ref: "#/definitions/str" },
    activityId: { enum: Object.keys(T.activities) },
    submissionDate: { $ref: "#/definitions/date" },
    activityStart: { $ref: "#/definitions/date" },
    activityEnd: { $ref: "#/definitions/date" },
    usagePeriod: {
      type: "object",
      required: ["start", "end"],
      properties: { start: { $ref: "#/definitions/date" }, end: { $ref: "#/definitions/date" } },
    },
    currency: { enum: T.currencies },
    claimedCents: { $ref: "#/definitions/money" },
    earnedCents: { type: "integer", minimum: 0, maximum: T.maxCents },
    invoices: {
      type: "array",
      minItems: 1,
      maxItems: 50,
      items: {
        type: "object",
        required: ["number", "vendor", "date", "amountCents", "currency", "expenseKind"],
        properties: {
          number: { $ref: "#/definitions/str" },
          vendor: { $ref: "#/definitions/str" },
          date: { $ref: "#/definitions/date" },
          amountCents: { $ref: "#/definitions/money" },
          currency: { $ref: "#/definitions/str" },
          expenseKind: { $ref: "#/definitions/str" },
        },
      },
    },
    csrs: {
      type: "array",
      maxItems: 10,
      items: {
        type: "object",
        required: ["number", "date", "amountCents", "currency", "expenseKind"],
        properties: {
          number: { $ref: "#/definitions/str" },
          date: { $ref: "#/definitions/date" },
          amountCents: { $ref: "#/definitions/money" },
          currency: { $ref: "#/definitions/str" },
          expenseKind: { $ref: "#/definitions/str" },
        },
      },
    },
    proofs: {
      type: "array",
      maxItems: 50,
      items: {
        type: "object",
        required: ["kind", "fileName", "sizeBytes", "mime"],
        properties: {
          kind: { $ref: "#/definitions/str" },
          fileName: { $ref: "#/definitions/str" },
          mime: { $ref: "#/definitions/str" },
          sizeBytes: { $ref: "#/definitions/money" },
        },
      },
    },
    metrics: {
      type: "array",
      maxItems: 20,
      items: {
        type: "object",
        required: ["name", "value"],
        properties: { name: { $ref: "#/definitions/str" }, value: { type: "number", minimum: 0 } },
      },
    },
  },
};
const FIELD = {
  claimId: "S01",
  programId: "S02",
  activityId: "S03",
  submissionDate: "S04",
  activityStart: "S04",
  activityEnd: "S04",
  usagePeriod: "S04",
  currency: "S05",
  claimedCents: "S06",
  earnedCents: "S07",
  invoices: "S08",
  csrs: "S09",
  proofs: "S10",
  metrics: "S11",
};
const perActivity = (f) =>
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  Object.entries(T.activities).map(([id, a]) => ({ if: { properties: { activityId: { const: id } } }, then: f(a) }));
// business rules: index in allOf == rule
export const RULES = [
  "D01",
  "D02",
  "D03",
  "D04",
  "D05",
  "A01",
  "A02",
  "A03",
  "C01",
  "I01",
  "I02",
  "E01",
  "E02",
  "F01",
  "F02",
];
const lines = (items) => ({ properties: { invoices: { items }, csrs: { items } } });
export const business = {
  $id: "business",
  type: "object",
  allOf: [
    { dateOrder: ["activityStart", "activityEnd"] },
    { properties: { usagePeriod: { dateOrder: ["start", "end"] } } },
    { submittedWithin: T.graceDays },
    { activityInUsage: true },
    { invoiceDates: true },
    { sumsToClaimed: true },
    {
      if: { properties: { activityId: { enum: Object.keys(T.activities).filter((k) => T.activities[k].capped) } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { capPercent: 25 },
    },
    { capPercent: 100 },
    { singleCurrency: true },
    { properties: { invoices: { uniqueBy: "number" } } },
    { allOf: perActivity((a) => lines({ properties: { expenseKind: { enum: a.kinds } } })) },
    {
      allOf: perActivity((a) => ({
        properties: { proofs: { allOf: a.evidence.map((g) => ({ contains: { properties: { kind: { enum: g } } } })) } },
      })),
    },
    {
      allOf: perActivity((a) => ({
        properties: {
          metrics: { allOf: a.metrics.map((n) => ({ contains: { properties: { name: { const: n } } } })) },
        },
      })),
    },
    { properties: { proofs: { items: { properties: { sizeBytes: { maximum: T.maxFile } } } } } },
    { properties: { proofs: { items: { properties: { mime: { enum: T.mimes } } } } } },
  ],
};
export const keywords = {
  dateOrder: ([a, b], d) => d[a] <= d[b],
  submittedWithin: (g, d) =>
    d.submissionDate <= d.usagePeriod.end || dayNumber(d.submissionDate) <= dayNumber(d.usagePeriod.end) + g,
  activityInUsage: (_, d) => d.activityStart >= d.usagePeriod.start && d.activityEnd <= d.usagePeriod.end,
  invoiceDates: (_, d) => {
    for (const v of d.invoices) if (v.date < d.usagePeriod.start || v.date > d.submissionDate) return false;
    return true;
  },
  sumsToClaimed: (_, d) => {
    let s = 0;
    for (const v of d.invoices) s += v.amountCents;
    for (const v of d.csrs) s += v.amountCents;
    return s === d.claimedCents;
  },
  capPercent: (p, d) => d.claimedCents * 100 <= d.earnedCents * p,
  singleCurrency: (_, d) => {
    for (const v of d.invoices) if (v.currency !== d.currency) return false;
    for (const v of d.csrs) if (v.currency !== d.currency) return false;
    return true;
  },
  uniqueBy: (k, a) => {
    for (let i = 1; i < a.length; i++) for (let j = 0; j < i; j++) if (a[i][k] === a[j][k]) return false;
    return true;
  },
};
export function structIds(errors) {
  const out = new Set();
  for (const e of errors) {
    const seg = e.instancePath === "" ? e.params.missingProperty : e.instancePath.split("/", 2)[1];
    out.add(FIELD[seg]);
  }
  return [...out];
}
export function businessIds(errors) {
  const out = new Set();
  for (const e of errors) out.add(RULES[parseInt(e.schemaPath.slice(8), 10)]);
  return [...out];
}
const NONE = [];
export function pair(vs, vb) {
  return (c) => (vs(c) ? (vb(c) ? NONE : businessIds(vb.errors)) : structIds(vs.errors));
}
