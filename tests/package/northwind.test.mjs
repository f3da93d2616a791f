// The rulebook of another vendor, written from docs/rulebook.md: checked by its own rules, said in its own words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";
import { command, load, put, run } from "./installed.mjs";

const file = fileURLToPath(new URL("../rulebooks/northwind.toml", import.meta.url));
const book = /** @type {any} */ (readRulebookFile(readFileSync(file, "utf8"), file).value);

const { load: loadPackage } = await load();
const options = { lifecycle: true, proposals: true };
const en = await loadPackage({ locale: "en", ...options });
const de = await loadPackage({ locale: "de", ...options });
const rulebook = en.addRulebook(book);
const by = { today: "2026-06-10", rulebook };

/** A sample claim of the rulebook, with parts of it changed. @param {string} id @param {Record<string, unknown>} [changes] */
function sample(id, changes = {}) {
  const { claim } = book.claim.find((/** @type {any} */ one) => one.id === id);
  return { ...structuredClone(claim), ...changes };
}

const rules = (/** @type {ReturnType<typeof en.check>} */ report) => report.findings.map(({ rule }) => rule);
const open = (/** @type {ReturnType<typeof en.check>} */ report) =>
  report.requirements.filter(({ status }) => status !== "met").map(({ id }) => id);
const THEIRS = /Microsoft|Partner Center|US\$|half-years/g;

test("a training paid in full is ready, until 45 days after its invoice", () => {
  const report = en.check(sample("training"), by);
  assert.deepEqual([report.verdict, rules(report), open(report)], ["ready", [], []]);
  assert.deepEqual([report.rulebook.id, report.rulebook.title], ["northwind@2026", "Partner Marketing Fund 2026"]);
  const { basis, closesOn, daysLeft, keepDocumentsUntil } = report.deadline;
  assert.deepEqual([basis, closesOn, daysLeft], ["days-after-invoice", "2026-07-05", 25]);
  assert.equal(keepDocumentsUntil, "2031-05-20");
  assert.equal(report.amounts?.claimable, "1200.00");
});

test("half of a trade fair is claimable, by the earliest of its invoices", () => {
  const report = en.check(sample("fair"), by);
  assert.deepEqual([report.deadline.closesOn, report.amounts?.claimable], ["2026-06-22", "4000.00"]);
  assert.deepEqual(rules(report), []);
  const limits = report.amounts?.limits.map(({ id, limit, status }) => [id, limit, status]);
  assert.deepEqual(limits, [
    ["percent-of-expenses", "4000.00", "within"],
    ["claimed-per-period", "15000.00", "within"],
    ["amount-per-period", "16000.00", "within"],
  ]);
});

test("a mailing without proof of payment is incomplete", () => {
  const { documents } = sample("mailing");
  const report = en.check(sample("mailing", { documents: documents.slice(0, 2) }), by);
  assert.deepEqual([report.verdict, rules(report)], ["incomplete", []]);
  const payment = report.requirements.find(({ id }) => id === "evidence/proof-of-payment");
  assert.deepEqual([payment?.status, payment?.label], ["missing", "Proof of payment"]);
  assert.equal(payment?.why, "Attach a bank statement or a receipt that shows that the invoices are paid.");
  const german = de.check(sample("mailing", { documents: documents.slice(0, 2) }), by);
  assert.equal(german.requirements.find(({ id }) => id === payment?.id)?.label, "Zahlungsnachweis");
});

test("a fair that was approved too late, claimed above its share and its cap and submitted late is blocked", () => {
  const { activity } = sample("fair");
  const late = sample("fair", {
    submitOn: "2026-06-23",
    activity: { ...activity, preapproval: { id: "PA-412", approvedOn: "2026-05-05" } },
    claimedAmount: "5000.00",
  });
  const on = { ...by, today: "2026-06-23" };
  const report = en.check(late, on);
  assert.equal(report.verdict, "blocked");
  assert.deepEqual(rules(report).sort(), ["deadline/missed", "limit/exceeded", "preapproval/after-execution"]);
  assert.equal(report.amounts?.claimable, "4000.00");
  const said = (/** @type {string} */ rule) =>
    [en, de].map((cp) => cp.check(late, on).findings.find((finding) => finding.rule === rule)?.message);
  assert.deepEqual(said("limit/exceeded"), [
    "€5,000.00 is more than €4,000.00, the share of the expenses that is paid.",
    "5.000,00\u00a0€ ist mehr als 4.000,00\u00a0€, der Anteil der Ausgaben, den Northwind zahlt.",
  ]);
  assert.equal(
    said("preapproval/after-execution")[1],
    "Die Vorabgenehmigung vom 5. Mai 2026 kam nicht vor dem Beginn der Maßnahme am 5. Mai 2026.",
  );
});

test("the cap of the quarter holds where the share is higher, less what was claimed before", () => {
  const { expenses, invoices } = sample("advert");
  const report = en.check(
    sample("advert", {
      claimedAmount: "21000.00",
      expenses: [{ ...expenses[0], amount: "28000.00" }],
      invoices: [{ ...invoices[0], total: "28000.00" }],
    }),
    by,
  );
  assert.deepEqual([report.amounts?.claimable, rules(report)], ["12000.00", ["funds/insufficient", "limit/exceeded"]]);
});

test("usage periods are quarters, in both languages", () => {
  const half = sample("fair", { usagePeriod: "2026-01-01/2026-06-30" });
  const [english, german] = [en, de].map((cp) => cp.check(half, by).findings.find(({ rule }) => /^period/.test(rule)));
  assert.equal(english?.message, "“2026-01-01/2026-06-30” is not a quarter.");
  assert.match(german?.help ?? "", /^Der Fonds rechnet in Quartalen, .* Wählen Sie dieses/);
});

test("nothing that it says is of the built-in vendor", () => {
  const texts = [en, de].flatMap((cp) => [
    ...book.claim.map((/** @type {any} */ one) => cp.check(one.claim, { ...by, today: one.today })),
    ...book.example.map((/** @type {any} */ { fails }) => cp.check({ ...sample(fails.claim), ...plain(fails) }, by)),
    cp.requirements({}, by),
    cp.catalog(by),
    ...["editing", "submitted", "action-required", "approved", "rejected", "paid"].map((status) =>
      cp.lifecycle(sample("fair"), { ...by, status, since: "2026-06-10" }),
    ),
  ]);
  assert.deepEqual(JSON.stringify(texts).match(THEIRS), null);
});

/** Changes of an example that are of the claim’s own fields. @param {{set?: Record<string, unknown>}} fails */
function plain({ set = {} }) {
  const own = Object.entries(set).filter(([at]) => at.lastIndexOf("/") === 0);
  return Object.fromEntries(own.map(([at, value]) => [at.slice(1), value]));
}

test("the catalogue has its lists", () => {
  const { activities, programs, roles, evidenceKinds, rulebooks } = de.catalog(by);
  const labels = (/** @type {{label: string}[]} */ list) => list.map(({ label }) => label);
  assert.equal(activities.length, 11);
  assert.ok(labels(activities).includes("Kundenveranstaltung"));
  assert.deepEqual(labels(programs), ["Registrierter Partner", "Select-Partner", "Premier-Partner", "Distributor"]);
  assert.deepEqual(labels(roles), ["Fondsverantwortliche", "Ansprechperson für Marketing", "Agentur"]);
  assert.ok(labels(evidenceKinds).includes("Bestätigung des Veranstalters"));
  assert.deepEqual(
    rulebooks.map(({ id }) => id),
    ["northwind@2025", "northwind@2026"],
  );
});

test("after submission: statuses, and what is due", () => {
  const { label, due } = en.lifecycle(sample("fair"), { ...by, status: "approved", since: "2026-06-20" });
  assert.equal(label, "Approved");
  const paid = due.find(({ id }) => id === "payment-expected");
  assert.deepEqual(
    [paid?.on, paid?.why],
    ["2026-07-20", "Counted from 20 June 2026: 30 days. Northwind pays by bank transfer."],
  );
});

test("the command lints it, runs its examples, compares its editions and shows them", () => {
  const rulebookCommand = (/** @type {string[]} */ ...args) => run(command, ["rulebook", ...args]);
  assert.deepEqual(rulebookCommand("lint", file), { status: 0, stdout: "", stderr: "" });
  assert.match(rulebookCommand("test", file).stdout, /^(\d+) of \1 examples do what they should\n$/);
  const { stdout } = rulebookCommand("diff", `${file}#northwind@2025`, `${file}#northwind@2026`);
  assert.match(stdout, /Total you claim per quarter: €10,000 → Total you\s+claim per quarter: €15,000/);
  assert.match(stdout, /\+ New: Video series\n/);
  assert.match(stdout, /\* Changed: Webinar\n {6}Approval before the activity: Yes\n/);
  const page = rulebookCommand("show", file, "--locale", "de").stdout;
  assert.match(page, /^# Partner Marketing Fund 2026\n[\s\S]*### Kundenveranstaltung\n/);
  assert.deepEqual(page.match(THEIRS), null);
  const args = ["check", put("northwind-fair.json", sample("fair")), "--rulebook", file, "--today", "2026-06-10"];
  assert.deepEqual(run(command, args).stdout.match(THEIRS), null);
});

test("its rules are explained by its own sources and examples", () => {
  const rule = en.rule("deadline/missed", { rulebook });
  const [example] = rule.examples;
  assert.match(String(example?.fails.found?.message), /22 June 2026/);
  assert.equal(example?.passes.found, null);
  assert.deepEqual(rule.editions.map(({ id }) => id).at(-1), "northwind@2026");
  assert.deepEqual([...new Set(rule.sources.map(({ publisher }) => publisher))], ["Northwind Devices"]);
  assert.doesNotMatch(JSON.stringify(rule), THEIRS);
  const ids = en.rules({ rulebook }).map(({ id }) => id);
  assert.ok(ids.includes("evidence/proof-of-payment") && ids.includes("input/invalid-value"));
  assert.ok(!ids.includes("cpor/role-not-in-area"));
  assert.throws(() => en.rule("cpor/role-not-in-area", { rulebook }), { code: "ERR_OPTIONS" });
  assert.throws(() => en.rule("deadline/missed", { rulebook: "southwind" }), { code: "ERR_RULEBOOK" });
  // Ours stays as it is.
  assert.equal(en.rule("deadline/missed").sources[0]?.id, "EN23-over");
  const told = run(command, ["explain", "deadline/missed", "--rulebook", file]);
  assert.equal(told.status, 0, told.stderr);
  assert.match(told.stdout, /Northwind Devices/);
});
