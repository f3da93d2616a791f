// The words of the page and the form: the same in every language, each of them used, none of them missing.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { parse } from "smol-toml";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
/** The scripts below a folder by their paths in it, without comments. */
const scripts = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => /\.jsx?$/.test(name))
    .map((name) => [name, read(folder + name).replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, "")]);

/** The keys of a table, those of tables within it by their paths. */
const keys = (table, before = "") =>
  Object.entries(table).flatMap(([key, text]) =>
    typeof text === "string" ? [before + key] : keys(text, `${before}${key}.`),
  );
/** What a text has filled in. */
const holes = (text) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

const languages = readdirSync(new URL("src/texts/", root))
  .filter((name) => name.endsWith(".toml"))
  .map((name) => [name, parse(read(`src/texts/${name}`))]);
const [, en] = languages.find(([name]) => name === "en.toml");
const at = (table, key) => key.split(".").reduce((found, step) => found?.[step], table);
const english = en.page;

for (const table of ["page", "form"]) {
  for (const [name, language] of languages) {
    test(`${name} says in its table ${table} what en.toml says, with the same holes`, () => {
      assert.deepEqual(keys(language[table]).sort(), keys(en[table]).sort());
      for (const key of keys(en[table]))
        assert.deepEqual(holes(at(language[table], key)), holes(at(en[table], key)), key);
    });
  }
}

/** What scripts could name a text by: their strings, and what their templates begin with. */
function names(code) {
  return {
    whole: new Set([...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, text]) => text)),
    begun: [...new Set([...code.matchAll(/`([a-z][\w./-]*?[.-])\$\{/g)].map(([, text]) => text))].filter(
      (start) => !["page.", "form."].includes(start),
    ),
  };
}

/** Whether a text of a table is named, with the table or without. */
const isNamed = (table, key, { whole, begun }) =>
  whole.has(key) ||
  whole.has(`${table}.${key}`) ||
  begun.some((start) => key.startsWith(start) || `${table}.${key}`.startsWith(start));

test("every text of the page is used, and every one that is used is there", () => {
  const html = read("www/index.html");
  const marked = [...html.matchAll(/data-(?:text|label)="([^"]+)"/g)].map(([, key]) => key);
  for (const key of marked) assert.equal(typeof at(english, key), "string", key);
  const code =
    read("www/page.js") +
    scripts("www/lib/element/")
      .map(([, text]) => text)
      .join("\n");
  // The command says what the report says.
  const command = [
    ...read("www/lib/cli-text.js").matchAll(/(?:text|say)\(\s*[^"`)]*?["`](?:page\.)?([a-z][\w.-]*)/g),
  ].map(([, key]) => key);
  const used = names(code + read("www/lib/cli-text.js"));
  const orphans = keys(english).filter(
    (key) =>
      !marked.includes(key) &&
      !isNamed("page", key, used) &&
      !command.some((one) => key === one || key === `report.${one}`),
  );
  // A report's columns, states and severities are named by a word of their own.
  assert.deepEqual(
    orphans.filter(
      (key) =>
        !/^source-title\.|^report\.(?:limit|used|status|within|exceeded|unknown|error|warning|info|more)$/.test(key),
    ),
    [],
  );
  for (const [name, text] of scripts("www/lib/element/")) {
    for (const [, key] of text.matchAll(/["`]page\.([a-z][a-z.-]*[a-z])["`]/g))
      assert.equal(typeof at(english, key), "string", `${name}: ${key}`);
  }
});

test("every text of the form is used, and every one that is used is there", () => {
  const own = scripts("www/lib/element/");
  const code = own.map(([, text]) => text).join("\n");
  // The command says of a file what the form says.
  const used = names(code + read("www/lib/cli-files.js"));
  assert.deepEqual(
    keys(en.form).filter((key) => !isNamed("form", key, used)),
    [],
  );
  // A label is of a place that the form asks for.
  for (const key of keys({ label: en.form.label, hint: en.form.hint })) {
    const last = key.split("/").at(-1);
    assert.ok(code.includes(`/${last}`) || code.includes(`"${last}"`), key);
  }
  for (const [name, text] of own) {
    // Elsewhere than in the form itself `say` says other things too.
    const asked = ["form.js", "field.js", "reword.js"].includes(name)
      ? /\b(?:say|maybe|note)\((?:frame, )?"([^"]+)"[,)]/g
      : /#say\("([^"]+)"[,)]/g;
    for (const [, key] of text.matchAll(asked)) assert.equal(typeof at(en.form, key), "string", `${name}: ${key}`);
    for (const [, key] of text.matchAll(/["`]form\.([a-z][a-z.-]*[a-z])["`]/g))
      assert.equal(typeof at(en.form, key), "string", `${name}: ${key}`);
  }
});

test("the page's English before the texts are loaded is that of the texts", () => {
  const html = read("www/index.html");
  for (const [, key, words] of html.matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g))
    assert.equal(words, at(english, key), key);
});

test("every example has a title", async () => {
  const { examples } = await import("../../www/examples/index.js");
  assert.deepEqual(examples.map(({ id }) => id).sort(), Object.keys(english.examples).sort());
});
