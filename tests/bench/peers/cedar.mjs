// Rules as policies that forbid: those that decide are the rules that are broken. Cedar has no iteration and no sums, and does not say
// which field is of no type: these are in JavaScript.

import { validate as hand } from "./hand-js.mjs";
import T from "./tables.json" with { type: "json" };
export const name = "@cedar-policy/cedar-wasm 4.13.0";
const q = JSON.stringify;
const forbid = (cond) => `forbid(principal, action, resource) when { ${cond} };`;
const acts = Object.entries(T.activities),
  per = (f) => acts.map(([k, a]) => `(context.activityId == ${q(k)} && ${f(a)})`).join(" || ");
export const POLICIES = {
  ok: "permit(principal, action, resource);",
  D01: forbid("context.activityStart > context.activityEnd"),
  D02: forbid("context.usageStart > context.usageEnd"),
  D03: forbid(`context.submissionDate > context.usageEnd.offset(duration("${T.graceDays}d"))`),
  D04: forbid("context.activityStart < context.usageStart || context.activityEnd > context.usageEnd"),
  D05: forbid("context.firstInvoice < context.usageStart || context.lastInvoice > context.submissionDate"),
  A01: forbid("context.lineSum != context.claimed"),
  A02: forbid(
    `${q(acts.filter(([, a]) => a.capped).map(([k]) => k))}.contains(context.activityId) && context.claimed * 4 > context.earned`,
  ),
  A03: forbid("context.claimed > context.earned"),
  C01: forbid("context.currencies != [context.currency]"),
  I01: forbid("context.duplicateNumbers"),
  I02: forbid(per((a) => `!${q(a.kinds)}.containsAll(context.kinds)`)),
  E01: forbid(per((a) => `!(${a.evidence.map((g) => `context.proofKinds.containsAny(${q(g)})`).join(" && ")})`)),
  E02: forbid(per((a) => `!context.metricNames.containsAll(${q(a.metrics)})`)),
  F01: forbid(`context.largestFile > ${T.maxFile}`),
  F02: forbid(`!${q(T.mimes)}.containsAll(context.mimes)`),
};
const dt = (arg) => ({ __extn: { fn: "datetime", arg } });
export async function init({ load } = {}) {
  const C = await import("@cedar-policy/cedar-wasm/web");
  C.initSync({ module: await load("node_modules/@cedar-policy/cedar-wasm/web/cedar_wasm_bg.wasm") });
  const p = C.preparsePolicySet("claims", { staticPolicies: POLICIES, templates: {}, templateLinks: [] });
  if (p.type !== "success") throw new Error(JSON.stringify(p));
  const uid = (type, id) => ({ type, id }),
    principal = uid("User", "partner"),
    action = uid("Action", "submit"),
    resource = uid("Claim", "c");
  const isStruct = (r) => r.length > 0 && r[0][0] === "S";
  const validate = (c) => {
    const s = structural(c);
    if (s.length) return s;
    let lo = "9999-12-31",
      hi = "0001-01-01",
      sum = 0,
      big = 0;
    const nums = new Set(),
      cur = new Set(),
      kinds = new Set();
    for (const v of c.invoices) {
      if (v.date < lo) lo = v.date;
      if (v.date > hi) hi = v.date;
      sum += v.amountCents;
      nums.add(v.number);
      cur.add(v.currency);
      kinds.add(v.expenseKind);
    }
    for (const v of c.csrs) {
      sum += v.amountCents;
      cur.add(v.currency);
      kinds.add(v.expenseKind);
    }
    for (const f of c.proofs) if (f.sizeBytes > big) big = f.sizeBytes;
    const r = C.statefulIsAuthorized({
      principal,
      action,
      resource,
      preparsedPolicySetId: "claims",
      entities: [],
      validateRequest: false,
      context: {
        activityId: c.activityId,
        submissionDate: dt(c.submissionDate),
        activityStart: dt(c.activityStart),
        activityEnd: dt(c.activityEnd),
        usageStart: dt(c.usagePeriod.start),
        usageEnd: dt(c.usagePeriod.end),
        firstInvoice: dt(lo),
        lastInvoice: dt(hi),
        currency: c.currency,
        claimed: c.claimedCents,
        earned: c.earnedCents,
        lineSum: sum,
        duplicateNumbers: nums.size !== c.invoices.length,
        currencies: [...cur],
        kinds: [...kinds],
        proofKinds: c.proofs.map((f) => f.kind),
        metricNames: c.metrics.map((m) => m.name),
        largestFile: big,
        mimes: c.proofs.map((f) => f.mime),
      },
    });
    if (r.type !== "success") throw new Error(JSON.stringify(r.errors));
    if (r.response.diagnostics.errors.length) throw new Error(JSON.stringify(r.response.diagnostics.errors));
    return r.response.decision === "allow" ? [] : r.response.diagnostics.reason;
  };
  const structural = (c) => {
    const r = hand(c);
    return isStruct(r) ? r : [];
  };
  return { validate, validateText: (t) => validate(JSON.parse(t)) };
}
