// Places in a claim's text: where a pointer leads, and where JSON ends.
import assert from "node:assert/strict";
import test from "node:test";
import { locate, mistake } from "../../www/pointer.js";

const text = '{"a": [1, {"b~/": "x\\"y"}], "c": {"d": null}, "c": {"e": []}}';

test("a pointer leads to its field or entry", () => {
  const found = {
    "": text,
    "/a": '"a": [1, {"b~/": "x\\"y"}]',
    "/a/1": '{"b~/": "x\\"y"}',
    "/a/1/b~0~1": '"b~/": "x\\"y"',
    "/c/e": '"e": []', // the last of duplicate names
  };
  for (const [pointer, expected] of Object.entries(found)) {
    const place = locate(text, pointer);
    assert.equal(text.slice(place?.start, place?.end), expected);
    assert.equal(place?.exact, true);
  }
});

test("a pointer to what is not there leads to the nearest that is", () => {
  for (const [pointer, depth] of [["/zz", 0], ["/a/7/x", 1], ["/c/d", 1], ["/a/1/b~0~1/0", 3]]) {
    const place = locate(text, String(pointer));
    assert.equal(place?.exact, false);
    assert.equal(place?.depth, depth);
  }
});

test("a broken text is found as far as it goes", () => {
  const broken = '{"a": {"b": 1}, "c": {"d": tru';
  assert.deepEqual(locate(broken, "/a/b"), { start: 7, end: 13, exact: true, depth: 2 });
  assert.equal(locate(broken, "/c/d")?.exact, true);
  assert.equal(locate("", "/a")?.exact, false);
});

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
    const found = mistake(String(json));
    assert.deepEqual([found?.line, found?.column, found?.expected], [line, column, expected], String(json));
  }
});

test("it calls a mistake what JSON.parse does, and nothing else", () => {
  // A small generator of its own, so that a failure can be had again.
  let seed = 20240720;
  const next = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const characters = '{}[]",:\\ \n1tea-.0ullrfs';
  for (let round = 0; round < 100_000; round += 1) {
    const json = Array.from({ length: next(14) }, () => characters[next(characters.length)]).join("");
    let good = true;
    try {
      JSON.parse(json);
    } catch {
      good = false;
    }
    assert.equal(mistake(json) === null, good, JSON.stringify(json));
    locate(json, "/t/0");
  }
});

test("nesting takes no stack", () => {
  assert.equal(mistake("[".repeat(10_000_000))?.expected, "deep");
  assert.equal(locate('{"a":'.repeat(1_000_000), "/a/a/b")?.depth, 2);
});
