// @ts-check

// What an author should look at in a rulebook that loads: nothing here keeps it from being used.
import { isTable, tables, texts } from "./books.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {{ path: string, message: string }} Advice */
/**
 * Whether there is a label of an id in a language, beside the rulebook's own.
 * @typedef {(locale: string, vocabulary: string, id: string) => boolean} HasLabel
 */

/**
 * @param {Table} own    as its author wrote it
 * @param {Table} book   laid over its base
 * @param {HasLabel} hasLabel
 * @returns {Advice[]}
 */
export function adviceOn(own, book, hasLabel) {
  return [
    ...left(own, ""),
    ...unnamedSources(own),
    ...labels(own, hasLabel),
    ...examples(own, book),
    ...windows(own, book),
  ];
}

/** A step of a JSON Pointer. @param {string | number} step */
const step = (step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** What the scaffold asks to fill in. @param {unknown} value @param {string} path @returns {Advice[]} */
function left(value, path) {
  if (typeof value === "string")
    return value.includes("FILL IN") ? [{ path, message: `this is not filled in: ${value}` }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => left(inner, path + step(name)));
}

/** @param {Table} own @returns {Advice[]} */
function unnamedSources(own) {
  const { source, ...rest } = own;
  const named = new Set(sourcesIn(rest));
  return tables(source).flatMap(({ id }, n) =>
    named.has(String(id)) ? [] : [{ path: `/source/${n}`, message: `no entry names the source ${id}` }],
  );
}

/** @param {unknown} value @returns {string[]} */
function sourcesIn(value) {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (!isTable(value)) return [];
  return [...texts(value.sources), ...texts(value.reads), ...Object.values(value).flatMap(sourcesIn)];
}

/** Lists of ids, and the vocabulary of their labels. @type {[place: string, vocabulary: string][]} */
const LABELLED = [
  ["/program", "program"],
  ["/vocabulary/role", "role"],
  ["/vocabulary/expense-kind", "expense-kind"],
  ["/vocabulary/evidence-kind", "evidence-kind"],
  ["/vocabulary/metric", "metric"],
  ["/vocabulary/categories", "category"],
  ["/vocabulary/channels", "channel"],
  ["/vocabulary/subtypes", "subtype"],
  ["/vocabulary/modes", "mode"],
  ["/vocabulary/issuers", "issuer"],
  ["/vocabulary/shows", "shows"],
];

/** Ids without a label in a language that the rulebook has. @param {Table} own @param {HasLabel} hasLabel @returns {Advice[]} */
function labels(own, hasLabel) {
  const languages = Object.keys(isTable(own.texts) ? own.texts : {});
  const places = [
    ...LABELLED.flatMap(([place, vocabulary]) => idsAt(own, place).map((entry) => ({ ...entry, vocabulary }))),
    ...tables(own.edition).flatMap((edition, n) =>
      idsAt({ activity: edition.activity }, "/activity").map(({ path, id }) => ({
        path: `/edition/${n}${path}`,
        id,
        vocabulary: "activity",
      })),
    ),
  ];
  return (languages.length > 0 ? languages : ["en"]).flatMap((locale) => {
    const messages = String(Object(Object(own.texts)[locale]).messages ?? "");
    const named = new Set(messages.match(/^label-[\w-]+/gm));
    const lacking = places.filter(
      ({ vocabulary, id }) => !named.has(`label-${vocabulary}-${id}`) && !hasLabel(locale, vocabulary, id),
    );
    return lacking.map(({ path, vocabulary, id }) => ({ path, message: `no label-${vocabulary}-${id} in ${locale}` }));
  });
}

/** The ids of a list, with their places. @param {Table} table @param {string} place @returns {{ path: string, id: string }[]} */
function idsAt(table, place) {
  const list = place
    .split("/")
    .slice(1)
    .reduce((inside, name) => Object(inside)[name], table);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, n) => {
    const id = isTable(entry) ? entry.id : entry;
    return typeof id === "string" ? [{ path: `${place}/${n}`, id }] : [];
  });
}

/** Rules that no example shows. @param {Table} own @param {Table} book @returns {Advice[]} */
function examples(own, book) {
  const shown = new Set(tables(book.example).map(({ of }) => of));
  return tables(own.rule).flatMap(({ id, on }, n) =>
    shown.has(id) || on === false
      ? []
      : [
          {
            path: `/rule/${n}`,
            message: `no example of ${id}: an [[example]] shows a claim that fails and one that passes`,
          },
        ],
  );
}

/** Usage periods of an edition that no claim window is known for. @param {Table} own @param {Table} book @returns {Advice[]} */
function windows(own, book) {
  const months = Number(book.constants?.["usage-period"]?.months ?? 6);
  return tables(own.edition).flatMap((stated, n) => {
    const edition = tables(book.edition).find(({ id }) => id === stated.id) ?? stated;
    if (edition.route === "cpor" || edition["by-days"] || edition.projected) return [];
    const path = `/edition/${n}`;
    const known = tables(edition.window).map((window) => String(window["usage-period"]));
    // Without windows of its own, it goes on with those by days of the edition that it extends.
    if (known.length === 0 && goesOn(edition, book)) return [];
    if (known.length === 0) return [{ path, message: `${edition.id} has no claim window` }];
    return periodsOf(edition.governs, months)
      .filter((period) => !known.includes(period))
      .map((period) => ({ path, message: `${edition.id} has no claim window for ${period}` }));
  });
}

/** Whether an earlier edition says by when claims are submitted. @param {Table} edition @param {Table} book @returns {boolean} */
function goesOn(edition, book) {
  const earlier = tables(book.edition);
  const at = earlier.findIndex(({ id }) => id === edition.id);
  const base = earlier.slice(0, Math.max(at, 0)).find(({ id }) => id === edition.extends);
  if (!base) return false;
  return Boolean(base["by-days"] || base.projected) || (tables(base.window).length === 0 && goesOn(base, book));
}

/** The usage periods that begin between two days, where both are near. @param {unknown} governs @param {number} months */
function periodsOf(governs, months) {
  const { from, to } = Object(governs);
  const periods = [];
  const [first, last] = [Number(String(from).slice(0, 4)), Number(String(to).slice(0, 4))];
  if (!(last - first < 20) || !(months > 0)) return [];
  for (let year = first; year <= last; year++) {
    for (let month = 0; month < 12; month += months) {
      const day = (/** @type {number} */ after, /** @type {number} */ date) =>
        new Date(Date.UTC(year, month + after, date)).toISOString().slice(0, 10);
      if (day(0, 1) >= from && day(0, 1) <= to) periods.push(`${day(0, 1)}/${day(months, 0)}`);
    }
  }
  return periods;
}
