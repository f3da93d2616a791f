// Which edition of the rules the page names, and when it warns that the published claim windows have ended.
import assert from "node:assert/strict";
import test from "node:test";
import { newestEdition } from "../../www/page/edition.js";

const rulebooks = /** @type {const} */ ([
  { route: "co-op", title: "Older", published: "2022-01-01" },
  { route: "co-op", title: "Newest", published: null },
  { route: "cpor", title: "Another route", published: "2025-01-01" },
]);

test("the newest edition is that for co-op claims", () => {
  assert.equal(newestEdition({ rulebooks: [...rulebooks], periods: [] }, "2026-01-01").edition?.title, "Newest");
});

test("the published windows have ended once the last of them is past, whatever is projected", () => {
  const endedOn = (/** @type {string} */ today) =>
    newestEdition(
      {
        rulebooks: [...rulebooks],
        periods: [
          { closesOn: "2025-08-15", basis: "projected" },
          { closesOn: "2025-02-15", basis: "published-window" },
          { closesOn: null, basis: "published-window" },
          { closesOn: "2024-08-15", basis: "published-window" },
          { closesOn: null, basis: null },
        ],
      },
      today,
    ).endedOn;
  assert.deepEqual(["2025-02-15", "2025-02-16"].map(endedOn), [null, "2025-02-15"]);
  assert.equal(newestEdition({ rulebooks: [...rulebooks], periods: [] }, "2026-01-01").endedOn, null);
});
