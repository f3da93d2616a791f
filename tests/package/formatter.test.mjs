// How dates, amounts, labels and messages are formatted in each language.
import assert from "node:assert/strict";
import { describe as suite, test } from "node:test";
import { formatter } from "../../www/lib/words/words.js";
import { en, fr } from "../texts.mjs";

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
