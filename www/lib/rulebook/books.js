// @ts-check

// A rulebook as one object: laid over its base, and an edition of it with what it takes over from earlier ones. The loader of the
// module does the same when a rulebook is added; this is for reading and comparing what authors wrote.

/** @typedef {{[name: string]: any}} Table */

/**
 * A rulebook laid over its base: of lists the base's entries, then its own, where an entry with the id of one of the base's is laid
 * over that one; of tables field by field; all else is its own.
 *
 * @param {Table} own @param {Table} base @returns {Table}
 */
export function laidOver(own, base) {
  const { base: _, ...rest } = merged(own, base, (mine, theirs) => merged(mine, theirs, (inner) => inner));
  return rest;
}

/**
 * Two tables as one; `tables` makes one of two tables of the same name.
 * @param {Table} own
 * @param {Table} base
 * @param {(own: Table, base: Table) => Table} tables
 * @returns {Table}
 */
function merged(own, base, tables) {
  const values = Object.entries(own).map(([name, value]) => {
    const inherited = Object.hasOwn(base, name) ? base[name] : undefined;
    if (Array.isArray(value) && Array.isArray(inherited)) return [name, joined(value, inherited)];
    return [name, isTable(value) && isTable(inherited) ? tables(value, inherited) : value];
  });
  return { ...base, ...Object.fromEntries(values) };
}

/** @param {unknown[]} own @param {unknown[]} base */
function joined(own, base) {
  const all = [...base];
  for (const entry of own) {
    const at = base.findIndex((other) => (isTable(entry) ? isTable(other) && isSame(entry, other) : entry === other));
    if (at < 0) all.push(entry);
    else if (isTable(entry)) all[at] = { ...Object(all[at]), ...entry };
  }
  return all;
}

/** @param {Table} one @param {Table} other */
const isSame = ({ id }, other) => id !== undefined && id === other.id;

/** @param {unknown} value @returns {value is Table} */
export const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of a list that are tables; of what is no list, none. @param {unknown} list @returns {Table[]} */
export const tables = (list) => (Array.isArray(list) ? list.filter(isTable) : []);

/** The texts of a list; of what is no list, none. @param {unknown} list @returns {string[]} */
export const texts = (list) => (Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : []);

/** Lists of an edition that go on in those that extend it, and what an entry is known by. */
const INHERITED = /** @type {const} */ ({ activity: "id", ask: "id", "renamed-category": "id" });

/** Lists whose entries name several programs: as one entry for each. */
const BY_PROGRAM = /** @type {const} */ (["threshold", "ended"]);

/**
 * An edition with what it takes over from those that it extends.
 * @param {Table} book @param {string} id @returns {Table | undefined}
 */
export function editionOf(book, id) {
  const editions = tables(book.edition);
  const place = editions.findIndex((edition) => edition.id === id);
  const own = editions[place];
  if (!own) return undefined;
  // An edition extends one before it.
  const base = editionOf({ edition: editions.slice(0, place) }, own.extends) ?? {};
  const edition = { ...own };
  for (const [list, key] of Object.entries(INHERITED)) {
    const all = [...tables(base[list])];
    for (const entry of tables(own[list])) {
      const at = all.findIndex((other) => other[key] === entry[key]);
      if (at < 0) all.push(entry);
      else all[at] = list === "activity" ? { ...all[at], ...entry } : entry;
    }
    if (all.length > 0) edition[list] = all;
  }
  for (const list of BY_PROGRAM) {
    const split = tables(own[list]).flatMap(({ programs, ...rest }) =>
      texts(programs).map((program) => ({ id: program, ...rest })),
    );
    const kept = tables(base[list]).filter((other) => !split.some((entry) => entry.id === other.id));
    if (kept.length + split.length > 0) edition[list] = [...kept, ...split];
  }
  const allowances = own["other-allowances"] ?? base["other-allowances"];
  return allowances === undefined ? edition : { ...edition, "other-allowances": allowances };
}
