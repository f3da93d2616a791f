// What did not change keeps its identity, so that nothing of it is drawn again.
import assert from "node:assert/strict";
import test from "node:test";
import { reusing, shareUnchanged } from "../../www/lib/element/share-unchanged.js";

const report = () => ({
  verdict: "blocked",
  findings: [
    { rule: "a", path: "/a", params: { value: "1" } },
    { rule: "b", path: "/b", params: { list: [1, 2, { deep: null }] } },
  ],
  amounts: null,
});

test("a value that says the same is the one from before", () => {
  const before = report();
  assert.equal(shareUnchanged(before, report()), before);
  assert.equal(shareUnchanged(1, 1), 1);
  const list = [1, [2, { a: 3 }]];
  assert.equal(shareUnchanged(list, [1, [2, { a: 3 }]]), list);
});

test("only what changed is new, and what is around it", () => {
  const [before, now] = [report(), report()];
  Object.assign(now.findings[1]?.params.list?.[2] ?? {}, { deep: "changed" });
  const shared = shareUnchanged(before, now);
  assert.deepEqual(shared, now);
  assert.notEqual(shared, before);
  assert.equal(shared.findings[0], before.findings[0]);
  assert.notEqual(shared.findings[1], before.findings[1]);
  assert.deepEqual(before.findings[1]?.params.list?.[2], { deep: null }, "the old value stays as it was");
});

for (const [name, before, now] of [
  ["a name more", { a: {} }, { a: {}, b: 1 }],
  ["a name less", { a: {}, b: 1 }, { a: {} }],
  ["a name instead of another", { a: {}, b: 1 }, { a: {}, c: 1 }],
  ["an entry more", [{ a: 1 }], [{ a: 1 }, { a: 1 }]],
  ["an entry less", [{ a: 1 }, { a: 1 }], [{ a: 1 }]],
  ["a list instead of an object", { 0: "a" }, ["a"]],
  ["an object instead of null", null, { a: 1 }],
  ["null instead of an object", { a: 1 }, null],
  ["undefined instead of nothing", {}, { a: undefined }],
]) {
  test(`another value is taken as it is: ${name}`, () => {
    const shared = shareUnchanged(before, now);
    assert.deepEqual(shared, now);
    assert.notEqual(shared, before);
  });
}

test("names of Object's are names like others", () => {
  const parse = () => JSON.parse('{"__proto__": {"a": 1}, "constructor": {"b": 2}, "x": 1}');
  const before = parse();
  assert.equal(shareUnchanged(before, parse()), before);
  const shared = shareUnchanged(before, { ...parse(), x: 2, ["__proto__"]: { a: 1 } });
  assert.equal(Object.getPrototypeOf(shared), Object.prototype);
  assert.deepEqual(Object.keys(shared), ["__proto__", "constructor", "x"]);
  const bare = (/** @type {number} */ n) => Object.assign(Object.create(null), { toString: n });
  assert.equal(Object.getPrototypeOf(shareUnchanged(bare(1), bare(2))), null);
});

test("what is not a plain object is not compared", () => {
  const [one, other] = [new Map([["a", 1]]), new Map([["a", 1]])];
  assert.equal(shareUnchanged({ one }, { one: other }).one, other);
});

test("a value is made again only from other arguments, and then keeps what equals the one before", () => {
  let made = 0;
  const doubled = reusing((/** @type {number[]} */ list, /** @type {string} */ name) => {
    made += 1;
    return { name, values: list.map((one) => 2 * one) };
  });
  const list = [1, 2];
  const first = doubled(list, "a");
  assert.deepEqual(first, { name: "a", values: [2, 4] });
  assert.equal(doubled(list, "a"), first);
  assert.equal(made, 1);
  assert.equal(doubled([1, 2], "a"), first);
  assert.equal(made, 2);
  const renamed = doubled([1, 2], "b");
  assert.deepEqual(renamed, { name: "b", values: [2, 4] });
  assert.equal(renamed.values, first.values);
});
