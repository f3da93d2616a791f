// A text is made once for the same values, and differs where they do.
import assert from "node:assert/strict";
import test from "node:test";
import { Messages } from "../../www/lib/words/messages.js";

/** Messages that count how often one is put into words. */
function counting() {
  const count = { made: 0 };
  const functions = {
    SHOWN: (/** @type {unknown[]} */ [value]) => {
      count.made += 1;
      return String(value);
    },
  };
  const source = `finding = { SHOWN($day) } in { $row }\n    .help = Help with { SHOWN($day) }`;
  return { count, messages: new Messages([source], "en", functions) };
}

test("a text is made once for the same values", () => {
  const { count, messages } = counting();
  const say = (/** @type {string} */ day) => messages.say("finding", { day, row: 1, severity: "error" });
  assert.deepEqual([say("a"), say("b"), say("a"), say("b")], ["a in 1", "b in 1", "a in 1", "b in 1"]);
  assert.equal(count.made, 2);
  assert.equal(messages.say("finding", { day: "a", row: 1 }, "help"), "Help with a");
  assert.equal(count.made, 3);
});

test("values that are alike have texts of their own", () => {
  const { messages } = counting();
  const values = [1, "1", true, "true", null, "null", undefined, "", [], ["1"], [1], Number.NaN, { a: 1 }, "{}"];
  const fresh = values.map((day) => counting().messages.say("finding", { day, row: 1 }));
  for (let turn = 0; turn < 2; turn += 1)
    assert.deepEqual(
      values.map((day) => messages.say("finding", { day, row: 1 })),
      fresh,
    );
});

test("no more texts are kept than a report has, and no long ones", () => {
  const { count, messages } = counting();
  const say = (/** @type {string} */ day) => messages.say("finding", { day, row: 1 });
  for (let n = 0; n < 10_000; n += 1) say(`day ${n}`);
  say("day 0");
  assert.equal(count.made, 10_001);
  const long = "x".repeat(1000);
  say(long);
  say(long);
  assert.equal(count.made, 10_003);
});
