// An edition of a rulebook in words, what one changes against another, and the documents that are made of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editionOf, laidOver } from "../../www/lib/rulebook/books.js";
import { difference, isChanged } from "../../www/lib/rulebook/difference.js";
import { toHtml, toMarkdown } from "../../www/lib/rulebook/document.js";
import { described } from "../../www/lib/rulebook/sections.js";
import { differenceAsText } from "../../www/lib/rulebook/told.js";
import { formatter } from "../../www/lib/words/words.js";
import { authorsIn } from "../texts.mjs";
import { embedded } from "../xtask/rulebook.mjs";

/** @typedef {import("../../www/lib/rulebook/sections.js").Described} Described */

const book = embedded();
const words = formatter(authorsIn("en"));

/** @param {string} id @param {object} [of] @param {boolean} [whole] @returns {Described} */
function edition(id, of = book, whole = false) {
  const found = described(of, id, words, whole);
  if (!found) throw new Error(`no edition ${id}`);
  return found;
}

/** An entry of a section. @param {Described} one @param {string} section @param {string} id */
function entry({ sections }, section, id) {
  return sections.find((own) => own.id === section)?.entries.find((own) => own.id === id);
}

/** The values of a field. @param {{ facts: { field: string, items: string[] }[] } | undefined} of @param {string} field */
const items = (of, field) => of?.facts.find((fact) => fact.field === field)?.items;

test("a rulebook is laid over its base", () => {
  const base = {
    id: "a",
    rule: [{ id: "x", severity: "info" }, { id: "y" }],
    vocabulary: { modes: ["air"], z: 1, deep: { a: 1 } },
  };
  const own = {
    id: "b",
    base: "a",
    rule: [{ id: "z" }, { id: "x", on: false }],
    vocabulary: { modes: ["air", "bus"], deep: { b: 2 } },
  };
  assert.deepEqual(laidOver(own, base), {
    id: "b",
    rule: [{ id: "x", severity: "info", on: false }, { id: "y" }, { id: "z" }],
    vocabulary: { modes: ["air", "bus"], z: 1, deep: { b: 2 } },
  });
  assert.equal(base.rule.length, 2);
});

test("an edition has what the editions before it state", () => {
  const later = editionOf(book, "microsoft-co-op@2024-07");
  const ids = (/** @type {any[]} */ list) => list.map(({ id }) => id);
  assert.ok(ids(later?.activity).includes("tv-radio") && ids(later?.activity).includes("print-advertising"));
  assert.equal(
    later?.activity.find((/** @type {any} */ one) => one.id === "telemarketing").category,
    "market-development",
  );
  assert.equal(later?.threshold.find((/** @type {any} */ one) => one.id === "hosting").amount, 1500);
  assert.equal(later?.window.length, 1);
  assert.equal(editionOf(book, "none"), undefined);
  assert.equal(
    editionOf(
      {
        edition: [
          { id: "a", extends: "b" },
          { id: "b", extends: "a" },
        ],
      },
      "b",
    )?.id,
    "b",
  );
});

test("an activity in words", () => {
  const latest = edition("microsoft-co-op@2024-07");
  const mail = entry(latest, "activities", "direct-mail-email-sms");
  assert.equal(mail?.label, "Direct mail, email and SMS");
  assert.deepEqual(items(mail, "proofs")?.slice(0, 2), [
    "Copy of the final advertisement or communication",
    "Postmarked envelope or Other proof of mailing; for Direct mail",
  ]);
  assert.deepEqual(items(entry(latest, "activities", "customer-offers"), "limits"), [
    "Share of the co-op funds earned: 25% of the funds earned",
  ]);
  assert.deepEqual(items(entry(latest, "activities", "program-participation"), "category"), ["Partner skilling"]);
  assert.deepEqual(items(entry(latest, "rules", "deadline/closing"), "parameters"), ["days = 1"]);
  assert.deepEqual(items(entry(latest, "windows", "projected"), "second-half"), ["08-16 to 02-15"]);
});

for (const locale of ["en", "fr"]) {
  test(`every edition is told in words alone (${locale})`, () => {
    const asked = new Set();
    const own = formatter(authorsIn(locale));
    const heard = new Proxy(own, {
      get: (target, name) =>
        name === "text" || name === "maybe"
          ? (/** @type {string} */ key, /** @type {object} */ params) => {
              const said = target[name](key, /** @type {any} */ (params));
              if (said && said !== key) asked.add(key.replace(/[^a-z\d]+/gi, "-"));
              return said;
            }
          : Reflect.get(target, name),
    });
    /** @type {Described[]} */
    const all = [];
    for (const { id } of book.edition) {
      const one = described(book, id, heard);
      assert.ok(one);
      all.push(one);
      for (const { heading, entries } of [
        { heading: "", entries: [one, ...one.sections.flatMap((section) => section.entries)] },
      ])
        for (const { facts } of entries)
          for (const { field, label, items } of facts) {
            assert.notEqual(label, field, `${heading} ${field}`);
            for (const item of items)
              assert.doesNotMatch(item, /undefined|\[object|author\.|::|\{"/, `${id}: ${field}`);
          }
    }
    const before = described(book, "microsoft-co-op@2020-07", heard, true);
    const after = described(book, "microsoft-cpor@2023-10", heard, true);
    assert.ok(before && after);
    const claim = { claim: "a.json", before: outcome("ready"), after: outcome("blocked"), ...findings() };
    differenceAsText({ before: "a", after: "b" }, difference(before, after), [claim, { ...claim, ...same() }], heard);
    differenceAsText({ before: "a", after: "b" }, difference(after, after), undefined, heard);
    const [source] = book.source;
    const small = {
      source: [{ ...source, id: "a", clause: "4", url: "https://a.example" }],
      rule: [{ id: "b", on: false }],
    };
    const those = { categories: ["partner-readiness"], sources: ["a"] };
    const shared = {
      limit: [{ kind: "percent-of-expenses", percent: 50, ...those }],
      proof: [{ any: ["event-photo"], ...those }],
    };
    for (const after of ["invoice", "activity", "usage-period"])
      described(
        { ...small, edition: [{ id: "c", reads: ["a"], ...shared, "by-days": { days: 45, after } }] },
        "c",
        heard,
      );
    described({ ...small, constants: { "not-asked": { fields: ["a"] } }, edition: [{ id: "c" }] }, "c", heard);
    heard.text("author.fact.entry");
    const messages = authorsIn(locale)
      .messages.join("\n")
      .match(/^author-[\w-]+/gm);
    assert.deepEqual(
      (messages ?? []).filter((id) => !asked.has(id)),
      [],
    );
  });
}

/** @param {string} verdict */
const outcome = (verdict) => ({
  verdict,
  problems: verdict === "ready" ? 0 : 1,
  tasks: 0,
  claimable: verdict === "ready" ? "1250.00" : null,
  closesOn: verdict === "ready" ? "2024-08-15" : null,
});

const findings = () => {
  const found = (/** @type {string} */ severity) => ({ rule: "a/b", severity, path: "", message: "Wrong." });
  const task = { id: "evidence/a", label: "A" };
  return { found: [found("error"), found("warning")], gone: [found("info")], asked: [task], notAsked: [task] };
};

const same = () => ({ after: outcome("ready"), found: [], gone: [], asked: [], notAsked: [] });

test("what an edition changes, by section and entry", () => {
  const { facts, sections } = difference(edition("microsoft-co-op@2022-08"), edition("microsoft-co-op@2023-07"));
  assert.deepEqual(
    facts.map(({ field }) => field),
    ["title", "governs", "published", "extends", "reads"],
  );
  const named = (/** @type {{ id: string }[] | undefined} */ list) => list?.map(({ id }) => id);
  const of = (/** @type {string} */ id) => sections.find((section) => section.id === id);
  assert.deepEqual(named(of("activities")?.added), ["tv-radio"]);
  assert.deepEqual(named(of("activities")?.removed), []);
  assert.deepEqual(
    of("activities")?.changed.map(({ id, facts }) => [
      id,
      ...facts.map(({ field, removed, added }) => [field, removed, added]),
    ]),
    [["telemarketing", ["public", [], ["Not published"]], ["confidence", ["Official source"], ["Secondary source"]]]],
  );
  assert.deepEqual(named(of("programs")?.changed), ["mixed-reality-add", "mixed-reality-adr-dmp"]);
  assert.deepEqual(named(of("windows")?.added), ["2023-07-01/2023-12-31", "2024-01-01/2024-06-30"]);
  assert.deepEqual(named(of("windows")?.removed), []);
  assert.equal(of("rules"), undefined);
});

test("what another draft of a rulebook changes: rules, limits, kinds and what follows a submission", () => {
  const other = laidOver(
    {
      id: "draft",
      rule: [{ id: "deadline/closing", severity: "error", parameters: { days: 3 } }],
      vocabulary: { "evidence-kind": [{ id: "event-video", group: "event" }] },
      edition: [
        {
          id: "microsoft-co-op@2024-07",
          activity: [{ id: "customer-offers", limits: [{ kind: "percent-of-earned", percent: 30 }] }],
        },
      ],
    },
    book,
  );
  other.life = structuredClone(other.life);
  other.life[0].due[0].who = "customer";
  const { sections } = difference(
    edition("microsoft-co-op@2024-07", book, true),
    edition("microsoft-co-op@2024-07", other, true),
  );
  const text = differenceAsText({ before: "a", after: "b" }, { facts: [], sections }, undefined, words);
  assert.match(text, /Changed: deadline\/closing\n {6}Severity: \S+ → Problem\n {6}Figures: days = 1 → days = 3\n/);
  assert.match(text, /Limits: Share of the co-op funds earned: 25% of the funds earned → Share/);
  assert.match(text, /New: event-video\n {6}Group: event\n/);
  assert.match(text, /What happens after submission\n/);
});

test("a claim that stays as it is", () => {
  const claim = { claim: "a", before: outcome("ready"), ...same() };
  assert.equal(isChanged(claim), false);
  assert.equal(isChanged({ ...claim, after: outcome("blocked") }), true);
});

const HOSTILE = `<script>alert(1)</script> "&' | [x](javascript:alert(1)) \`code\` **b** \x1b[31m\n# not a heading`;

const hostile = {
  id: "acme",
  source: [
    { id: HOSTILE, title: HOSTILE, publisher: HOSTILE, url: "javascript:alert(1)", confidence: "confirmed" },
    { id: "web", title: HOSTILE, url: 'https://acme.example/?a="><b>&c=)(', confidence: HOSTILE },
  ],
  program: [{ id: HOSTILE, route: "co-op", groups: [HOSTILE] }],
  rule: [{ id: HOSTILE, severity: HOSTILE, sources: [HOSTILE] }],
  edition: [
    {
      id: "acme@1",
      route: "co-op",
      title: HOSTILE,
      reads: [HOSTILE, "web"],
      [HOSTILE]: { a: HOSTILE },
      activity: [
        {
          id: HOSTILE,
          category: HOSTILE,
          proofs: [{ any: [HOSTILE], [HOSTILE]: true }],
          [HOSTILE]: [HOSTILE, 1, null],
        },
      ],
    },
  ],
};

test("HTML: what an author wrote is text, and nothing is loaded", () => {
  const page = toHtml(edition("acme@1", hostile), { locale: '"><b>', direction: "ltr", name: HOSTILE });
  assert.doesNotMatch(page, /<script|<b>|javascript:alert\(1\)"|\x1b/);
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; &quot;&amp;&#39;/);
  assert.deepEqual(
    [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to),
    ["https://acme.example/?a=&quot;&gt;&lt;b&gt;&amp;c=)("],
  );
  assert.match(page, /default-src 'none'/);
});

test("Markdown: what an author wrote is text", () => {
  const text = toMarkdown(edition("acme@1", hostile), { locale: "en", direction: "ltr", name: "Name" });
  assert.doesNotMatch(text, /(?<!\\)<script|(?<!\\)\*\*b|(?<!\\)\]\(javascript|\x1b|^# not/m);
  for (const line of text.split("\n").filter((line) => line.startsWith("|")))
    assert.equal(
      line.match(/(?<!\\)\|/g)?.length,
      text
        .split("\n")
        .find((head) => head.startsWith("|") && sameTable(text, head, line))
        ?.match(/(?<!\\)\|/g)?.length,
    );
  const listed = toMarkdown(
    edition("a", { edition: [{ id: "a", title: "# a", b: ["- c", "1. d", "+ e", "2024-01-01"] }] }),
    { locale: "en", direction: "ltr", name: "Name" },
  );
  assert.equal(listed, "# \\# a\n\n- **b**:\n  - \\- c\n  - 1\\. d\n  - \\+ e\n  - 2024-01-01\n");
  assert.match(text, /\(<https:\/\/acme\.example\/\?a=%22%3E%3Cb%3E&c=\)\(>\)/);
});

/** Whether two rows are in one table. @param {string} text @param {string} head @param {string} row */
const sameTable = (text, head, row) => !text.slice(text.indexOf(head), text.indexOf(row)).includes("\n\n");

test("text: what an author wrote does not steer the terminal", () => {
  const { facts, sections } = difference(edition("microsoft-co-op@2024-07"), edition("acme@1", hostile));
  const text = differenceAsText({ before: HOSTILE, after: HOSTILE }, { facts, sections }, undefined, words);
  assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
});

test("fields that are not known are told by their own names", () => {
  const own = {
    id: "acme",
    edition: [{ id: "acme@1", activity: [{ id: "leaflet", "days-after-invoice": 45, extra: { a: [1] } }] }],
  };
  const leaflet = entry(edition("acme@1", own), "activities", "leaflet");
  assert.deepEqual(leaflet?.facts, [
    { field: "days-after-invoice", label: "days-after-invoice", items: ["45"] },
    { field: "extra", label: "extra", items: ['{"a":[1]}'] },
  ]);
});
