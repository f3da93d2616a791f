// @ts-check
// The edition of the rules that the page has, and how long its claim windows are published.

/** @typedef {Pick<import("../lib/index.js").Catalog["rulebooks"][number], "route" | "title" | "published">} Edition */
/** @typedef {Pick<import("../lib/index.js").Catalog["periods"][number], "closesOn" | "basis">} Period */

/**
 * The newest edition for co-op claims, and the last day of the last claim window that is published, where that is past.
 * @param {{rulebooks: Edition[], periods: Period[]}} catalog @param {string} today
 */
export function newestEdition({ rulebooks, periods }, today) {
  const edition = rulebooks.findLast(({ route }) => route === "co-op") ?? null;
  const published = periods.flatMap(({ closesOn, basis }) => (closesOn && basis !== "projected" ? [closesOn] : []));
  const last = published.sort().at(-1);
  return { edition, endedOn: last && last < today ? last : null };
}
