// What is known of the rules of a rulebook beside its texts: of ours by the build, of one that was added from itself.
import embedded from "./data.js";

/** @typedef {import("./data.js").RuleBook} RuleBook */
/** @typedef {{[name: string]: unknown}} Table */

/** That of our rulebook. @type {RuleBook} */
export const embeddedBook = embedded;

/** The source of rules that rest on the claim alone, which hold in every programme. */
const CLAIM = "claim";

/**
 * That of a rulebook that was added, laid over its base.
 * @param {Table} own @param {Table} [base]
 * @returns {RuleBook}
 */
export function bookOf(own, base) {
  const rows = (/** @type {string} */ name) => laidOver(rowsOf(own, name), base ? rowsOf(base, name) : []);
  const rules = rows("rule").map((row) => {
    const ours = embedded.rule.find(({ id }) => id === row.id);
    return /** @type {Table} */ ({ minor: ours?.minor, severity: ours?.severity, sources: [], ...row });
  });
  const general = embedded.rule.filter(
    ({ id, sources }) => sources[0] === CLAIM && !rules.some((rule) => rule.id === id),
  );
  const sources = rows("source");
  const undocumented = embedded.source.filter(
    ({ id, publisher }) => publisher === undefined && !sources.some((source) => source.id === id),
  );
  const book = {
    source: [...sources, ...undocumented],
    rule: [...rules, ...general],
    claim: rows("claim"),
    example: rows("example"),
    clause: rows("clause"),
    stand: rows("stand"),
    isOthers: base === undefined,
  };
  // The module of proposals has checked it.
  return /** @type {RuleBook} */ (/** @type {unknown} */ (book));
}

/** @param {Table} table @param {string} name @returns {Table[]} */
const rowsOf = (table, name) => (Array.isArray(table[name]) ? table[name] : []);

/** @param {Table[]} own @param {Table[]} base */
function laidOver(own, base) {
  const under = base.map((row) => ({ ...row, ...own.find(({ id }) => id !== undefined && id === row.id) }));
  return [...under, ...own.filter(({ id }) => id === undefined || !base.some((row) => row.id === id))];
}
