// Shared by all entries: one compiled module, one instance, and the texts of the requested locale.
// The entries differ only in where the module's bytes come from.
import * as core from "./core.js";
import { unmarked } from "./encoding.js";
import { blocked, failure, instance } from "./failure.js";
import { entriesOf, held, Inspections, renewed } from "./inspections.js";
import { isBytes, jsonText } from "./plain.js";
import { notReady, proposer, ready } from "./proposals.js";
import { added, addRulebook, removeRulebook, rulebookOf, textsWith } from "./rulebooks.js";
import { describe, describeCatalog, describeRequirements, formatter, messagesIn } from "./words/words.js";

/** @typedef {import("./index.js").CheckOptions} CheckOptions */
/** @typedef {import("./index.js").Texts} Texts */
/** @typedef {import("./locales.js").Locales} Locales */
/** @typedef {import("./index.js").LoadOptions} LoadOptions */
/**
 * What can be loaded later: what there is of a claim after submission beside its module, and what explains rules.
 * @typedef {object} Later
 * @property {{locales: Locales, calendar: () => Promise<typeof import("./calendar-text.js")>}} [lifecycle]
 * @property {{locales: Locales, info: () => Promise<typeof import("./rule-info.js")>}} [rules]
 */

/**
 * The compiled module, shared by concurrent calls; removed when compiling fails, so that a later call can try again.
 * @type {Promise<WebAssembly.Module> | undefined}
 */
let compiled;

/** Writes calendars, once it is loaded. @type {typeof import("./calendar-text.js").calendarText | undefined} */
let calendarText;

/** Explains rules, once it is loaded. @type {typeof import("./rule-info.js") | undefined} */
let ruleInfo;

/** The texts with those of what happens after submission, by their language. @type {Map<string, Texts>} */
const lifecycleTexts = new Map();

/** The texts with those of rules, likewise. @type {Map<string, Texts>} */
const ruleTexts = new Map();

/** What is known of the rules of those that were added. @type {WeakMap<object, import("./rule/data.js").RuleBook>} */
const ruleBooks = new WeakMap();

/**
 * @param {() => Promise<WebAssembly.Module>} compile
 * @param {LoadOptions | undefined} options
 * @param {Locales} locales
 * @param {Later} [later]
 * @param {() => Promise<() => import("./propose.js").Proposer>} [proposals]   loads the module of proposals, where it is not there at once
 */
export async function start(compile, options, locales, later, proposals) {
  const locale = object(options).locale ?? "en";
  if (typeof locale !== "string") throw failure("ERR_OPTIONS", 'locale must be a language tag such as "fr".');
  compiled ??= compile().catch((error) => {
    compiled = undefined;
    throw blocked(error) ?? error;
  });
  const wanted = object(options);
  const after = wanted.lifecycle || !proposals ? later?.lifecycle : undefined;
  const explained = wanted.rules || !proposals ? later?.rules : undefined;
  const [module, texts, words, calendar, ruleWords, info] = await Promise.all([
    compiled,
    pick(locales, locale),
    after && pick(after.locales, locale),
    after?.calendar(),
    explained && pick(explained.locales, locale),
    explained?.info(),
    (wanted.proposals || wanted.lifecycle) && proposals ? ready(proposals) : undefined,
  ]);
  calendarText ??= calendar?.calendarText;
  ruleInfo ??= info;
  const both = (/** @type {Texts} */ more) => ({ ...texts, messages: [...texts.messages, ...more.messages] });
  if (words && !lifecycleTexts.has(texts.locale)) lifecycleTexts.set(texts.locale, both(words));
  if (ruleWords && !ruleTexts.has(texts.locale)) ruleTexts.set(texts.locale, both(ruleWords));
  instance(() => core.initSync({ module }));
  return claimproof(module, texts, locale);
}

/** Begins again with a new instance, and the rulebooks that were added. @param {WebAssembly.Module} module */
function renew(module) {
  core.forget();
  core.initSync({ module });
  renewed();
  for (const { loaded } of added()) core.addRulebook(loaded);
}

/**
 * Texts of ours with those of a rulebook over them, where it is one that was added.
 * @param {Texts} ours @param {unknown} rulebook @param {string} asked   the language that was asked for
 */
export function textsOver(ours, rulebook, asked) {
  const own = rulebookOf(rulebook);
  return own ? /** @type {Texts} */ (textsWith(own, ours, asked)) : ours;
}

/** Removes a rulebook that was added, so that another one can have its id. @param {string} id */
export async function dropRulebook(id) {
  const module = await compiled;
  if (module) removeRulebook(id, () => renew(module));
}

/** Texts by exact tag, then by shorter tags, else English. @param {Locales} locales @param {string} locale */
export async function pick(locales, locale) {
  const known = Object.keys(locales);
  for (
    let tag = locale.replaceAll("_", "-").toLowerCase();
    tag;
    tag = tag.slice(0, Math.max(tag.lastIndexOf("-"), 0))
  ) {
    const name = known.find((name) => name.toLowerCase() === tag);
    const texts = name === undefined ? undefined : locales[name];
    if (texts) return (await texts()).default;
  }
  return (await locales.en()).default;
}

/** @param {WebAssembly.Module} module @param {Texts} texts @param {string} asked   the language that was asked for */
function claimproof(module, texts, asked) {
  // Misuse has a code. Other errors (a trap, an exhausted stack) may leave the instance broken: the next call gets a new one.
  /** @template Result @param {() => Result} call */
  const guard = (call) => {
    try {
      return call();
    } catch (error) {
      if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_")) throw error;
      renew(module);
      throw new Error(
        "The check stopped unexpectedly; nothing is known about this claim. The next check starts afresh.",
        { cause: error },
      );
    }
  };
  /** Ours with those of the first of these ids that names a rulebook or an edition of one. @param {Texts} ours @param {unknown[]} ids */
  const wordsOf = (ours, ...ids) => textsOver(ours, ids.find(rulebookOf), asked);
  /** @type {import("./index.js").Claimproof} */
  const made = {
    version: "{{version}}",
    locale: texts.locale,
    texts,
    /** @param {unknown} claim @param {CheckOptions} [options] */
    check(claim, options) {
      const [text, given] = [textOf(claim), dated(options)];
      const report = guard(() => held(given, (rest) => core.check(text, rest)));
      return describe(report, wordsOf(texts, given.rulebook, report.rulebook?.id));
    },
    /** @param {unknown} claim @param {CheckOptions} [options] */
    requirements(claim, options) {
      const [text, given] = [textOf(claim), dated(options)];
      return describeRequirements(
        guard(() => held(given, (rest) => core.requirements(text, rest))),
        wordsOf(texts, given.rulebook, pinOf(claim)),
      );
    },
    /** @param {unknown} claim @param {import("./index.js").ProposeOptions} [options] */
    propose(claim, options) {
      const { today, inspections, amounts, rulebook } = object(options);
      const [text, given] = [textOf(claim), jsonText(entriesOf(inspections ?? {}))];
      const { propose, describe: described } = proposer();
      const proposals = propose(text, given, String(today ?? localDay()), amounts ?? "gross", rulebook);
      return described(proposals, formatter(wordsOf(texts, rulebook, pinOf(claim))));
    },
    /** @param {unknown} claim @param {readonly import("./types.js").Proposal[]} proposals */
    accept(claim, proposals) {
      if (!Array.isArray(proposals))
        throw failure("ERR_OPTIONS", "accept takes a list of proposals, as propose gives it.");
      return proposer().accept(textOf(claim), jsonText(proposals));
    },
    /** @param {unknown} claim @param {import("./index.js").LifecycleOptions} [options] */
    lifecycle(claim, options) {
      const text = textOf(claim);
      const { today = localDay(), rulebook, ...given } = object(options);
      const isAsked = Array.isArray(given.requests) && given.requests.length > 0;
      const ids = isAsked ? made.requirements(claim, { today, rulebook }) : [];
      const requirements = Object.fromEntries(ids.map(({ id, paths }) => [id, paths]));
      const words = lifecycleTexts.get(texts.locale);
      if (!words) throw notReady();
      const { lifecycle, describeLifecycle } = proposer();
      const answer = lifecycle(text, jsonText({ ...given, today, requirements }), rulebook);
      return describeLifecycle(answer, formatter(wordsOf(words, rulebook, pinOf(claim))));
    },
    /** @param {unknown} claim @param {import("./index.js").CalendarOptions} options */
    calendar(claim, options) {
      const { now = new Date().toISOString(), today = localDay(), rulebook, ...given } = object(options);
      const words = lifecycleTexts.get(texts.locale);
      if (!words || !calendarText) throw notReady();
      const lifecycle = (/** @type {import("./index.js").LifecycleOptions} */ options) =>
        made.lifecycle(claim, { ...options, rulebook });
      const { deadline } = made.check(claim, { today, rulebook });
      const own = formatter(wordsOf(words, rulebook, pinOf(claim)));
      const parts = { lifecycle, deadline, words: own, name: nameOf(claim) };
      return calendarText({ .../** @type {typeof options} */ (given), now, today }, parts);
    },
    rules: (options) => explainer(object(options).rulebook).list(),
    rule: (id, options) => explainer(object(options).rulebook).explain(String(id)),
    inspections: (entries) => guard(() => new Inspections(entries)),
    catalog(options) {
      const { today, rulebook } = dated(options);
      return describeCatalog(
        guard(() => core.catalog(today, rulebook)),
        wordsOf(texts, rulebook),
      );
    },
    /** @param {unknown} rulebook @param {import("./index.js").RulebookOptions} [options] */
    addRulebook(rulebook, options) {
      const { addRulebook: load, readTexts } = proposer();
      const read = (/** @type {unknown} */ texts, /** @type {string} */ at) => readTexts(texts, at, messagesIn);
      const editions = (/** @type {string | undefined} */ id) =>
        core.catalog(localDay(), id).rulebooks.map(({ id }) => id);
      return guard(() => addRulebook(rulebook, object(options).base, { load, read, add: core.addRulebook, editions }));
    },
    textsOf: (rulebook) => wordsOf(texts, rulebook),
    /**
     * @param {string | Uint8Array} lines
     * @param {Omit<import("./index.js").CheckManyOptions, "bytes"> & CheckOptions & {bytes?: boolean}} [options]
     * @returns {any}   a text, or bytes where they are asked for
     */
    checkMany(lines, options) {
      const bytes = typeof lines === "string" ? new TextEncoder().encode(lines) : lines;
      if (!isBytes(bytes)) throw failure("ERR_OPTIONS", "checkMany takes a string or a Uint8Array of NDJSON.");
      const json = unmarked(bytes);
      const { texts: described, bytes: isInBytes, inspections, ...rest } = dated(options);
      if (inspections) throw failure("ERR_OPTIONS", "checkMany takes inspections inside the documents of each claim.");
      const reports = guard(() => core.checkMany(json, rest));
      if (isInBytes && !described) return reports;
      const text = new TextDecoder().decode(reports);
      if (!described) return text;
      const withTexts = text.replace(/[^\n]+/g, (line) => {
        const report = JSON.parse(line);
        return JSON.stringify(describe(report, wordsOf(texts, rest.rulebook, report.rulebook?.id)));
      });
      return isInBytes ? new TextEncoder().encode(withTexts) : withTexts;
    },
  };
  /** What explains rules in this language, ours or those of another rulebook. @param {unknown} rulebook */
  function explainer(rulebook) {
    const words = ruleTexts.get(texts.locale);
    if (!words || !ruleInfo) throw notReady();
    const { bookOf, ruleList, ruleInfo: infoOf } = ruleInfo;
    const own = rulebookOf(rulebook);
    // An id that is not known is an error.
    if (rulebook !== undefined) guard(() => core.catalog(localDay(), String(rulebook)));
    const by = own && { rulebook: own.id };
    /** @type {import("./rule/asked.js").Check} */
    const check = {
      // Names of countries and currencies take long, and no rule asks for them.
      catalog() {
        const { rulebooks, activities } = guard(() => core.catalog(localDay(), own?.id));
        return describeCatalog({ rulebooks, activities }, wordsOf(texts, own?.id));
      },
      requirements: (claim, options) => guard(() => core.requirements(textOf(claim), dated({ ...options, ...by }))),
    };
    /** @type {import("./index.js").Claimproof} */
    const cp = {
      ...made,
      check: (/** @type {unknown} */ claim, /** @type {CheckOptions | undefined} */ options) =>
        made.check(claim, { ...by, ...options }),
      checkMany: /** @type {typeof made.checkMany} */ (
        (/** @type {string} */ lines, /** @type {{}} */ options) => made.checkMany(lines, { ...by, ...options })
      ),
    };
    const book = own && (ruleBooks.get(own) ?? bookOf(parsed(own.json), own.base && parsed(own.base)));
    if (own && book) ruleBooks.set(own, book);
    const library = { cp, check, words: formatter(wordsOf(words, own?.id)), ...(book && { book }) };
    const edition = rulebook === own?.id ? undefined : rulebook;
    return {
      list: () => ruleList(library, edition === undefined ? undefined : String(edition)),
      explain: (/** @type {string} */ id) => infoOf(id, library),
    };
  }
  return Object.freeze(made);
}

/** The name of a claim in one line. @param {unknown} claim */
function nameOf(claim) {
  const name = Reflect.get(Object(claim), "claimName");
  return typeof name === "string"
    ? name
        .replace(/[\s\p{Cc}]+/gu, " ")
        .replace(/\p{Cs}/gu, "\ufffd")
        .trim()
    : "";
}

/** @param {Uint8Array} json */
const parsed = (json) => JSON.parse(new TextDecoder().decode(json));

/** The edition that a claim asks for. @param {unknown} claim */
const pinOf = (claim) => Reflect.get(Object(claim), "rulebook");

/** A claim as the module takes it. @param {unknown} claim */
function textOf(claim) {
  if (typeof claim === "object" && claim !== null && !Array.isArray(claim)) return jsonText(claim);
  throw failure("ERR_NOT_AN_OBJECT", "A claim is an object, as JSON.parse gives it.");
}

/**
 * The only place that reads a clock: without `today`, the caller’s current date.
 * @template {CheckOptions} Options
 * @param {Options | undefined} options
 */
function dated(options) {
  const { today, limits, ...rest } = object(options);
  return { today: today ?? localDay(), limits: object(limits ?? undefined), ...rest };
}

function localDay(now = new Date()) {
  const pad = (/** @type {number} */ number, /** @type {number} */ length) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** @template {object} Options @param {Options | undefined} options @returns {Partial<Options>} */
function object(options) {
  if (options === undefined) return {};
  if (typeof options === "object" && options !== null) return options;
  throw failure("ERR_OPTIONS", "The options, and limits in them, must be objects.");
}

export { added, followRulebooks, rulebookOf } from "./rulebooks.js";
export { failure };
