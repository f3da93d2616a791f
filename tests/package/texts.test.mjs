// The words: what the templates can do, and that every language says everything, with nothing left over.
//
//   node --test tests/package/texts.test.mjs

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe as suite, test } from "node:test";
import { parse } from "smol-toml";
import { confidenceOf, describe, describeCatalog, describeRequirements, formatter } from "../../www/lib/texts.js";

const folder = new URL("../../src/texts/", import.meta.url);
const languages = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith(".toml"))
    .map((file) => [file.slice(0, -5), JSON.parse(JSON.stringify(parse(readFileSync(new URL(file, folder), "utf8"))))]),
);
const { en, fr } = languages;

/** The params of each finding that texts speak of, as the rules declare them: "name?" may be null, "name" is not. */
const FINDINGS = Object.fromEntries(
  parse(readFileSync(new URL("../../src/rulebook/rules.toml", import.meta.url), "utf8")).rule.map(({ id, params }) => [
    id,
    Object.entries(params)
      .map(([name, form]) => (/\?$|^(?:name|file|first-name)$/.test(form) ? `${name}?` : name))
      .join(" "),
  ]),
);

/** What every finding may name beside its params. */
const COMMON = ["severity", "claimBy", "basis"];

/** The fields at which a finding may stand, if its texts tell them apart. */
const FIELDS = {
  "activity/dates-reversed": ["activity.endsOn", "activity.campaign.endsOn", "csrs.endsOn"],
  "activity/outside-usage-period": ["activity.startsOn", "activity.endsOn"],
  "activity/outside-campaign": ["activity.startsOn", "activity.endsOn"],
  "activity/rules-not-public": ["activity.kind", "activity.components", "program"],
  "csr/outside-activity": ["csrs.startsOn", "csrs.endsOn"],
};

/** Params that choose among texts, or stand for one of a closed list. */
const CASES = {
  expected:
    "text list object boolean date money decimal rate count interval guid email url country currency datetime sha256".split(
      " ",
    ),
  vocabulary:
    "route rulebook program role activity channel subtype component expense-kind evidence-kind metric shows mode issuer surface-owner solution-area partner-role".split(
      " ",
    ),
  list: ["invoices", "csrs", "documents", "conferences"],
  limit: [
    "amount-per-period",
    "percent-of-earned",
    "greater-of",
    "attendees-per-conference",
    "travel-per-person-and-conference",
    "travel-per-period",
  ],
  type: ["credit-note", "pro-forma", "other"],
  basis: ["published-window", "days-after-usage-period", "projected"],
  problem: ["encrypted", "truncated", "empty", "too-large", "not-recognised"],
};
const REASONS = {
  "input/not-json": ["syntax", "not-object", "too-deep"],
  "limit/program-differs": ["program", "country"],
};

const PARAMS = {
  field: "invoices.total",
  row: 3,
  firstRow: 1,
  firstName: "a.pdf",
  invoiceRow: 2,
  invoiceName: "2024-118",
  csrRow: 1,
  csrName: "Ana",
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
  vendor: "Media GmbH",
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
  fileName: "b.pdf",
  inspected: "a.pdf",
  found: "FOUND",
  limit: "travel-per-period",
  reason: "other",
  expected: "date",
  problem: "encrypted",
  basis: "projected",
};

const REQUIREMENTS = [
  ..."program submitter-role partner-id partner-name usage-period activity-kind activity-start activity-end currency claimed-amount channels components subtypes conferences funds-earned usd-per-unit claim-name solution-area partner-role tenant-id customer-domain customer-contact-name customer-contact-title customer-contact-email partner-contact-name partner-contact-email products subscriptions acknowledged customer-name revenue-seller revenue-isv-product"
    .split(" ")
    .map((id) => `field/${id}`),
  "approval/preapproval-id",
  "approval/preapproval-date",
  ..."proof kind amount covers-claim attendee invoice-number invoice-vendor invoice-date invoice-total invoice-document csr-person csr-task csr-dates csr-hours csr-cost csr-certifier csr-certification-date csr-document"
    .split(" ")
    .map((id) => `expense/${id}`),
  ..."note poe-document microsoft-invoice-original third-party-invoice-or-any-invoice final-communication-piece final-communication-piece-or-final-piece-link final-review-approval digital-ad-screenshot landing-page-url postmarked-envelope-or-other-mailing-proof email-dated-header-or-other-emailing-proof sms-phone-photo site-page-url-or-site-page-screenshot statement-of-work-or-service-agreement telesales-script event-invitation event-agenda event-photo event-participation-photo presentation-materials offer-with-terms onsite-champ-deliverable-sample poc-materials landing-page-url-or-site-page-screenshot training-agenda-or-event-program microsoft-presentation-content conference-invitation-or-registration-confirmation travel-itinerary demo-unit-system-specs demo-unit-delivery-proof demo-unit-proof"
    .split(" ")
    .map((id) => `evidence/${id}`),
  ..."partner-brand partner-contact microsoft-content microsoft-content-100 microsoft-services-100 microsoft-hosted customer-signature dates partner-service product"
    .split(" ")
    .map((id) => `core/${id}`),
  ..."estimated-reach registered-guests attendees-or-booth-visitors-estimated attendee-count calls-and-contacts results-summary results-summary-offer attendee-list-and-cost-per-person"
    .split(" ")
    .map((id) => `metric/${id}`),
];

/** The places of a claim, by its JSON Schema, the first entry for every list. */
function* places(schema, path = "") {
  yield path;
  for (const [name, field] of Object.entries(schema.properties ?? {})) yield* places(field, `${path}/${name}`);
  if (schema.items?.properties) yield* places(schema.items, `${path}/0`);
}

const PLACES = [...places(JSON.parse(readFileSync(new URL("../../docs/claim.schema.json", import.meta.url), "utf8")))];

/** Every template of a language with its key. */
function* templates(table, key = "") {
  for (const [name, text] of Object.entries(table)) {
    const path = key ? `${key} > ${name}` : name;
    if (typeof text === "string") yield [path, text];
    else yield* templates(text, path);
  }
}

/** The params that a template names, by its key in the texts. */
function paramsOf(key, text) {
  if (key.endsWith("by")) return [text];
  return [...text.matchAll(/\{([^{}|]*)(?:\|(\w+)(?:([:=])([^{}]*))?)?\}/g)].flatMap(([, name, filter, sign, arg]) => {
    if (filter === "money") return sign === "=" ? [name] : [name, arg ?? "currency"];
    if (filter === "place") return [name, "row"];
    return arg?.startsWith("@") ? [name, arg.slice(1)] : [name];
  });
}

const sentences = (text) => text.replace(/\[\[|\]\]/g, "").match(/[.?!](?=[\s\u202F]|$)/g)?.length ?? 0;

/** Nothing in a text that somebody reads may look like a template or like something that fell out of it. */
function assertClean(text, where) {
  assert.ok(text, `${where} is empty`);
  assert.doesNotMatch(text, /[{}|]|\[\[|\]\]|…|undefined|null|\[object/, where);
  assert.doesNotMatch(text, /[ \u00A0\u202F]{2}|[ ][.,]|\( |\(\)|“”|^\s|\s$/, where);
}

function check(texts, rule, params, severity) {
  const row = { rule, severity, path: "/x", related: [], params, source: "inferred", confidence: "inferred" };
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
  const plain = (text) => text.replace(/[\u00A0\u202F]/g, " ");

  test("dates", () => {
    assert.equal(english.date("2024-03-01"), "1 March 2024");
    assert.equal(french.date("2024-03-01"), "1er mars 2024");
    assert.equal(french.date("2024-03-11"), "11 mars 2024");
    assert.equal(formatter({ locale: "ja" }).date("2024-03-01"), "2024年3月1日");
    assert.match(english.date("0001-01-01"), /1 January 1$/);
    for (const odd of ["2023-02-29", "2024-13-01", "today", "", 5, null, undefined, {}])
      assert.equal(typeof english.date(odd), "string");
    assert.equal(english.date("2023-02-29"), "2023-02-29");
  });

  test("money keeps every digit", () => {
    assert.equal(english.money("1250.00", "EUR"), "€1,250.00");
    assert.equal(english.money("1250.00", "USD"), "US$1,250.00");
    assert.equal(plain(french.money("1250.00", "EUR")), "1 250,00 €");
    assert.equal(formatter({ locale: "ja" }).money("125000", "JPY"), "￥125,000");
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
    const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format");
    t.after(() => Object.defineProperty(Intl.NumberFormat.prototype, "format", format));
    Object.defineProperty(Intl.NumberFormat.prototype, "format", {
      ...format,
      get() {
        const native = format.get.call(this);
        return (value) => native(typeof value === "string" ? Number(value) : value);
      },
    });
    const old = formatter({ locale: "en" });
    assert.equal(old.money("12345678901234567890.12", "EUR"), "€12,345,678,901,234,567,890.12");
    assert.equal(old.money("-0.12345678901234567", "EUR"), "-€0.12345678901234567");
    assert.equal(old.number("-9007199254740993"), "-9,007,199,254,740,993");
    assert.equal(old.money("1250.00", "EUR"), "€1,250.00");
    assert.equal(formatter({ locale: "ar-EG" }).number("12345678901234567.89"), "١٢٬٣٤٥٬٦٧٨٬٩٠١٬٢٣٤٬٥٦٧٫٨٩");
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
    assert.equal(typeof english.field(7), "string");
  });

  test("templates", () => {
    const texts = {
      locale: "en",
      plain: "as it is",
      raw: "{a} and {b}",
      plural: "{n|plural:0=none,one=# day,other=# days}",
      optional: "kept[[, {a}]][[ outer {a}[[ inner {b}]]]].",
      list: "{ids|labels:thing:or}; {ids|labels:thing}; {ids|list}",
      known: "{id}[[ ({id|known:@vocabulary})]]",
      money: "{a|money} {a|money:unit} {a|money=USD}",
      by: { by: "kind", one: "first", other: { by: "deeper", x: "X", other: "rest {a}" } },
      label: { thing: { a: "Alpha", b: "Beta" } },
    };
    const { text } = formatter(texts);
    assert.equal(text("plain"), "as it is");
    assert.equal(text("raw", { a: "1" }), "1 and …");
    assert.equal(text("raw", { a: 0, b: false }), "0 and false");
    assert.equal(text("plural", { n: 0 }), "none");
    assert.equal(text("plural", { n: 1 }), "1 day");
    assert.equal(text("plural", { n: "1200" }), "1,200 days");
    assert.equal(text("optional", {}), "kept.");
    assert.equal(text("optional", { a: "A" }), "kept, A outer A.");
    assert.equal(text("optional", { a: "A", b: "B" }), "kept, A outer A inner B.");
    assert.equal(text("optional", { b: "B" }), "kept.");
    assert.equal(text("list", { ids: ["a", "b", "z"] }), "Alpha, Beta, or z; Alpha, Beta, and z; a, b, and z");
    assert.equal(text("known", { id: "a", vocabulary: "thing" }), "a (Alpha)");
    assert.equal(text("known", { id: "z", vocabulary: "thing" }), "z");
    assert.equal(text("money", { a: "5.00", currency: "EUR", unit: "GBP" }), "€5.00 £5.00 $5.00");
    assert.equal(text("by", { kind: "one" }), "first");
    assert.equal(text("by", { kind: "constructor", a: 1 }), "rest 1");
    assert.equal(text("by", { deeper: "x" }), "X");
    assert.equal(text("no.such.text"), "no.such.text");
    assert.equal(formatter({ locale: "no such locale" }).number("1000"), "1,000");
  });

  test("values are shown as typed, without what a terminal obeys", () => {
    const { text } = formatter({ locale: "en", raw: "{a}" });
    assert.equal(text("raw", { a: "{b} [[c]] <i>" }), "{b} [[c]] <i>");
    assert.equal(text("raw", { a: "\u001B[31mred\n\u202E" }), "\uFFFD[31mred\uFFFD\uFFFD");
    assert.equal(text("raw", { a: { b: [1] } }), '{"b":[1]}');
    assert.equal(text("raw", { a: `${"x".repeat(119)}😀` }), `${"x".repeat(119)}…`);
    const cycle = {};
    cycle.self = cycle;
    assert.equal(text("raw", { a: cycle }), "…");
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
        metBy: [],
        paths: [],
        params: { product: "Dynamics 365: Sales" },
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
          name: "Ana",
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
      "The work in CSR 1 (“Ana”) began on 26 February 2024, outside the activity (1 March 2024 to 31 March 2024).",
    );
    assert.equal(described.requirements[0].label, "Proof that the email was sent");
    assert.match(described.requirements[1].why, /never guessed/);
    assert.equal(
      described.requirements[2].why,
      "The rules differ by incentive programme. What was given cannot be used: correct it.",
    );
    assert.equal(described.requirements[3].label, "Dynamics 365: Sales in the proof");
    assert.equal(described.requirements[4].label, "Photos of the event or new-kind");
    assert.equal(described.findings[1].message, "a/rule-of-later");
    for (const { why } of described.amounts.limits) assertClean(why, why);
    assert.match(described.amounts.limits[0].why, /€5,000\.00/);
    assert.match(described.amounts.limits[2].why, /3 attendees/);
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
    const said = { en: /projected/, fr: /projetée/ };
    const others = ["role/cannot-submit", "activity/not-finished", "invoice/future-date"];
    const rules = ["deadline/missed", "deadline/closing", "deadline/not-open", ...others];

    for (const [locale, texts] of Object.entries(languages)) {
      test(`in each text of a finding that names one, in ${locale}`, () => {
        const words = formatter(texts);
        const days = [deadline.opensOn, deadline.closesOn].map((day) => words.date(day));
        for (const rule of rules) {
          const texted = (basis) => {
            const params = { ...PARAMS, ...deadline, basis: rule.startsWith("deadline/") ? basis : undefined };
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
          for (const text of naming) assert.match(text, said[locale], rule);
          for (const text of texted("published-window")) assert.doesNotMatch(text, said[locale], rule);
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
      const sure = (findings, requirements, id = "S", texts = en) =>
        confidenceOf({ sources, findings, requirements }, id, texts);
      assert.equal(sure([missed], []), "Projected from earlier years");
      assert.equal(sure([missed], [], "S", fr), "Projection d’après les années précédentes");
      for (const [findings, requirements] of [
        [[missed, other], []],
        [[missed], [asked]],
      ]) {
        assert.equal(sure(findings, requirements), "Official source; the claim window is projected from earlier years");
      }
      for (const [findings, requirements] of [
        [[published], [asked]],
        [[other], [asked]],
        [[closing], [asked]],
      ]) {
        assert.equal(sure(findings, requirements), "Official source");
      }
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
      described.rulebooks.map(({ label }) => label),
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
    for (const texts of Object.values(languages)) {
      for (const rule of Object.keys(FINDINGS)) {
        for (const value of odd) {
          const params = Object.fromEntries(Object.keys(PARAMS).map((name) => [name, value]));
          const { message, help } = check(texts, rule, params, "error");
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
    const requirement = bare.requirements[0];
    const full = report({
      requirements: Array.from({ length: 32 }, (_, i) => ({ ...requirement, id: REQUIREMENTS[i * 3] })),
      findings: Array(5).fill(bare.findings[0]),
    });
    for (let i = 0; i < 2000; i++) describe(full, en);
    const times = Array.from({ length: 500 }, () => {
      const start = performance.now();
      describe(full, en);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    assert.ok(times[250] < 0.5, `median ${times[250]} ms`);
  });
});

for (const [locale, texts] of Object.entries(languages)) {
  suite(`texts in ${locale}`, () => {
    const words = formatter(texts);

    test("the file says what it is, and has the keys of the English one", () => {
      assert.equal(texts.locale, locale);
      assert.ok(texts.name && ["ltr", "rtl"].includes(texts.direction));
      const own = /^(?:intl$|format > (?:firstDay|date|months|group|decimal|money|symbols|and|or)\b)/;
      const keys = (table) => [...templates(table)].map(([key]) => key).filter((key) => !own.test(key));
      assert.deepEqual(new Set(keys(texts)), new Set(keys(en)));
    });

    test("dates, amounts and lists that the file formats itself are those of Intl", () => {
      const { format: given = {}, ...rest } = texts;
      const { date, months, group, decimal, money, symbols, and, or, ...format } = given;
      const byIntl = formatter({ ...rest, format });
      for (let day = Date.UTC(2019, 11, 25); day < Date.UTC(2025, 0, 5); day += 86_400_000) {
        const iso = new Date(day).toISOString().slice(0, 10);
        assert.equal(words.date(iso), byIntl.date(iso));
      }
      for (const amount of [
        "0",
        "-0.00",
        "-0.5",
        "7",
        "999",
        "1000",
        "-1234.5",
        "12345.678",
        "001234567.10",
        "9007199254740993.123456789012",
        "-123456789012345678",
      ]) {
        assert.equal(words.number(amount), byIntl.number(amount));
        for (const currency of ["EUR", "GBP", "USD", "JPY", "KWD", "CHF"])
          assert.equal(words.money(amount, currency), byIntl.money(amount, currency));
      }
      const lists = { a: ["x"], b: ["x", "y"], c: ["x", "y", "z"], d: ["x", "y", "z", "w"] };
      for (const name of Object.keys(lists)) {
        for (const type of ["or", "and"]) {
          const template = { ...rest, page: { list: `{${name}|list:${type}}` } };
          assert.equal(
            formatter({ ...template, format: given }).text("page.list", lists),
            formatter({ ...template, format }).text("page.list", lists),
          );
        }
      }
    });

    test("every finding, with all the params that it reports for texts, and no others", () => {
      assert.deepEqual(new Set(Object.keys(texts.finding)), new Set(Object.keys(FINDINGS)));
      for (const [rule, names] of Object.entries(FINDINGS)) {
        const declared = names.split(" ").filter(Boolean);
        const used = new Set([...templates(texts.finding[rule])].flatMap(([key, text]) => paramsOf(key, text)));
        const known = new Set([...declared.map((name) => name.replace("?", "")), ...COMMON]);
        assert.deepEqual(
          [...used].filter((name) => !known.has(name)),
          [],
          `${rule} does not report this`,
        );
        assert.deepEqual(
          [...known].filter((name) => !used.has(name) && !COMMON.includes(name)),
          [],
          `${rule}: unused`,
        );
      }
    });

    test("every finding reads well, whatever is null", () => {
      for (const [rule, names] of Object.entries(FINDINGS)) {
        const all = names.split(" ").filter(Boolean);
        const optional = all.filter((name) => name.endsWith("?")).map((name) => name.slice(0, -1));
        const required = all.filter((name) => !name.endsWith("?"));
        const choices = { ...CASES, ...(REASONS[rule] && { reason: REASONS[rule] }) };
        const chosen = required.concat(optional).find((name) => choices[name]);
        for (const value of chosen ? choices[chosen] : [undefined]) {
          for (let pick = 0; pick < 2 ** optional.length; pick++) {
            const missing = optional.filter((_, i) => !(pick & (2 ** i)));
            const params = Object.fromEntries(
              all.map((name) => name.replace("?", "")).map((name) => [name, PARAMS[name]]),
            );
            for (const name of missing) params[name] = null;
            if (chosen && !missing.includes(chosen)) params[chosen] = value;
            if (
              rule === "input/edition-other-period" &&
              Boolean(params.date) === Boolean(params.startsOn && params.endsOn)
            )
              continue;
            for (const severity of ["error", "warning", "info"]) {
              for (const field of FIELDS[rule] ?? [params.field]) {
                const { message, help } = check(
                  texts,
                  rule,
                  "field" in params ? { ...params, field } : params,
                  severity,
                );
                for (const text of [message, help]) {
                  assertClean(text, `${rule} ${JSON.stringify(params)} ${field}: ${text}`);
                  assert.ok(sentences(text) <= 2, text);
                }
                if ("value" in params) assert.ok(message.includes("VALUE"), message);
              }
            }
          }
        }
      }
    });

    test("every requirement, in every state", () => {
      assert.deepEqual(new Set(Object.keys(texts.requirement)), new Set(REQUIREMENTS));
      for (const key of REQUIREMENTS) {
        const id = key === "core/product" ? "core/product:Sales" : key;
        for (const status of ["met", "missing", "unknown"]) {
          const params = { product: "Sales" };
          const [{ label, why }] = describeRequirements([{ id, group: key.split("/")[0], status, params }], texts);
          assertClean(label, id);
          assertClean(why, id);
          assert.doesNotMatch(label, /\.$/, id);
          assert.equal(sentences(texts.requirement[key].why), 1, id);
        }
      }
    });

    test("every limit", () => {
      assert.deepEqual(new Set(Object.keys(texts.limit)), new Set(CASES.limit));
      for (const id of CASES.limit) {
        for (const limit of ["3", null]) {
          const amounts = {
            limits: [{ id, subject: null, unit: "EUR", limit, used: limit, status: limit ? "within" : "unknown" }],
          };
          assertClean(describe(report({ amounts }), texts).amounts.limits[0].why, id);
        }
      }
    });

    test("labels of everything that is named in a list", () => {
      for (const [vocabulary, ids] of Object.entries({
        expected: CASES.expected,
        vocabulary: CASES.vocabulary,
        limit: CASES.limit,
        problem: CASES.problem,
        list: CASES.list,
      })) {
        for (const id of ids) assert.ok(texts.label[vocabulary]?.[id], `${vocabulary} ${id}`);
      }
      for (const vocabulary of CASES.vocabulary.filter((name) => name !== "rulebook"))
        assert.ok(texts.label[vocabulary], vocabulary);
    });

    test("every field of a claim", () => {
      for (const pointer of PLACES.filter((pointer) => !pointer.includes("/inspection/"))) {
        const name = words.field(pointer);
        assertClean(name, pointer);
        const metric = pointer.match(/^\/metrics\/([^/]+)$/)?.[1];
        assert.ok(
          metric ? texts.label.metric[metric] : texts.field[pointer.replace(/\/0/g, "/*")] !== undefined,
          pointer,
        );
      }
    });

    test("the house style", () => {
      const banned = {
        en: /\binvalid\b|\bplease\b|\bapproved\b|\bsorry\b|\boops\b/i,
        fr: /\bvalides?\b|invalide|veuillez|s[’']il vous pla|approuvé|revendication|réclamation/i,
      }[locale];
      for (const [key, text] of templates(texts)) {
        if (!/^format > (?:group|and|or)$/.test(key)) assert.doesNotMatch(text, / {2}|^\s|\s$/, key);
        assert.doesNotMatch(text.replace(/\{[^{}]*\}|'wasm-unsafe-eval'/g, ""), /'/, `${key}: straight apostrophe`);
        assert.equal(text.split("[[").length, text.split("]]").length, key);
        if (banned) assert.doesNotMatch(text, banned, key);
      }
    });
  });
}

test("French typography", () => {
  const narrow = "\u202F";
  for (const [key, text] of templates(fr)) {
    const words = text.replace(/\{[^{}]*\}/g, "X").replace(/https?:\/\/|\d:\d\d(:\d\d)?/g, "");
    for (const { index, 0: sign } of words.matchAll(/[:;!?»]/g))
      assert.equal(words[index - 1], narrow, `${key}: before ${sign} in ${text}`);
    for (const { index } of words.matchAll(/«/g)) assert.equal(words[index + 1], narrow, `${key}: after « in ${text}`);
    assert.doesNotMatch(words, /[“”"]/, key);
  }
});

function freeze(value) {
  if (value && typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
