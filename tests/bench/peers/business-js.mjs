// The rules that zod and valibot leave to code of one’s own.

import { dayNumber } from "./hand-js.mjs";
import T from "./tables.json" with { type: "json" };

const ACT = new Map(
  Object.entries(T.activities).map(([k, a]) => [
    k,
    { capped: a.capped, kinds: new Set(a.kinds), evidence: a.evidence.map((g) => new Set(g)), metrics: a.metrics },
  ]),
);
const MIME = new Set(T.mimes);
export function business(c, fail) {
  const a = ACT.get(c.activityId),
    u = c.usagePeriod,
    all = c.invoices.concat(c.csrs);
  if (c.activityStart > c.activityEnd) fail("D01");
  if (u.start > u.end) fail("D02");
  if (dayNumber(c.submissionDate) > dayNumber(u.end) + T.graceDays) fail("D03");
  if (c.activityStart < u.start || c.activityEnd > u.end) fail("D04");
  if (c.invoices.some((v) => v.date < u.start || v.date > c.submissionDate)) fail("D05");
  if (all.reduce((s, v) => s + v.amountCents, 0) !== c.claimedCents) fail("A01");
  if (a.capped && c.claimedCents * 4 > c.earnedCents) fail("A02");
  if (c.claimedCents > c.earnedCents) fail("A03");
  if (all.some((v) => v.currency !== c.currency)) fail("C01");
  if (new Set(c.invoices.map((v) => v.number)).size !== c.invoices.length) fail("I01");
  if (all.some((v) => !a.kinds.has(v.expenseKind))) fail("I02");
  if (!a.evidence.every((g) => c.proofs.some((p) => g.has(p.kind)))) fail("E01");
  if (!a.metrics.every((n) => c.metrics.some((m) => m.name === n))) fail("E02");
  if (c.proofs.some((p) => p.sizeBytes > T.maxFile)) fail("F01");
  if (c.proofs.some((p) => !MIME.has(p.mime))) fail("F02");
}
export const FIELD = {
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
