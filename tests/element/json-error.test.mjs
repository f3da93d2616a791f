// Where a text stops being JSON.
import assert from "node:assert/strict";
import test from "node:test";
import { jsonError } from "../../www/lib/element/json-error.js";

test("a mistake is told by line and column", () => {
  const told = [
    ["", 1, 1, "end"],
    ['{"a":1,}', 1, 8, "name"],
    ['{"a":1 "b":2}', 1, 8, "comma"],
    ['{"a"\n"b"}', 2, 1, "colon"],
    ['{"a":\r\n tru}', 2, 2, "value"],
    ['["a\n"]', 1, 4, "string"],
    ['["a\tb"]', 1, 4, "character"],
    ['["\\x"]', 1, 3, "escape"],
    ['["é😀" 1]', 1, 7, "comma"],
    ["{}{}", 1, 3, "extra"],
    ['{"a": "b', 1, 7, "string"],
  ];
  for (const [json, line, column, expected] of told) {
    const found = jsonError(String(json));
    assert.deepEqual([found?.line, found?.column, found?.expected], [line, column, expected], String(json));
  }
});

test("it calls a mistake what JSON.parse does, and nothing else", () => {
  // A small generator of its own, so that a failure can be repeated.
  let seed = 20240720;
  const next = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const characters = '{}[]",:\\ \n1tea-.0ullrfs';
  for (let round = 0; round < 100_000; round += 1) {
    const json = Array.from({ length: next(14) }, () => characters[next(characters.length)]).join("");
    let good = true;
    try {
      JSON.parse(json);
    } catch {
      good = false;
    }
    assert.equal(jsonError(json) === null, good, JSON.stringify(json));
  }
});

test("nesting takes no stack", () => {
  assert.equal(jsonError("[".repeat(10_000_000))?.expected, "deep");
});
