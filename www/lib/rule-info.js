// What a rule or a requirement is: what it checks, why, since when, where that is published, and examples. What the rulebook
// does not say itself, this asks the check.
import { nearest } from "./nearest.js";
import { askedByActivities, derivedExample, isOfActivities, nameOf } from "./rule/asked.js";
import { embeddedBook } from "./rule/books.js";
import { givenBy } from "./rule/examples.js";

export { bookOf } from "./rule/books.js";

/** @typedef {import("./index.js").RuleInfo} RuleInfo */
/** @typedef {import("./index.js").RuleEntry} RuleEntry */
/** @typedef {import("./index.js").RuleEdition} RuleEdition */
/** @typedef {import("./index.js").Report} Report */
/** @typedef {import("./rule/data.js").RuleBook} RuleBook */
/** @typedef {import("./rule/examples.js").Side} Side */
/** @typedef {import("./rule/examples.js").Example} Example */
/** @typedef {Map<string, import("./rule/asked.js").Asking[]>} Asked */
/** @typedef {ReturnType<typeof import("./words/words.js").formatter>} Words */
/**
 * What is needed of the library.
 *
 * @typedef {object} Library
 * @property {import("./index.js").Claimproof} cp
 * @property {import("./rule/asked.js").Check} check   the same check, whose requirements need no texts
 * @property {Words} words   those of rules included
 * @property {import("./rule/data.js").RuleBook} [book]   another rulebook than ours
 */

const GROUPS = ["field", "approval", "expense", "evidence", "core", "metric"];
/** How many years an example is moved at most to be one of another edition. */
const YEARS = [-6, 3];
/** The rule about activities that an edition does not list. */
const UNLISTED = "activity/not-in-edition";

/** The activities that ask for each requirement of a rulebook: the same for every language. @type {WeakMap<object, Asked>} */
const asked = new WeakMap();
/** The ids of the requirements of a rulebook, without what follows a colon. @type {WeakMap<object, string[]>} */
const requirementIds = new WeakMap();

/** @param {Library} library */
const bookIn = ({ book = embeddedBook }) => book;

/** @param {Library} library */
const askedIn = (library) => {
  const book = bookIn(library);
  const known = asked.get(book) ?? askedByActivities(library.check);
  asked.set(book, known);
  return known;
};

/** @param {string} id @param {Library} library */
const isRule = (id, library) => bookIn(library).rule.some((rule) => rule.id === id);

/** The ids of all requirements, by group. @param {Library} library */
function requirements(library) {
  const book = bookIn(library);
  const known = requirementIds.get(book);
  if (known) return known;
  const ofSamples = book.claim.flatMap(({ claim, today }) => library.check.requirements(claim, { today }));
  const all = [
    ...ofSamples.map(({ id }) => id),
    ...book.example.map(({ of }) => of).filter((id) => !isRule(id, library)),
    ...askedIn(library).keys(),
  ].map(nameOf);
  const groupOf = (/** @type {string} */ id) => GROUPS.indexOf(String(id.split("/", 1)[0]));
  const ids = [...new Set(all)].sort((a, b) => groupOf(a) - groupOf(b));
  requirementIds.set(book, ids);
  return ids;
}

/**
 * Every rule, then every requirement; of an edition, if one is named.
 * @param {Library} library
 * @param {string} [edition]
 * @returns {RuleEntry[]}
 */
export function ruleList(library, edition) {
  const { words } = library;
  const rules = bookIn(library).rule.map(({ id, severity }) => ({
    id,
    kind: /** @type {const} */ ("rule"),
    severity,
    title: words.text(`rule.${id}`),
  }));
  const needed = requirements(library).map((id) => ({
    id,
    kind: /** @type {const} */ ("requirement"),
    severity: null,
    title: titleOf(id, words),
  }));
  const all = [...rules, ...needed];
  if (edition === undefined) return all;
  return all.filter(({ id }) => editionsOf(id, examplesOf(id, library), library).some((held) => held.id === edition));
}

/** The label of a requirement. @param {string} id @param {Words} words */
const titleOf = (id, words) => words.text(`requirement.${id}`, { product: "…" });

/**
 * Everything about one of them.
 *
 * @param {string} given   `core/product:ID` is `core/product`
 * @param {Library} library
 * @returns {RuleInfo}
 */
export function ruleInfo(given, library) {
  const id = nameOf(given);
  const book = bookIn(library);
  const rule = book.rule.find((rule) => rule.id === id);
  const examples = examplesOf(id, library);
  if (!rule && examples.length === 0) throw unknown(given, library);
  const { words } = library;
  const found = examples.map((example) => failing(example, library)).find(Boolean);
  const editions = editionsOf(id, examples, library);
  const group = String(id.split("/", 1)[0]);
  const help = found?.help ?? "";
  return {
    id,
    kind: rule ? "rule" : "requirement",
    severity: rule?.severity ?? null,
    minor: rule?.minor ?? null,
    title: rule ? words.text(`rule.${id}`) : titleOf(id, words),
    checks: rule ? words.maybe(`rule.${id}`, {}, "checks") : words.text(`rule.group.${group}`),
    // What we say of the published rules is not about those of others.
    why: rule && !book.isOthers ? words.maybe(`rule.${id}`, {}, "why") : help,
    help,
    editions,
    sources: sourcesOf(book, id, [...(rule?.sources ?? []), ...editions.map(({ source }) => source).reverse()]),
    stands: book.stand
      .filter(({ of }) => of.includes(id))
      .map(({ id: stand, sources }) => ({
        id: stand,
        differ: words.text(`rule.stand.${stand}`),
        taken: words.maybe(`rule.stand.${stand}`, {}, "taken"),
        sources: sources.map((source) => sourceOf(book, source, id)),
      })),
    examples: examples.map(({ fails, passes }) => ({
      fails: sideOf(fails, id, library),
      passes: sideOf(passes, id, library),
    })),
  };
}

/** @param {string} id @param {Library} library */
function unknown(id, library) {
  const close = nearest(id, [...bookIn(library).rule.map((rule) => rule.id), ...requirements(library)]);
  const message = `There is no rule and no requirement ${JSON.stringify(id)}. Did you mean ${JSON.stringify(close)}?`;
  return Object.assign(new Error(message), { code: "ERR_OPTIONS" });
}

/** @param {string} id @param {Library} library */
function examplesOf(id, library) {
  if (isRule(id, library)) return bookIn(library).example.filter(({ of }) => of === id);
  return [exampleOf(id, library)].flatMap((example) => example ?? []);
}

/** The example of a requirement. @param {string} id @param {Library} library */
function exampleOf(id, library) {
  const book = bookIn(library);
  const own = book.example.find(({ of }) => of === id);
  return own ?? derivedExample(id, book, library.check, () => askedIn(library));
}

/** What is reported of an example that fails. @param {Example | undefined} example @param {Library} library */
function failing(example, library) {
  return example && sideOf(example.fails, nameOf(example.of), library).found;
}

/**
 * @param {Side} side
 * @param {Library} library
 * @param {number} [years]
 * @returns {{report: Report, today: string | null, claim: object | null}}
 */
function reportOf(side, library, years = 0) {
  const { cp } = library;
  if (side.text !== undefined) {
    const report = JSON.parse(cp.checkMany(side.text, { today: "2024-07-20", texts: true }));
    return { report, today: null, claim: null };
  }
  const { claim, today, maxFileBytes } = givenBy(side, bookIn(library).claim, years);
  return { report: cp.check(claim, { today, limits: { maxFileBytes } }), today, claim };
}

/** What a report says under this id. @param {string} id @param {Report} report */
function foundIn(id, { findings, requirements = [], sources }) {
  const finding = findings.find(({ rule }) => rule === id);
  if (finding) {
    const { path, severity, message, help, source, confidence } = finding;
    return { path, severity, message, help, source, confidence };
  }
  const needed = requirements.find((row) => nameOf(row.id) === id && row.status !== "met");
  if (!needed) return null;
  const { paths, label, why, source } = needed;
  const confidence = sources[source]?.confidence ?? "inferred";
  return { path: String(paths[0] ?? ""), severity: null, message: label, help: why, source, confidence };
}

/** @param {Side} side @param {string} id @param {Library} library @returns {import("./index.js").RuleExampleSide} */
function sideOf(side, id, library) {
  const { report, today, claim } = reportOf(side, library);
  const found = foundIn(id, report);
  const change = (/** @type {string} */ path, /** @type {unknown} */ value, removed = false) => ({
    path,
    field: library.words.field(path.replace(/\/-$/, "")),
    value: value ?? null,
    removed,
  });
  return {
    claim,
    text: side.text ?? null,
    today,
    maxFileBytes: side.maxFileBytes ?? null,
    changes: [
      ...Object.entries(side.set ?? {}).map(([path, value]) => change(path, value)),
      ...(side.remove ?? []).map((path) => change(path, null, true)),
    ],
    found: found && { path: found.path, severity: found.severity, message: found.message, help: found.help },
  };
}

/**
 * The editions in which an example fails when it is moved there, or whose activities ask for it.
 * @param {string} id
 * @param {readonly Example[]} examples
 * @param {Library} library
 * @returns {RuleEdition[]}
 */
function editionsOf(id, examples, library) {
  const { rulebooks, activities } = library.check.catalog();
  /** @type {Map<string, Pick<RuleEdition, "severity" | "source" | "confidence" | "activities">>} */
  const holds = new Map();
  for (const example of examples) {
    if (example.everywhere) everywhere(id, library, holds);
    else if (example.fails.text === undefined) moved(id, example, library, holds);
  }
  for (const [requirement, list] of isRule(id, library) || !isOfActivities(id) ? [] : askedIn(library)) {
    if (nameOf(requirement) !== id) continue;
    for (const { edition, kind, asked } of list) {
      const { sources } = library.cp.check({ rulebook: edition, activity: { kind } });
      const at = holds.get(edition);
      const row = { severity: null, source: asked.source, confidence: sources[asked.source]?.confidence ?? "inferred" };
      holds.set(edition, {
        ...row,
        ...at,
        activities: [...(at?.activities ?? []), ...activities.filter((one) => one.id === kind)],
      });
    }
  }
  return rulebooks.flatMap(({ id: edition, label, route, from, to }) => {
    const held = holds.get(edition);
    return held ? [{ id: edition, label, route, from, to, ...held }] : [];
  });
}

/** @param {string} id @param {Library} library @param {Map<string, any>} holds */
function everywhere(id, library, holds) {
  const book = bookIn(library);
  const rule = book.rule.find((rule) => rule.id === id);
  const [source = "claim"] = rule?.sources ?? [];
  const { confidence } = sourceOf(book, source, id);
  for (const { id: edition } of library.check.catalog().rulebooks)
    holds.set(edition, { severity: rule?.severity ?? null, source, confidence, activities: null });
}

/** @param {string} id @param {Example} example @param {Library} library @param {Map<string, any>} holds */
function moved(id, { fails }, library, holds) {
  const [first = 0, last = 0] = YEARS;
  /** @type {Set<string>} */
  const tried = new Set();
  // The example itself first, then the years around it.
  for (const years of [0, ...Array.from({ length: last - first + 1 }, (_, n) => first + n)]) {
    const { report } = reportOf(fails, library, years);
    const edition = report.rulebook.id;
    if (tried.has(edition)) continue;
    tried.add(edition);
    // What an edition does not list, another rule refuses.
    const isListed = id === UNLISTED || foundIn(UNLISTED, report) === null;
    const found = isListed ? foundIn(id, report) : null;
    if (found)
      holds.set(edition, {
        severity: found.severity,
        source: found.source,
        confidence: found.confidence,
        activities: null,
      });
  }
}

/** @param {RuleBook} book @param {string} id @param {readonly string[]} ids @returns {RuleInfo["sources"]} */
function sourcesOf(book, id, ids) {
  return [...new Set(ids)].map((source) => sourceOf(book, source, id));
}

/**
 * A source, with the part of it that is meant.
 * @param {RuleBook} book
 * @param {string} id
 * @param {string} of
 * @returns {RuleInfo["sources"][number]}
 */
function sourceOf(book, id, of) {
  const {
    title = id,
    publisher,
    published,
    clause,
    url,
    confidence,
  } = book.source.find((source) => source.id === id) ?? {};
  const meant = book.clause.find((entry) => entry.source === id && entry.of.includes(of));
  return {
    id,
    title,
    publisher: publisher ?? null,
    published: published ?? null,
    clause: meant?.clause ?? clause ?? null,
    url: url ?? null,
    confidence: /** @type {import("./index.js").Confidence} */ (confidence ?? "inferred"),
  };
}
