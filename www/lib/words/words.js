// @ts-check

// The words of a report. The rules answer with ids and typed params; this module adds the sentences, from the messages of
// one language (src/texts/LOCALE/*.ftl). It knows no language and no rule.
//
// A message is found by its key, such as "finding.deadline/missed", whose id is finding-deadline-missed. Variables are the
// params of that name; null, an empty text and an empty list choose the variant [none]. Beside the params of a finding, its
// messages may use $severity, $claimBy (the last day to submit, none if it is past) and $basis (what that day rests on).
//
//   { $name }                              as it was typed
//   { DATE($day) }                         2024-03-01 as a long date
//   { PERIOD($interval) }                  two dates with a slash between them
//   { NUMBER($amount) }                    an exact number
//   { MONEY($amount, $currency) }          an exact amount of money, or of what else the unit counts
//   { LABEL($kind, "expense-kind") }       the label of an id of this vocabulary, or the id
//   { LABELS($kinds, "expense-kind") }     a list of ids: "a, b and c"; with join: "or", "a, b or c"
//   { LIST($names) }                       a list as it is, joined in the same way
//   { COUNTRY($code) }                     the name of a country
//   { FIELD($field, $row) }                the name of a field of the claim, in a row of its list

import { IntlFormats } from "./intl-formats.js";
import { idOf, Messages, messagesIn } from "./messages.js";
import { decimal, GAP, given, raw } from "./values.js";

export { messagesIn };

/**
 * What src/texts/LOCALE holds: what about.toml says, and the .ftl files.
 *
 * @typedef {object} Texts
 * @property {string} locale
 * @property {string} [intl]       the locale of dates and amounts, where it is narrower: "en-GB" for "en"
 * @property {string} [name]       of the language, in itself
 * @property {string} [direction]
 * @property {string} [firstDay]   how the first day of a month is written, if not as a number
 * @property {string} [rulebook]   the rulebook whose own words are among them, if it is not ours
 * @property {boolean} [isLaidOver]   whether that is laid over ours, so that what we say of our programme holds
 * @property {readonly string[]} messages   in Fluent's syntax; a later message takes the place of an earlier one
 */
/** @typedef {import("./messages.js").Params} Params */
/** @typedef {{ [key: string]: any }} Row */

/**
 * The report with its texts: `locale`, `message` and `help` of findings, `label` and `why` of requirements, `why` of limits.
 * A report that has texts already gets new ones.
 *
 * @param {Row} report
 * @param {Texts} texts
 * @returns {any}
 */
export function describe(report, texts) {
  const words = wordsOf(texts);
  const { deadline, amounts } = report;
  const due = { claimBy: deadline?.daysLeft >= 0 ? deadline.closesOn : null, basis: deadline?.basis ?? null };
  const described = insert(report, "checkedOn", { locale: texts.locale });
  if (report.requirements)
    described.requirements = report.requirements.map((/** @type {Row} */ row) => requirement(words, row));
  if (report.findings) described.findings = report.findings.map((/** @type {Row} */ row) => finding(words, row, due));
  if (amounts?.limits)
    described.amounts = { ...amounts, limits: amounts.limits.map((/** @type {Row} */ row) => limit(words, row)) };
  return described;
}

/**
 * The requirements with `label` and `why`.
 *
 * @param {readonly Row[]} list
 * @param {Texts} texts
 * @returns {any[]}
 */
export function describeRequirements(list, texts) {
  const words = wordsOf(texts);
  return list.map((row) => requirement(words, row));
}

/**
 * The catalogue with a `label` for everything that can be chosen. Lists that define ids become lists of `{id, label}`;
 * ids that refer to another list of the catalogue stay ids.
 *
 * @param {Row} catalog
 * @param {Texts} texts
 * @returns {any}
 */
export function describeCatalog(catalog, texts) {
  const words = wordsOf(texts);
  /** @type {(vocabulary: string) => (entry: string | Row) => Row} */
  const labelled = (vocabulary) => (entry) => {
    const { id, ...rest } = typeof entry === "string" ? { id: entry } : entry;
    return { id, label: words.label(vocabulary, id), ...rest };
  };
  /** @type {Row} */
  const described = { ...catalog };
  for (const [list, vocabulary] of CATALOG_LISTS) {
    if (Array.isArray(catalog[list])) described[list] = catalog[list].map(labelled(vocabulary));
  }
  described.activities = described.activities?.map((/** @type {Row} */ activity) => ({
    ...activity,
    ...(activity.subtypes && { subtypes: activity.subtypes.map(labelled("subtype")) }),
    ...(activity.channels && { channels: activity.channels.map(labelled("channel")) }),
  }));
  described.solutionAreas = described.solutionAreas?.map((/** @type {Row} */ area) => ({
    ...area,
    ...(area.partnerRoles && { partnerRoles: area.partnerRoles.map(labelled("partner-role")) }),
  }));
  described.rulebooks = described.rulebooks?.map((/** @type {Row} */ { id, ...rest }) => ({
    id,
    label: words.text("rulebook", { ...rest, from: openEnd(rest.from), to: openEnd(rest.to) }),
    ...rest,
  }));
  return described;
}

/**
 * The same words one by one, for a page that builds its own sentences.
 *
 * @param {Texts} texts
 */
export function formatter(texts) {
  const words = wordsOf(texts);
  return {
    /** A calendar date, in words. @param {string} iso */
    date: (iso) => words.formats.date(iso),
    /** The same with the month in short. @param {string} iso */
    shortDate: (iso) => words.formats.date(iso, "medium"),
    /**
     * An exact amount of money; the unit "attendees" gives a count of people.
     * @param {string | number} amount
     * @param {string} [currency]
     */
    money: (amount, currency) => words.money(amount, currency),
    /** An exact number. @param {string | number} amount */
    number: (amount) => words.formats.number(amount),
    /** The label of an id, or the id itself. @param {string} vocabulary @param {string} id */
    label: (vocabulary, id) => words.label(vocabulary, id),
    /** The text with this key, such as "page.title", with its params filled in. @param {string} key @param {Params} [params] */
    text: (key, params) => words.text(key, params),
    /**
     * The same, or an empty text where there is none; of an attribute of the message, if one is named.
     * @param {string} key
     * @param {Params} [params]
     * @param {string} [attribute]
     */
    maybe: (key, params, attribute) => words.messages.say(key, params, attribute) ?? "",
    /**
     * The name of a field of the claim, from its JSON Pointer; the entry that it is in is called by its number, or otherwise.
     * @param {string} pointer
     * @param {string} [entry]
     */
    field: (pointer, entry) => words.field(pointer, entry),
  };
}

/**
 * How sure what rests on a source of a report is. A projected day rests on an official document that does not name it: the
 * document is official, and the day is not.
 *
 * @param {Row} report
 * @param {string} id
 * @param {Texts} texts
 * @returns {string}
 */
export function confidenceOf({ sources, findings, requirements }, id, texts) {
  const words = wordsOf(texts);
  const { confidence } = sources[id] ?? {};
  const ofSource = words.text(`page.confidence.${confidence}`);
  /** @type {(row: Row) => boolean} */
  const isProjected = (row) => row.params?.basis === "projected" && row.confidence !== confidence;
  /** @type {(row: Row) => boolean} */
  const rests = (row) => row.source === id;
  if (!findings.some((/** @type {Row} */ row) => rests(row) && isProjected(row))) return ofSource;
  const others = requirements.some(rests) || findings.some((/** @type {Row} */ row) => rests(row) && !isProjected(row));
  return others
    ? words.text("page.confidence.also-projected", { confidence: ofSource })
    : words.text("page.confidence.projected");
}

/** Lists of the catalogue whose entries are labelled, and the vocabulary of each. */
const CATALOG_LISTS = /** @type {const} */ ([
  ["programs", "program"],
  ["periods", "period"],
  ["categories", "category"],
  ["activities", "activity"],
  ["expenseKinds", "expense-kind"],
  ["evidenceKinds", "evidence-kind"],
  ["metrics", "metric"],
  ["modes", "mode"],
  ["issuers", "issuer"],
  ["surfaceOwners", "surface-owner"],
  ["shows", "shows"],
  ["associationShows", "shows"],
  ["roles", "role"],
  ["solutionAreas", "solution-area"],
  ["currencies", "currency"],
  ["countries", "country"],
]);

// Editions without a first or last day have the first or last date there is.
/** @param {unknown} date */
const openEnd = (date) => (date === "0001-01-01" || date === "9999-12-31" ? null : date);

/** @param {Words} words @param {Row} row @param {Row} due   the last day to submit, and what it rests on */
function finding(words, row, due) {
  const params = Object.assign({ severity: row.severity }, due, row.params);
  if (typeof params.field === "string") params.field = idOf(params.field);
  const message = words.messages.at(`finding.${row.rule}`);
  return insert(row, row.related === undefined ? "path" : "related", {
    message: words.messages.fill(message, params) ?? row.rule,
    help: words.messages.fill(message, params, "help") ?? "",
  });
}

/** @param {Words} words @param {Row} row */
function requirement(words, row) {
  return insert(row, "status", words.ofRequirement(row));
}

/** @param {Words} words @param {Row} row */
function limit(words, row) {
  return insert(row, "status", { why: words.messages.say(`limit.${row.id}`, row, "why") ?? "" });
}

/** An id as people read it: "field-day" is Field day. @param {string} id */
const readable = (id) =>
  /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id) ? id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ") : id;

/**
 * A copy with further properties after one of them.
 *
 * @param {Row} row
 * @param {string} after
 * @param {Row} further
 */
function insert(row, after, further) {
  /** @type {Row} */
  const copy = {};
  for (const key in row) {
    if (!(key in further)) copy[key] = row[key];
    if (key === after) Object.assign(copy, further);
  }
  return after in row ? copy : Object.assign(copy, further);
}

/** Requirements whose texts are kept at the most; a rulebook has about a hundred. */
const MOST_KEPT = 1000;

/** @type {WeakMap<Texts, Words>} */
const made = new WeakMap();

/** @param {Texts} texts */
function wordsOf(texts) {
  const words = made.get(texts) ?? new Words(texts);
  made.set(texts, words);
  return words;
}

/** The messages of one language, and the functions that they use. */
class Words {
  /** Whether ids may be without a label: those of a rulebook that has none for them. */
  #isOfAnother;
  /**
   * The texts of requirements without params, by id: most have none, and reports name the same ones again and again. Those
   * whose status is unknown have other texts.
   * @type {Record<"known" | "unknown", Map<string, { label: string | undefined, why: string }>>}
   */
  #ofRequirements = { known: new Map(), unknown: new Map() };

  /** @param {Texts} texts */
  constructor(texts) {
    this.#isOfAnother = texts.rulebook !== undefined;
    this.formats = new IntlFormats(texts.intl ?? texts.locale, texts.firstDay);
    this.messages = new Messages(texts.messages, this.formats.locale, this.#functions());
  }

  /** @returns {import("./messages.js").Functions} */
  #functions() {
    return {
      DATE: ([day]) => this.formats.date(given(day)),
      PERIOD: ([interval]) => this.period(given(interval)),
      NUMBER: ([amount]) => this.formats.number(given(amount)),
      MONEY: ([amount, currency]) => this.money(given(amount), given(currency)),
      LABEL: ([id, vocabulary]) => this.label(String(vocabulary), given(id)),
      LABELS: ([ids, vocabulary], { join }) => this.#list(given(ids), join, (id) => this.label(String(vocabulary), id)),
      LIST: ([items], { join }) => this.#list(given(items), join, raw),
      COUNTRY: ([code]) => this.label("country", given(code)),
      FIELD: ([field, row]) => this.#fieldWithin(given(field), given(row)),
    };
  }

  /** @param {string} key @param {Params} [params] */
  text(key, params) {
    return this.messages.say(key, params) ?? key;
  }

  /** @param {unknown} interval */
  period(interval) {
    const ends = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(String(interval));
    return ends ? this.text("period", { startsOn: ends[1], endsOn: ends[2] }) : raw(interval);
  }

  /** An amount of money; the unit "attendees" counts people. @param {unknown} amount @param {unknown} [currency] */
  money(amount, currency) {
    if (currency !== "attendees" || decimal(amount) === undefined) return this.formats.money(amount, currency);
    const count = Number(amount);
    return this.text("attendees", { count: Number.isSafeInteger(count) ? count : this.formats.number(amount) });
  }

  /** @param {string} vocabulary @param {unknown} id @returns {string} */
  label(vocabulary, id) {
    const label = typeof id === "string" ? this.#known(vocabulary, id) : undefined;
    return label ?? (this.#isOfAnother ? readable(raw(id)) : raw(id));
  }

  /** @param {string} vocabulary @param {string} id @returns {string | undefined} */
  #known(vocabulary, id) {
    if (vocabulary === "period") return this.period(id);
    if (vocabulary === "country") return this.formats.name("region", id);
    if (vocabulary === "currency") return this.formats.name("currency", id);
    return /^[a-z\d][a-z\d./+-]*$/.test(id) ? this.messages.say(`label.${vocabulary}.${id}`) : undefined;
  }

  /** @param {unknown} items @param {unknown} join @param {(item: unknown) => string} show */
  #list(items, join, show) {
    return Array.isArray(items) ? this.formats.list(items.map(show), join === "or" ? "or" : "and") : show(items);
  }

  /**
   * The name of a field by its JSON Pointer; of one that the claim does not have, by the fields around it.
   * @param {unknown} pointer
   * @param {string} [entry]   what the entry is called
   * @returns {string}
   */
  field(pointer, entry) {
    if (typeof pointer !== "string") return raw(pointer);
    const steps = pointer.split("/").slice(1);
    const isRow = (/** @type {string} */ step) => /^(?:0|[1-9]\d*)$/.test(step);
    const index = steps.find(isRow);
    const name = this.#fieldNamed(
      steps.filter((step) => !isRow(step)).join("/") || "claim",
      index === undefined ? null : (entry ?? Number(index) + 1),
    );
    if (name !== undefined) return name;
    const last = raw((steps.pop() ?? pointer).replaceAll("~1", "/").replaceAll("~0", "~")) || GAP;
    if (steps.length === 1 && steps[0] === "metrics") return this.label("metric", last);
    return steps.length > 0 ? `${this.field(`/${steps.join("/")}`, entry)} › ${last}` : last;
  }

  /** The name of a field by its id; of one within a field that has a name, by that. @param {unknown} id @param {unknown} row */
  #fieldWithin(id, row) {
    if (typeof id !== "string") return raw(id);
    const steps = id.split("-");
    for (let known = steps.length; known > 0; known -= 1) {
      const name = this.#fieldNamed(steps.slice(0, known).join("-"), row);
      if (name !== undefined) return [name, steps.slice(known).join("-")].filter(Boolean).join(" › ");
    }
    return raw(id);
  }

  /** @param {string} field @param {unknown} row */
  #fieldNamed(field, row) {
    return this.messages.say(`field.${field}`, { row });
  }

  /** The label of a requirement, and why it is asked for. @param {Row} row */
  ofRequirement(row) {
    const { label, why } = this.#ofRequirement(row);
    return { label: label ?? this.requirementLabel(row), why };
  }

  /** The same, as its messages have them. @param {Row} row @returns {{ label: string | undefined, why: string }} */
  #ofRequirement(row) {
    for (const _ in row.params) return this.#filled(row);
    const kept = this.#ofRequirements[row.status === "unknown" ? "unknown" : "known"];
    const texts = kept.get(row.id) ?? this.#filled(row);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(row.id, texts);
    return texts;
  }

  /** @param {Row} row */
  #filled({ id, status, group, params }) {
    // After a colon stands a value of the claim: core/product:ID.
    const colon = id.indexOf(":");
    const message = this.messages.at(`requirement.${colon < 0 ? id : id.slice(0, colon)}`);
    const say = (/** @type {string | undefined} */ attribute) => this.messages.fill(message, params, attribute);
    const why = say("why") ?? this.messages.say(`page.why.${group}`) ?? "";
    const unknown = () => say("unknown") ?? [why, this.messages.say(`unknown.${group}`)].filter(Boolean).join(" ");
    return { label: say(undefined), why: status === "unknown" ? unknown() : why };
  }

  /** A label for a requirement that has no text of its own, from the labels of what it asks for. @param {Row} row */
  requirementLabel({ id, anyOf }) {
    const [group, name = ""] = String(id).split("/");
    const vocabulary = { evidence: "evidence-kind", core: "shows", metric: "metric" }[String(group)];
    if (!vocabulary) return raw(id);
    return this.#list(anyOf ?? name.split("-or-"), "or", (kind) => this.label(vocabulary, kind));
  }
}
