// How the words of every language read. That none is missing, and that each speaks of what the rules report, is tests/texts.rs.
//
//   node --test tests/package/texts.test.mjs

import assert from "node:assert/strict";
import { describe as suite, test } from "node:test";
import { FluentParser, Identifier, Message, TextElement, VariableReference, Visitor } from "@fluent/syntax";
import { describe, describeRequirements } from "../../www/lib/words/words.js";
import { fr, helpIn, languages, trayIn } from "../texts.mjs";
import { assertClean, check, FINDINGS, PARAMS, report } from "./described.mjs";

/** @typedef {import("./described.mjs").Texts} Texts */
/** @typedef {import("./described.mjs").Params} Params */
/** @typedef {{[id: string]: Message}} Messages */

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

const sentences = (/** @type {string} */ text) =>
  text.replace(/\[\[|\]\]/g, "").match(/[.?!](?=[\s\u202F]|$)/g)?.length ?? 0;

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
