// Rules as two expressions that give a list of truths. The package offers no graph of decisions and nothing that is compiled before:
// each call reads the expression and converts the claim.
import T from "./tables.json" with { type: "json" };
export const name = "@gorules/zen-engine-wasm 0.23.1";
const q = JSON.stringify;
const str = (x) => `(type(${x}) == "string" and len(${x}) > 0)`;
const date = (x) => `(type(${x}) == "string" and matches(${x}, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") and d(${x}).isValid())`;
const money = (x, min) =>
  `(type(${x}) == "number" and floor(${x}) == ${x} and ${x} >= ${min} and ${x} <= ${T.maxCents})`;
const items = (k, lo, hi, body) =>
  `(type(${k}) == "array" and len(${k}) >= ${lo} and len(${k}) <= ${hi} and all(${k}, ${body}))`;
const LINE = [str("#.number"), date("#.date"), money("#.amountCents", 1), str("#.currency"), str("#.expenseKind")].join(
  " and ",
);
const S = {
  S01: `type(claimId) == "string" and matches(claimId, "^C[0-9]{6}$")`,
  S02: str("programId"),
  S03: `type(activityId) == "string" and activityId in ${q(Object.keys(T.activities))}`,
  S04: ["submissionDate", "activityStart", "activityEnd", "usagePeriod.start", "usagePeriod.end"]
    .map(date)
    .join(" and "),
  S05: `type(currency) == "string" and currency in ${q(T.currencies)}`,
  S06: money("claimedCents", 1),
  S07: money("earnedCents", 0),
  S08: items("invoices", 1, 50, `${LINE} and ${str("#.vendor")}`),
  S09: items("csrs", 0, 10, LINE),
  S10: items("proofs", 0, 50, [str("#.kind"), str("#.fileName"), str("#.mime"), money("#.sizeBytes", 1)].join(" and ")),
  S11: items("metrics", 0, 20, `${str("#.name")} and type(#.value) == "number" and #.value >= 0`),
};
const acts = Object.entries(T.activities);
const B = {
  D01: "date(activityStart) <= date(activityEnd)",
  D02: "us <= ue",
  D03: `sub <= ue + ${T.graceDays * 86400}`,
  D04: "date(activityStart) >= us and date(activityEnd) <= ue",
  D05: "all(invoices, date(#.date) >= us and date(#.date) <= sub)",
  A01: "sum(map(invoices, #.amountCents)) + sum(map(csrs, #.amountCents)) == claimedCents",
  A02: `not (activityId in ${q(acts.filter(([, a]) => a.capped).map(([k]) => k))}) or claimedCents * 4 <= earnedCents`,
  A03: "claimedCents <= earnedCents",
  C01: "all(invoices, #.currency == currency) and all(csrs, #.currency == currency)",
  I01: "all(nums as n, count(nums as m, m == n) == 1)",
  I02: "all(invoices, #.expenseKind in kinds) and all(csrs, #.expenseKind in kinds)",
  E01: "all(groups as g, some(proofs as p, p.kind in g))",
  E02: "all(needed as n, some(metrics as m, m.name == n))",
  F01: `all(proofs, #.sizeBytes <= ${T.maxFile})`,
  F02: `all(proofs, #.mime in ${q(T.mimes)})`,
};
const table = (f) => `{${acts.map(([k, a]) => `${q(k)}: ${q(f(a))}`).join(", ")}}[activityId]`;
const list = (o) =>
  `[${Object.values(o)
    .map((e) => `(${e})`)
    .join(", ")}]`;
const structural = list(S);
const business = [
  "us = date(usagePeriod.start)",
  "ue = date(usagePeriod.end)",
  "sub = date(submissionDate)",
  "nums = map(invoices, #.number)",
  `KT = ${table((a) => a.kinds).replace("[activityId]", "")}`,
  `GT = ${table((a) => a.evidence).replace("[activityId]", "")}`,
  `MT = ${table((a) => a.metrics).replace("[activityId]", "")}`,
  "kinds = KT[activityId]",
  "groups = GT[activityId]",
  "needed = MT[activityId]",
  list(B),
].join("; ");
const SK = Object.keys(S),
  BK = Object.keys(B);
export async function init({ load } = {}) {
  const Z = await import("@gorules/zen-engine-wasm/dist/zen_engine_wasm.js");
  Z.initSync({ module: await load("node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm") });
  const pick = (r, k) => {
    const out = [];
    for (let i = 0; i < k.length; i++) if (!r[i]) out.push(k[i]);
    return out;
  };
  const validate = (c) => {
    const a = pick(Z.evaluateExpression(structural, c), SK);
    return a.length ? a : pick(Z.evaluateExpression(business, c), BK);
  };
  return { validate, validateText: (t) => validate(JSON.parse(t)) };
}
