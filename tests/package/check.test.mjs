// Checking through the package: the golden claims, everything that can be wrong with what is handed in, and batches.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, load, node } from "./installed.mjs";
import { differences } from "./golden.mjs";

const cp = await (await load()).load();
const today = "2024-07-20";
const sound = cases.find(({ name }) => name === "contract-example");

test("the golden claims", async (t) => {
  assert.ok(cases.length >= 30);
  for (const { name, claim, expect, ...options } of cases) {
    await t.test(name, () => assert.deepEqual(differences(cp.check(claim, { today: options.today, limits: options.limits }), expect), []));
  }
});

test("text, batch and object give the same report", () => {
  for (const { name, claim, today, limits } of cases) {
    const [line] = cp.checkMany(JSON.stringify(claim), { today, limits, texts: true }).split("\n");
    assert.equal(line, JSON.stringify(cp.check(claim, { today, limits })), name);
  }
});

test("every text is there, in every language", async () => {
  for (const locale of ["en", "fr"]) {
    const { check } = await (await load()).load({ locale });
    for (const { name, claim, today } of cases) {
      const report = check(claim, { today });
      const texts = [
        ...report.findings.flatMap(({ message, help }) => [message, help]),
        ...report.requirements.flatMap(({ label, why }) => [label, why]),
        ...(report.amounts?.limits ?? []).map(({ why }) => why),
      ];
      for (const text of texts) assert.match(text, /^[^{}]*\S[^{}]*$/, `${locale} ${name}`);
    }
  }
});

test("a finding is never surer than its source, and inferred on a projected window", () => {
  const by = (name) => cases.find((golden) => golden.name === name);
  for (const { name, claim, today, limits } of cases) {
    const report = cp.check(claim, { today, limits });
    for (const { rule, params, source, confidence } of report.findings) {
      const allowed = params.basis === "projected" ? ["inferred"] : [report.sources[source].confidence, "inferred"];
      assert.ok(allowed.includes(confidence), `${rule} of ${name}: ${confidence}, its source ${report.sources[source].confidence}`);
    }
  }
  const missed = (name) => {
    const { claim, today } = by(name);
    const report = JSON.parse(JSON.stringify(cp.check(claim, { today })));
    const { rule, severity, params, source, confidence } = report.findings[0];
    assert.equal(params.basis, report.deadline.basis);
    return { rule, severity, basis: params.basis, confidence, source, ofSource: report.sources[source].confidence };
  };
  const finding = { rule: "deadline/missed", severity: "error", source: "EN23-over", ofSource: "confirmed" };
  assert.deepEqual(missed("last-published-window-missed"), { ...finding, basis: "published-window", confidence: "confirmed" });
  assert.deepEqual(missed("projected-window-missed"), { ...finding, basis: "projected", confidence: "inferred" });
});

test("the catalogue says what the window of a period rests on", () => {
  const basis = Object.fromEntries(cp.catalog({ today: "2026-11-28" }).periods.map((period) => [period.id, period.basis]));
  assert.equal(basis["2024-07-01/2024-12-31"], "published-window");
  assert.equal(basis["2025-01-01/2025-06-30"], "projected");
});

test("misuse throws an Error with its code", () => {
  const code = (code) => (error) => error instanceof Error && error.code === code && error.message.length > 10;
  for (const claim of [undefined, null, 7, true, 10n, Symbol("claim"), [], () => {}]) assert.throws(() => cp.check(claim), code("ERR_NOT_AN_OBJECT"));
  for (const options of [null, "2024-07-20", 7, { today: "20 July" }, { today: "2023-02-29" }, { today: 7 }, { limits: 7 }, { limits: { maxFileBytes: "big" } }]) {
    assert.throws(() => cp.check({}, options), code("ERR_OPTIONS"), JSON.stringify(options));
  }
  assert.throws(() => cp.check({}, { rulebook: "microsoft-co-op@1999-01" }), code("ERR_RULEBOOK"));
  for (const lines of [undefined, {}, 7, ["{}"]]) assert.throws(() => cp.checkMany(lines), code("ERR_OPTIONS"));
});

test("whatever the object holds, there is a report", () => {
  const cycle = { route: "co-op" };
  cycle.partner = cycle;
  cycle.expenses = [cycle];
  const trap = () => { throw new Error("mine"); };
  const hostile = new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap });
  const deep = JSON.parse(`{"a":`.repeat(200_000) + "1" + "}".repeat(200_000));
  const claims = {
    cycle, deep,
    hostile: { partner: hostile, expenses: [hostile, { get amount() { throw new Error("mine"); } }] },
    proxy: hostile,
    numbers: { claimedAmount: NaN, usdPerUnit: Infinity, funds: { earned: -0, claimedBefore: 1e400 }, metrics: { "estimated-reach": 10n } },
    digits: { claimedAmount: "9".repeat(1000), expenses: [{ amount: `0.${"3".repeat(1000)}` }] },
    kinds: { claimName: Symbol("name"), partner: () => {}, submitOn: new Date(), activity: new Map(), documents: new Set(), csrs: "text" },
    surrogates: { claimName: "\ud800", "\udfff": "\udc00", invoices: [{ number: "a\ud83d" }] },
    prototypes: JSON.parse(`{"__proto__": {"route": "cpor"}, "constructor": 1, "toString": null}`),
    dates: { submitOn: "2023-02-29", usagePeriod: "2024-06-30/2024-01-01" },
    sparse: { expenses: Object.assign([], { 3: { amount: "1" } }) },
  };
  for (const [name, claim] of Object.entries(claims)) assert.equal(cp.check(claim, { today }).schema, "claimproof-report/1", name);
  assert.ok(cp.check(claims.numbers, { today }).findings.some(({ rule, path }) => rule === "input/invalid-value" && path === "/claimedAmount"));
  assert.equal(cp.check(deep, { today }).findings[0].rule, "input/not-json");
});

test("ten megabytes of nesting", () => {
  const half = 5_000_000;
  for (const line of ["[".repeat(2 * half), `{"a":`.repeat(half / 5) + "1" + "}".repeat(half / 5), "[".repeat(half) + "]".repeat(half)]) {
    const report = JSON.parse(cp.checkMany(line, { today }));
    assert.deepEqual(report.findings.map(({ rule }) => rule), ["input/not-json"]);
  }
});

test("a batch keeps the order, skips blank lines and goes on after what is no claim", () => {
  const lines = `{"claimName":"a"}\r\n\n  \n{"claimName":\n7\n[]\n{"route":"cpor"}`;
  const reports = cp.checkMany(lines, { today }).split("\n");
  assert.equal(reports.pop(), "");
  const rules = reports.map((line) => JSON.parse(line).findings.map(({ rule }) => rule).join());
  assert.deepEqual(rules, ["", "input/not-json", "input/not-json", "input/not-json", ""]);
  assert.equal(cp.checkMany(new TextEncoder().encode(lines), { today }), cp.checkMany(lines, { today }));
  assert.equal(cp.checkMany("", { today }), "");
});

test("a batch leaves the texts out unless they are asked for", () => {
  const claim = JSON.stringify({ ...sound.claim, claimName: "a\u2028b", program: "\u2029" });
  const bare = JSON.parse(cp.checkMany(claim, { today }));
  assert.ok(!("locale" in bare) && bare.requirements.every((requirement) => !("label" in requirement) && !("why" in requirement)));
  const described = JSON.parse(cp.checkMany(claim, { today, texts: true }));
  assert.ok(described.locale === "en" && described.findings.every(({ message, help }) => message && help));
});

test("requirements of any part of a claim, and the catalogue, carry labels", () => {
  const requirements = cp.requirements({}, { today });
  assert.ok(requirements.length > 3 && requirements.every(({ id, status, label, why }) => id && status !== "met" && label && why));
  const catalog = cp.catalog();
  for (const list of ["rulebooks", "programs", "periods", "activities", "expenseKinds", "evidenceKinds", "roles", "currencies", "countries"]) {
    assert.ok(catalog[list].length > 1, list);
    for (const { id, label } of catalog[list]) assert.ok(id && label, `${list} ${id}`);
  }
});

test("the same claim gives the same bytes, and is left as it was", () => {
  const claim = structuredClone(sound.claim);
  const once = JSON.stringify(cp.check(claim, { today }));
  assert.equal(JSON.stringify(cp.check(claim, { today })), once);
  assert.deepEqual(claim, sound.claim);
  assert.doesNotThrow(() => cp.check(Object.freeze(claim), { today }));
});

test("after a trap there is an Error, and then a fresh instance", () => {
  const script = `let broken = false, made = 0;
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function (module, imports) {
      made++;
      const { exports } = new Instance(module, imports);
      const checkText = (...given) => { if (broken) throw new WebAssembly.RuntimeError("unreachable"); return exports.checkText(...given); };
      return { exports: { ...exports, checkText } };
    };
    const cp = await (await import("claimproof")).load();
    broken = true;
    try { cp.check({}); } catch (error) { console.log(error.constructor.name, error.cause.message, /afresh/.test(error.message)); }
    broken = false;
    console.log(cp.check({}).schema, made);`;
  assert.equal(node("trap.mjs", script).stdout, "Error unreachable true\nclaimproof-report/1 2\n");
});
