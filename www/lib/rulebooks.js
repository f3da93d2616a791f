// The rulebooks that somebody added. They are kept, because each module gets them before its first use with one, and a new
// instance of a module again.
import { failure } from "./failure.js";
import { jsonText } from "./plain.js";
import { laidOver } from "./rulebook-texts.js";

/** @typedef {import("./words/words.js").Texts} Texts */
/** @typedef {import("./index.js").RulebookProblem} Problem */
/**
 * @typedef {object} Added
 * @property {string} id
 * @property {Uint8Array} json
 * @property {Uint8Array | undefined} base   the rulebook over which it is laid
 * @property {Uint8Array} loaded   what the module of proposals made of both, for that of the rules
 * @property {string[]} editions   the ids of those that we do not have
 * @property {import("./rulebook-texts.js").OwnTexts[]} layers   its texts, with those of its base before them
 * @property {WeakMap<Texts, Map<string, Texts>>} laid   its texts over ours, by the language that was asked for
 */
/** @typedef {Pick<Added, "id" | "json" | "base">} Given   what the module of proposals needs of one */
/**
 * @typedef {object} Modules
 * @property {(given: Given) => Uint8Array} load   checks and loads it by the module of proposals
 * @property {(texts: unknown, at: string) => {problems: Problem[], own: import("./rulebook-texts.js").OwnTexts}} read   reads its texts
 * @property {(loaded: Uint8Array) => string} add   adds it to the module of the rules
 * @property {(id?: string) => string[]} editions   of a rulebook, or of ours
 */

/** @type {Map<string, Added>} */
const all = new Map();
/** @type {Set<() => void>} */
const followers = new Set();

/** Those that were added, in their order. @returns {Iterable<Added>} */
export const added = () => all.values();

/** The rulebook with an id, or that has the edition with it. @param {unknown} id @returns {Added | undefined} */
export function rulebookOf(id) {
  if (typeof id !== "string") return undefined;
  return all.get(id) ?? [...all.values()].find(({ editions }) => editions.includes(id));
}

/** Calls whenever a rulebook is added or removed, until what this gives is called. @param {() => void} follow */
export function followRulebooks(follow) {
  followers.add(follow);
  return () => void followers.delete(follow);
}

/**
 * Adds a rulebook, whole or not at all.
 *
 * @param {unknown} rulebook @param {unknown} base @param {Modules} modules
 * @returns {string} its id
 */
export function addRulebook(rulebook, base, { load, read, add, editions }) {
  const given = table(rulebook);
  if (!given) throw refused([{ path: "", message: "A rulebook is an object, as JSON.parse gives it." }]);
  const under = base === undefined || base === null ? undefined : table(base);
  if (base && !under) throw refused([{ path: "/base", message: "The base is a rulebook, an object." }]);
  const [json, baseJson] = [jsonText(given), under && jsonText(under)];
  const before = all.get(String(given.id));
  if (before && isSame(before.json, json) && isSame(before.base, baseJson)) return before.id;
  if (before) {
    const message = `Another rulebook with the id “${before.id}” was added before: give this one an id of its own.`;
    throw refused([{ path: "/id", message }]);
  }
  const texts = [read(under?.texts, "/base/texts"), read(given.texts, "/texts")];
  const problems = texts.flatMap((one) => one.problems);
  const loaded = loadedBy(() => load({ id: String(given.id), json, base: baseJson }), problems);
  const id = add(loaded);
  const layers = texts.map(({ own }) => own);
  const ours = editions();
  const own = editions(id).filter((edition) => !ours.includes(edition));
  all.set(id, { id, json, base: baseJson, loaded, editions: own, layers, laid: new WeakMap() });
  for (const follow of followers) follow();
  return id;
}

/** Removes a rulebook; one that is not there is none. @param {string} id @param {() => void} renew */
export function removeRulebook(id, renew) {
  if (!all.delete(id)) return;
  renew();
  for (const follow of followers) follow();
}

/**
 * Our texts with those of a rulebook over them.
 * @param {Added} rulebook @param {Texts} ours @param {string} asked   the language that was asked for
 * @returns {Texts}
 */
export function textsWith({ id, base, layers, laid }, ours, asked) {
  const made = laid.get(ours) ?? new Map();
  laid.set(ours, made);
  const texts = made.get(asked) ?? laidOver(ours, asked, id, layers, base !== undefined);
  made.set(asked, texts);
  return texts;
}

/** What a module loads, unless it or the texts have problems. @param {() => Uint8Array} load @param {Problem[]} problems */
function loadedBy(load, problems) {
  let loaded;
  try {
    loaded = load();
  } catch (error) {
    const { code, message } = /** @type {import("./index.js").ClaimproofError} */ (error);
    if (code !== "ERR_RULEBOOK") throw error;
    throw refused([...message.split("\n").map(problemIn), ...problems]);
  }
  if (problems.length > 0) throw refused(problems);
  return loaded;
}

/** A line of what the module says: where, and what. @param {string} line @returns {Problem} */
function problemIn(line) {
  const [, path = "", message = line] = /^(\/\S*): (.+)$/.exec(line) ?? [];
  return { path, message };
}

/** @param {readonly Problem[]} problems */
function refused(problems) {
  const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  return Object.assign(failure("ERR_RULEBOOK", `The rulebook cannot be used.\n${lines.join("\n")}`), { problems });
}

/** @param {unknown} value @returns {{[name: string]: unknown} | undefined} */
const table = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object(value) : undefined;

/** @param {Uint8Array | undefined} one @param {Uint8Array | undefined} other */
const isSame = (one, other) =>
  one === other || (one?.length === other?.length && Boolean(one?.every((byte, n) => byte === other?.[n])));
