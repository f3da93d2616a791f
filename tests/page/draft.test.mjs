// Drafts as data: read from whatever is opened, written, copied.
import assert from "node:assert/strict";
import { test } from "node:test";
import { asDraft, beside, newDraft, revised, revisionOf } from "../../www/page/drafts/draft.js";
import { duplicated, exported, imported, toAdd } from "../../www/page/drafts/exchange.js";

const NOW = "2024-07-20T09:12:44Z";
const given = () => {
  let n = 0;
  return { id: () => `new${++n}`, now: NOW };
};
const draft = newDraft({ id: "a", now: NOW, claim: { claimName: "Spring" }, inspections: { d1: { sha256: "00" } } });

test("a revision grows by one, and the id stays", () => {
  const next = revised(draft, { claim: { claimName: "Summer" } }, "2024-07-21T00:00:00Z");
  assert.deepEqual(
    [next.id, next.revision, next.changedAt, next.claim],
    ["a", 2, "2024-07-21T00:00:00Z", { claimName: "Summer" }],
  );
});

test("a copy is a claim of its own that was not submitted", () => {
  const filed = {
    ...draft,
    revision: 9,
    history: [{ status: "submitted", since: "2024-08-01" }],
    filed: ["/claimName"],
  };
  const copy = duplicated(
    { ...filed, claim: { claimName: "Spring", submitOn: "2024-08-01" } },
    { id: "b", now: NOW, name: "Spring (copy)" },
  );
  assert.deepEqual(copy, {
    ...newDraft({ id: "b", now: NOW, claim: { claimName: "Spring (copy)" }, inspections: draft.inspections }),
  });
});

test("an export holds all but what was found in files, and is read again", () => {
  const text = exported([draft, { ...draft, id: "b" }]);
  assert.equal(text.split("\n").length, 3);
  assert.doesNotMatch(text, /sha256/);
  const { drafts, refused, damaged } = imported(text, given());
  assert.deepEqual([refused, damaged], [[], []]);
  assert.deepEqual(
    drafts,
    [draft, { ...draft, id: "b" }].map((one) => ({ ...one, inspections: {} })),
  );
});

test("a bare claim, a list of claims and a draft with unknown fields are read", () => {
  assert.deepEqual(imported('{"claimName":"Bare"}', given()).drafts, [
    newDraft({ id: "new1", now: NOW, claim: { claimName: "Bare" } }),
  ]);
  assert.deepEqual(
    imported('[{"claimName":"One"},{"claimName":"Two"}]', given()).drafts.map(({ id, claim }) => [id, claim.claimName]),
    [
      ["new1", "One"],
      ["new2", "Two"],
    ],
  );
  const [kept] = imported(JSON.stringify({ ...draft, colour: "red" }), given()).drafts;
  assert.equal(/** @type {any} */ (kept).colour, "red");
});

test("what cannot be read is named, and the rest is read", () => {
  const lines = ['{"claimName":"Good"}', "not JSON", "[1]", '{"schema":"claimproof-draft/1","id":"x"}', ""];
  const { drafts, refused } = imported(lines.join("\n"), given());
  assert.deepEqual(
    drafts.map(({ claim }) => claim.claimName),
    ["Good"],
  );
  assert.deepEqual(
    refused.map(({ at, why }) => [at, why]),
    [
      [2, "not-json"],
      [3, "no-claim"],
      [4, "no-claim"],
    ],
  );
});

test("a damaged draft, or one of a later version, is opened as far as it can be", () => {
  const read = asDraft(
    { ...draft, schema: "claimproof-draft/7", revision: "many", history: 3, filed: [1], changedAt: "yesterday" },
    { id: "new", now: NOW },
  );
  assert.deepEqual(read?.damaged.sort(), ["changedAt", "filed", "history", "revision"]);
  assert.deepEqual(read?.draft.claim, draft.claim);
  assert.deepEqual([read?.draft.revision, read?.draft.history, read?.draft.filed], [1, [], []]);
  assert.deepEqual(asDraft({ ...draft, id: 7 }, { id: "new", now: NOW })?.draft.id, "new");
});

test("no draft takes the place of another: the same one is there already, another claim of its id is kept beside", () => {
  const known = new Map([["a", draft]]);
  assert.equal(
    beside({ ...draft }, known, () => "b"),
    null,
  );
  assert.equal(beside({ ...draft, claim: { claimName: "Other" } }, known, () => "b")?.id, "b");
  const two = { claimName: "Spring", usagePeriod: "2024-01-01/2024-06-30" };
  const turned = { usagePeriod: "2024-01-01/2024-06-30", claimName: "Spring" };
  assert.equal(
    beside({ ...draft, claim: turned }, new Map([["a", { ...draft, claim: two }]]), () => "b"),
    null,
  );
  assert.equal(beside({ ...draft, id: "c" }, known, () => "b")?.id, "c");
});

test("drafts of one import that have the same id are both added, and a repeated one once", () => {
  const other = { ...draft, claim: { claimName: "Other" } };
  const added = toAdd([draft, other, draft], [], () => "b");
  assert.deepEqual(
    added.map(({ id, claim }) => [id, claim.claimName]),
    [
      ["a", "Spring"],
      ["b", "Other"],
    ],
  );
});

test("a revision that cannot be read counts as the first, in what is kept as in what is opened", () => {
  for (const revision of [undefined, null, "7", 0, -1, 1.5, Number.NaN]) {
    const kept = { ...draft, revision };
    assert.equal(revisionOf(kept), 1);
    assert.equal(asDraft(kept, { id: "new", now: NOW })?.draft.revision, 1);
  }
  assert.equal(revisionOf({ ...draft, revision: 41 }), 41);
});
