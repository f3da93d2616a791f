// The module reads character sets through the host: the host of the package gives what the library gives natively.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const table = JSON.parse(readFileSync(new URL("../encodings.json", import.meta.url), "utf8"));

const decoded = (/** @type {string} */ label, /** @type {Uint8Array} */ bytes) => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
};

for (const [label, hex, text] of table) {
  test(`${label} ${hex}`, () => assert.equal(decoded(label, Buffer.from(hex, "hex")), text));
}
