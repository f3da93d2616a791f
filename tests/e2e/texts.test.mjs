// The page's own words: the same in every language, each of them used, none of them missing.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");

/** The keys of a table, those of tables within it by their paths. */
const keys = (table, before = "") => Object.entries(table).flatMap(([key, text]) => (typeof text === "string" ? [before + key] : keys(text, `${before}${key}.`)));
/** What a text has filled in. */
const holes = (text) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

const languages = readdirSync(new URL("src/texts/", root)).filter((name) => name.endsWith(".toml"));
const pages = new Map(languages.map((name) => [name, parse(read(`src/texts/${name}`)).page]));
const english = pages.get("en.toml");
const at = (table, key) => key.split(".").reduce((found, step) => found?.[step], table);

for (const [name, page] of pages) {
  test(`${name} says what en.toml says, with the same holes`, () => {
    assert.deepEqual(keys(page).sort(), keys(english).sort());
    for (const key of keys(english)) assert.deepEqual([...new Set(holes(at(page, key)))], [...new Set(holes(at(english, key)))], key);
  });
}

test("every text is used, and every text used is there", () => {
  const html = read("www/index.html");
  const code = read("www/page.js") + read("www/report.js");
  const used = new Set([...html.matchAll(/data-(?:text|label)="([^"]+)"/g)].map(([, key]) => key));
  for (const [, key] of code.matchAll(/(?:say\(|\[|\? |: )"([a-z]+(?:[.-][a-z]+)*)"/g)) used.add(key);
  // Keys that are put together from an id.
  const made = ["wait", "verdict.", "expected.", "examples.", "group.", "limit.", "confidence.", "source-title.", "report.basis-", "report.error", "report.warning", "report.info", "report.unknown", "report.within", "report.exceeded", "report.limit", "report.used", "report.status", "checking-off-"];
  // The command has no prefix of its own: its texts are those of the report.
  for (const [, key] of read("www/lib/cli-text.js").matchAll(/say\("([a-z-]+)"/g)) used.add(`report.${key}`);
  const orphans = keys(english).filter((key) => !used.has(key) && !made.some((start) => key.startsWith(start)));
  assert.deepEqual(orphans, []);
  for (const [, key] of [...html.matchAll(/data-(?:text|label)="([^"]+)"/g), ...code.matchAll(/say\("([^"]+)"/g)]) assert.equal(typeof at(english, key), "string", key);
});

test("the page's English before the texts are loaded is that of the texts", () => {
  const html = read("www/index.html");
  for (const [, key, words] of html.matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g)) assert.equal(words, at(english, key), key);
});

test("every example has a title", async () => {
  const { examples } = await import("../../www/examples/index.js");
  assert.deepEqual(examples.map(({ id }) => id).sort(), Object.keys(english.examples).sort());
});
