// The laws of editing a claim, on random claims that nothing may change.
import assert from "node:assert/strict";
import test from "node:test";
import {
  below,
  change,
  freshId,
  get,
  indexOf,
  isEmpty,
  isUsed,
  LISTS,
  names,
  putBack,
  rows,
  set,
  take,
} from "../../www/lib/element/edit.js";

/** A small generator of its own, so that a failure can be repeated. @param {number} seed @returns {Random} */
function randomness(seed) {
  const next = (/** @type {number} */ end) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * end);
  };
  return { next, pick: (list) => list[next(list.length)], maybe: (value) => (next(3) ? value : undefined) };
}

/** @typedef {{[name: string]: any}} Row */
/**
 * @typedef {{
 *   next(end: number): number,
 *   pick<One>(list: readonly One[]): One | undefined,
 *   maybe<One>(value: One): One | undefined,
 * }} Random
 */

const NAMES = [
  "a",
  "b",
  "claimName",
  "partner",
  "x-ours",
  "",
  "a/b",
  "m~n",
  "~1",
  "__proto__",
  "constructor",
  "toString",
  "0",
  "é",
];

/**
 * Any JSON value without empty objects: those are what `set` takes away.
 * @param {Random} random
 * @param {number} depth
 * @returns {unknown}
 */
function anything(random, depth = 0) {
  const { next, pick } = random;
  const kind = next(depth > 3 ? 5 : 7);
  if (kind === 5) return Array.from({ length: next(4) }, () => anything(random, depth + 1));
  if (kind === 6) {
    const made = {};
    for (let count = 1 + next(4); count > 0; count -= 1)
      Object.defineProperty(made, pick(NAMES) ?? "", {
        value: anything(random, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return made;
  }
  return [null, true, next(1000) / 4, pick(["", "text", "2024-03-01", " "]), "é😀"][kind];
}

/** @param {Random} random @returns {Row} */
function someObject(random) {
  for (;;) {
    const made = anything(random);
    if (made !== null && typeof made === "object" && !Array.isArray(made)) return made;
  }
}

/** A claim whose entries name each other, some twice, some nothing that there is. @param {Random} random @returns {Row} */
function someClaim({ next, pick, maybe }) {
  /** @type {(letter: string, most: number, make: (index: number) => object) => unknown[]} */
  const some = (letter, most, make) =>
    Array.from({ length: next(most) }, (_, index) => ({
      id: maybe(`${letter}${1 + next(most)}`) ?? `${letter}${index}`,
      ...make(index),
    }));
  const expenses = some("e", 5, () => ({
    amount: "1.00",
    ...(next(2) ? { invoice: pick(["i1", "i2", "i9", 7, ""]) } : {}),
    ...(next(3) ? {} : { csr: pick(["s1", "s2"]) }),
    ...(next(4) ? {} : { conference: "c1" }),
  }));
  /** @type {Row} */
  const claim = {
    claimName: "Claim",
    expenses,
    invoices: some("i", 4, () => ({ number: "7", ...(next(2) ? { document: pick(["d1", "d2", "d3"]) } : {}) })),
    csrs: some("s", 3, () => ({ person: "Ana", ...(next(2) ? { document: pick(["d1", "d2"]) } : {}) })),
    documents: some("d", 4, () => ({
      fileName: "a.pdf",
      evidence: pick([["csr"], ["csr", "final-communication-piece"], []]),
      ...(next(4) ? {} : { shows: ["partner-brand"] }),
    })),
    activity: { kind: "print-advertising", conferences: some("c", 3, () => ({ name: "Ignite" })) },
  };
  if (next(5) === 0) expenses.splice(next(3), 0, pick([null, 7, "row", [], {}]));
  for (const list of ["expenses", "invoices", "csrs", "documents"]) if (claim[list].length === 0) delete claim[list];
  if (claim.activity.conferences.length === 0) delete claim.activity.conferences;
  return claim;
}

/** Freezes a value with all that is in it. @template Value @param {Value} value @returns {Value} */
function frozen(value) {
  if (value !== null && typeof value === "object") for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** The places in a value that an answer can have: all but rows themselves. @param {unknown} value @returns {string[]} */
function places(value, place = "") {
  if (value === null || typeof value !== "object") return [place];
  const inner = Object.entries(value).flatMap(([name, one]) => places(one, below(place, name)));
  return place === "" ? inner : [place, ...inner];
}

const RUNS = 400;
const inner = (/** @type {string} */ place) => place.slice(0, place.lastIndexOf("/"));

test("a pointer's names are those that it was made of", () => {
  for (const name of [...NAMES, "~", "/", "~01", "//"]) {
    assert.deepEqual(names(below("", name)), [name]);
    assert.deepEqual(names(below(below("", "list"), name)), ["list", name]);
  }
  assert.deepEqual(names(""), []);
  assert.equal(get({ a: 1 }, "")?.a, 1);
});

test("what was set is there, and nothing else has changed, nor what was given", () => {
  const random = randomness(1);
  for (let run = 0; run < RUNS; run += 1) {
    const claim = frozen(someObject(random));
    const place = random.pick(places(claim)) ?? "";
    const value = frozen(random.pick(["an answer", 12, true, ["x"], { inner: 1 }]));
    const changed = set(claim, place, value);
    assert.equal(get(changed, place), value);
    for (const other of places(claim)) {
      if (other === place || other.startsWith(`${place}/`)) continue;
      // What holds the change is new; what does not is the very same.
      if (!place.startsWith(`${other}/`))
        assert.equal(get(changed, other), get(claim, other), `${other} after ${place}`);
    }
    assert.deepEqual(Object.keys(changed), Object.keys(claim));
  }
});

test("setting what is there changes no byte, and setting it back undoes a change", () => {
  const random = randomness(2);
  for (let run = 0; run < RUNS; run += 1) {
    const claim = frozen(someObject(random));
    const place = random.pick(places(claim).filter((one) => get(claim, one) !== null)); // nobody answers nothing
    if (!place) continue;
    assert.equal(JSON.stringify(set(claim, place, get(claim, place))), JSON.stringify(claim), place);
    assert.equal(
      JSON.stringify(set(set(claim, place, "another"), place, get(claim, place))),
      JSON.stringify(claim),
      place,
    );
  }
});

test("taking an answer away leaves no empty object behind, but every row of a list", () => {
  const random = randomness(3);
  for (let run = 0; run < RUNS; run += 1) {
    const claim = frozen(someObject(random));
    const place = random.pick(places(claim).filter((one) => !Array.isArray(get(claim, inner(one)))));
    if (!place) continue;
    const left = set(claim, place, undefined);
    assert.equal(get(left, place), undefined);
    for (const other of places(claim)) {
      const list = get(claim, other);
      if (Array.isArray(list) && !other.startsWith(place)) assert.equal(get(left, other)?.length, list.length, other);
    }
    for (const other of places(left)) {
      const value = get(left, other);
      const isRow = Array.isArray(get(left, inner(other)));
      if (!isRow && value !== null && typeof value === "object" && !Array.isArray(value))
        assert.notEqual(Object.keys(value).length, 0, `${other} after ${place}`);
    }
  }
  assert.deepEqual(set({ expenses: [{ amount: "1" }, { amount: "2" }] }, "/expenses/0/amount", undefined), {
    expenses: [{}, { amount: "2" }],
  });
  assert.deepEqual(set({ partner: { name: "P" }, x: {} }, "/partner/name", undefined), { x: {} });
  assert.deepEqual(set({}, "/activity/preapproval/id", undefined), {});
});

test("an answer that is set and taken away again leaves the claim as it was", () => {
  const random = randomness(4);
  for (let run = 0; run < RUNS; run += 1) {
    const claim = frozen(someObject(random));
    const place = random.pick(["/new", "/new/deep/er", "/__proto__x", "/n~1w", "/new/__proto__/x"]) ?? "";
    assert.equal(JSON.stringify(set(set(claim, place, 1), place, undefined)), JSON.stringify(claim));
  }
});

test("names of Object's are names like any others", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"]) {
    assert.equal(get({}, `/${name}`), undefined);
    assert.equal(get({ a: "text" }, `/a/${name}`), undefined);
    assert.equal(get({ a: [1] }, "/a/length"), get({ a: [1] }, "/a/length") === undefined ? undefined : 1);
    const changed = set(frozen({}), `/${name}/polluted`, "yes");
    assert.equal(Object.getPrototypeOf(changed), Object.prototype);
    assert.equal(JSON.stringify(changed), `{"${name}":{"polluted":"yes"}}`);
    assert.ok(!("polluted" in {}));
    assert.equal(JSON.stringify(set(changed, `/${name}/polluted`, undefined)), "{}");
    const read = frozen(JSON.parse(`{"${name}": {"a": 1}, "b": {"${name}": 2}}`));
    assert.equal(JSON.stringify(set(read, `/b/${name}`, 3)), `{"${name}":{"a":1},"b":{"${name}":3}}`);
  }
});

test("what is no object gives way to one", () => {
  for (const there of [null, 7, "text", true])
    assert.deepEqual(set(frozen({ partner: there }), "/partner/name", "P"), { partner: { name: "P" } });
});

test("a list that is empty is taken away; what is no list counts as none", () => {
  assert.deepEqual(
    change(frozen({ a: 1, expenses: [1] }), "/expenses", () => []),
    { a: 1 },
  );
  assert.deepEqual(
    change(frozen({ expenses: "none" }), "/expenses", (all) => [...all, 1]),
    { expenses: [1] },
  );
  for (const there of [undefined, null, {}, "list", 7]) assert.deepEqual(rows({ expenses: there }, "/expenses"), []);
});

test("what was taken can be put back, wherever it stood", () => {
  const random = randomness(5);
  let took = 0;
  for (let run = 0; run < RUNS * 5; run += 1) {
    const claim = frozen(someClaim(random));
    const list = random.pick(Object.keys(LISTS)) ?? "";
    const count = rows(claim, list).length;
    if (count === 0) continue;
    const { claim: left, removed } = take(claim, list, random.next(count));
    frozen(left);
    assert.equal(rows(left, list).length, count - 1);
    assert.deepEqual(putBack(left, frozen(removed)), claim);
    took += removed.length > 1 ? 1 : 0;
  }
  assert.ok(took > 50, `${took} took others along`);
});

test("two entries of one list that go with a third come back in their order", () => {
  const claim = frozen({
    expenses: [{ id: "e1", invoice: "i1", csr: "s1" }],
    invoices: [{ id: "i1", document: "d1" }],
    csrs: [{ id: "s1", document: "d2" }],
    documents: [{ id: "d0" }, { id: "d1" }, { id: "d2" }, { id: "d3" }],
  });
  const { claim: left, removed } = take(claim, "/expenses", 0);
  assert.deepEqual(left, { documents: [{ id: "d0" }, { id: "d3" }] });
  assert.deepEqual(putBack(left, removed), claim);
});

test("with an entry goes what it alone names, and nothing that another names or that proves more", () => {
  const random = randomness(6);
  for (let run = 0; run < RUNS * 5; run += 1) {
    const claim = frozen(someClaim(random));
    const list = random.pick(Object.keys(LISTS)) ?? "";
    if (rows(claim, list).length === 0) continue;
    const { claim: left, removed } = take(claim, list, random.next(rows(claim, list).length));
    for (const { list: from, entry } of removed) {
      if (from === list) continue;
      // Nobody is left who named it.
      if (indexOf(rows(left, from), entry.id) < 0)
        assert.ok(
          !isUsed(left, from, entry.id) || rows(claim, from).filter(({ id }) => id === entry.id).length > 1,
          `${from} ${entry.id}`,
        );
      if (from === "/documents") assert.ok((entry.evidence ?? []).length < 2 && isEmpty(entry.shows), entry.id);
      assert.notEqual(from, "/activity/conferences");
    }
    const gone = removed.length;
    const all = (/** @type {unknown} */ whole) =>
      Object.keys(LISTS).reduce((sum, one) => sum + rows(whole, one).length, 0);
    assert.equal(all(left), all(claim) - gone);
  }
});

test("a fresh id is nobody's", () => {
  const random = randomness(7);
  for (let run = 0; run < RUNS; run += 1) {
    const list = Array.from({ length: random.next(8) }, () =>
      random.pick([{ id: `e${random.next(12)}` }, null, 7, {}, { id: 3 }]),
    );
    const id = freshId(frozen(list), "e");
    assert.match(id, /^e\d+$/);
    assert.equal(indexOf(list, id), -1);
  }
});

test("references lead to the first entry with an id, and blank ones nowhere", () => {
  const list = [{ id: "" }, null, { id: "a", n: 1 }, { id: "a", n: 2 }, { id: 7 }];
  assert.equal(indexOf(list, "a"), 2);
  for (const id of ["", undefined, null, 7, {}, "b"]) assert.equal(indexOf(list, id), -1);
});

test("empty is what holds nothing but nothing, however deep", () => {
  for (const one of [null, undefined, "", " \t\u00A0\u3000", [], {}, [[], {}, [null, ""]], { a: { b: [" "] } }])
    assert.equal(isEmpty(one), true, JSON.stringify(one));
  for (const one of [0, false, "0", [0], { a: false }, [[""], "x"]])
    assert.equal(isEmpty(one), false, JSON.stringify(one));
  /** @type {unknown[]} */
  let deep = [];
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  assert.doesNotThrow(() => isEmpty(deep));
});
