// Conditions describe what breaks a rule; the event is the rule’s id. Rules on entries and sums need operators and computed facts.
import { Engine } from "json-rules-engine";
import { dayNumber, isDate } from "./hand-js.mjs";
import T from "./tables.json" with { type: "json" };
export const name = "json-rules-engine 7.3.1";
const str = (s) => typeof s === "string" && s.length > 0,
  money = (n, min) => Number.isInteger(n) && n >= min && n <= T.maxCents;
const line = (l) =>
  l &&
  typeof l === "object" &&
  str(l.number) &&
  isDate(l.date) &&
  money(l.amountCents, 1) &&
  str(l.currency) &&
  str(l.expenseKind);
const obj = (f) => (a) => Array.isArray(a) && a.every((x) => x && typeof x === "object" && f(x));
const every = {
  // per-item checks = custom operators
  invoices: obj((x) => line(x) && str(x.vendor)),
  csrs: obj(line),
  proofs: obj((p) => str(p.kind) && str(p.fileName) && str(p.mime) && money(p.sizeBytes, 1)),
  metrics: obj((m) => str(m.name) && typeof m.value === "number" && m.value >= 0),
};
function base() {
  const e = new Engine([], { allowUndefinedFacts: true });
  e.addOperator("notMatch", (v, re) => !(typeof v === "string" && re.test(v)));
  e.addOperator("blank", (v) => !str(v));
  e.addOperator("notDate", (v) => !isDate(v));
  e.addOperator("notMoney", (v, min) => !money(v, min));
  e.addOperator("badItems", (v, [k, lo, hi]) => !(every[k](v) && v.length >= lo && v.length <= hi));
  e.addOperator("someNotIn", (v, list) => v.some((x) => !list.includes(x)));
  e.addOperator("noneIn", (v, list) => !v.some((x) => list.includes(x)));
  e.addOperator("moreDaysAfter", (v, o) => dayNumber(v) > o);
  e.addOperator("textLess", (v, o) => v < o);
  e.addOperator("textMore", (v, o) => v > o);
  e.addOperator("hasDuplicates", (v) => new Set(v).size !== v.length);
  e.addOperator("someOther", (v, o) => v.some((x) => x !== o));
  return e;
}
const rule = (type, conditions) => ({ conditions, event: { type } });
const f = (fact, operator, value, path) => ({ fact, operator, value, ...(path ? { path } : {}) });
const fact = (name, path) => ({ fact: name, ...(path ? { path } : {}) });
export async function init() {
  const s = base();
  s.addRule(rule("S01", { any: [f("claimId", "notMatch", /^C[0-9]{6}$/)] }));
  s.addRule(rule("S02", { any: [f("programId", "blank", true)] }));
  s.addRule(rule("S03", { any: [f("activityId", "notIn", Object.keys(T.activities))] }));
  s.addRule(
    rule("S04", {
      any: [
        f("submissionDate", "notDate", true),
        f("activityStart", "notDate", true),
        f("activityEnd", "notDate", true),
        f("usagePeriod", "notDate", true, "$.start"),
        f("usagePeriod", "notDate", true, "$.end"),
      ],
    }),
  );
  s.addRule(rule("S05", { any: [f("currency", "notIn", T.currencies)] }));
  s.addRule(rule("S06", { any: [f("claimedCents", "notMoney", 1)] }));
  s.addRule(rule("S07", { any: [f("earnedCents", "notMoney", 0)] }));
  for (const [id, k, lo, hi] of [
    ["S08", "invoices", 1, 50],
    ["S09", "csrs", 0, 10],
    ["S10", "proofs", 0, 50],
    ["S11", "metrics", 0, 20],
  ])
    s.addRule(rule(id, { any: [f(k, "badItems", [k, lo, hi])] }));
  const b = base();
  const comp = (name, deps, fn) =>
    b.addFact(name, async (_, al) => fn(...(await Promise.all(deps.map((d) => al.factValue(d))))));
  comp("lines", ["invoices", "csrs"], (a, c) => a.concat(c));
  comp("lineSum", ["lines"], (l) => l.reduce((t, v) => t + v.amountCents, 0));
  comp("lineKinds", ["lines"], (l) => l.map((v) => v.expenseKind));
  comp("lineCurrencies", ["lines"], (l) => l.map((v) => v.currency));
  comp("invoiceNumbers", ["invoices"], (l) => l.map((v) => v.number));
  // biome-ignore lint/complexity/useMathMinMax: they are texts
  comp("firstInvoiceDate", ["invoices"], (l) => l.reduce((m, v) => (v.date < m ? v.date : m), "9999"));
  // biome-ignore lint/complexity/useMathMinMax: they are texts
  comp("lastInvoiceDate", ["invoices"], (l) => l.reduce((m, v) => (v.date > m ? v.date : m), ""));
  comp("usageStart", ["usagePeriod"], (u) => u.start);
  comp("usageEnd", ["usagePeriod"], (u) => u.end);
  comp("deadline", ["usagePeriod"], (u) => dayNumber(u.end) + T.graceDays);
  comp("capBase", ["claimedCents"], (c) => c * 4);
  comp("proofKinds", ["proofs"], (l) => l.map((p) => p.kind));
  comp("largestFile", ["proofs"], (l) => l.reduce((m, p) => Math.max(m, p.sizeBytes), 0));
  comp("mimes", ["proofs"], (l) => l.map((p) => p.mime));
  comp("metricNames", ["metrics"], (l) => l.map((m) => m.name));
  b.addRule(rule("D01", { any: [f("activityStart", "textMore", fact("activityEnd"))] }));
  b.addRule(rule("D02", { any: [f("usageStart", "textMore", fact("usageEnd"))] }));
  b.addRule(rule("D03", { any: [f("submissionDate", "moreDaysAfter", fact("deadline"))] }));
  b.addRule(
    rule("D04", {
      any: [f("activityStart", "textLess", fact("usageStart")), f("activityEnd", "textMore", fact("usageEnd"))],
    }),
  );
  b.addRule(
    rule("D05", {
      any: [
        f("firstInvoiceDate", "textLess", fact("usageStart")),
        f("lastInvoiceDate", "textMore", fact("submissionDate")),
      ],
    }),
  );
  b.addRule(rule("A01", { any: [f("lineSum", "notEqual", fact("claimedCents"))] }));
  b.addRule(
    rule("A02", {
      all: [
        f(
          "activityId",
          "in",
          Object.keys(T.activities).filter((k) => T.activities[k].capped),
        ),
        f("capBase", "greaterThan", fact("earnedCents")),
      ],
    }),
  );
  b.addRule(rule("A03", { any: [f("claimedCents", "greaterThan", fact("earnedCents"))] }));
  b.addRule(rule("C01", { any: [f("lineCurrencies", "someOther", fact("currency"))] }));
  b.addRule(rule("I01", { any: [f("invoiceNumbers", "hasDuplicates", true)] }));
  const per = (id, g) => {
    for (const [k, a] of Object.entries(T.activities))
      b.addRule(rule(id, { all: [f("activityId", "equal", k), g(a)] }));
  };
  per("I02", (a) => f("lineKinds", "someNotIn", a.kinds));
  per("E01", (a) => ({ any: a.evidence.map((g) => f("proofKinds", "noneIn", g)) }));
  per("E02", (a) => ({ any: a.metrics.map((m) => f("metricNames", "doesNotContain", m)) }));
  b.addRule(rule("F01", { any: [f("largestFile", "greaterThan", T.maxFile)] }));
  b.addRule(rule("F02", { any: [f("mimes", "someNotIn", T.mimes)] }));
  const ids = (r) => r.events.map((e) => e.type);
  const validate = async (c) => {
    const a = ids(await s.run(c));
    return a.length ? a : ids(await b.run(c));
  };
  return { validate, validateText: (t) => validate(JSON.parse(t)), async: true };
}
