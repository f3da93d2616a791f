// The words of the page and the form: each of them used, none of them missing. That every language has them is tests/texts.rs.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { idOf } from "../../www/lib/words/messages.js";
import { formatter } from "../../www/lib/words/words.js";
import { authorsIn, lifecycleIn, pageIn, rulesIn, trayIn } from "../texts.mjs";

const www = new URL("../../www/", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, www), "utf8");
const { text, maybe } = formatter(pageIn("en"));
const tray = formatter(trayIn("en"));
const lifecycle = formatter(lifecycleIn("en"));
const rules = formatter(rulesIn("en"));
const authors = formatter(authorsIn("en"));

/** The scripts by their names, without comments; how words are made aside. @type {[string, string][]} */
const scripts = readdirSync(www, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.jsx?$/.test(name) && !/lib.words/.test(name))
  .map((name) => [name, read(name).replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, "")]);
const code = scripts.map(([, script]) => script).join("\n");

/** The messages, each with its id. */
const messages = pageIn("en").messages.flatMap((resource) =>
  resource.split(/^(?=[a-z])/m).map((text) => ({ text, id: text.slice(0, text.indexOf(" =")) })),
);

/** The ids of the messages of a table, or of those of them that have an attribute. @param {string} table @param {string} [attribute] */
function idsOf(table, attribute) {
  const has = (/** @type {string} */ text) => !attribute || text.includes(`\n    .${attribute} =`);
  return messages
    .filter(({ id, text }) => id.startsWith(`${table}-`) && has(text))
    .map(({ id }) => id.slice(table.length + 1));
}

/** What matches within the brackets of an expression. @param {string} text @param {RegExp} expression */
const found = (text, expression) => [...text.matchAll(expression)].map(([, within = ""]) => within);

/** What scripts could name a text by: their strings, and what their templates begin with. */
const strings = new Set(found(code, /"((?:[^"\\\n]|\\.)*)"/g).map(idOf));
const begun = [
  ...new Set(found(`${code}\n${read("lib/words/words.js")}`, /`([a-z][\w./-]*?[.-])\$\{/g).map(idOf)),
].filter((start) => !["page-", "form-"].includes(start));

/**
 * Whether a text of a table is named, with the table or without; the command has the report's words without the report.
 * @param {string} table
 * @param {string} id
 */
const isNamed = (table, id) =>
  [id, `${table}-${id}`].some((name) => strings.has(name) || begun.some((start) => name.startsWith(start))) ||
  (id.startsWith("report-") && strings.has(id.slice("report-".length)));

const marked = found(read("index.html"), /data-(?:text|label)="([^"]+)"/g);

test("every text of the page and the form is used", () => {
  const inPage = new Set(marked.map(idOf));
  // Sources that are no publication go by their ids, which are in no script.
  const unused = idsOf("page").filter(
    (id) => !isNamed("page", id) && !inPage.has(id) && !id.startsWith("source-title-"),
  );
  assert.deepEqual(unused, []);
  assert.deepEqual(
    idsOf("form").filter((id) => !isNamed("form", id)),
    [],
  );
});

test("a label or hint is of a field that the form asks for", () => {
  const steps = new Set(found(code, /["`/]([a-zA-Z-]+)(?=["`/])/g).map(idOf));
  for (const attribute of ["label", "hint"]) {
    const asked = idsOf("field", attribute);
    assert.ok(asked.length > 0);
    for (const id of asked)
      assert.ok(
        [...steps].some((step) => id === step || id.endsWith(`-${step}`)),
        id,
      );
  }
});

test("every text that is used is there", () => {
  for (const key of marked) assert.ok(maybe(`page.${key}`), key);
  for (const [name, script] of scripts) {
    for (const key of found(script, /["`]((?:page|form)\.[a-z][a-z.-]*[a-z])["`]/g))
      assert.ok(maybe(key), `${name}: ${key}`);
    // The element itself asks for its own attributes in the same way.
    const asked = /claim-proof/.test(name)
      ? /#say\("([^"]+)"[,)]/g
      : /(?<![\w.])(?:\w+\.)?(?:say|maybe|note)\((?:frame, )?"([a-z][^"]*)"[,)]/g;
    for (const key of found(script, asked)) {
      const tables = [
        "form",
        "page",
        "page.report",
        "page.claims",
        "page.ready",
        "page.filing",
        "page.life",
        "form.off",
        "form.found",
        "form.tray",
      ];
      const said =
        tables.some((table) => maybe(`${table}.${key}`) || tray.maybe(`${table}.${key}`)) ||
        lifecycle.maybe(`lifecycle.text.${key}`) ||
        rules.maybe(`rule.text.${key}`) ||
        authors.maybe(`author.diff.${key}`) ||
        authors.maybe(`author.${key}`);
      assert.ok(said, `${name}: ${key}`);
    }
  }
});

// What is folded at first has no English of its own: it is filled in once the texts are there.
test("the page's English before the texts are loaded is that of the texts", () => {
  for (const [, key = "", words] of read("index.html").matchAll(/data-text="([^"]+)"[^>]*>([^<]+)</g))
    assert.equal(words, text(`page.${key}`), key);
});

test("every example has a title", async () => {
  const { examples } = await import("../../www/examples/index.js");
  const titled = idsOf("page").filter((id) => id.startsWith("examples-"));
  assert.deepEqual(examples.map(({ id }) => `examples-${id}`).sort(), titled.sort());
});
