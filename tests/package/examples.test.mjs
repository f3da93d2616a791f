// Every rule and every requirement has an example of a claim that fails and of one that passes, which do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { askedByActivities, derivedExample, nameOf } from "../../www/lib/rule/asked.js";
import { givenBy } from "../../www/lib/rule/examples.js";
import { embedded } from "../xtask/rulebook.mjs";
import { load } from "./installed.mjs";

const cp = await (await load()).load();
const all = /** @type {import("../../www/lib/rule/data.js").RuleBook} */ (embedded());
const { claim: samples } = all;

/** @param {import("../../www/lib/rule/examples.js").Side} side @returns {import("../../www/lib/index.js").Report} */
function reportOf(side) {
  if (side.text !== undefined) return JSON.parse(cp.checkMany(side.text, { today: "2024-07-20" }));
  const { claim, today, maxFileBytes } = givenBy(side, samples);
  return cp.check(claim, { today, limits: { maxFileBytes } });
}

/** The requirements that there are texts for; `core/product` has the id of a product after it. */
const requirements = (
  readFileSync(new URL("../../src/texts/en/requirements.ftl", import.meta.url), "utf8").match(
    /^requirement-[\w-]+/gm,
  ) ?? []
).map((id) => id.replace("requirement-", "").replace("-", "/"));

test("nothing is wrong with a sample, and nothing is missing", () => {
  for (const { id, claim, today } of samples) {
    const { verdict, findings } = cp.check(claim, { today });
    assert.deepEqual([id, verdict, findings], [id, "ready", []]);
  }
});

test("an example of every rule fails, and another passes", () => {
  const rules = all.rule;
  for (const { id } of rules) {
    const found = all.example.filter((example) => example.of === id);
    assert.ok(found.length > 0, `${id} has no example`);
    for (const { fails, passes } of found) {
      assert.ok(
        reportOf(fails).findings.some(({ rule }) => rule === id),
        `${id} does not fail`,
      );
      assert.ok(!reportOf(passes).findings.some(({ rule }) => rule === id), `${id} does not pass`);
    }
  }
  const known = [...rules.map(({ id }) => id), ...requirements];
  assert.deepEqual(
    all.example.filter(({ of }) => !known.includes(of)),
    [],
  );
});

test("an example of every requirement lacks it, and another meets it", () => {
  const asked = askedByActivities(cp);
  for (const id of requirements) {
    const example = all.example.find(({ of }) => of === id) ?? derivedExample(id, all, cp, () => asked);
    assert.ok(example, `${id} has no example`);
    const status = (/** @type {import("../../www/lib/rule/examples.js").Side} */ side) =>
      reportOf(side).requirements.find((found) => nameOf(found.id) === id)?.status;
    // Whether a rate of exchange is needed is not known until it is there.
    const lacking = id === "field/usd-per-unit" ? "unknown" : "missing";
    assert.deepEqual([id, status(example.fails), status(example.passes)], [id, lacking, "met"]);
  }
});

test("a change of an example at a place that is not there is an error", () => {
  const print = { claim: "print" };
  assert.throws(() => givenBy({ claim: "none" }, samples), /no sample claim none/);
  assert.throws(() => givenBy({ ...print, remove: ["/activity/campaign"] }, samples), /nothing at/);
  assert.throws(() => givenBy({ ...print, set: { "/a/b": 1 } }, samples), /in nothing/);
  assert.throws(() => givenBy({ ...print, set: { "/__proto__/b": 1 } }, samples), /in nothing/);
  assert.throws(() => givenBy({ ...print, set: { "/__proto__": 1 } }, samples), /no place/);
});

test("an example can be moved by years, with its leap days", () => {
  const leap = { claim: "print", set: { "/activity/endsOn": "2024-02-29", "/claimName": "PO 2024-02-291" } };
  const { claim, today } = givenBy(leap, samples, -1);
  const { usagePeriod, activity, claimName } = Object(claim);
  assert.deepEqual(
    [today, usagePeriod, activity.endsOn, claimName],
    ["2023-07-20", "2023-01-01/2023-06-30", "2023-02-28", "PO 2024-02-291"],
  );
});
