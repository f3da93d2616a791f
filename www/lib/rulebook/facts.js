// @ts-check

// What an entry of a rulebook states, in words: a name and its values for each field. A field or a value that is not known here is
// told by its own name, so that nothing is left out.
import { isTable, tables, texts } from "./books.js";

/** @typedef {import("./books.js").Table} Table */
/** @typedef {ReturnType<typeof import("../words/words.js").formatter>} Words */
/**
 * What an entry states of one field.
 * @typedef {{ field: string, label: string, items: string[] }} Fact
 */
/** @typedef {(value: any, given: Given) => string[]} Describe */
/**
 * What is needed to describe an entry.
 * @typedef {object} Given
 * @property {Words} words
 * @property {Table} book      the rulebook, laid over its base
 * @property {Table} edition   that the entry is of
 * @property {readonly string[]} reads   the sources that decide, where an entry names several
 * @property {Table} entry
 */

/**
 * What the entries of a list state, field by field.
 * @param {string} list @param {Given} given @param {readonly string[]} [except]   fields that are left out @returns {Fact[]}
 */
export function factsOf(list, given, except = []) {
  const describers = LISTS[list] ?? {};
  const known = Object.keys(describers);
  const fields = [...known, ...Object.keys(given.entry).filter((field) => !known.includes(field))];
  return fields.flatMap((field) => {
    const value = Object.hasOwn(given.entry, field) ? given.entry[field] : undefined;
    if (value === undefined || field === "id" || except.includes(field)) return [];
    const label = given.words.maybe(`author.fact.${field}`) || field;
    const items = (describers[field] ?? plain)(value, given);
    return items.length > 0 ? [{ field, label, items }] : [];
  });
}

/** A value in the words of its author. @type {Describe} */
const plain = (value) => (Array.isArray(value) ? value.map(written) : [written(value)]);

/** @param {unknown} value */
const written = (value) => (typeof value === "string" ? value : JSON.stringify(value));

/** @param {string} vocabulary @returns {Describe} */
const ids =
  (vocabulary) =>
  (value, { words }) =>
    [value].flat().map((id) => words.label(vocabulary, String(id)));

/** The category of an activity, by the name that it has in the edition. @type {Describe} */
const category = (value, { words, edition }) => {
  const renamed = tables(edition["renamed-category"]).find(({ id }) => id === value);
  return [words.label("category", String(renamed?.label ?? value))];
};

/** @type {Describe} */
const day = (value, { words }) => [words.date(String(value))];

/** @type {Describe} */
const number = (value, { words }) => [words.number(String(value))];

/** @type {Describe} */
const flag = (value, { words }) => [words.text(`author.value.${value === true ? "yes" : "no"}`)];

/** What is said only where it is so. @type {Describe} */
const where = (value, given) => (value === true ? flag(value, given) : []);

/** @type {Describe} */
const confidence = (value, { words }) => [words.maybe(`page.confidence.${value}`) || String(value)];

/** @type {Describe} */
const severity = (value, { words }) => [words.maybe(`author.severity.${value}`) || String(value)];

/** The titles of sources. @type {Describe} */
const titles = (value, { book }) =>
  texts(value).map((id) => String(tables(book.source).find((source) => source.id === id)?.title ?? id));

/** The source that decides: the first that the edition rests on, else the first that is named. @type {Describe} */
const sources = (value, given) => {
  const named = texts(value);
  const decisive = given.reads.find((id) => named.includes(id)) ?? named[0];
  return decisive === undefined ? [] : titles([decisive], given);
};

/** An amount in the currency of limits. @param {unknown} value @param {Given} given */
const amount = (value, { words, book }) => words.money(String(value), book.constants?.limits?.currency);

/** The programs of a group, by their names. @param {unknown} group @param {Given} given @returns {string[]} */
function programsOf(group, { book, words }) {
  const members = tables(book.program).filter((program) => texts(program.groups).includes(String(group)));
  return members.map(({ id }) => words.label("program", id));
}

/** Several things of which one will do. @param {string[]} names @param {Words} words */
const anyOf = (names, words) => words.text("author.any-of", { kinds: names });

/** A proof of execution: the kinds that will do, and when it is asked for. @type {Describe} */
const proofs = (value, given) =>
  tables(value).map(({ any, channel, subtype, categories, ...rest }) => {
    const { words } = given;
    const label = (/** @type {string} */ vocabulary, /** @type {unknown} */ id) => words.label(vocabulary, String(id));
    const kinds = anyOf(
      texts(any).map((kind) => label("evidence-kind", kind)),
      words,
    );
    const when = [
      channel !== undefined && words.text("author.when.channel", { channel: label("channel", channel) }),
      subtype !== undefined && words.text("author.when.subtype", { subtype: label("subtype", subtype) }),
      ofCategories(categories, given),
      ...Object.entries(rest).map(([name, condition]) => {
        if (UNTOLD.includes(name)) return "";
        const labels = texts([condition].flat()).map((id) => label(PROOF_LABELS[name] ?? "", id));
        return condition === false
          ? ""
          : words.maybe(`author.when.${name}`, { labels }) || `${name}: ${written(condition)}`;
      }),
    ];
    return [kinds, ...when].filter(Boolean).join("; ");
  });

/** The vocabulary of what a condition of a proof names. @type {{[name: string]: string}} */
const PROOF_LABELS = { "fare-by": "mode", "core-not-shown-by": "evidence-kind" };

/** @type {Describe} */
const limits = (value, given) =>
  tables(value).map(({ kind, percent, amount: figure, people, expenses, categories, ...rest }) => {
    const { words } = given;
    const figures = [
      percent !== undefined && words.text(`author.${SHARES[kind] ?? "percent"}`, { percent: String(percent) }),
      figure !== undefined && amount(figure, given),
      people !== undefined && words.money(String(people), "attendees"),
      ...Object.entries(rest).map(([name, other]) => (UNTOLD.includes(name) ? "" : `${name}: ${written(other)}`)),
    ];
    const label = words.maybe(`limit.${kind}`) || String(kind);
    const counted = texts(expenses).map((id) => words.label("expense-kind", id));
    const of = counted.length > 0 ? words.text("author.limit-of", { expenses: counted }) : "";
    return [`${label}: ${figures.filter(Boolean).join(", ")}`, of, ofCategories(categories, given)]
      .filter(Boolean)
      .join(" ");
  });

/** What a share is of, where not of the funds earned. @type {{[kind: string]: string}} */
const SHARES = { "percent-of-expenses": "percent-of-expenses" };

/** Where an entry stands is not repeated with its figures. */
const UNTOLD = ["sources", "confidence"];

/** For which categories of activities something is, where not for all. @param {unknown} ids @param {Given} given */
const ofCategories = (ids, given) =>
  ids === undefined
    ? ""
    : given.words.text("author.of-categories", { categories: texts(ids).flatMap((id) => category(id, given)) });

/** What is different for the programs of a group. @type {Describe} */
const exceptions = (value, given) =>
  tables(value).map(({ group, confidence: _, sources: __, ...rest }) => {
    const { words } = given;
    const effects = Object.entries(rest).map(([name, effect]) =>
      effect === true || name === "percent"
        ? words.maybe(`author.exception.${name}`, { percent: String(effect) }) || name
        : `${name}: ${written(effect)}`,
    );
    const names = programsOf(group, given);
    return words.text("author.for-programs", {
      programs: names.length > 0 ? names : [String(group)],
      what: effects.join("; "),
    });
  });

/** @type {Describe} */
const coreMetBy = (value, { words }) =>
  tables(value).map(({ core, kind, showing }) =>
    words.text("author.core-met-by", {
      core: words.label("shows", String(core)),
      kind: words.label("evidence-kind", String(kind)),
      showing: words.label("shows", String(showing)),
    }),
  );

/** @type {Describe} */
const governs = (value, { words }) => {
  const [from, to] = [String(value?.from), String(value?.to)];
  const open = (/** @type {string} */ date, /** @type {string} */ end) => (date === end ? null : date);
  return [words.text("author.governs", { from: open(from, "0001-01-01"), to: open(to, "9999-12-31") })];
};

/** @type {Describe} */
const parameters = (value, given) =>
  isTable(value) ? Object.entries(value).map(([name, figure]) => `${name} = ${written(figure)}`) : plain(value, given);

/** @type {Describe} */
const minorCase = (value, given) => (isTable(value) ? sources(value.sources, given) : plain(value, given));

/** First and last day of a half-year's window, each a month and a day. @type {Describe} */
const half = (value, { words }) => [
  words.text("author.from-to", { from: String(value?.opens), to: String(value?.closes) }),
];

/** @type {Describe} */
const extensions = (value) => tables(value).flatMap((listed) => texts(listed.extensions));

const CITED = { sources, confidence };

/** How the fields of each list are described, in the order in which they are told. @type {{[list: string]: {[field: string]: Describe}}} */
const LISTS = {
  edition: {
    title: plain,
    route: ids("route"),
    governs,
    published: day,
    extends: plain,
    reads: titles,
    limit: limits,
    proof: proofs,
  },
  source: { title: plain, publisher: plain, published: day, clause: plain, url: plain, confidence },
  window: { "usage-period": ids("period"), opens: day, closes: day, ...CITED },
  projected: { "first-half": half, "second-half": half, ...CITED },
  "by-days": {
    days: number,
    after: (value, { words }) => [words.maybe(`author.after.${value}`) || String(value)],
    grace: number,
    ...CITED,
  },
  program: {
    route: ids("route"),
    since: day,
    "partner-role": ids("partner-role"),
    groups: plain,
    ...CITED,
  },
  threshold: { amount: (value, given) => [amount(value, given)], ...CITED },
  ended: { "last-usage-day": day, ...CITED },
  "other-allowances": { countries: ids("country"), ...CITED },
  "renamed-category": { label: ids("category"), ...CITED },
  ask: { "solution-area": ids("solution-area"), "partner-role": ids("partner-role"), ...CITED },
  activity: {
    category,
    "listed-from": day,
    public: (value, { words }) => (value === false ? [words.text("author.value.not-public")] : []),
    core: ids("shows"),
    "core-shown-by": ids("evidence-kind"),
    "core-met-by": coreMetBy,
    "core-recommended": ids("shows"),
    proofs,
    metric: ids("metric"),
    expenses: ids("expense-kind"),
    exempt: ids("expense-kind"),
    channels: ids("channel"),
    subtypes: ids("subtype"),
    "subtypes-of": ids("activity"),
    components: ids("component"),
    "fewest-components": number,
    "component-channels": ids("channel"),
    conferences: where,
    "approval-first": where,
    "microsoft-invoice": where,
    limits,
    exceptions,
    ...CITED,
  },
  rule: { severity, minor: severity, on: flag, parameters, "minor-case": minorCase, ...CITED },
  requirement: CITED,
  role: { routes: ids("route"), ...CITED },
  "evidence-kind": { group: plain, link: where, photo: where, mail: where, "url-visible": where },
  "expense-kind": { catering: where, rental: where, fare: where },
  metric: { value: plain },
  "keep-documents": { months: number, ...CITED },
  limits: { currency: ids("currency"), ...CITED },
  "usage-period": { months: number, ...CITED },
  "not-asked": { fields: plain, ...CITED },
  "file-types": { listed: extensions, mails: plain, ...CITED },
};
