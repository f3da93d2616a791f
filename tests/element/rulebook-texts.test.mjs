// The texts of a rulebook that somebody else wrote: what is refused, and how they are laid over ours.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ownTexts, textProblems as problemsOf } from "../../www/lib/rulebook-problems.js";
import { laidOver } from "../../www/lib/rulebook-texts.js";
import { describe, describeRequirements, formatter, messagesIn } from "../../www/lib/words/words.js";
import { en, fr } from "../texts.mjs";

/** @param {unknown} texts */
const textProblems = (texts) => problemsOf(texts, "/texts", messagesIn);

/** Texts of one language. @param {string} messages @param {string} [locale] */
const texts = (messages, locale = "en") => ({ [locale]: { messages } });

/** What is wrong with messages. @param {string} messages */
const wrong = (messages) => textProblems(texts(messages)).map(({ message }) => message);

/**
 * Words of a rulebook over ours.
 * @param {import("../../www/lib/words/words.js").Texts} ours
 * @param {string} asked
 * @param {{[locale: string]: {messages: string}}} own
 * @param {boolean} [named]
 */
const over = (ours, asked, own, named = false) => laidOver(ours, asked, "acme", [ownTexts(own)], named);

test("messages, terms and attributes are taken", () => {
  const own = `# A note
-vendor = Acme
label-activity-leaflets = Leaflets
finding-deadline-missed =
    { $days ->
        [one] { $days } day late.
       *[other] { $days } days late: { DATE($closesOn) }.
    }
    .help = Ask { -vendor }.

finding-limit-exceeded = { MONEY($counted, $unit) } is too much.
label-shows-brand = { label-activity-leaflets }
`;
  assert.deepEqual(textProblems({ ...texts(own), ...texts(own, "pt-BR") }), []);
  assert.deepEqual(textProblems(undefined), []);
});

for (const [what, messages, message] of /** @type {[string, string, RegExp][]} */ ([
  ["a line that is no message", "label-a-b = A\nhello there\n", /^Line 2: “hello there” is no message/],
  ["a message that ends in the middle", "label-a-b = { $x\n", /^Line 1: label-a-b cannot be read as Fluent/],
  ["a variant outside of braces", "label-a-b = A\n [one] B\n", /^Line 1: label-a-b cannot be read/],
  ["a message without a text", "label-a-b =\n", /^Line 1: label-a-b cannot be read/],
  ["an unknown function", 'label-a-b = { FETCH("x") }\n', /^Line 1: label-a-b uses FETCH/],
  ["the words of a page about itself", "page-private = All is sent.\n", /^Line 1: page-private is not a message/],
  ["a message that is there twice", "label-a-b = A\nlabel-a-b = B\n", /^Line 2: label-a-b is there twice/],
  ["a message that is too long", `label-a-b = ${"a".repeat(5001)}\n`, /^Line 1: label-a-b is longer than 5000/],
  ["texts that are too long", `label-a-b = ${"a".repeat(500_001)}\n`, /at most 500000 are read/],
  ["braces without end", `label-a-b = ${"{".repeat(4900)}\n`, /^Line 1: label-a-b cannot be read/],
])) {
  test(`${what} is refused`, () => assert.match(wrong(messages).join("\n"), message));
}

test("every problem is told, each at its place", () => {
  const problems = textProblems({ en: { messages: "a = A\nb = B" }, "x y": { messages: "" }, fr: 3 });
  assert.deepEqual(
    problems.map(({ path }) => path),
    ["/texts/en/messages", "/texts/en/messages", "/texts/x y", "/texts/fr/messages"],
  );
  assert.deepEqual(
    textProblems([]).map(({ path }) => path),
    ["/texts"],
  );
  const languages = Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`x-${n}`, { messages: "" }]));
  assert.match(textProblems(languages)[0]?.message ?? "", /31 languages, and at most 30/);
});

test("own words come first, then ours; what neither has comes from the rulebook in English", () => {
  const own = {
    ...texts("label-activity-leaflets = Leaflets\nlabel-role-global-admin = Boss\n-vendor = Acme\n"),
    ...texts("label-activity-telemarketing = Appels Acme\n", "fr"),
  };
  const say = formatter(over(fr, "fr-CA", own));
  assert.equal(say.label("activity", "telemarketing"), "Appels Acme");
  assert.equal(say.label("activity", "leaflets"), "Leaflets");
  assert.equal(say.label("role", "global-admin"), formatter(fr).label("role", "global-admin"));
  assert.match(say.text("page.verdict.ready-sentence"), /Acme examine/, "a name holds in every language");
  assert.match(formatter(over(en, "en", own)).text("page.verdict.ready-sentence"), /Acme reviews/);
});

test("a language that we do not have is brought by the rulebook", () => {
  const german = over(en, "de-AT", texts("label-activity-leaflets = Flugblätter\n", "de"));
  assert.equal(german.locale, "de");
  assert.equal(formatter(german).label("activity", "leaflets"), "Flugblätter");
  assert.match(formatter(german).date("2024-03-01"), /1\. März 2024/);
  assert.equal(formatter(german).text("form.yes"), "Yes");
});

test("what has no label is shown by its id in readable form, and of ours as it is", () => {
  const own = over(en, "en", {});
  assert.equal(formatter(own).label("activity", "field-day"), "Field day");
  assert.equal(formatter(own).label("activity", "Field Day / 2"), "Field Day / 2");
  assert.equal(formatter(en).label("activity", "field-day"), "field-day");
  const [row] = describeRequirements(
    [{ id: "evidence/stall-photo-or-stall-plan", group: "evidence", status: "missing", paths: ["/documents"] }],
    own,
  );
  assert.equal(row.label, "Stall photo or Stall plan");
  assert.equal(row.why, "Attach a file that proves it.");
});

test("another vendor is not called by the name of ours, nor are our sources quoted", () => {
  const nameless = formatter(over(en, "en", {}));
  assert.doesNotMatch(nameless.text("page.verdict.ready-sentence"), /Microsoft/);
  const finding = {
    rule: "program/ended",
    path: "/program",
    severity: "error",
    params: { program: "x", lastDay: "2024-06-30" },
  };
  const report = { checkedOn: "2024-07-20", requirements: [], findings: [finding] };
  const help = (/** @type {any} */ words) => describe(report, words).findings[0].help;
  assert.match(help(en), /partner blog/);
  assert.doesNotMatch(help(over(en, "en", texts("-vendor = Acme\n"))), /partner blog/);
  assert.match(help(over(en, "en", {}, true)), /partner blog/, "laid over ours, it is ours");
});

test("hostile texts are shown as texts, and soon", () => {
  const chain = Array.from({ length: 12_000 }, (_, n) => `label-x-m${n + 1} = { label-x-m${n} }`).join("\n");
  const bomb = Array.from({ length: 9 }, (_, n) => `label-b-m${n + 1} = ${`{ label-b-m${n} }`.repeat(90)}`).join("\n");
  const own = texts(`label-x-m0 = { label-x-m12000 }
${chain}
label-b-m0 = boom
${bomb}
label-x-circle = { label-x-round }
label-x-round = { label-x-circle }
label-x-term = { -round }
-round = { -round }
label-x-markup = <img src=x onerror=alert(1)>
label-x-turned = a\u202eb{ "\\u202E" }{ "\\U00202E" }c\u0007
label-x-lost = { label-x-nowhere } { $nothing }
`);
  assert.deepEqual(textProblems(own), []);
  const began = performance.now();
  const say = formatter(over(en, "en", own));
  for (const id of ["m12000", "circle", "term"]) assert.equal(typeof say.label("x", id), "string");
  assert.ok(say.label("b", "m9").length < 100_000);
  assert.equal(say.label("x", "markup"), "<img src=x onerror=alert(1)>");
  assert.equal(say.label("x", "turned"), "a\ufffdb\ufffd\ufffdc\ufffd");
  assert.match(say.label("x", "lost"), /^\{label-x-nowhere\} …$/);
  assert.ok(performance.now() - began < 2000);
});

test("in a language that we do not have, sentences are those of the rulebook in English, before ours", () => {
  const own = {
    en: { messages: "-usage-period = quarter\nfinding-program-ended = Over.\n" },
    de: { messages: "label-activity-fair = Messe\n" },
  };
  const words = formatter(over(en, "de", own));
  assert.equal(words.text("finding.program/ended", {}), "Over.");
  assert.equal(words.text("page.report.usage-period", {}), "quarter");
  assert.equal(words.text("label.activity.fair", {}), "Messe");
});
