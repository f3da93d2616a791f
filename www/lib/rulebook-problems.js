// The texts of a rulebook that somebody else wrote: what in them cannot be used, and the others as they are shown. Part of the script
// of the module that loads rulebooks.

/** @typedef {import("./index.js").RulebookProblem} Problem */
/** @typedef {import("./rulebook-texts.js").OwnTexts} OwnTexts */
/** @typedef {typeof import("./words/words.js").messagesIn} Parse   finds the messages in a text */

/** How many languages, and how long the messages of one and a single message of it may be. */
const MOST = { languages: 30, messages: 500_000, message: 5000 };

/** The functions that messages may use; words/words.js says what each does. */
const FUNCTIONS = ["DATE", "PERIOD", "NUMBER", "MONEY", "LABEL", "LABELS", "LIST", "COUNTRY", "FIELD"];

/** The messages of a report and of the form around it. What a page says of itself belongs to that page. */
const OWN_IDS = [
  /^-/,
  /^(?:label|finding|requirement|unknown|limit|field|form|help|lifecycle|proposal|note|rule|this)-/,
  /^page-(?:report|verdict|group|confidence|source-title)-/,
  /^(?:rulebook|period|attendees)$/,
];

/** The terms that hold names: a name that is given in another language is better than that of our vendor. */
const NAMES = ["-vendor", "-portal"];

/** A noncharacter of Unicode, which is in no text. */
const END = "\uffff";

const START = /^(-?[a-zA-Z][\w-]*) *=/;

/** What is not shown but obeyed: controls, but for the end of a line, and those of the order of writing. */
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** The same as an escape in a literal of Fluent. */
const ESCAPED = /\\u([\da-fA-F]{4})|\\U([\da-fA-F]{6})/g;

/** @param {string} path @param {string} message @returns {Problem} */
const problem = (path, message) => ({ path, message });

/**
 * What is wrong with the texts of a rulebook.
 * @param {unknown} texts @param {string} at   where they are @param {Parse} parse
 * @returns {Problem[]}
 */
export function textProblems(texts, at, parse) {
  if (texts === undefined || texts === null) return [];
  if (!isTable(texts)) return [problem(at, "The texts are an object: by language, its messages.")];
  const languages = Object.entries(texts);
  if (languages.length > MOST.languages)
    return [problem(at, `There are ${languages.length} languages, and at most ${MOST.languages} are read.`)];
  return languages.flatMap(([locale, own]) => {
    const place = `${at}/${locale.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!isLanguage(locale)) return [problem(place, `“${locale}” is not the tag of a language, such as en or pt-BR.`)];
    const messages = isTable(own) ? own.messages : undefined;
    if (typeof messages !== "string")
      return [problem(`${place}/messages`, "The messages are one text in the syntax of Fluent.")];
    return messageProblems(messages, parse).map((message) => problem(`${place}/messages`, message));
  });
}

/** @param {unknown} value @returns {value is {[name: string]: unknown}} */
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {string} tag */
function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What is wrong with messages, each with its line. @param {string} source @param {Parse} parse @returns {string[]} */
function messageProblems(source, parse) {
  if (source.length > MOST.messages)
    return [`These are ${source.length} characters, and at most ${MOST.messages} are read.`];
  /** @type {string[]} */
  const problems = [];
  /** @type {Set<string>} */
  const known = new Set();
  for (const { id, line, text } of entriesIn(source)) {
    const say = (/** @type {string} */ what) => problems.push(`Line ${line}: ${what}`);
    if (id === undefined) say(`“${text.slice(0, 60)}” is no message: write id = text.`);
    else if (known.has(id)) say(`${id} is there twice.`);
    else if (!OWN_IDS.some((own) => own.test(id))) say(`${id} is not a message that a rulebook may have.`);
    else if (text.length > MOST.message) say(`${id} is longer than ${MOST.message} characters.`);
    else for (const what of entryProblems(id, text, parse)) say(what);
    if (id !== undefined) known.add(id);
  }
  return problems;
}

/** The entries of a resource, and lines that belong to none. @param {string} source */
function entriesIn(source) {
  /** @type {{id: string | undefined, line: number, text: string}[]} */
  const entries = [];
  /** @type {{text: string} | undefined} */
  let open;
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const [, id] = START.exec(line) ?? [];
    const isFurther = /^(?: |\}|$)/.test(line);
    if (open && isFurther) open.text += `\n${line}`;
    else if (/^#/.test(line)) open = undefined;
    else if (line.trim() !== "") {
      const entry = { id, line: index + 1, text: line };
      entries.push(entry);
      open = id === undefined ? undefined : entry;
    }
  }
  return entries;
}

/** What is wrong with one message. @param {string} id @param {string} text @param {Parse} parse @returns {string[]} */
function entryProblems(id, text, parse) {
  try {
    const [entry, ...more] = parse(text);
    if (!entry || more.length > 0 || !isReadToItsEnd(text, parse)) return [`${id} cannot be read as Fluent.`];
    const unknown = functionsIn(entry).filter((name) => !FUNCTIONS.includes(name));
    return [...new Set(unknown)].map((name) => `${id} uses ${name}, and a message may use ${FUNCTIONS.join(", ")}.`);
  } catch {
    return [`${id} cannot be read as Fluent.`];
  }
}

/**
 * Whether a message is read to its end, and with it what is put there: the parser leaves out what it does not understand.
 * @param {string} text
 * @param {Parse} parse
 */
const isReadToItsEnd = (text, parse) => JSON.stringify(parse(`${text}\n ${END}`)).includes(END);

/** @param {unknown} part of a message @returns {string[]} */
function functionsIn(part) {
  if (typeof part !== "object" || part === null) return [];
  const inner = Object.values(part).flatMap(functionsIn);
  return "type" in part && part.type === "func" && "name" in part ? [String(part.name), ...inner] : inner;
}

/** The messages of each language, with what would be obeyed replaced. @param {unknown} texts @returns {OwnTexts} */
export function ownTexts(texts) {
  const languages = isTable(texts) ? Object.entries(texts) : [];
  const shown = (/** @type {string} */ text) => text.replace(CONTROL, "\ufffd");
  return Object.fromEntries(
    languages.map(([locale, language]) => {
      const messages = isTable(language) ? String(language.messages ?? "") : "";
      const escaped = (/** @type {string} */ all, /** @type {string} */ short, /** @type {string} */ long) => {
        const character = String.fromCodePoint(Math.min(Number.parseInt(short ?? long, 16), 0x10ffff));
        return shown(character) === character ? all : "\\uFFFD";
      };
      const plain = messages.replaceAll("\r\n", "\n").replaceAll("\t", " ");
      const own = shown(plain).replace(ESCAPED, escaped);
      return [Intl.getCanonicalLocales(locale)[0] ?? locale, { messages: own, names: namesIn(own) }];
    }),
  );
}

/** The names in messages. @param {string} source */
const namesIn = (source) =>
  entriesIn(source)
    .flatMap(({ id, text }) => (id !== undefined && NAMES.includes(id) ? [`${text}\n`] : []))
    .join("");
