// One CEL program for each rule; the tables are data. CEL takes 2025-02-30 for a day, and has no sums: these are functions.
import { Environment } from "@marcbachmann/cel-js";
import { isDate } from "./hand-js.mjs";
import T from "./tables.json" with { type: "json" };
export const name = "@marcbachmann/cel-js 8.0.0";
const str = (x) => `type(${x}) == string && ${x} != ""`;
const money = (x, min) => `type(${x}) == double && isInt(${x}) && ${x} >= ${min}.0 && ${x} <= T.maxCents`;
const has = (o, ...f) => f.map((k) => `has(${o}.${k})`).join(" && ");
const LINE = (v) =>
  [
    has(v, "number", "date", "amountCents", "currency", "expenseKind"),
    str(`${v}.number`),
    `isDate(${v}.date)`,
    money(`${v}.amountCents`, 1),
    str(`${v}.currency`),
    str(`${v}.expenseKind`),
  ].join(" && ");
const day = (x) => `has(${x}) && isDate(${x})`;
const items = (k, lo, hi, body) =>
  `has(c.${k}) && type(c.${k}) == list && size(c.${k}) >= ${lo} && size(c.${k}) <= ${hi} && c.${k}.all(x, ${body})`;
export const S = {
  S01: `has(c.claimId) && type(c.claimId) == string && c.claimId.matches("^C[0-9]{6}$")`,
  S02: `has(c.programId) && ${str("c.programId")}`,
  S03: `has(c.activityId) && type(c.activityId) == string && c.activityId in T.activities`,
  S04: [
    day("c.submissionDate"),
    day("c.activityStart"),
    day("c.activityEnd"),
    "has(c.usagePeriod)",
    day("c.usagePeriod.start"),
    day("c.usagePeriod.end"),
  ].join(" && "),
  S05: `has(c.currency) && c.currency in T.currencies`,
  S06: `has(c.claimedCents) && ${money("c.claimedCents", 1)}`,
  S07: `has(c.earnedCents) && ${money("c.earnedCents", 0)}`,
  S08: items("invoices", 1, 50, `${LINE("x")} && has(x.vendor) && ${str("x.vendor")}`),
  S09: items("csrs", 0, 10, LINE("x")),
  S10: items(
    "proofs",
    0,
    50,
    [
      has("x", "kind", "fileName", "sizeBytes", "mime"),
      str("x.kind"),
      str("x.fileName"),
      str("x.mime"),
      money("x.sizeBytes", 1),
    ].join(" && "),
  ),
  S11: items(
    "metrics",
    0,
    20,
    `${has("x", "name", "value")} && ${str("x.name")} && type(x.value) == double && x.value >= 0.0`,
  ),
};
export const B = {
  D01: "c.activityStart <= c.activityEnd",
  D02: "c.usagePeriod.start <= c.usagePeriod.end",
  D03: `timestamp(c.submissionDate + "T00:00:00Z") <= timestamp(c.usagePeriod.end + "T00:00:00Z") + duration("1080h")`,
  D04: "c.activityStart >= c.usagePeriod.start && c.activityEnd <= c.usagePeriod.end",
  D05: "c.invoices.all(v, v.date >= c.usagePeriod.start && v.date <= c.submissionDate)",
  A01: "total(c.invoices.map(v, v.amountCents)) + total(c.csrs.map(v, v.amountCents)) == c.claimedCents",
  A02: "!T.activities[c.activityId].capped || c.claimedCents * 4.0 <= c.earnedCents",
  A03: "c.claimedCents <= c.earnedCents",
  C01: "c.invoices.all(v, v.currency == c.currency) && c.csrs.all(v, v.currency == c.currency)",
  I01: "c.invoices.all(a, c.invoices.exists_one(b, a.number == b.number))",
  I02: ["c.invoices", "c.csrs"]
    .map((list) => `${list}.all(v, v.expenseKind in T.activities[c.activityId].kinds)`)
    .join(" && "),
  E01: "T.activities[c.activityId].evidence.all(g, c.proofs.exists(p, p.kind in g))",
  E02: "T.activities[c.activityId].metrics.all(n, c.metrics.exists(m, m.name == n))",
  F01: "c.proofs.all(p, p.sizeBytes <= T.maxFile)",
  F02: "c.proofs.all(p, p.mime in T.mimes)",
};
export async function init() {
  const env = new Environment({ unlistedVariablesAreDyn: true })
    .registerFunction("isDate(dyn): bool", (s) => isDate(s))
    .registerFunction("isInt(dyn): bool", (n) => Number.isInteger(n))
    .registerFunction("total(list): double", (l) => {
      let s = 0;
      for (const x of l) s += x;
      return s;
    })
    .registerConstant("T", "map", T);
  const s = Object.entries(S).map(([k, e]) => [k, env.parse(e)]),
    b = Object.entries(B).map(([k, e]) => [k, env.parse(e)]);
  const run = (ps, ctx) => {
    const out = [];
    for (const [k, p] of ps) {
      let ok = false;
      try {
        ok = p(ctx);
      } catch {
        ok = false;
      }
      if (!ok) out.push(k);
    }
    return out;
  };
  const validate = (c) => {
    const ctx = { c },
      a = run(s, ctx);
    return a.length ? a : run(b, ctx);
  };
  return { validate, validateText: (t) => validate(JSON.parse(t)) };
}
