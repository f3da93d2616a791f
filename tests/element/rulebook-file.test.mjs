// A file of a rulebook, TOML or JSON: what it holds, and where each part of it is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RulebookFileError, readRulebookFile } from "../../www/lib/rulebook-file.js";

const TOML = `id = "acme" # its own
"say \\"hi\\"" = 2024-01-01
[[edition]]
id = "acme@1"
governs = { from = 0001-01-01, to = 9999-12-31 }
by-days.days = 45
reads = ["A",
  "B"]
[[edition.activity]]
id = 'leaflets'
[edition.activity.more]
on = true
[[edition]]
__proto__ = 1_000
constructor = 0x10
`;

const JSON_TEXT = `{
  "id": "acme", "a/b~": [1,
    { "on": true }]
}`;

/** Line and column. @param {{ at: (pointer: string) => { line: number, column: number } }} file @param {string} pointer */
const where = (file, pointer) => Object.values(file.at(pointer)).join(":");

test("TOML: values with days as texts, and the place of each", () => {
  const file = readRulebookFile(TOML, "acme.toml");
  assert.deepEqual(JSON.parse(JSON.stringify(file.value)), {
    id: "acme",
    'say "hi"': "2024-01-01",
    edition: [
      {
        id: "acme@1",
        governs: { from: "0001-01-01", to: "9999-12-31" },
        "by-days": { days: 45 },
        reads: ["A", "B"],
        activity: [{ id: "leaflets", more: { on: true } }],
      },
      JSON.parse('{ "__proto__": 1000, "constructor": 16 }'),
    ],
  });
  assert.equal(where(file, "/edition/0"), "3:1");
  assert.equal(where(file, "/edition/0/governs/to"), "5:32");
  assert.equal(where(file, "/edition/0/by-days/days"), "6:1");
  assert.equal(where(file, "/edition/0/reads/1"), "8:3");
  assert.equal(where(file, "/edition/0/activity/0/more/on"), "12:1");
  assert.equal(where(file, "/edition/1/__proto__"), "14:1");
});

test("what is missing is placed where it would be", () => {
  const file = readRulebookFile(TOML, "acme.toml");
  assert.equal(where(file, "/edition/0/activity/0/category"), "9:1");
  assert.equal(where(file, "/vocabulary/roles"), "1:1");
  assert.equal(where(file, ""), "1:1");
});

test("JSON: values, and the place of each", () => {
  const file = readRulebookFile(`\ufeff${JSON_TEXT}`, "acme.json");
  assert.deepEqual(file.value, { id: "acme", "a/b~": [1, { on: true }] });
  assert.equal(where(file, "/a~1b~0"), "2:17");
  assert.equal(where(file, "/a~1b~0/1/on"), "3:7");
});

test("a name without an ending goes by what the file begins with", () => {
  assert.deepEqual(readRulebookFile(' {"a": 1}', "standard input").value, { a: 1 });
  assert.deepEqual(readRulebookFile("[a]\nb = 1", "standard input").value, { a: { b: 1 } });
});

for (const [name, text, line, column, message] of /** @type {[string, string, number, number, RegExp][]} */ ([
  ["a.toml", "a = 1\nb = ", 2, 5, /^this is not TOML: /],
  ["a.toml", "a = 1\na = 2", 2, 1, /multiple times/],
  ["a.toml", "a = 2024-02-30", 1, 14, /date/],
  ["a.toml", `a = ${"[".repeat(100_000)}`, 1, 69, /^nested more than 64 levels deep$/],
  ["a.json", '{"a": 1,}', 1, 9, /^this is not JSON: property name expected$/],
  ["a.json", '{"a": 1 // one\n}', 1, 9, /comment/],
  ["a.json", '{"a": 1,\n"a": 2}', 2, 1, /^`a` is given twice$/],
  ["a.json", "", 1, 1, /^this is not JSON: value expected$/],
  ["a.json", "[".repeat(100_000), 1, 65, /^nested more than 64 levels deep$/],
])) {
  test(`${name} of ${JSON.stringify(text.slice(0, 20))} is refused at its place`, () => {
    assert.throws(
      () => readRulebookFile(text, name),
      (error) => {
        assert.ok(error instanceof RulebookFileError);
        assert.match(error.message, message);
        assert.deepEqual(error.position, { line, column });
        return true;
      },
    );
  });
}
