// Checking through the package: the golden claims, everything that can be wrong with what is handed in, and batches.
import assert from "node:assert/strict";
import { test } from "node:test";
import { differences } from "./golden.mjs";
import { cases, golden, load, node, untyped } from "./installed.mjs";

/** @typedef {import("./installed.mjs").Report} Report */

const cp = await (await load()).load();
const today = "2024-07-20";
const sound = golden("contract-example");

test("the golden claims", async (t) => {
  assert.ok(cases.length >= 30);
  for (const { name, claim, expect, ...options } of cases) {
    const { today, limits, inspections } = options;
    await t.test(name, () => {
      assert.deepEqual(differences(cp.check(claim, { today, limits, inspections }), expect), []);
      if (inspections)
        assert.deepEqual(
          differences(cp.check(claim, { today, limits, inspections: cp.inspections(inspections) }), expect),
          [],
        );
    });
  }
});

test("text, batch and object give the same report", () => {
  for (const { name, claim, today, limits } of cases.filter(({ inspections }) => !inspections)) {
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
  for (const { name, claim, today, limits } of cases) {
    const report = cp.check(claim, { today, limits });
    for (const { rule, params, source, confidence } of report.findings) {
      const ofSource = report.sources[source]?.confidence;
      const allowed = params.basis === "projected" ? ["inferred"] : [ofSource, "inferred"];
      assert.ok(allowed.includes(confidence), `${rule} of ${name}: ${confidence}, its source ${ofSource}`);
    }
  }
  const missed = (/** @type {string} */ name) => {
    const { claim, today } = golden(name);
    const report = JSON.parse(JSON.stringify(cp.check(claim, { today })));
    const { rule, severity, params, source, confidence } = report.findings[0];
    assert.equal(params.basis, report.deadline.basis);
    return { rule, severity, basis: params.basis, confidence, source, ofSource: report.sources[source].confidence };
  };
  const finding = { rule: "deadline/missed", severity: "error", source: "EN23-over", ofSource: "confirmed" };
  assert.deepEqual(missed("last-published-window-missed"), {
    ...finding,
    basis: "published-window",
    confidence: "confirmed",
  });
  assert.deepEqual(missed("projected-window-missed"), { ...finding, basis: "projected", confidence: "inferred" });
});

test("the catalogue says what the window of a period rests on", () => {
  const basis = Object.fromEntries(
    cp.catalog({ today: "2026-11-28" }).periods.map((period) => [period.id, period.basis]),
  );
  assert.equal(basis["2024-07-01/2024-12-31"], "published-window");
  assert.equal(basis["2025-01-01/2025-06-30"], "projected");
});

test("misuse throws an Error with its code", () => {
  const code = (/** @type {string} */ code) => (/** @type {unknown} */ error) =>
    error instanceof Error && "code" in error && error.code === code && error.message.length > 10;
  for (const claim of [undefined, null, 7, true, 10n, Symbol("claim"), [], () => {}])
    assert.throws(() => untyped(cp.check, claim), code("ERR_NOT_AN_OBJECT"));
  for (const options of [
    null,
    "2024-07-20",
    7,
    { today: "20 July" },
    { today: "2023-02-29" },
    { today: 7 },
    { limits: 7 },
    { limits: { maxFileBytes: "big" } },
  ]) {
    assert.throws(() => untyped(cp.check, {}, options), code("ERR_OPTIONS"), JSON.stringify(options));
  }
  assert.throws(() => cp.check({}, { rulebook: "microsoft-co-op@1999-01" }), code("ERR_RULEBOOK"));
  for (const lines of [undefined, {}, 7, ["{}"]])
    assert.throws(() => untyped(cp.checkMany, lines), code("ERR_OPTIONS"));
});

test("whatever the object holds, there is a report", () => {
  /** @type {{route: string, partner?: object, expenses?: object[]}} */
  const cycle = { route: "co-op" };
  cycle.partner = cycle;
  cycle.expenses = [cycle];
  const trap = () => {
    throw new Error("mine");
  };
  const hostile = new Proxy(
    {},
    { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap },
  );
  const deep = JSON.parse(`${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`);
  const claims = {
    cycle,
    deep,
    hostile: {
      partner: hostile,
      expenses: [
        hostile,
        {
          get amount() {
            throw new Error("mine");
          },
        },
      ],
    },
    proxy: hostile,
    numbers: {
      claimedAmount: NaN,
      usdPerUnit: Infinity,
      funds: { earned: -0, claimedBefore: Infinity },
      metrics: { "estimated-reach": 10n },
    },
    digits: { claimedAmount: "9".repeat(1000), expenses: [{ amount: `0.${"3".repeat(1000)}` }] },
    kinds: {
      claimName: Symbol("name"),
      partner: () => {},
      submitOn: new Date(),
      activity: new Map(),
      documents: new Set(),
      csrs: "text",
    },
    surrogates: { claimName: "\ud800", "\udfff": "\udc00", invoices: [{ number: "a\ud83d" }] },
    prototypes: JSON.parse(`{"__proto__": {"route": "cpor"}, "constructor": 1, "toString": null}`),
    dates: { submitOn: "2023-02-29", usagePeriod: "2024-06-30/2024-01-01" },
    sparse: { expenses: Object.assign([], { 3: { amount: "1" } }) },
  };
  for (const [name, claim] of Object.entries(claims))
    assert.equal(cp.check(claim, { today }).schema, "claimproof-report/1", name);
  /** @type {unknown} */
  const numbers = claims.numbers;
  assert.ok(
    cp
      .check(numbers, { today })
      .findings.some(({ rule, path }) => rule === "input/invalid-value" && path === "/claimedAmount"),
  );
  assert.equal(cp.check(deep, { today }).findings[0]?.rule, "input/not-json");
});

test("a value that JSON has not is an invalid value of its field, and hides no other finding", () => {
  const trap = () => {
    throw new Error("mine");
  };
  const invalid = (/** @type {unknown} */ claim) =>
    cp
      .check(claim, { today })
      .findings.filter(({ rule }) => rule === "input/invalid-value")
      .map(({ path }) => path)
      .sort();
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const odd = {
    program: Symbol("p"),
    claimName: undefined,
    partner: { name: () => "Contoso", partnerId: 12n },
    submitOn: new Date("2024-07-20"),
    claimedAmount: NaN,
    usdPerUnit: Infinity,
    currency: [1],
    // biome-ignore lint/suspicious/noSparseArray: what is tested is a hole
    expenses: [, undefined, { kind: "postage", amount: -Infinity }],
    metrics: { "estimated-reach": NaN },
  };
  assert.deepEqual(invalid(odd), [
    "/claimedAmount",
    "/currency",
    "/expenses/2/amount",
    "/metrics/estimated-reach",
    "/partner/name",
    "/partner/partnerId",
    "/program",
    "/submitOn",
    "/usdPerUnit",
  ]);
  const throwing = {
    get program() {
      throw new Error("mine");
    },
    claimName: "Spring",
    partner: new Proxy({}, { ownKeys: trap }),
    documents: [
      {
        fileName: "a.pdf",
        get note() {
          throw null;
        },
        evidence: ["csr"],
      },
    ],
    metrics: revoked,
    expenses: { toJSON: trap },
  };
  assert.deepEqual(invalid(throwing), ["/documents/0/note", "/expenses", "/metrics", "/partner", "/program"]);
});

test("a cycle, and a proxy without end, are nested too deeply", () => {
  /** @type {{partner?: object}} */
  const inner = {};
  inner.partner = inner;
  /** @type {{expenses: object[]}} */
  const listed = { expenses: [] };
  listed.expenses.push(listed);
  const endless = new Proxy(
    {},
    {
      ownKeys: () => ["partner"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      get: (_, key, self) => (key === "toJSON" ? undefined : self),
    },
  );
  for (const claim of [inner, listed, endless]) {
    const { findings } = cp.check(claim, { today });
    assert.deepEqual(
      findings.map(({ rule, path, params }) => [rule, path, params.reason]),
      [["input/not-json", "", "too-deep"]],
    );
  }
});

const noon = (/** @type {string} */ id) => ({
  id,
  fileName: `${id}.pdf`,
  evidence: ["email-dated-header"],
  note: "The mail",
});
const mails = { activity: { startsOn: "2024-03-01", endsOn: "2024-03-31" }, documents: [noon("d1"), noon("d2")] };
const sent = (/** @type {string | null} */ sentAt) => ({ readable: true, sentAt });
const rules = (/** @type {Report} */ report) => report.findings.map(({ rule, path }) => `${rule} ${path}`);
const late = (/** @type {number} */ n) => `email/sent-outside-activity /documents/${n}`;

test("inspections beside the claim: a plain object, a Map, a handle", () => {
  const given = { d1: sent("2024-05-01T12:00:00"), d9: sent("no document has this id") };
  for (const inspections of [
    given,
    new Map(Object.entries(given)),
    cp.inspections(given),
    cp.inspections().set("d1", given.d1),
  ]) {
    assert.deepEqual(rules(untyped(cp.check, mails, { today, inspections })), [late(0)]);
  }
  for (const inspections of [undefined, null, {}, cp.inspections(), cp.inspections({ d1: null, d2: {} })]) {
    assert.deepEqual(rules(untyped(cp.check, mails, { today, inspections })), []);
  }
  const within = { ...mails, documents: [{ ...noon("d1"), inspection: sent("2024-05-01T12:00:00") }, noon("d2")] };
  assert.deepEqual(rules(cp.check(within, { today, inspections: { d2: sent("2024-05-01T12:00:00"), d1: {} } })), [
    late(0),
    late(1),
  ]);
  assert.deepEqual(rules(cp.check(within, { today, inspections: { d1: sent("2024-03-02T12:00:00Z") } })), []);
  const seminar = {
    activity: { kind: "customer-seminars-boot-camps" },
    documents: [{ id: "d1", evidence: ["event-photo"] }],
  };
  const met = (/** @type {import("../../www/lib/index.js").CheckOptions["inspections"]} */ inspections) =>
    cp.requirements(seminar, { today, inspections }).some(({ metBy }) => metBy.includes("d1"));
  assert.deepEqual([met(undefined), met({ d1: sent(null) })], [false, true]);
});

test("a handle follows what is set and deleted, and is free to be freed", () => {
  const held = cp.inspections({ d1: sent("2024-05-01T12:00:00"), d2: sent("2024-05-01T12:00:00") });
  const now = () => rules(cp.check(mails, { today, inspections: held }));
  assert.deepEqual(now(), [late(0), late(1)]);
  assert.deepEqual([held.delete("d1"), held.delete("d1"), now()], [true, false, [late(1)]]);
  assert.equal(held.set("d2", sent("2024-03-05T12:00:00")), held);
  assert.deepEqual(now(), []);
  held.set("d1", sent("2024-05-01T12:00:00")).set("d1", null);
  assert.deepEqual(now(), []);
  held.free();
  held.free();
  for (const use of [now, () => held.set("d1", {}), () => held.delete("d1"), () => [...held]])
    assert.throws(use, { code: "ERR_OPTIONS" });
});

test("what of an inspection beside the claim cannot be read is one finding at its document", () => {
  const cycle = {};
  cycle.invoice = cycle;
  const hostile = {
    get sentAt() {
      throw new Error("mine");
    },
  };
  for (const wrong of [
    { ...sent("yesterday"), pages: -1 },
    7,
    "text",
    [],
    [{}],
    () => {},
    Symbol("s"),
    1n,
    NaN,
    { pages: NaN },
    cycle,
    hostile,
  ]) {
    const empty = Array.isArray(wrong) && JSON.stringify(wrong).length < 5;
    for (const inspections of [{ d2: wrong }, untyped(cp.inspections, { d2: wrong })]) {
      assert.deepEqual(
        rules(untyped(cp.check, mails, { today, inspections })),
        empty ? [] : ["input/invalid-value /documents/1"],
        String(Object(wrong).constructor),
      );
    }
  }
  const [found] = cp.check(mails, { today, inspections: { d1: { invoice: { total: "1,5" } } } }).findings;
  assert.deepEqual(found?.params, {
    expected: "money",
    field: "documents.inspection.invoice.total",
    row: 1,
    value: "1,5",
  });
  assert.match(`${found?.message}`, /inspection of file 1 › invoice-total/);
});

test("inspections that are misused throw", () => {
  const trap = () => {
    throw new Error("mine");
  };
  const hostile = new Proxy({}, { get: trap, ownKeys: trap });
  for (const inspections of [7, "d1", true, [], [["d1", {}]], new Set([7]), hostile]) {
    assert.throws(() => untyped(cp.check, {}, { today, inspections }), { code: "ERR_OPTIONS" });
    assert.throws(() => untyped(cp.inspections, inspections), { code: "ERR_OPTIONS" });
  }
  for (const id of [7, undefined, null, Symbol("d1")])
    assert.throws(() => Reflect.apply(cp.inspections().set, cp.inspections(), [id, {}]), { code: "ERR_OPTIONS" });
  assert.throws(() => untyped(cp.checkMany, "{}", { today, inspections: {} }), { code: "ERR_OPTIONS" });
});

test("50 files of 5,000 identifiers cost a check next to nothing once they are held", () => {
  const ids = Array.from({ length: 50 }, (_, n) => `d${n}`);
  const claim = {
    ...sound.claim,
    invoices: ids.map((id, n) => ({ id: `i${n}`, number: `RE-${n}-4999`, vendor: "Media GmbH", document: id })),
    documents: ids.map((id) => ({ id, fileName: `${id}.pdf`, evidence: ["third-party-invoice"], note: "Invoice" })),
  };
  const found = (/** @type {number} */ n) => ({
    fileName: `d${n}.pdf`,
    readable: true,
    hasText: true,
    identifiers: Array.from({ length: 5000 }, (_, i) => `RE-${n}-${i}`),
  });
  const given = Object.fromEntries(ids.map((id, n) => [id, found(n)]));
  /** The median time of a call, in milliseconds. @param {() => void} call @param {number} times */
  const time = (call, times) => {
    const each = Array.from({ length: times }, () => {
      const start = performance.now();
      call();
      return performance.now() - start;
    });
    return each.sort((a, b) => a - b)[times >> 1] ?? Number.NaN;
  };
  /** @type {import("../../www/lib/index.js").Inspections | undefined} */
  let held;
  const once = time(() => {
    held = cp.inspections(given);
  }, 1);
  const check = (/** @type {import("../../www/lib/index.js").CheckOptions["inspections"]} */ inspections) => () =>
    cp.check(claim, { today, inspections });
  for (const inspections of [undefined, held]) time(check(inspections), 20);
  const [without, beside, plain] = [time(check(undefined), 40), time(check(held), 40), time(check(given), 3)];
  console.log(
    `check: ${without.toFixed(2)} ms without, ${beside.toFixed(2)} ms with 50 held inspections (x${(beside / without).toFixed(2)}), ` +
      `${plain.toFixed(0)} ms with plain ones; ${once.toFixed(0)} ms to hold them`,
  );
  assert.deepEqual(rules(check(held)()), rules(check(undefined)()));
  const other = claim.invoices.map((invoice) => ({ ...invoice, number: `X${invoice.number.slice(2)}7` }));
  const missing = cp
    .check({ ...claim, invoices: other }, { today, inspections: held })
    .findings.filter(({ rule }) => rule === "invoice/number-not-in-text");
  assert.equal(missing.length, 50);
  assert.ok(beside < plain, "held inspections do not cross again");
});

test("ten megabytes of nesting", () => {
  const half = 5_000_000;
  for (const line of [
    "[".repeat(2 * half),
    `${'{"a":'.repeat(half / 5)}1${"}".repeat(half / 5)}`,
    "[".repeat(half) + "]".repeat(half),
  ]) {
    /** @type {Report} */
    const report = JSON.parse(cp.checkMany(line, { today }));
    assert.deepEqual(
      report.findings.map(({ rule }) => rule),
      ["input/not-json"],
    );
  }
});

test("a batch keeps the order, skips blank lines and goes on after what is no claim", () => {
  const lines = `{"claimName":"a"}\r\n\n  \n{"claimName":\n7\n[]\n{"route":"cpor"}`;
  const reports = cp.checkMany(lines, { today }).split("\n");
  assert.equal(reports.pop(), "");
  const found = reports.map((line) => rules(JSON.parse(line)).join().trim());
  assert.deepEqual(found, ["", "input/not-json", "input/not-json", "input/not-json", ""]);
  assert.equal(cp.checkMany(new TextEncoder().encode(lines), { today }), cp.checkMany(lines, { today }));
  assert.equal(cp.checkMany("", { today }), "");
  const marked = `\ufeff${lines}`;
  const bigEndian = Buffer.from(marked, "utf16le").swap16();
  for (const given of [marked, Buffer.from(marked), Buffer.from(marked, "utf16le"), bigEndian])
    assert.equal(cp.checkMany(given, { today }), cp.checkMany(lines, { today }));
  for (const texts of [false, true]) {
    const bytes = cp.checkMany(`${lines}\n{"claimName":"Été"}`, { today, texts, bytes: true });
    assert.equal(new TextDecoder().decode(bytes), cp.checkMany(`${lines}\n{"claimName":"Été"}`, { today, texts }));
  }
});

test("a batch leaves the texts out unless they are asked for", () => {
  const claim = JSON.stringify({ ...sound.claim, claimName: "a\u2028b", program: "\u2029" });
  /** @type {import("../../www/lib/types.js").Report} */
  const bare = JSON.parse(cp.checkMany(claim, { today }));
  assert.ok(!("locale" in bare));
  for (const requirement of bare.requirements) assert.ok(!("label" in requirement) && !("why" in requirement));
  /** @type {Report} */
  const described = JSON.parse(cp.checkMany(claim, { today, texts: true }));
  assert.ok(described.locale === "en" && described.findings.every(({ message, help }) => message && help));
});

test("requirements of any part of a claim, and the catalogue, carry labels", () => {
  const requirements = cp.requirements({}, { today });
  assert.ok(
    requirements.length > 3 &&
      requirements.every(({ id, status, label, why }) => id && status !== "met" && label && why),
  );
  const catalog = cp.catalog();
  /** @type {Exclude<keyof import("../../www/lib/index.js").Catalog, "extensions">[]} */
  const lists = [
    "rulebooks",
    "programs",
    "periods",
    "activities",
    "expenseKinds",
    "evidenceKinds",
    "roles",
    "currencies",
    "countries",
  ];
  for (const list of lists) {
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
      const check = (...given) => { if (broken) throw new WebAssembly.RuntimeError("unreachable"); return exports.check(...given); };
      return { exports: { ...exports, check } };
    };
    const cp = await (await import("claimproof")).load();
    broken = true;
    const held = cp.inspections({ d1: { pages: "wrong" } });
    const claim = { documents: [{ id: "d1" }] };
    try { cp.check({}); } catch (error) { console.log(error.constructor.name, error.cause.message, /afresh/.test(error.message)); }
    broken = false;
    console.log(cp.check({}).schema, made, cp.check(claim, { inspections: held }).findings[0].path);
    held.delete("d1");
    console.log(cp.check(claim, { inspections: held }).findings.filter(({ severity }) => severity === "error").length);`;
  assert.equal(node("trap.mjs", script).stdout, "Error unreachable true\nclaimproof-report/1 2 /documents/0\n0\n");
});
