// The claims: always the same, by a seed.
import fs from "node:fs";

const T = JSON.parse(fs.readFileSync(new URL("./tables.json", import.meta.url)));
export function mulberry32(a) {
  return () => {
    a |= 0;
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const DAY = 86400000;
const iso = (n) => new Date(n * DAY).toISOString().slice(0, 10);
const MIME_EXT = ["pdf", "png", "jpg", "eml", "xlsx", "zip"];
const VENDORS = [
  "Northwind Media LLC",
  "Acme Print & Post",
  "Café Événements SARL",
  "Blue Harbor Agency",
  "Müller Messebau GmbH",
  "Sunrise Displays Inc.",
  "Kestrel Digital",
  "Contoso Events",
  "Grupo Señal S.A.",
  "Lakeside Venues",
];
export function generate(N = 10000, seed = 20250601) {
  const r = mulberry32(seed),
    int = (a, b) => a + Math.floor(r() * (b - a + 1)),
    pick = (a) => a[Math.floor(r() * a.length)];
  const acts = Object.keys(T.activities),
    out = [];
  for (let i = 0; i < N; i++) {
    const activityId = pick(acts),
      A = T.activities[activityId],
      cur = pick(T.currencies);
    const us = int(19723, 20300),
      ue = us + int(80, 100),
      as = us + int(0, 40),
      ae = as + int(0, 30),
      sub = ue + int(-5, 45);
    const amt = [0, 0, 0].map(() => int(5000, 2500000)),
      csr = int(1000, 200000),
      claimed = amt[0] + amt[1] + amt[2] + csr;
    const inv = amt.map((a, k) => ({
      number: `INV-${int(100000, 999999)}-${k}`,
      vendor: pick(VENDORS),
      date: iso(int(us, Math.min(ae + 5, sub))),
      amountCents: a,
      currency: cur,
      expenseKind: pick(A.kinds),
    }));
    const need = A.evidence.map((g) => pick(g));
    while (need.length < 5) need.push(pick(T.evidenceKinds));
    const proofs = need.map((k, j) => {
      const m = int(0, 5);
      return {
        kind: k,
        fileName: `${k}_${activityId}_${j + 1}.${MIME_EXT[m]}`,
        sizeBytes: int(20000, 8000000),
        mime: T.mimes[m],
      };
    });
    const mets = [...A.metrics];
    while (mets.length < 2) {
      const m = pick(T.metricNames);
      if (!mets.includes(m)) mets.push(m);
    }
    const c = {
      claimId: `C${String(i).padStart(6, "0")}`,
      programId: `FY25-COOP-${pick(["NA", "EMEA", "LATAM", "APAC"])}`,
      activityId,
      submissionDate: iso(sub),
      activityStart: iso(as),
      activityEnd: iso(ae),
      usagePeriod: { start: iso(us), end: iso(ue) },
      currency: cur,
      claimedCents: claimed,
      earnedCents: claimed * 4 + int(0, 5000000),
      invoices: inv,
      csrs: [
        {
          number: `CSR-${int(10000, 99999)}`,
          date: iso(sub - int(0, 5)),
          amountCents: csr,
          currency: cur,
          expenseKind: pick(A.kinds),
        },
      ],
      proofs,
      metrics: mets.map((name) => ({ name, value: r() < 0.3 ? Math.round(r() * 10000) / 100 : int(0, 100000) })),
    };
    if (r() >= 0.4)
      for (let f = int(1, 4); f > 0; f--) FAULTS[Math.floor(r() * FAULTS.length)](c, { int, pick, A, us, ue, cur, r });
    out.push(c);
  }
  return out;
}
const sem = [
  (c, x) => {
    c.submissionDate = iso(x.ue + x.int(46, 120));
  },
  (c, x) => {
    c.activityStart = iso(x.us - x.int(1, 20));
  },
  (c, x) => {
    c.activityEnd = iso(x.ue + x.int(1, 20));
  },
  (c) => {
    c.proofs[0].kind = "survey-results";
    c.proofs[1].kind = "survey-results";
  },
  (c) => {
    if (c.proofs.length === 5) c.proofs = c.proofs.slice(3);
  },
  (c, x) => {
    if (Number.isInteger(c.claimedCents)) c.claimedCents += x.int(1, 500);
  },
  (c) => {
    c.invoices[1].number = c.invoices[0].number;
  },
  (c, x) => {
    c.invoices[x.int(0, 2)].expenseKind = x.pick(T.kinds.filter((k) => !x.A.kinds.includes(k)));
  },
  (c) => {
    c.csrs.forEach((s) => {
      s.expenseKind = "alcohol";
    });
  },
  (c, x) => {
    if (Number.isInteger(c.claimedCents)) c.earnedCents = Math.max(0, c.claimedCents * 4 - x.int(1, 1000));
  },
  (c, x) => {
    if (Number.isInteger(c.claimedCents)) c.earnedCents = Math.max(0, c.claimedCents - x.int(1, 1000));
  },
  (c, x) => {
    c.invoices[x.int(0, 2)].currency = x.cur === "USD" ? "EUR" : "USD";
  },
  (c, x) => {
    c.proofs[0].sizeBytes = T.maxFile + x.int(1, 1e6);
  },
  (c) => {
    c.proofs[c.proofs.length - 1].mime = "application/x-msdownload";
  },
  (c) => {
    c.metrics[0].name = "likes";
  },
  (c, x) => {
    c.invoices[x.int(0, 2)].date = iso(x.us - x.int(1, 60));
  },
  (c) => {
    const t = c.activityStart;
    c.activityStart = c.activityEnd;
    c.activityEnd = t;
  },
  (c) => {
    if (c.usagePeriod) {
      const t = c.usagePeriod.start;
      c.usagePeriod.start = c.usagePeriod.end;
      c.usagePeriod.end = t;
    }
  },
];
const str = [
  (c) => {
    c.claimId = c.claimId.replace("C", "X");
  },
  (c) => {
    delete c.programId;
  },
  (c) => {
    c.activityId = "billboard";
  },
  (c) => {
    c.activityEnd = "2025-02-30";
  },
  (c) => {
    delete c.usagePeriod;
  },
  (c) => {
    c.currency = "usd";
  },
  (c) => {
    c.claimedCents = String(c.claimedCents);
  },
  (c) => {
    c.earnedCents = c.earnedCents + 0.5;
  },
  (c) => {
    delete c.invoices[2].vendor;
  },
  (c) => {
    c.csrs[0].date = "31/12/2024";
  },
  (c) => {
    c.proofs[0].sizeBytes = -1;
  },
  (c) => {
    c.metrics[1].value = "n/a";
  },
];
const FAULTS = [...sem, ...sem, ...sem, ...sem, ...str]; // structural faults ~ 14 % of injected faults
