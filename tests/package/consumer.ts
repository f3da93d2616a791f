// A consumer of the package, compiled with --strict against the types in the tarball.
import {
  load, type Amounts, type Catalog, type Claim, type ClaimproofError, type Finding, type Inspections, type Proposal,
  type Report, type Requirement,
} from "claimproof";

const claim: Claim = {
  route: "co-op",
  claimName: "Spring mailing",
  usagePeriod: "2024-01-01/2024-06-30",
  activity: { kind: "direct-mail-email-sms", channels: ["email"] },
  claimedAmount: "1250.00",
  expenses: [{ id: "e1", kind: "printed-material", amount: 250, invoice: "i1" }],
};

export async function main(anything: unknown): Promise<string[]> {
  const cp = await load({ locale: "fr" });
  const report: Report = cp.check(claim, { today: "2024-07-20", limits: { maxFileBytes: 5_000_000 } });
  const again: Report = cp.check(anything);
  const held: Inspections = cp.inspections({ d1: { readable: true, sizeBytes: 12 } });
  const beside: Report = cp.check(claim, { inspections: held.set("d2", { readable: true, invoice: { type: "invoice" } }) });
  const plain: Report = cp.check(claim, { inspections: { d1: { fileName: "a.pdf" }, d2: null } });
  const removed: boolean = held.delete("d1");
  const verdict: "ready" | "incomplete" | "blocked" | "cannot-validate" = again.verdict;
  const amounts: Amounts | undefined = report.amounts;
  const limits: string[] = amounts?.limits.map(({ id, why }) => `${id}: ${why}`) ?? [];
  const findings: string[] = report.findings.map(({ rule, severity, path, message, help, confidence }: Finding) =>
    [rule, severity, path, message, help, confidence].join());
  const requirements: Requirement[] = cp.requirements({}, { today: "2024-07-20" });
  const labels: string[] = requirements.map(({ label, why, status, anyOf }) => [label, why, status, ...(anyOf ?? [])].join());
  const catalog: Catalog = cp.catalog();
  const activities: string[] = catalog.activities.map(({ id, label }) => `${id}: ${label}`);
  const links = catalog.evidenceKinds.filter(({ link }) => link);
  const lists: string[] = [catalog.shows, catalog.associationShows, links, catalog.currencies].flat().map(({ label }) => label);
  const channels: string[] = catalog.activities.flatMap(({ channels }) => channels.map(({ id, label }) => id + label));
  const extension: string | undefined = catalog.extensions[0];
  const lastDay: string | null | undefined = catalog.programs[0]?.lastUsageDay;
  const batch: string = cp.checkMany(new Uint8Array(), { texts: true });
  const inBytes = { today: "2024-07-20", bytes: true } as const;
  const batchInBytes: Uint8Array = cp.checkMany(batch, inBytes);
  const closesOn: string | null = report.deadline.closesOn;
  const claimable: string | null | undefined = amounts?.claimable;
  const titles: string[] = Object.values(report.sources).map(({ title }) => title);
  const proposals: Proposal[] = cp.propose(claim, { inspections: held, amounts: "net" });
  held.free();
  const drafted: Claim = cp.accept(claim, proposals.filter(({ sure, setAside }) => sure && setAside === null));
  const told: string[] = proposals.map(({ label, why, from }) => [label, why, from[0]?.words].join());
  return [
    drafted.claimName ?? "", ...told, verdict, beside.verdict, plain.verdict, String(removed), ...limits, ...findings, ...labels,
    ...activities, ...titles, ...lists, ...channels, batch, String(batchInBytes.length),
    extension ?? lastDay ?? claimable ?? closesOn ?? cp.locale, cp.version,
  ];
}

export const isMisuse = (error: ClaimproofError): boolean => error.code === "ERR_NOT_AN_OBJECT";

// @ts-expect-error a date is a string
load().then((cp) => cp.check(claim, { today: new Date() }));
// @ts-expect-error what a claim holds is named
export const misspelt: Claim = { progam: "csp-indirect-reseller" };
// @ts-expect-error nor as an argument is a wrong name taken
load().then((cp) => cp.check({ activity: { knd: "seminar" } }));
// @ts-expect-error inspections are named by the ids of documents
load().then((cp) => cp.check(claim, { inspections: "d1" }));
// @ts-expect-error an expense claims the gross or the net sum
load().then((cp) => cp.propose(claim, { amounts: "half" }));
// @ts-expect-error a batch takes inspections inside its claims
load().then((cp) => cp.checkMany("", { inspections: {} }));
// @ts-expect-error a list is no claim
load().then((cp) => cp.check([claim]));
load().then((cp) => cp.check({ program: null, partner: null, expenses: [null, { amount: null }] }));
load().then((cp) => cp.check(JSON.parse("{}")));
