// Rulebooks that were added: whole or not at all, every problem at once, and again in each new instance.
import assert from "node:assert/strict";
import { test } from "node:test";
import { failure } from "../../www/lib/failure.js";
import { ownTexts, textProblems } from "../../www/lib/rulebook-problems.js";
import { added, addRulebook, followRulebooks, removeRulebook, rulebookOf, textsWith } from "../../www/lib/rulebooks.js";
import { formatter, messagesIn } from "../../www/lib/words/words.js";
import { en } from "../texts.mjs";

/** A module that holds what it is given, as the real one does. */
function moduleOf() {
  /** @type {any[]} */
  let held = [];
  const read = (/** @type {Uint8Array | undefined} */ bytes) => bytes && JSON.parse(new TextDecoder().decode(bytes));
  const load = (/** @type {{json: Uint8Array, base: Uint8Array | undefined}} */ { json, base }) => {
    const rulebook = read(json);
    if (rulebook.wrong)
      throw failure("ERR_RULEBOOK", "/wrong: unknown field `wrong`, nearest is `rule`\nthe base `x` was not given");
    return new TextEncoder().encode(JSON.stringify({ ...rulebook, base: read(base) }));
  };
  const add = (/** @type {Uint8Array} */ loaded) => {
    held.push(read(loaded));
    return read(loaded).id;
  };
  const textsRead = (/** @type {unknown} */ texts, /** @type {string} */ at) => {
    const problems = textProblems(texts, at, messagesIn);
    return { problems, own: problems.length > 0 ? {} : ownTexts(texts) };
  };
  return {
    load,
    read: textsRead,
    add,
    editions: (/** @type {string | undefined} */ id) =>
      id === undefined
        ? ["ours@1"]
        : ["ours@1", ...held.find((one) => one.id === id).edition.map((/** @type {any} */ one) => one.id)],
    renew() {
      held = [];
      for (const { loaded } of added()) add(loaded);
    },
    get ids() {
      return held.map(({ id }) => id);
    },
  };
}

const ACME = {
  id: "acme",
  edition: [{ id: "acme@1" }],
  texts: { en: { messages: "label-activity-leaflets = Leaflets" } },
};

/** @param {unknown} rulebook @param {any} module @param {unknown} [base] */
const problemsOf = (rulebook, module, base) => {
  try {
    addRulebook(rulebook, base, module);
  } catch (error) {
    const { code, problems } = /** @type {any} */ (error);
    assert.equal(code, "ERR_RULEBOOK");
    return problems;
  }
  throw new Error("it was added");
};

/** @param {import("node:test").TestContext} t */
const alone = (t) =>
  t.after(() => {
    for (const { id } of [...added()]) removeRulebook(id, () => {});
  });

test("one is found by its id and by those of its own editions", (t) => {
  alone(t);
  const module = moduleOf();
  let told = 0;
  const stop = followRulebooks(() => told++);
  assert.equal(addRulebook(ACME, undefined, module), "acme");
  stop();
  assert.equal(told, 1);
  assert.equal(rulebookOf("acme")?.id, "acme");
  assert.equal(rulebookOf("acme@1")?.id, "acme");
  assert.equal(rulebookOf("ours@1"), undefined, "an edition of ours stays ours");
  assert.equal(rulebookOf(3), undefined);
});

test("the same one again is that one; another one under its id is refused until it is removed", (t) => {
  alone(t);
  const module = moduleOf();
  addRulebook(ACME, undefined, module);
  assert.equal(addRulebook(structuredClone(ACME), undefined, module), "acme");
  assert.deepEqual(module.ids, ["acme"]);
  const other = { ...ACME, title: "Another" };
  assert.deepEqual(
    problemsOf(other, module).map((/** @type {any} */ { path }) => path),
    ["/id"],
  );
  removeRulebook("acme", module.renew);
  assert.deepEqual(module.ids, []);
  addRulebook(other, undefined, module);
  assert.deepEqual(module.ids, ["acme"]);
});

test("every problem of the module and of the texts is told at once, and nothing is kept", (t) => {
  alone(t);
  const module = moduleOf();
  const bad = { texts: { en: { messages: "page-private = x" } } };
  assert.deepEqual(
    problemsOf({ ...ACME, ...bad, wrong: 1 }, module).map((/** @type {any} */ { path }) => path),
    ["/wrong", "", "/texts/en/messages"],
  );
  assert.deepEqual(problemsOf({ ...ACME, ...bad }, module).length, 1);
  assert.deepEqual(module.ids, []);
  assert.equal(rulebookOf("acme"), undefined);
  for (const nothing of [null, 3, "acme", []]) assert.equal(problemsOf(nothing, module).length, 1);
  assert.equal(problemsOf(ACME, module, "base")[0].path, "/base");
});

test("a new instance gets those that are there", (t) => {
  alone(t);
  const module = moduleOf();
  addRulebook(ACME, undefined, module);
  addRulebook({ ...ACME, id: "acme-2", edition: [] }, { id: "ours" }, module);
  module.renew();
  assert.deepEqual(module.ids, ["acme", "acme-2"]);
});

test("the words of one that is laid over another have those of its base before them", (t) => {
  alone(t);
  const base = {
    id: "ours",
    texts: { en: { messages: "label-activity-leaflets = Flyers\nlabel-activity-stall = Stall" } },
  };
  addRulebook(ACME, base, moduleOf());
  const rulebook = rulebookOf("acme");
  assert.ok(rulebook);
  const words = textsWith(rulebook, en, "en");
  assert.equal(textsWith(rulebook, en, "en"), words, "made once");
  assert.equal(formatter(words).label("activity", "leaflets"), "Leaflets");
  assert.equal(formatter(words).label("activity", "stall"), "Stall");
});
