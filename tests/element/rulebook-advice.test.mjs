// What an author should look at in a rulebook that loads, and what is wrong with its examples.
import assert from "node:assert/strict";
import { test } from "node:test";
import { adviceOn } from "../../www/lib/rulebook/advice.js";
import { laidOver } from "../../www/lib/rulebook/books.js";
import { mistakesIn } from "../../www/lib/rulebook/examples.js";
import { emptyRulebook, nextEdition } from "../../www/lib/rulebook/scaffold.js";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";
import { embedded } from "../xtask/rulebook.mjs";

/** @param {string} text @returns {any} */
const parsed = (text) => readRulebookFile(text, "a.toml").value;

/** @param {any} own @param {any} [book] @param {import("../../www/lib/rulebook/advice.js").HasLabel} [hasLabel] */
const advice = (own, book = own, hasLabel = () => false) =>
  adviceOn(own, book, hasLabel).map(({ path, message }) => `${path}: ${message}`);

test("a new rulebook has nothing but what is to fill in", () => {
  const own = parsed(emptyRulebook({ id: "acme-fund@2026-04" }));
  const { edition } = own;
  assert.deepEqual([own.id, edition[0].id, edition[0].governs.from], ["acme-fund", "acme-fund@2026-04", "2026-04-01"]);
  const open = advice(own);
  assert.equal(open.length, 4);
  for (const line of open) assert.match(line, /: this is not filled in: FILL IN: /);
  assert.equal(parsed(emptyRulebook({ id: "acme", title: "$& {edition}" })).title, "$& {edition}");
  for (const id of ["Acme", "a b", "", "@2026", `a"\n`]) assert.throws(() => emptyRulebook({ id }), RangeError);
  assert.throws(() => emptyRulebook({ id: "acme@2026-13" }), RangeError);
});

test("the next edition of ours has nothing but what is to fill in", () => {
  const own = parsed(nextEdition(embedded(), "microsoft-co-op@2024-07", { id: "microsoft-co-op@2025-07" }));
  for (const line of advice(own, laidOver(own, embedded()))) assert.match(line, /: this is not filled in: FILL IN: /);
});

test("sources, labels, examples and windows that are not there", () => {
  const own = {
    source: [{ id: "a" }, { id: "b" }],
    rule: [
      { id: "deadline/missed", sources: ["a"] },
      { id: "deadline/closing", on: false },
    ],
    vocabulary: { "evidence-kind": [{ id: "photo" }, { id: "plan" }], categories: ["events"] },
    edition: [
      {
        id: "x@1",
        governs: { from: "2024-01-01", to: "2024-12-31" },
        window: [{ "usage-period": "2024-01-01/2024-06-30" }],
      },
      { id: "x@2", governs: { from: "2025-01-01", to: "9999-12-31" }, activity: [{ id: "fair" }] },
      { id: "x@3", route: "cpor", governs: { from: "0001-01-01", to: "9999-12-31" } },
    ],
    texts: {
      en: { messages: "label-evidence-kind-plan = Plan\nlabel-category-events = Events\n" },
      fr: { messages: "" },
    },
  };
  const known = (/** @type {string} */ locale, /** @type {string} */ _, /** @type {string} */ id) =>
    locale === "fr" && id !== "photo";
  assert.deepEqual(advice(own, own, known), [
    "/source/1: no entry names the source b",
    "/vocabulary/evidence-kind/0: no label-evidence-kind-photo in en",
    "/edition/1/activity/0: no label-activity-fair in en",
    "/vocabulary/evidence-kind/0: no label-evidence-kind-photo in fr",
    "/rule/0: no example of deadline/missed: an [[example]] shows a claim that fails and one that passes",
    "/edition/0: x@1 has no claim window for 2024-07-01/2024-12-31",
    "/edition/1: x@2 has no claim window",
  ]);
});

test("examples: what was found instead of what should be", () => {
  const sample = { id: "s", today: "2024-07-20", claim: { claimName: "a" } };
  const sides = { fails: { claim: "s", set: { "/claimName": "b" } }, passes: { claim: "s" } };
  /** Finds what is wrong where the claim has another name. @param {any} claim */
  const check = (claim) => ({
    findings: claim.claimName === "a" ? [] : [{ rule: "x/y", path: "/claimName", message: "Not a." }],
    requirements: [{ id: "field/z", status: claim.claimName === "a" ? "met" : "missing", label: "Z" }],
  });
  const validator = /** @type {any} */ ({
    check,
    checkMany: (/** @type {string} */ text) => JSON.stringify(check({ claimName: text })),
  });
  const wrong = (/** @type {any[]} */ ...example) =>
    mistakesIn({ rule: [{ id: "x/y" }, { id: "v/w" }], claim: [sample] }, example, validator, "x").map(
      ({ path, message }) => `${path}: ${message}`,
    );
  assert.deepEqual(
    wrong({ of: "x/y", ...sides }, { of: "field/z", ...sides }, { of: "x/y", ...sides, fails: { text: "b" } }),
    [],
  );
  const reversed = { fails: sides.passes, passes: sides.fails };
  assert.deepEqual(wrong({ of: "x/y", ...reversed }, { of: "field/z", ...reversed }, { of: "v/w", ...sides }), [
    "/example/0/fails: x/y: this claim should fail, and does not: nothing is wrong with it",
    "/example/0/passes: x/y: this claim should pass, and does not: /claimName: Not a.",
    "/example/1/fails: field/z: this claim should fail, and does not: field/z is met",
    "/example/1/passes: field/z: this claim should pass, and does not: Z",
    "/example/2/fails: v/w: this claim should fail, and does not: x/y at /claimName",
  ]);
  assert.match(
    wrong({ of: "x/y", fails: { claim: "none" }, passes: { claim: "s" } })[0] ?? "",
    /fails: x\/y: .*no sample claim none/,
  );
  assert.match(wrong({ of: "x/y" })[0] ?? "", /no sample claim/);
});
