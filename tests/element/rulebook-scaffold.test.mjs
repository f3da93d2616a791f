// The beginning of the next edition: TOML that is a rulebook as it is, or an error that says why.
import assert from "node:assert/strict";
import { test } from "node:test";
import { laidOver, tables } from "../../www/lib/rulebook/books.js";
import { nextEdition } from "../../www/lib/rulebook/scaffold.js";
import { readRulebookFile } from "../../www/lib/rulebook-file.js";
import { embedded } from "../xtask/rulebook.mjs";

const book = embedded();
const LATEST = "microsoft-co-op@2024-07";

/** @param {string} before @param {{ id: string, title?: string, since?: string }} named @returns {any} */
const made = (before, named) => readRulebookFile(nextEdition(book, before, named), "next.toml").value;

test("the edition before ends, and the next one goes on by its pattern", () => {
  const own = made(LATEST, { id: "microsoft-co-op@2025-07", title: 'Fiscal year "2026"' });
  assert.deepEqual([own.schema, own.id, own.base], ["claimproof-rulebook/1", "microsoft-co-op-2025-07", "microsoft"]);
  const [closed, next] = own.edition;
  assert.deepEqual(closed, { id: LATEST, governs: { from: "2024-07-01", to: "2025-06-30" } });
  assert.equal(next.title, 'Fiscal year "2026"');
  assert.deepEqual([next.extends, next.route], [LATEST, "co-op"]);
  assert.deepEqual(next.governs, { from: "2025-07-01", to: "9999-12-31" });
  assert.deepEqual(next.reads, [own.source[0].id, "EN23-core", "EN23-over", "LEARN-core"]);
  assert.deepEqual(
    next.window.map((/** @type {any} */ one) => [one["usage-period"], one.opens, one.closes, one.confidence]),
    [
      ["2025-07-01/2025-12-31", "2025-08-16", "2026-02-15", "inferred"],
      ["2026-01-01/2026-06-30", "2026-02-16", "2026-08-15", "inferred"],
    ],
  );
  assert.deepEqual(next.projected["second-half"], { opens: "08-16", closes: "02-15" });
});

test("what it is laid over keeps its order, and no day is left without an edition", () => {
  const { edition } = laidOver(made(LATEST, { id: "microsoft-co-op@2025-07" }), book);
  const co = tables(edition).filter(({ route }) => route === "co-op");
  assert.deepEqual(
    co.slice(-2).map(({ governs }) => [governs.from, governs.to]),
    [
      ["2024-07-01", "2025-06-30"],
      ["2025-07-01", "9999-12-31"],
    ],
  );
});

test("what happens after submission goes on, where it is said for each edition", () => {
  const own = made("microsoft-cpor@2023-10", { id: "microsoft-cpor@2026-01" });
  const before = book.life.find((/** @type {any} */ life) => life.editions?.includes("microsoft-cpor@2023-10"));
  assert.deepEqual(own.life, [{ ...before, editions: ["microsoft-cpor@2026-01"] }]);
  assert.equal(own.edition[1].window, undefined);
});

test("days after the usage period go on, and the first day may be given by itself", () => {
  const one = {
    id: "acme@1",
    route: "co-op",
    governs: { from: "0001-01-01", to: "9999-12-31" },
    "by-days": { days: 45, sources: ["a"] },
  };
  const acme = { id: "acme", edition: [one] };
  const own = /** @type {any} */ (
    readRulebookFile(nextEdition(acme, "acme@1", { id: "acme@2", since: "2025-04-01" }), "a.toml").value
  );
  assert.deepEqual(own.edition[1]["by-days"], { days: 45, confidence: "inferred", sources: ["acme-2-guide"] });
  assert.equal(own.edition[0].governs.to, "2025-03-31");
});

test("titles of others are no more than text", () => {
  const hostile = 'a"\n[[edition]]\nid = "x"\x7f\ud800 \u2028';
  const acme = {
    id: hostile,
    edition: [{ id: "acme@1", title: hostile, governs: { from: "0001-01-01", to: "9999-12-31" } }],
  };
  const own = /** @type {any} */ (
    readRulebookFile(nextEdition(acme, "acme@1", { id: "acme@2025-01", title: hostile }), "a.toml").value
  );
  assert.equal(own.title, hostile.replace("\ud800", "\ufffd"));
  assert.equal(own.edition.length, 2);
});

for (const [before, named, why] of /** @type {[string, { id: string, since?: string }, RegExp][]} */ ([
  ["none", { id: "x@2025-07" }, /^there is no edition none$/],
  [
    "microsoft-co-op@2023-07",
    { id: "x@2025-07" },
    /^microsoft-co-op@2024-07 governs 2024-07-01 to 9999-12-31: begin with the last edition$/,
  ],
  [LATEST, { id: "x@2024-07" }, /begins on 2024-07-01: the next one begins later than that/],
  [LATEST, { id: "x" }, /has no month, .* --since$/],
  [LATEST, { id: "x@2025-13" }, /^2025-13-01 is not a date/],
  [LATEST, { id: "x", since: "2025-02-30" }, /^2025-02-30 is not a date/],
  [LATEST, { id: "a b@2025-07" }, /an id has 1 to 100/],
  [
    LATEST,
    { id: "microsoft-co-op@2023-07", since: "2025-07-01" },
    /^there is an edition microsoft-co-op@2023-07 already$/,
  ],
])) {
  test(`${named.id} after ${before} is refused: ${why.source}`, () => {
    assert.throws(() => nextEdition(book, before, named), { name: "RangeError", message: why });
  });
}
