// @ts-check

// The command for those who write rulebooks: scaffolds, checks, tests, compares and shows them.
import { writeFile } from "node:fs/promises";
import locales from "./authors-locales.js";
import { reason, UsageError, withUsageErrors } from "./cli-usage.js";
import { pick } from "./load.js";
import { load } from "./node.js";
import { adviceOn } from "./rulebook/advice.js";
import { tables } from "./rulebook/books.js";
import { addedTo, changesOf, claimsIn } from "./rulebook/checking.js";
import { difference } from "./rulebook/difference.js";
import { toHtml, toMarkdown } from "./rulebook/document.js";
import { mistakesIn } from "./rulebook/examples.js";
import { editionIn, embedded, isFile, open, printed, SyntaxProblem } from "./rulebook/open.js";
import { emptyRulebook, nextEdition } from "./rulebook/scaffold.js";
import { described } from "./rulebook/sections.js";
import { differenceAsText } from "./rulebook/told.js";
import { ownTexts } from "./rulebook-problems.js";
import { laidOver } from "./rulebook-texts.js";
import { formatter } from "./words/words.js";

/**
 * @typedef {{
 *   today?: string, locale?: string, format?: string, since?: string, id?: string, from?: string, empty?: boolean, title?: string,
 *   base?: string, help?: boolean,
 * }} Options
 */
/** @typedef {{ text: string, status: number }} Answer */
/** @typedef {import("./rulebook/open.js").Opened} Opened */

const HELP = `For those who write rulebooks, as TOML or JSON.

  claimproof rulebook new --from EDITION --id ID [--title TITLE] [FILE]
                              begin the next edition after this one
  claimproof rulebook new --empty --id ID [--title TITLE] [FILE]
                              begin the rulebook of another vendor
  claimproof rulebook lint FILE…
                              every mistake with its place, and advice
  claimproof rulebook test ID|FILE
                              run the examples of the rules
  claimproof rulebook diff A B [CLAIMS…] [--format text|json]
                              what edition B changes against A, and for claims
  claimproof rulebook show ID|FILE [--format md|html|json]
                              an edition as a document; microsoft as JSON is the
                              built-in rulebook

ID is the id of an edition, such as microsoft-co-op@2024-07. A FILE stands for
its newest edition; FILE#EDITION names another. A and B are either. CLAIMS are
files with a claim each, or folders of them.

Options
  --from EDITION    new: the edition that the next one extends
  --empty           new: another vendor, with rules of its own
  --id ID           new: the id of the edition (VENDOR@YYYY-MM)
  --since DATE      new: the first day that it governs, where its id has none
  --title TITLE     new: its title
  --base FILE       the rulebook that FILE is laid over, if not the embedded one
  --locale xx       language of the texts (default: en)
  --today DATE      diff: check the claims as of this date (default: today)
  --format FORMAT   show: md (default), html or json; diff: text or json

Exit status
  0  done; lint: no mistake; test: every example does what it should
  1  lint: some mistake; test: some example does not
  2  bad usage or unreadable input; the message is on standard error
`;

/** @type {{[command: string]: (words: string[], options: Options) => Promise<Answer>}} */
const COMMANDS = { new: scaffolded, lint: linted, test: tested, diff: compared, show: shown };

/** @param {string[]} words   after "rulebook" @param {Options} options @returns {Promise<Answer>} */
export async function rulebookCommand([command, ...words], options) {
  if (options.help) return { text: HELP, status: 0 };
  const run = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (run) return run(words, options);
  const said = command === undefined ? "say what to do" : `unknown command rulebook ${command}`;
  throw new UsageError(`${said}. Try: claimproof rulebook --help`);
}

/**
 * What names a rulebook to the package: an id is one; a file is added first.
 * @param {string} word   an id, a file, or a file and an edition of it: FILE#EDITION
 * @param {string | undefined} base   the file of its base
 * @param {import("./index.js").Claimproof} validator
 */
export async function rulebookNamed(word, base, validator) {
  if (!isFile(word)) return { rulebook: word };
  const opened = await open(word, base);
  try {
    const id = validator.addRulebook(opened.own, { base: opened.base });
    return { rulebook: opened.edition ?? id, added: { own: opened.own, base: opened.base } };
  } catch (error) {
    const { problems } = /** @type {import("./index.js").ClaimproofError} */ (error);
    if (!problems) throw error;
    throw new UsageError(`${word} cannot be used\n${problems.map((problem) => placed(problem, opened)).join("\n")}`);
  }
}

/** A problem with its place in the file. @param {import("./index.js").RulebookProblem} problem @param {Opened} opened */
function placed({ path, message }, { file, at }) {
  const { line, column } = at(path);
  return printed(`${file}:${line}:${column}: ${path ? `${path}: ` : ""}${message}`);
}

/** @param {string[]} files @param {Options} options @returns {Promise<Answer>} */
async function scaffolded([file, more], options) {
  if (more !== undefined) throw new UsageError("name one file to write");
  if (file !== undefined && !/\.toml$/i.test(file)) throw new UsageError(`${file}: the name of the file ends in .toml`);
  const text = await scaffoldOf(options);
  if (file === undefined) return { text, status: 0 };
  await writeFile(file, text, { flag: "wx" }).catch((error) => {
    throw new UsageError(`${file}: ${reason(error)}`);
  });
  return { text: "", status: 0 };
}

/** @param {Options} options */
async function scaffoldOf({ from, empty, id, title, since, base }) {
  if ((from === undefined) === !empty) throw new UsageError("say what to begin with: --from EDITION, or --empty");
  if (id === undefined) throw new UsageError("name the id of what is new: --id ID");
  if (from === undefined) return refused(() => emptyRulebook({ id, title, since }));
  const { own, edition } = await open(base === undefined ? from : `${base}#${from}`, undefined);
  if (edition === undefined) throw new UsageError(`--from ${from}: name an edition, such as microsoft-co-op@2024-07`);
  return refused(() => nextEdition(own, edition, { id, title, since }));
}

/** @param {string[]} files @param {Options} options @returns {Promise<Answer>} */
async function linted(files, { base }) {
  if (files.length === 0) throw new UsageError("name a file of a rulebook");
  const told = [];
  for (const file of files) told.push(await lintOf(file, base));
  const text = told.flatMap(({ mistakes, advice }) => [...mistakes, ...advice]).map((line) => `${line}\n`);
  return { text: text.join(""), status: told.some(({ mistakes }) => mistakes.length > 0) ? 1 : 0 };
}

/** @param {string} file @param {string | undefined} base @returns {Promise<{ mistakes: string[], advice: string[] }>} */
async function lintOf(file, base) {
  if (!isFile(file)) throw new UsageError(`${file}: name a file of a rulebook, .toml or .json`);
  try {
    const opened = await open(file, base);
    const { own, book } = opened;
    const mistakes = problemsOf(await load(), opened).map((problem) => placed(problem, opened));
    if (mistakes.length > 0) return { mistakes, advice: [] };
    const labelled = await labelledIn(Object.keys(Object(own.texts)));
    const advice = adviceOn(own, book, labelled);
    return {
      mistakes,
      advice: advice.map(({ path, message }) => placed({ path, message: `warning: ${message}` }, opened)),
    };
  } catch (error) {
    if (error instanceof SyntaxProblem) return { mistakes: [error.message], advice: [] };
    throw error;
  }
}

/**
 * What is wrong with a rulebook, which the module knows afterwards where nothing is.
 * @param {import("./index.js").Claimproof} validator
 * @param {Opened} opened
 */
function problemsOf(validator, { own, base }) {
  try {
    validator.addRulebook(own, { base });
    return [];
  } catch (error) {
    const { problems } = /** @type {import("./index.js").ClaimproofError} */ (error);
    if (!problems) throw error;
    return problems;
  }
}

/**
 * Whether there is a label among the texts of the package.
 * @param {string[]} languages
 * @returns {Promise<import("./rulebook/advice.js").HasLabel>}
 */
async function labelledIn(languages) {
  const all = new Map();
  for (const locale of new Set([...languages, "en"])) {
    const { texts } = await load({ locale });
    if (texts.locale === locale) all.set(locale, formatter(texts));
  }
  return (locale, vocabulary, id) => Boolean(all.get(locale)?.maybe(`label.${vocabulary}.${id}`));
}

/** @param {string[]} names @param {Options} options @returns {Promise<Answer>} */
async function tested([name, more], { base, locale }) {
  if (name === undefined || more !== undefined) throw new UsageError("name one rulebook or file");
  const opened = await open(name, base);
  const { own, book, file } = opened;
  const validator = await load({ locale });
  const problems = file === undefined ? [] : problemsOf(validator, opened);
  if (problems.length > 0)
    return { text: `${problems.map((problem) => placed(problem, opened)).join("\n")}\n`, status: 1 };
  const examples = tables(own.example);
  const mistakes = mistakesIn(book, examples, validator, String(own.id));
  const failed = new Set(mistakes.map(({ path }) => path.split("/")[2])).size;
  const lines = mistakes.map(({ path, message }) => (file === undefined ? message : placed({ path, message }, opened)));
  const sum = `${examples.length - failed} of ${examples.length} examples do what they should`;
  return { text: [...lines, sum, ""].map(printed).join("\n"), status: failed > 0 ? 1 : 0 };
}

/** What a function makes; where it refuses what it was given, a usage error. @template Result @param {() => Result} make */
function refused(make) {
  try {
    return make();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

/** @param {string[]} names @param {Options} options @returns {Promise<Answer>} */
async function shown([name, more], { format = "md", locale, base }) {
  if (name === undefined || more !== undefined) throw new UsageError("name one edition or file");
  const opened = await open(name, base);
  // Of a rulebook as a whole there is nothing but itself.
  if (format === "json" && opened.file === undefined && opened.edition === undefined) return json(opened.own);
  const { described: edition, language } = await inWords(opened, locale);
  if (format === "md") return { text: toMarkdown(edition, language), status: 0 };
  if (format === "html") return { text: toHtml(edition, language), status: 0 };
  if (format === "json") return json({ schema: "claimproof-edition/1", ...edition });
  throw new UsageError(`--format must be md, html or json, not ${format}`);
}

/** @param {object} value @returns {Answer} */
const json = (value) => ({ text: `${JSON.stringify(value, null, 2)}\n`, status: 0 });

/** @param {string[]} names @param {Options} options @returns {Promise<Answer>} */
async function compared([first, second, ...claims], { format = "text", locale, base, today }) {
  if (first === undefined || second === undefined) throw new UsageError("name two editions or files: A B");
  if (!["text", "json"].includes(format)) throw new UsageError(`--format must be text or json, not ${format}`);
  const given = await claimsIn(claims);
  const before = await inWords(await open(first, base), locale, { whole: true });
  const after = await inWords(await open(second, base), locale, { route: before.route, whole: true });
  const changes = difference(before.described, after.described);
  const checked = given.length > 0 ? await checkedBy(given, [before, after], { locale, today }) : undefined;
  if (format === "text") {
    const titles = { before: before.name, after: after.name };
    return { text: differenceAsText(titles, changes, checked, after.words), status: 0 };
  }
  const [from, to] = [before, after].map(({ described: { id, title, rulebook } }) => ({ id, title, rulebook }));
  const named = { schema: "claimproof-difference/1", before: from, after: to };
  return json({ ...named, ...changes, ...(checked && { claims: checked }) });
}

/**
 * The edition that is meant, in words.
 * @param {Opened} opened
 * @param {string | undefined} locale
 * @param {{ route?: unknown, whole?: boolean }} [options]
 */
async function inWords(opened, locale, { route, whole } = {}) {
  const { book, file, name } = opened;
  const id = editionIn(opened, route);
  const { words, language } = await wordsOf(opened, locale);
  const edition = described(book, id, words, whole);
  if (!edition) throw new UsageError(`${name}: there is no edition ${id}`);
  const own = book.edition.find((/** @type {import("./rulebook/books.js").Table} */ one) => one.id === id);
  return { opened, id, words, language, described: edition, route: own.route, name: file ? `${id} (${file})` : id };
}

/**
 * What changes for claims.
 * @param {import("./rulebook/checking.js").Given[]} claims
 * @param {{ opened: Opened, id: string }[]} editions
 * @param {{ locale: string | undefined, today: string | undefined }} options
 */
async function checkedBy(claims, editions, { locale, today }) {
  /** @type {any} */
  const validator = await load({ locale });
  const known = [await embedded()];
  const ids = editions.map(({ opened, id }) => withUsageErrors(() => addedTo(validator, opened, id, known)));
  return withUsageErrors(() => changesOf(claims, validator, ids, today));
}

/** The words for a rulebook, its own included. @param {Opened} opened @param {string | undefined} locale */
async function wordsOf({ own }, locale) {
  const { texts: ours } = await load({ locale });
  const more = await pick(locales, ours.locale);
  const wider = { ...ours, messages: [...ours.messages, ...more.messages] };
  const isOurs = own.id === "microsoft" || own.base !== undefined;
  const texts = laidOver(wider, locale ?? ours.locale, String(own.id), [ownTexts(own.texts)], isOurs);
  const words = formatter(texts);
  const language = { locale: texts.locale, direction: texts.direction ?? "ltr", name: words.text("author.fact.entry") };
  return { words, language };
}
