// The rules as hand-written JavaScript: sets are made once, days are compared as texts.
import T from "./tables.json" with { type: "json" };
export const name = "hand-written JS";
const CUR = new Set(T.currencies),
  MIME = new Set(T.mimes),
  MAXF = T.maxFile,
  MAXC = T.maxCents,
  GRACE = T.graceDays;
const ACT = new Map(
  Object.entries(T.activities).map(([k, a]) => [
    k,
    { capped: a.capped, kinds: new Set(a.kinds), evidence: a.evidence.map((g) => new Set(g)), metrics: a.metrics },
  ]),
);
const ID = /^C[0-9]{6}$/;
const str = (s) => typeof s === "string" && s.length > 0;
const money = (n, min) => Number.isInteger(n) && n >= min && n <= MAXC;
const DIM = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export function isDate(s) {
  if (typeof s !== "string" || s.length !== 10 || s.charCodeAt(4) !== 45 || s.charCodeAt(7) !== 45) return false;
  let v = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const d = s.charCodeAt(i) - 48;
    if (d < 0 || d > 9) return false;
    v = v * 10 + d;
  }
  const y = (v / 10000) | 0,
    m = ((v / 100) | 0) % 100,
    d = v % 100;
  if (m < 1 || m > 12 || d < 1) return false;
  return d <= (m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : DIM[m]);
}
export function dayNumber(s) {
  // days from civil (Hinnant); s is a valid date
  const v = (i) => s.charCodeAt(i) - 48;
  let y = v(0) * 1000 + v(1) * 100 + v(2) * 10 + v(3);
  const m = v(5) * 10 + v(6),
    d = v(8) * 10 + v(9);
  if (m <= 2) y--;
  const era = Math.floor(y / 400),
    yoe = y - era * 400,
    doy = (((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) | 0) + d - 1;
  return era * 146097 + yoe * 365 + ((yoe / 4) | 0) - ((yoe / 100) | 0) + doy - 719468;
}
const line = (l) =>
  l !== null &&
  typeof l === "object" &&
  str(l.number) &&
  isDate(l.date) &&
  money(l.amountCents, 1) &&
  str(l.currency) &&
  str(l.expenseKind);
export function validate(c) {
  const out = [];
  const { usagePeriod: u, invoices, csrs, proofs, metrics } = c;
  if (!(typeof c.claimId === "string" && ID.test(c.claimId))) out.push("S01");
  if (!str(c.programId)) out.push("S02");
  const a = typeof c.activityId === "string" ? ACT.get(c.activityId) : undefined;
  if (a === undefined) out.push("S03");
  if (
    !(
      isDate(c.submissionDate) &&
      isDate(c.activityStart) &&
      isDate(c.activityEnd) &&
      u !== null &&
      typeof u === "object" &&
      isDate(u.start) &&
      isDate(u.end)
    )
  )
    out.push("S04");
  if (!CUR.has(c.currency)) out.push("S05");
  if (!money(c.claimedCents, 1)) out.push("S06");
  if (!money(c.earnedCents, 0)) out.push("S07");
  let ok = Array.isArray(invoices) && invoices.length >= 1 && invoices.length <= 50;
  if (ok)
    for (let i = 0; i < invoices.length; i++)
      if (!line(invoices[i]) || !str(invoices[i].vendor)) {
        ok = false;
        break;
      }
  if (!ok) out.push("S08");
  ok = Array.isArray(csrs) && csrs.length <= 10;
  if (ok)
    for (let i = 0; i < csrs.length; i++)
      if (!line(csrs[i])) {
        ok = false;
        break;
      }
  if (!ok) out.push("S09");
  ok = Array.isArray(proofs) && proofs.length <= 50;
  if (ok)
    for (let i = 0; i < proofs.length; i++) {
      const p = proofs[i];
      if (
        !(p !== null && typeof p === "object" && str(p.kind) && str(p.fileName) && str(p.mime) && money(p.sizeBytes, 1))
      ) {
        ok = false;
        break;
      }
    }
  if (!ok) out.push("S10");
  ok = Array.isArray(metrics) && metrics.length <= 20;
  if (ok)
    for (let i = 0; i < metrics.length; i++) {
      const m = metrics[i];
      if (!(m !== null && typeof m === "object" && str(m.name) && typeof m.value === "number" && m.value >= 0)) {
        ok = false;
        break;
      }
    }
  if (!ok) out.push("S11");
  if (out.length) return out;

  const us = u.start,
    ue = u.end,
    sub = c.submissionDate,
    cur = c.currency;
  if (c.activityStart > c.activityEnd) out.push("D01");
  if (us > ue) out.push("D02");
  if (sub > ue && dayNumber(sub) > dayNumber(ue) + GRACE) out.push("D03");
  if (c.activityStart < us || c.activityEnd > ue) out.push("D04");
  let sum = 0,
    dOk = true,
    cOk = true,
    kOk = true,
    uniq = true;
  for (let i = 0; i < invoices.length; i++) {
    const v = invoices[i];
    sum += v.amountCents;
    if (v.date < us || v.date > sub) dOk = false;
    if (v.currency !== cur) cOk = false;
    if (!a.kinds.has(v.expenseKind)) kOk = false;
    if (uniq)
      for (let j = 0; j < i; j++)
        if (invoices[j].number === v.number) {
          uniq = false;
          break;
        }
  }
  for (let i = 0; i < csrs.length; i++) {
    const v = csrs[i];
    sum += v.amountCents;
    if (v.currency !== cur) cOk = false;
    if (!a.kinds.has(v.expenseKind)) kOk = false;
  }
  if (!dOk) out.push("D05");
  if (sum !== c.claimedCents) out.push("A01");
  if (a.capped && c.claimedCents * 4 > c.earnedCents) out.push("A02");
  if (c.claimedCents > c.earnedCents) out.push("A03");
  if (!cOk) out.push("C01");
  if (!uniq) out.push("I01");
  if (!kOk) out.push("I02");
  let eOk = true;
  for (let g = 0; g < a.evidence.length && eOk; g++) {
    const set = a.evidence[g];
    let hit = false;
    for (let i = 0; i < proofs.length; i++)
      if (set.has(proofs[i].kind)) {
        hit = true;
        break;
      }
    eOk = hit;
  }
  if (!eOk) out.push("E01");
  for (let k = 0; k < a.metrics.length; k++) {
    const n = a.metrics[k];
    let hit = false;
    for (let i = 0; i < metrics.length; i++)
      if (metrics[i].name === n) {
        hit = true;
        break;
      }
    if (!hit) {
      out.push("E02");
      break;
    }
  }
  let sOk = true,
    mOk = true;
  for (let i = 0; i < proofs.length; i++) {
    const p = proofs[i];
    if (p.sizeBytes > MAXF) sOk = false;
    if (!MIME.has(p.mime)) mOk = false;
  }
  if (!sOk) out.push("F01");
  if (!mOk) out.push("F02");
  return out;
}
export async function init() {
  return { validate, validateText: (s) => validate(JSON.parse(s)) };
}
