// The words: what messages can do, and how those of every language read. That none is missing, and that each speaks of what the
// rules report, is tests/texts.rs.
//
//   node --test tests/package/texts.test.mjs

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe as suite, test } from "node:test";
import { FluentParser, Identifier, Message, TextElement, VariableReference, Visitor } from "@fluent/syntax";
import { parse } from "smol-toml";
import { confidenceOf, describe, describeCatalog, describeRequirements, formatter } from "../../www/lib/words/words.js";
import { en, fr, helpIn, languages, trayIn } from "../texts.mjs";

/** @typedef {typeof en} Texts */
/** @typedef {{[name: string]: unknown}} Params */
/** @typedef {{[id: string]: Message}} Messages */

/** @type {{rule: {id: string, params: {[name: string]: string}}[]}} */
const RULES = Object(parse(readFileSync(new URL("../../src/rulebook/rules.toml", import.meta.url), "utf8")));

/** The params of each finding that its texts speak of, as the rules declare them: with ? where there may be none. */
const FINDINGS = Object.fromEntries(RULES.rule.map(({ id, params }) => [id, params]));

/** The messages of a language by their ids, parsed. @param {Texts} texts @returns {Messages} */
const parsed = (texts) =>
  Object.fromEntries(
    texts.messages
      .flatMap((messages) => new FluentParser({}).parse(messages).body)
      .flatMap((entry) => (entry instanceof Message ? [[entry.id.name, entry]] : [])),
  );

/** Calls what is set on it for the nodes of a message. */
class Finder extends Visitor {}

/**
 * The variants of each variable by which a message chooses, messages in it included.
 * @param {Messages} messages @param {string} id @param {{[variable: string]: string[]}} found
 */
function choices(messages, id, found = {}) {
  const visitor = new Finder();
  visitor.visitSelectExpression = (node) => {
    const { selector, variants } = node;
    const keys = variants
      .map(({ key }) => (key instanceof Identifier ? key.name : key.value))
      .filter((key) => !/^(?:none|one|other|\d+)$/.test(key));
    if (keys.length > 0 && selector instanceof VariableReference)
      found[selector.id.name] = [...new Set([...(found[selector.id.name] ?? []), ...keys])];
    visitor.genericVisit(node);
  };
  visitor.visitMessageReference = (reference) => void choices(messages, reference.id.name, found);
  const message = messages[id];
  if (message) visitor.visit(message);
  return found;
}

/** @type {Params} */
const PARAMS = {
  value: "VALUE",
  nearest: "email",
  vocabulary: "channel",
  list: "invoices",
  governs: "microsoft-co-op@2023-07",
  rulebook: "microsoft-co-op@2023-07",
  startsOn: "2024-01-01",
  endsOn: "2024-06-30",
  date: "2024-07-01",
  program: "hosting",
  role: "account-admin",
  area: "business-applications",
  route: "co-op",
  roles: ["global-admin", "incentives-admin", "incentives-user"],
  lastDay: "2023-06-30",
  fits: "2024-07-01/2024-12-31",
  submitOn: "2024-08-14",
  closesOn: "2024-08-15",
  opensOn: "2024-02-16",
  days: 1,
  months: 6,
  periodStartsOn: "2024-01-01",
  currency: "EUR",
  decimals: 2,
  expenses: "1500.00",
  claimed: "1250.00",
  difference: "250.00",
  total: "1250.00",
  hours: "5",
  hourlyCost: "50.00",
  product: "260.00",
  claimedBefore: "0.00",
  earned: "900.00",
  available: "900.00",
  threshold: "1500",
  earnedUsd: "972.123456789",
  maximum: "3",
  counted: "4",
  unit: "attendees",
  subject: "Ignite",
  country: "US",
  kind: "exam-fee",
  activity: "digital-advertising",
  eligible: ["printed-material", "postage"],
  invoice: "i1",
  csr: "s1",
  vendor: "Media GmbH",
  first: "i1",
  other: "OTHER",
  from: "2023-07-01",
  count: 1,
  minimum: 2,
  name: "Ignite",
  shows: ["partner-brand", "partner-contact"],
  kinds: ["travel-itinerary"],
  extension: "heic",
  listed: ["pdf", "docx", "jpg"],
  detectedType: "image/heic",
  sizeBytes: 20000001,
  maxFileBytes: 20000000,
  inspected: "a.pdf",
  found: "FOUND",
  limit: "travel-per-period",
  reason: "other",
  expected: "date",
  problem: "encrypted",
  basis: "projected",
  field: "activity.startsOn",
  row: 3,
  fileName: "invoice.pdf",
  type: "credit-note",
  firstRow: 1,
  firstName: "first.pdf",
  invoiceRow: 1,
  invoiceName: "2024-118",
  csrRow: 2,
  csrName: "Ana",
};

const sentences = (/** @type {string} */ text) =>
  text.replace(/\[\[|\]\]/g, "").match(/[.?!](?=[\s\u202F]|$)/g)?.length ?? 0;

/**
 * A text must not contain parts of a template or of a missing value.
 * @param {string} text @param {string} where
 */
function assertClean(text, where) {
  assert.ok(text, `${where} is empty`);
  assert.doesNotMatch(text, /[{}|]|\[\[|\]\]|…|undefined|null|\[object/, where);
  assert.doesNotMatch(text, /[ \u00A0\u202F]{2}|[ ][.,]|\( |\(\)|“”|^\s|\s$/, where);
}

/**
 * The finding of a rule with its texts.
 * @param {Texts} texts
 * @param {string} rule
 * @param {Params} params
 * @param {string | undefined} severity
 */
function check(texts, rule, params, severity, path = "/invoices/2/total") {
  const row = { rule, severity, path, related: [], params, source: "inferred", confidence: "inferred" };
  return describe(report({ findings: [row] }), texts).findings[0];
}

const report = (parts = {}) => ({
  schema: "claimproof-report/1",
  rulebook: { id: "microsoft-co-op@2023-07", title: "…", published: null },
  checkedOn: "2024-07-20",
  verdict: "ready",
  progress: { met: 0, required: 0 },
  deadline: {
    opensOn: "2024-02-16",
    closesOn: "2024-08-15",
    daysLeft: 26,
    basis: "published-window",
    keepDocumentsUntil: null,
  },
  requirements: [],
  findings: [],
  sources: {},
  ...parts,
});

suite("formatter", () => {
  const english = formatter(en);
  const french = formatter(fr);
  const plain = (/** @type {string} */ text) => text.replace(/[\u00A0\u202F]/g, " ");

  test("dates", () => {
    assert.equal(english.date("2024-03-01"), "1 March 2024");
    assert.equal(french.date("2024-03-01"), "1er mars 2024");
    assert.equal(french.date("2024-03-11"), "11 mars 2024");
    assert.equal(formatter({ locale: "ja", messages: [] }).date("2024-03-01"), "2024年3月1日");
    assert.match(english.date("0001-01-01"), /1 January 1$/);
    for (const odd of ["2023-02-29", "2024-13-01", "today", "", 5, null, undefined, {}])
      assert.equal(typeof Reflect.apply(english.date, english, [odd]), "string");
    assert.equal(english.date("2023-02-29"), "2023-02-29");
  });

  test("money keeps every digit", () => {
    assert.equal(english.money("1250.00", "EUR"), "€1,250.00");
    assert.equal(english.money("1250.00", "USD"), "US$1,250.00");
    assert.equal(plain(french.money("1250.00", "EUR")), "1 250,00 €");
    assert.equal(formatter({ locale: "ja", messages: [] }).money("125000", "JPY"), "￥125,000");
    assert.equal(english.money("12345678901234567890.12", "EUR"), "€12,345,678,901,234,567,890.12");
    assert.equal(english.money("972.123456789", "USD"), "US$972.123456789");
    assert.equal(english.money("3000", "USD"), "US$3,000");
    assert.equal(english.money("0.5", "USD"), "US$0.50");
    assert.equal(english.money("-250.00", "EUR"), "-€250.00");
    assert.equal(english.money("3", "attendees"), "3 attendees");
    assert.equal(english.money("1", "attendees"), "1 attendee");
    assert.equal(
      english.money("999999999999999.999999999999999999", "KWD"),
      "KWD\u00A0999,999,999,999,999.999999999999999999",
    );
    assert.equal(english.money("1e5", "EUR"), "1e5");
    assert.equal(english.money("12", "nonsense"), "12 nonsense");
    assert.equal(english.money("1.0", undefined), "1.0");
  });

  test("money on a runtime whose Intl reads no decimal strings", (t) => {
    const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format") ?? {};
    t.after(() => Object.defineProperty(Intl.NumberFormat.prototype, "format", format));
    Object.defineProperty(Intl.NumberFormat.prototype, "format", {
      ...format,
      get() {
        const native = Reflect.apply(format.get ?? (() => undefined), this, []);
        return (/** @type {unknown} */ value) => native(typeof value === "string" ? Number(value) : value);
      },
    });
    const old = formatter({ locale: "en", messages: [] });
    assert.equal(old.money("12345678901234567890.12", "EUR"), "€12,345,678,901,234,567,890.12");
    assert.equal(old.money("-0.12345678901234567", "EUR"), "-€0.12345678901234567");
    assert.equal(old.number("-9007199254740993"), "-9,007,199,254,740,993");
    assert.equal(old.money("1250.00", "EUR"), "€1,250.00");
    assert.equal(
      formatter({ locale: "ar-EG", messages: [] }).number("12345678901234567.89"),
      "١٢٬٣٤٥٬٦٧٨٬٩٠١٬٢٣٤٬٥٦٧٫٨٩",
    );
  });

  test("labels, and ids without one", () => {
    assert.equal(english.label("role", "global-admin"), "Global admin");
    assert.equal(english.label("country", "XK"), "Kosovo");
    assert.equal(french.label("country", "DE"), "Allemagne");
    assert.equal(french.label("currency", "USD"), "dollar des États-Unis");
    assert.equal(english.label("period", "2024-01-01/2024-06-30"), "1 January 2024 to 30 June 2024");
    for (const id of ["constructor", "__proto__", "toString"]) {
      assert.equal(english.label("role", id), id);
      assert.equal(english.label(id, "global-admin"), "global-admin");
      assert.equal(english.label("country", id), id);
    }
  });

  test("fields", () => {
    assert.equal(english.field("/claimedAmount"), "total you claim");
    assert.equal(english.field("/expenses/2/amount"), "amount you claim of expense 3");
    assert.equal(french.field("/documents/0"), "fichier 1");
    assert.equal(english.field("/activity/channels/1"), "channels");
    assert.equal(english.field("/documents/4/evidence/1"), "kind of proof of file 5");
    assert.equal(english.field("/metrics/estimated-reach"), "Estimated customer or partner reach");
    assert.equal(english.field("/documents/1/inspection/pages"), "inspection of file 2 › pages");
    assert.equal(english.field("/x~1y"), "x/y");
    assert.equal(english.field("/activity/strat"), "activity › strat");
    assert.equal(english.field(""), "the claim");
    assert.equal(typeof Reflect.apply(english.field, english, [7]), "string");
  });

  test("messages", () => {
    const texts = {
      locale: "en",
      messages: [
        "plain = as it is",
        "raw = { $a } and { $b }",
        "days = { $n ->\n [0] none\n [one] { $n } day\n *[other] { $n } days\n }",
        "optional = kept{ $a ->\n [none] .\n *[other] , { $a }.\n }",
        'list = { LABELS($ids, "thing", join: "or") }; { LABELS($ids, "thing") }; { LIST($ids) }',
        "label-thing-a = Alpha\nlabel-thing-b = Beta",
        "known = { LABEL($id, $vocabulary) }",
        'money = { MONEY($a, $currency) } { MONEY($a, $unit) } { MONEY($a, "USD") }',
        "by = { $kind ->\n [one] first\n *[other] { $deeper ->\n [x] X\n *[other] rest { $a }\n }\n }",
        "shared = { raw }, { plain }, { twice.help }",
        "twice = first\n    .help = of { $a }",
      ],
    };
    const { text, maybe } = formatter(texts);
    assert.equal(text("plain"), "as it is");
    assert.equal(text("raw", { a: "1" }), "1 and …");
    assert.equal(text("raw", { a: 0, b: false }), "0 and false");
    assert.equal(text("raw", { a: 1234.5, b: 10n }), "1,234.5 and 10");
    assert.equal(text("days", { n: 0 }), "none");
    assert.equal(text("days", { n: 1 }), "1 day");
    assert.equal(text("days", { n: 1200 }), "1,200 days");
    assert.equal(text("optional", { a: null }), "kept.");
    assert.equal(text("optional", { a: "" }), "kept.");
    assert.equal(text("optional", { a: [] }), "kept.");
    assert.equal(text("optional", { a: "A" }), "kept, A.");
    assert.equal(text("optional", { a: "none" }), "kept, none.");
    assert.equal(text("optional", {}), "kept, ….");
    assert.equal(text("list", { ids: ["a", "b", "z"] }), "Alpha, Beta, or z; Alpha, Beta, and z; a, b, and z");
    assert.equal(text("list", { ids: null }), "…; …; …");
    assert.equal(text("known", { id: "a", vocabulary: "thing" }), "Alpha");
    assert.equal(text("known", { id: "z", vocabulary: "thing" }), "z");
    assert.equal(text("money", { a: "5.00", currency: "EUR", unit: "GBP" }), "€5.00 £5.00 $5.00");
    assert.equal(text("by", { kind: "one" }), "first");
    assert.equal(text("by", { kind: "constructor", deeper: "y", a: 1 }), "rest 1");
    assert.equal(text("by", { deeper: "x" }), "X");
    assert.equal(text("shared", { a: "A", b: "B" }), "A and B, as it is, of A");
    assert.equal(text("no.such.text"), "no.such.text");
    assert.equal(maybe("no.such.text"), "");
    assert.equal(maybe("plain"), "as it is");
    assert.equal(formatter({ locale: "no such locale", messages: [] }).number("1000"), "1,000");
  });

  test("a later message takes the place of an earlier one", () => {
    const { text } = formatter({ ...en, messages: [...en.messages, "form-anew = Begin anew"] });
    assert.equal(text("form.anew"), "Begin anew");
    assert.equal(text("form.yes"), "Yes");
  });

  test("values are shown as typed, without what a terminal obeys", () => {
    const { text } = formatter({ locale: "en", messages: ["raw = { $a }"] });
    assert.equal(text("raw", { a: "{b} { $b } { -c } <i>" }), "{b} { $b } { -c } <i>");
    assert.equal(text("raw", { a: "\u001B[31mred\n\u202E" }), "\uFFFD[31mred\uFFFD\uFFFD");
    assert.equal(text("raw", { a: { b: [1] } }), '{"b":[1]}');
    assert.equal(text("raw", { a: `${"x".repeat(119)}😀` }), `${"x".repeat(119)}…`);
    const cycle = {};
    cycle.self = cycle;
    assert.equal(text("raw", { a: cycle }), "…");
    assert.equal(text("raw", JSON.parse('{"__proto__":"x"}')), "…");
  });
});

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

for (const texts of languages) {
  suite(`texts in ${texts.locale}`, () => {
    const messages = parsed(texts);

    test("say what language they are in", () => {
      assert.ok(texts.name && ["ltr", "rtl"].includes(`${texts.direction}`));
      assert.doesNotThrow(() => Intl.getCanonicalLocales(texts.intl ?? texts.locale));
    });

    test("every finding reads well, with and without what may be none", () => {
      for (const [rule, params] of Object.entries(FINDINGS)) {
        const nullable = Object.keys(params).filter((name) =>
          /\?$|^(?:field|row|name|file|first-)/.test(params[name] ?? ""),
        );
        const chosen = { ...choices(messages, `finding-${rule.replace("/", "-")}`), severity: ["error", "warning"] };
        for (const choice of combinations(chosen)) {
          for (const none of subsets(nullable)) {
            /** @type {Params} */
            const values = Object.fromEntries(Object.keys(params).map((name) => [name, choice[name] ?? PARAMS[name]]));
            for (const name of none) values[name] = null;
            if (!isPossible(rule, values)) continue;
            const { message, help } = check(texts, rule, values, choice.severity);
            for (const text of [message, help]) {
              assertClean(text, `${rule} ${JSON.stringify(values)}: ${text}`);
              assert.ok(sentences(text) <= 2, text);
            }
            if ("value" in params) assert.ok((message + help).includes("VALUE"), message);
          }
        }
      }
    });

    test("every requirement reads well in every state", () => {
      const ids = Object.keys(messages).filter((id) => id.startsWith("requirement-"));
      assert.ok(ids.length > 0);
      for (const message of ids) {
        const [group, ...name] = message.slice("requirement-".length).split("-");
        const id = `${group}/${name.join("-")}`;
        for (const status of ["met", "missing", "unknown"]) {
          const [{ label, why }] = describeRequirements([{ id, group, status, params: { product: "Sales" } }], texts);
          assertClean(label, id);
          assertClean(why, id);
          assert.doesNotMatch(label, /\.$/, id);
          if (status === "missing") assert.equal(sentences(why), 1, id);
        }
      }
    });

    test("every limit reads well", () => {
      const ids = Object.keys(messages).filter((id) => id.startsWith("limit-"));
      for (const id of ids.map((id) => id.slice("limit-".length))) {
        for (const limit of ["3", null]) {
          const row = { id, subject: null, unit: "EUR", limit, used: limit, status: limit ? "within" : "unknown" };
          assertClean(describe(report({ amounts: { limits: [row] } }), texts).amounts.limits[0].why, id);
        }
      }
    });

    test("the house style", () => {
      const banned = {
        en: /\binvalid\b|\bplease\b|\bapproved\b|\bsorry\b|\boops\b/i,
        fr: /\bvalides?\b|invalide|veuillez|s[’']il vous pla|approuvé|revendication|réclamation/i,
      }[texts.locale];
      for (const [id, text] of [
        ...written(messages),
        ...written(parsed(helpIn(texts.locale))),
        ...written(parsed(trayIn(texts.locale))),
      ]) {
        assert.doesNotMatch(text.replace("'wasm-unsafe-eval'", "X"), / {2}|'/, id);
        if (banned) assert.doesNotMatch(text, banned, id);
      }
    });
  });
}

test("French typography", () => {
  const narrow = "\u202F";
  for (const [id, text] of [
    ...written(parsed(fr)),
    ...written(parsed(helpIn("fr"))),
    ...written(parsed(trayIn("fr"))),
  ]) {
    const words = text.replace(/https?:\/\/|\d:\d\d(:\d\d)?/g, "");
    for (const { index, 0: sign } of words.matchAll(/[:;!?»]/g))
      assert.equal(words[index - 1], narrow, `${id}: before ${sign} in ${text}`);
    for (const { index } of words.matchAll(/«/g)) assert.equal(words[index + 1], narrow, `${id}: after « in ${text}`);
    assert.doesNotMatch(words, /[“”"]/, id);
  }
});

/** Every pattern of the messages as it is written, with X for what is filled in. @param {Messages} messages */
function written(messages) {
  /** @type {[id: string, text: string][]} */
  const patterns = [];
  for (const [id, message] of Object.entries(messages)) {
    const visitor = new Finder();
    visitor.visitPattern = (pattern) => {
      const text = pattern.elements.map((element) => (element instanceof TextElement ? element.value : "X")).join("");
      patterns.push([id, text]);
      visitor.genericVisit(pattern);
    };
    visitor.visit(message);
  }
  return patterns;
}

/**
 * Every way to give each name one of its values, or one that is none of them.
 * @param {{[name: string]: string[]}} values
 */
function combinations(values) {
  /** @type {{[name: string]: string | undefined}[]} */
  let all = [{}];
  for (const [name, of] of Object.entries(values))
    all = all.flatMap((one) => [...of, undefined].map((value) => ({ ...one, [name]: value })));
  return all;
}

/** Every choice of some of these. @param {string[]} all */
function subsets(all) {
  /** @type {string[][]} */
  let some = [[]];
  for (const one of all) some = some.flatMap((chosen) => [chosen, [...chosen, one]]);
  return some;
}

/** Whether a rule reports these values together. @param {string} rule @param {Params} values */
function isPossible(rule, { date, startsOn, endsOn, months, periodStartsOn, row, firstRow, field }) {
  if (rule === "input/edition-other-period") return Boolean(date) !== Boolean(startsOn && endsOn);
  if (rule === "csr/outside-activity") return Boolean(months) === Boolean(periodStartsOn);
  // Only what can stand anywhere may stand at no field, or in no row.
  const isAnywhere = ["input/invalid-value", "input/unknown-id", "input/unknown-field"].includes(rule);
  return isAnywhere || ![row, firstRow, field].includes(null);
}

/** Freezes a value with all that is in it. @template Value @param {Value} value @returns {Value} */
function freeze(value) {
  if (value && typeof value === "object") for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
