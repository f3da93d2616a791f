// What is kept of the claim that is open, with a store that is a map.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Keeper } from "../../www/page/drafts/keeper.js";

/** @typedef {import("../../www/page/drafts/draft.js").Draft} Draft */

/** @type {Map<string, Draft>} */
let kept;
/** @type {Error | null} */
let failure;
/** What is open. @type {import("../../www/page/drafts/keeper.js").Open} */
let open;
/** @type {Keeper} */
let keeper;
let ids = 0;

const store = {
  /** @param {Draft} draft @param {number} from @returns {Promise<import("../../www/page/drafts/store.js").Written>} */
  async write(draft, from) {
    if (failure) throw failure;
    const known = kept.get(draft.id);
    if ((known?.revision ?? 0) !== from) return known ? "other-revision" : "gone";
    kept.set(draft.id, draft);
    return "kept";
  },
  /** @param {readonly Draft[]} drafts */
  async add(drafts) {
    for (const draft of drafts) kept.set(draft.id, draft);
  },
};

/** @param {boolean} [off] @param {typeof store | null} [place] */
const keeping = (off = false, place = store) =>
  new Keeper({
    store: place,
    off,
    open: {
      get value() {
        return open.value;
      },
      get inspections() {
        return open.inspections;
      },
      get unsaved() {
        return open.unsaved;
      },
    },
    changed: () => {},
    now: () => "2024-07-20T09:12:44Z",
    id: () => `id${++ids}`,
  });

/** Types a name, and waits until that is written. @param {string} name */
async function type(name) {
  open = { ...open, value: JSON.stringify({ claimName: name }), unsaved: true };
  keeper.follow();
  mock.timers.tick(150);
  await keeper.write();
}

/** Another claim is open. @param {object} claim */
function replace(claim, unsaved = false) {
  open = { value: JSON.stringify(claim), inspections: {}, unsaved };
  keeper.replaced();
}

const names = () => [...kept.values()].map(({ claim, revision }) => `${claim.claimName} ${revision}`);

mock.timers.enable({ apis: ["setTimeout"] });

beforeEach(() => {
  kept = new Map();
  failure = null;
  ids = 0;
  open = { value: "{}", inspections: {}, unsaved: false };
  keeper = keeping();
});

test("what is typed is one draft, a revision each time, and nothing is kept before", async () => {
  keeper.follow();
  mock.timers.tick(1000);
  await keeper.write();
  assert.deepEqual([names(), keeper.standing], [[], "nothing"]);
  await type("Spring");
  await type("Spring mailing");
  assert.deepEqual([names(), keeper.standing, keeper.isLost], [["Spring mailing 2"], "kept", false]);
});

test("a change is written after 100 ms, with the keys that follow it, however fast they come", async () => {
  for (const name of ["S", "Sp", "Spr"]) {
    open = { ...open, value: JSON.stringify({ claimName: name }), unsaved: true };
    keeper.follow();
    mock.timers.tick(49);
    await Promise.resolve();
    assert.equal(kept.size, name === "Spr" ? 1 : 0);
  }
  await keeper.write();
  assert.deepEqual(names(), ["Spr 1"]);
});

test("another claim is another draft; what was typed last in the one before is kept, and it goes on when it is back", async () => {
  await type("First");
  open = { ...open, value: '{"claimName":"First, changed"}' };
  keeper.follow();
  replace({ claimName: "An example" });
  await keeper.write();
  assert.deepEqual([names(), keeper.standing], [["First, changed 2"], "nothing"]);
  await type("The example, changed");
  assert.deepEqual(names(), ["First, changed 2", "The example, changed 1"]);
  replace({ claimName: "First, changed" }, true);
  await keeper.write();
  await type("First again");
  assert.deepEqual(
    [...kept.values()].map(({ claim }) => claim.claimName),
    ["First again", "The example, changed"],
  );
});

test("a draft that another tab wrote to, or deleted, is kept beside it", async () => {
  await type("Mine");
  const [draft] = kept.values();
  assert.ok(draft);
  kept.set(draft.id, { ...draft, revision: 7, claim: { claimName: "Theirs" } });
  await type("Mine, changed");
  assert.deepEqual(names(), ["Theirs 7", "Mine, changed 1"]);
  await type("Mine, changed again");
  assert.deepEqual(names(), ["Theirs 7", "Mine, changed again 2"]);
  kept.clear();
  await type("Mine at last");
  assert.deepEqual(names(), ["Mine at last 1"]);
});

test("a store that is full or refuses says so, and the next change is tried again", async () => {
  await type("One");
  failure = Object.assign(new Error("no room"), { name: "QuotaExceededError" });
  await type("Two");
  assert.deepEqual([names(), keeper.standing, keeper.isLost], [["One 1"], "full", true]);
  failure = new Error("closed");
  await type("Three");
  assert.equal(keeper.standing, "forbidden");
  failure = null;
  await type("Four");
  assert.deepEqual([names(), keeper.standing], [["Four 2"], "kept"]);
});

test("without a store, or where nothing is to be kept, nothing is", async () => {
  keeper = keeping(false, null);
  await type("One");
  assert.deepEqual([keeper.standing, keeper.isLost], ["forbidden", true]);
  keeper = keeping(true);
  await type("Two");
  assert.deepEqual([names(), keeper.standing, keeper.isLost], [[], "off", true]);
  await keeper.keepNothing(false);
  await keeper.write();
  mock.timers.tick(150);
  await keeper.write();
  assert.deepEqual([names(), keeper.standing], [["Two 1"], "kept"]);
  await keeper.keepNothing(true);
  await type("Three");
  assert.deepEqual([names(), keeper.draft], [["Two 1"], null]);
});

test("what was forgotten is a new draft from the next change on", async () => {
  await type("One");
  kept.clear();
  keeper.forgotten();
  assert.equal(keeper.standing, "nothing");
  await type("Two");
  assert.deepEqual(names(), ["Two 1"]);
});

test("what was found in files is kept with the claim", async () => {
  open = { ...open, inspections: { d1: { sha256: "00" } } };
  await type("With a file");
  assert.deepEqual([...kept.values()][0]?.inspections, { d1: { sha256: "00" } });
});

test("what is known beside the claim is noted in its draft, or makes one", async () => {
  replace({ claimName: "Example" });
  assert.deepEqual(keeper.facts.history, [{ status: "editing", since: "2024-07-20" }]);
  keeper.note({ filed: ["/claimName"], location: "Paris" });
  mock.timers.tick(150);
  await keeper.write();
  assert.deepEqual(
    [...kept.values()].map(({ filed, location, claim }) => [filed, location, claim.claimName]),
    [[["/claimName"], "Paris", "Example"]],
  );
  await type("Example 2");
  keeper.note({ history: [{ status: "submitted", since: "2024-07-21" }] });
  await keeper.write();
  const [draft] = kept.values();
  assert.deepEqual([draft?.filed, draft?.history], [["/claimName"], [{ status: "submitted", since: "2024-07-21" }]]);
  assert.equal(draft?.claim.claimName, "Example 2");
});

test("where nothing is kept, what is known beside the claim stays in the page", async () => {
  keeper = keeping(true);
  keeper.note({ location: "Paris" });
  await keeper.write();
  assert.equal(keeper.facts.location, "Paris");
  assert.equal(kept.size, 0);
  await keeper.keepNothing(false);
  assert.equal(keeper.facts.location, "Paris");
});
