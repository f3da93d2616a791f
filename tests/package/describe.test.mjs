// How the texts of a language are added to reports, requirements and the catalogue.
import assert from "node:assert/strict";
import { describe as suite, test } from "node:test";
import { confidenceOf, describe, describeCatalog, describeRequirements, formatter } from "../../www/lib/words/words.js";
import { en, fr, languages } from "../texts.mjs";
import { assertClean, check, FINDINGS, PARAMS, report } from "./described.mjs";

/** @typedef {import("./described.mjs").Texts} Texts */
/** @typedef {import("./described.mjs").Params} Params */

suite("describe", () => {
  const bare = report({
    amounts: {
      currency: "EUR",
      claimed: "1.00",
      limits: [
        { id: "percent-of-earned", subject: null, unit: "EUR", limit: "5000.00", used: "0.00", status: "within" },
        { id: "greater-of", subject: null, unit: "EUR", limit: null, used: null, status: "unknown" },
        {
          id: "attendees-per-conference",
          subject: "Ignite",
          unit: "attendees",
          limit: "3",
          used: "0",
          status: "within",
        },
      ],
    },
    requirements: [
      {
        id: "evidence/email-dated-header-or-other-emailing-proof",
        group: "evidence",
        status: "met",
        anyOf: ["a"],
        metBy: ["d4"],
        paths: ["/documents"],
        source: "S",
      },
      { id: "field/usd-per-unit", group: "field", status: "unknown", metBy: [], paths: [], source: "S" },
      { id: "field/program", group: "field", status: "unknown", metBy: [], paths: [], source: "S" },
      {
        id: "core/product:Dynamics 365: Sales",
        group: "core",
        status: "missing",
        params: { product: "Dynamics 365: Sales" },
        metBy: [],
        paths: [],
        source: "S",
      },
      {
        id: "evidence/event-photo-or-new-kind",
        group: "evidence",
        status: "missing",
        metBy: [],
        paths: [],
        source: "S",
      },
    ],
    findings: [
      {
        rule: "csr/outside-activity",
        severity: "info",
        path: "/csrs/0/startsOn",
        related: ["/activity/startsOn"],
        params: {
          date: "2024-02-26",
          startsOn: "2024-03-01",
          endsOn: "2024-03-31",
          months: null,
          periodStartsOn: null,
          field: "csrs.startsOn",
          row: 1,
          name: null,
        },
        source: "inferred",
        confidence: "inferred",
      },
      {
        rule: "a/rule-of-later",
        severity: "warning",
        path: "/x",
        related: [],
        params: {},
        source: "inferred",
        confidence: "inferred",
      },
    ],
  });

  test("adds the texts where they belong and leaves its input alone", () => {
    const before = JSON.stringify(bare);
    freeze(bare);
    const described = describe(bare, en);
    assert.equal(JSON.stringify(bare), before);
    assert.deepEqual(Object.keys(described), [
      "schema",
      "rulebook",
      "checkedOn",
      "locale",
      "verdict",
      "progress",
      "deadline",
      "requirements",
      "findings",
      "sources",
      "amounts",
    ]);
    assert.deepEqual(Object.keys(described.requirements[0]), [
      "id",
      "group",
      "status",
      "label",
      "why",
      "anyOf",
      "metBy",
      "paths",
      "source",
    ]);
    assert.deepEqual(Object.keys(described.findings[0]), [
      "rule",
      "severity",
      "path",
      "related",
      "message",
      "help",
      "params",
      "source",
      "confidence",
    ]);
    assert.deepEqual(Object.keys(described.amounts.limits[0]), [
      "id",
      "subject",
      "unit",
      "limit",
      "used",
      "status",
      "why",
    ]);
    assert.equal(
      described.findings[0].message,
      "The work in CSR 1 began on 26 February 2024, outside the activity (1 March 2024 to 31 March 2024).",
    );
    assert.equal(described.requirements[0].label, "Proof that the email was sent");
    assert.match(described.requirements[1].why, /exchange rate for one unit/);
    assert.equal(
      described.requirements[2].why,
      "Choose the programme: the rules depend on it. The value cannot be used: fix it.",
    );
    assert.equal(described.requirements[3].label, "Product Dynamics 365: Sales");
    assert.equal(described.requirements[4].label, "Event photos or new-kind");
    assert.equal(described.findings[1].message, "a/rule-of-later");
    for (const { why } of described.amounts.limits) assertClean(why, why);
    assert.match(described.amounts.limits[0].why, /€5,000\.00/);
    assert.match(described.amounts.limits[2].why, /3 attendees/);
  });

  test("texts of a requirement are those of its row, whatever was asked before", () => {
    const row = {
      id: "field/program",
      group: "field",
      status: "unknown",
      metBy: [],
      paths: [],
      params: {},
      source: "S",
    };
    const of = (/** @type {object} */ changes) => describeRequirements([{ ...row, ...changes }], en)[0];
    const first = of({});
    assert.deepEqual(of({}), first);
    assert.equal(of({ status: "missing" }).why, "Choose the programme: the rules depend on it.");
    assert.equal(of({ status: "met" }).why, "Choose the programme: the rules depend on it.");
    const asked = { id: "evidence/of-later", group: "evidence", status: "missing" };
    assert.equal(of({ ...asked, anyOf: ["event-photo"] }).label, "Event photos");
    assert.equal(of({ ...asked, anyOf: ["event-photo", "new-kind"] }).label, "Event photos or new-kind");
    const product = (/** @type {string} */ name) =>
      of({ id: `core/product:${name}`, group: "core", params: { product: name } });
    assert.deepEqual([product("A").label, product("B").label], ["Product A", "Product B"]);
  });

  test("changes the language of a report that has texts", () => {
    assert.equal(JSON.stringify(describe(describe(bare, en), fr)), JSON.stringify(describe(bare, fr)));
  });

  test("requirements alone", () => {
    const [first] = describeRequirements(bare.requirements, fr);
    assert.equal(first.label, "Preuve d’envoi de l’e-mail");
  });

  test("bounds of the claim's deadline", () => {
    const row = {
      rule: "activity/not-finished",
      severity: "error",
      path: "/activity/endsOn",
      related: [],
      params: { date: "2024-07-21", submitOn: "2024-07-20" },
      source: "S",
    };
    assert.match(describe(report({ findings: [row] }), en).findings[0].help, /by 15 August 2024/);
    for (const deadline of [null, { closesOn: "2024-08-15", daysLeft: -1 }]) {
      assert.doesNotMatch(describe(report({ findings: [row], deadline }), en).findings[0].help, /August/);
    }
  });

  suite("a projected day is said to be projected", () => {
    const deadline = {
      opensOn: "2026-08-16",
      closesOn: "2027-02-15",
      daysLeft: 79,
      basis: "projected",
      keepDocumentsUntil: null,
    };
    /** @type {{[locale: string]: RegExp}} */
    const said = { en: /projected/, fr: /projetée/ };
    const others = ["role/cannot-submit", "activity/not-finished", "invoice/future-date"];
    const rules = ["deadline/missed", "deadline/closing", "deadline/not-open", ...others];

    for (const texts of languages) {
      test(`in each text of a finding that names one, in ${texts.locale}`, () => {
        const words = formatter(texts);
        const days = [deadline.opensOn, deadline.closesOn].map((day) => words.date(day));
        for (const rule of rules) {
          const texted = (/** @type {string} */ basis) => {
            /** @type {Params} */
            const values = { ...PARAMS, ...deadline, basis };
            const params = Object.fromEntries(Object.keys(FINDINGS[rule] ?? {}).map((name) => [name, values[name]]));
            const row = {
              rule,
              severity: "error",
              path: "/invoices/0/issuedOn",
              related: [],
              params,
              source: "S",
              confidence: "inferred",
            };
            const { message, help } = describe(report({ findings: [row], deadline: { ...deadline, basis } }), texts)
              .findings[0];
            return [message, help];
          };
          const naming = texted("projected").filter((text) => days.some((day) => text.includes(day)));
          assert.ok(naming.length > 0, rule);
          for (const text of naming) assert.match(text, said[texts.locale] ?? /^$/, rule);
          for (const text of texted("published-window")) assert.doesNotMatch(text, said[texts.locale] ?? /^$/, rule);
        }
      });
    }

    test("by the source that it rests on", () => {
      const sources = { S: { title: "T", confidence: "confirmed" }, I: { title: "R", confidence: "inferred" } };
      const missed = { rule: "deadline/missed", source: "S", params: { basis: "projected" }, confidence: "inferred" };
      const other = { rule: "route/use-cpor", source: "S", params: {}, confidence: "confirmed" };
      const closing = { ...missed, rule: "deadline/closing", source: "I" };
      const published = { ...missed, params: { basis: "published-window" }, confidence: "confirmed" };
      const asked = { id: "field/usage-period", source: "S" };
      /** @type {(findings: object[], requirements: object[], id?: string, texts?: Texts) => string} */
      const sure = (findings, requirements, id = "S", texts = en) =>
        confidenceOf({ sources, findings, requirements }, id, texts);
      assert.equal(sure([missed], []), "Projected from earlier years");
      assert.equal(sure([missed], [], "S", fr), "Projection d’après les années précédentes");
      for (const { findings, requirements } of [
        { findings: [missed, other], requirements: [] },
        { findings: [missed], requirements: [asked] },
      ]) {
        assert.equal(sure(findings, requirements), "Official source; the claim window is projected from earlier years");
      }
      for (const finding of [published, other, closing]) assert.equal(sure([finding], [asked]), "Official source");
      assert.equal(sure([closing], [], "I"), "Our interpretation");
    });
  });

  test("the catalogue", () => {
    const catalog = freeze({
      rulebooks: [
        { id: "microsoft-co-op@2023-07", route: "co-op", title: "T", from: "2023-07-01", to: "2024-06-30" },
        { id: "microsoft-cpor@2019-10", route: "cpor", title: "T", from: "0001-01-01", to: "2023-10-09" },
      ],
      programs: [{ id: "hosting", route: "co-op", groups: ["hosting"] }],
      periods: [{ id: "2024-01-01/2024-06-30", rulebook: "microsoft-co-op@2023-07" }],
      categories: ["demand-generation"],
      activities: [
        {
          id: "direct-mail-email-sms",
          category: "demand-generation",
          channels: ["sms"],
          subtypes: ["seo"],
          evidence: ["csr"],
        },
      ],
      roles: [{ id: "global-admin", routes: ["co-op"] }],
      solutionAreas: [{ id: "business-applications", partnerRoles: ["revenue-recognition"] }],
      currencies: [{ id: "EUR", decimals: 2 }],
      countries: ["FR"],
    });
    const described = describeCatalog(catalog, en);
    assert.deepEqual(
      described.rulebooks.map((/** @type {{label: string}} */ { label }) => label),
      ["Co-op, usage periods from 1 July 2023 until 30 June 2024", "Customer associations until 9 October 2023"],
    );
    assert.deepEqual(described.categories, [{ id: "demand-generation", label: "Demand generation" }]);
    assert.deepEqual(described.countries, [{ id: "FR", label: "France" }]);
    assert.deepEqual(described.activities[0].channels, [{ id: "sms", label: "SMS" }]);
    assert.deepEqual(described.activities[0].evidence, ["csr"]);
    assert.equal(described.periods[0].label, "1 January 2024 to 30 June 2024");
    assert.equal(described.currencies[0].label, "Euro");
    assert.equal(described.solutionAreas[0].partnerRoles[0].label, "Influenced revenue recognition");
  });

  test("never throws on odd params", () => {
    const odd = [
      undefined,
      null,
      "",
      0,
      -1,
      Number.NaN,
      Infinity,
      true,
      [],
      [null, {}],
      {},
      "constructor",
      "__proto__",
      "9".repeat(400),
      `0.${"3".repeat(90)}`,
      10n,
    ];
    for (const texts of languages) {
      for (const rule of Object.keys(FINDINGS)) {
        for (const value of odd) {
          const params = Object.fromEntries(Object.keys(PARAMS).map((name) => [name, value]));
          const { message, help } = check(texts, rule, params, "error", "/expenses/0/kind");
          assert.equal(typeof message + typeof help, "stringstring");
        }
      }
      assert.equal(
        typeof describe({ findings: [{ rule: "constructor" }], requirements: [{ id: "x" }] }, texts),
        "object",
      );
    }
  });

  test("is quick", () => {
    const requirement = bare.requirements[0] ?? {};
    const ids = [
      "field/program",
      "field/channels",
      "expense/proof",
      "evidence/note",
      "core/dates",
      "metric/estimated-reach",
    ];
    const full = report({
      requirements: Array.from({ length: 32 }, (_, i) => ({ ...requirement, id: ids[i % ids.length] })),
      findings: Array(5).fill(bare.findings[0]),
    });
    for (let i = 0; i < 2000; i++) describe(full, en);
    const times = Array.from({ length: 500 }, () => {
      const start = performance.now();
      describe(full, en);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    const median = times[250] ?? Number.NaN;
    assert.ok(median < 0.5, `median ${median} ms`);
  });
});

/** Freezes a value with all that is in it. @template Value @param {Value} value @returns {Value} */
function freeze(value) {
  if (value && typeof value === "object") for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
