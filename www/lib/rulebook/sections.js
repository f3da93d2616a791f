// @ts-check

// All that an edition of a rulebook states, in sections with entries, each with its facts in words. `show` writes them down, and
// `diff` compares those of two editions.
import { editionOf, isTable, tables, texts } from "./books.js";
import { factsOf } from "./facts.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {import("./facts.js").Fact} Fact */
/** @typedef {import("./facts.js").Words} Words */
/** @typedef {{ id: string, label: string, facts: Fact[], url?: string }} Entry */
/** @typedef {{ id: string, heading: string, entries: Entry[] }} Section */
/**
 * An edition in words.
 * @typedef {{ id: string, title: string, rulebook: string, facts: Fact[], sections: Section[] }} Described
 */

/** Fields that are for programs alone, or told elsewhere. */
const UNTOLD = ["activity", "ask", "window", "threshold", "ended", "params", "data"];

/** Tables of an edition that are entries of their own, and the section of each. */
const PARTS = /** @type {const} */ ([
  ["by-days", "windows"],
  ["projected", "windows"],
  ["other-allowances", "programs"],
]);

/**
 * An edition in words.
 *
 * @param {Table} book   laid over its base
 * @param {string} id   of the edition
 * @param {Words} words
 * @param {boolean} [whole]   with what no reader needs: what files are taken for, and each step after submission
 * @returns {Described | undefined}
 */
export function described(book, id, words, whole = false) {
  const edition = editionOf(book, id);
  if (!edition) return undefined;
  const told = new Teller(book, edition, words);
  const own = Object.fromEntries(Object.entries(edition).filter(([name]) => !isPart(name)));
  const sections = [
    told.section("sources", told.sources()),
    told.section("windows", [...told.windows(), ...told.parts("windows")]),
    told.section("programs", [...told.programs(), ...told.parts("programs")]),
    told.section("activities", told.list("activity", "activity", edition.activity)),
    told.section("asks", told.list("ask", "", edition.ask)),
    told.section("rules", told.list("rule", "", book.rule)),
    told.section("requirements", told.list("requirement", "", book.requirement)),
    told.section("kinds", told.kinds()),
    told.section("constants", told.constants()),
    ...(whole ? [told.section("life", told.life()), told.section("signs", told.flat("signs", book.signs))] : []),
  ];
  const facts = factsOf("edition", { words, book, edition, entry: own, reads: [] }, UNTOLD);
  return {
    id,
    title: String(edition.title ?? id),
    rulebook: String(book.id ?? ""),
    facts,
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** @param {string} name */
const isPart = (name) => PARTS.some(([part]) => part === name) || name === "renamed-category";

/** Lists of the vocabulary whose entries are ids alone, and the vocabulary of their labels. @type {{[list: string]: string}} */
const ID_LISTS = {
  categories: "category",
  channels: "channel",
  subtypes: "subtype",
  modes: "mode",
  issuers: "issuer",
  "surface-owners": "surface-owner",
  shows: "shows",
  "association-shows": "shows",
};

/** Lists whose entries rest on the documents of the edition first. */
const OF_EDITIONS = ["activity", "ask", "window", "by-days", "projected", "other-allowances", "threshold", "ended"];

/** Tells of the entries of an edition. */
class Teller {
  /** @param {Table} book @param {Table} edition @param {Words} words */
  constructor(book, edition, words) {
    this.book = book;
    this.edition = edition;
    this.words = words;
  }

  /** @param {string} id @param {Entry[]} entries @returns {Section} */
  section(id, entries) {
    return { id, heading: this.words.text(`author.section.${id}`), entries };
  }

  /** @param {string} list @param {Table} entry @returns {Fact[]} */
  facts(list, entry) {
    const { words, book, edition } = this;
    const reads = OF_EDITIONS.includes(list) ? texts(edition.reads) : [];
    return factsOf(list, { words, book, edition, entry, reads }, UNTOLD);
  }

  /**
   * The entries of a list, named by a vocabulary, or by their ids.
   * @param {string} list
   * @param {string} vocabulary
   * @param {unknown} entries
   * @returns {Entry[]}
   */
  list(list, vocabulary, entries) {
    return tables(entries).map((entry) => {
      const id = String(entry.id);
      return { id, label: vocabulary ? this.words.label(vocabulary, id) : id, facts: this.facts(list, entry) };
    });
  }

  /** The documents that the edition, or anything that holds in it, names. */
  sources() {
    const named = new Set(
      [
        this.edition,
        ...Object.entries(this.book).flatMap(([name, part]) => (SHARED.includes(name) ? part : [])),
      ].flatMap(citedIn),
    );
    return tables(this.book.source)
      .filter(({ id }) => named.has(String(id)))
      .map((source) => ({
        id: String(source.id),
        label: String(source.title ?? source.id),
        facts: this.facts("source", source).filter(({ field }) => field !== "title"),
        ...(/^https?:\/\//i.test(String(source.url ?? "")) && { url: String(source.url) }),
      }));
  }

  windows() {
    return tables(this.edition.window).map((window) => {
      const id = String(window["usage-period"] ?? window.id);
      return {
        id,
        label: this.words.label("period", id),
        facts: this.facts("window", { ...window, "usage-period": undefined }),
      };
    });
  }

  /** Tables of the edition that belong to a section. @param {string} section */
  parts(section) {
    return PARTS.flatMap(([name, own]) => {
      const entry = this.edition[name];
      if (own !== section || !isTable(entry)) return [];
      return [{ id: name, label: this.words.text(`author.part.${name}`), facts: this.facts(name, entry) }];
    });
  }

  /** The programs of the route, with their thresholds and ends. */
  programs() {
    const { program } = this.book;
    const own = tables(program).filter(({ route }) => route === this.edition.route || program.length === 1);
    return own.map((entry) => {
      const id = String(entry.id);
      const of = (/** @type {string} */ list) =>
        tables(this.edition[list])
          .filter((other) => other.id === id)
          .flatMap((other) => this.facts(list, { ...other, sources: undefined, confidence: undefined }));
      const facts = [...this.facts("program", entry), ...of("threshold"), ...of("ended")];
      return { id, label: this.words.label("program", id), facts };
    });
  }

  /** The closed lists: kinds with what is said of them, and ids. */
  kinds() {
    const vocabulary = isTable(this.book.vocabulary) ? this.book.vocabulary : {};
    const lists = Object.entries(ID_LISTS).map(([list, of]) => this.#idList(list, of, texts(vocabulary[list])));
    const kinds = ["role", "evidence-kind", "expense-kind", "metric"].flatMap((list) =>
      this.list(list, list, vocabulary[list]).map((entry) => ({ ...entry, id: `${list}/${entry.id}` })),
    );
    return [...lists.filter(({ facts }) => facts.length > 0), ...kinds];
  }

  /** @param {string} list @param {string} vocabulary @param {string[]} ids @returns {Entry} */
  #idList(list, vocabulary, ids) {
    const label = this.words.maybe(`author.fact.${list}`) || list;
    const items = ids.map((id) => this.words.label(vocabulary, id));
    return { id: list, label, facts: items.length > 0 ? [{ field: list, label, items }] : [] };
  }

  /** What happens after submission on the route of the edition. */
  life() {
    const { id, route } = this.edition;
    const own = tables(this.book.life).filter((life) => life.route === route);
    const [life] = own.filter(({ editions }) => editions === undefined || texts(editions).includes(id));
    return this.flat("life", life);
  }

  /** A table without words of its own, value by value. @param {string} name @param {unknown} table @returns {Entry[]} */
  flat(name, table) {
    if (!isTable(table)) return [];
    return Object.entries(table).flatMap(([field, value]) => {
      const items = flattened(value);
      return items.length > 0
        ? [{ id: `${name}/${field}`, label: field, facts: [{ field, label: field, items }] }]
        : [];
    });
  }

  /** Figures that hold in every edition. */
  constants() {
    return Object.entries(isTable(this.book.constants) ? this.book.constants : {}).flatMap(([name, entry]) => {
      if (!isTable(entry)) return [];
      const label = this.words.maybe(`author.part.${name}`) || name;
      return [{ id: name, label, facts: this.facts(name, entry) }];
    });
  }
}

/** Parts of a rulebook that hold in every edition. */
const SHARED = ["rule", "requirement", "vocabulary", "program", "constants"];

/**
 * Every value within a value, each behind the names that lead to it; entries of lists go by their ids.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {string[]}
 */
function flattened(value, path = "") {
  const below = (/** @type {unknown} */ name) => [path, String(name)].filter(Boolean).join(" › ");
  if (Array.isArray(value))
    return value.flatMap((entry, n) =>
      isTable(entry) ? flattened(entry, below(entry.id ?? n + 1)) : flattened(entry, path),
    );
  if (isTable(value)) return Object.entries(value).flatMap(([name, inner]) => flattened(inner, below(name)));
  return [path === "" ? String(value) : `${path}: ${value}`];
}

/** The ids of the sources that a value and all in it name. @param {unknown} value @returns {string[]} */
function citedIn(value) {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (!isTable(value)) return [];
  return [...texts(value.sources), ...texts(value.reads), ...Object.values(value).flatMap(citedIn)];
}
