// @ts-check

// A file of a rulebook, TOML or JSON: what it holds, and where in the file each part of it is.
import { parseTree, printParseErrorCode } from "jsonc-parser";
import { parseTOML } from "toml-eslint-parser";

/** @typedef {{ line: number, column: number }} Position   each from 1 */
/** @typedef {import("toml-eslint-parser").AST.TOMLContentNode} TomlValue */
/** @typedef {import("toml-eslint-parser").AST.TOMLKeyValue} TomlPair */
/** @typedef {import("toml-eslint-parser").AST.TOMLTable} TomlTable */
/** @typedef {{[name: string]: any}} Table */

/** What a file that is no TOML or no JSON has wrong, and where. */
export class RulebookFileError extends Error {
  /** @param {string} message @param {Position} position */
  constructor(message, position) {
    super(message);
    this.position = position;
  }
}

/** Nesting beyond this is refused: no rulebook is as deep, and a parser would run out of stack. */
const MOST_LEVELS = 64;

/**
 * Reads the text of a file. Days of TOML become texts, `YYYY-MM-DD`, as JSON has them.
 *
 * @param {string} text
 * @param {string} [name]   of the file: `.json` and `.toml` say what it is, otherwise its first character does
 * @returns {{ value: unknown, at: (pointer: string) => Position }}   `at` gives the position of what a JSON Pointer names, or of
 *   the nearest part around it
 */
export function readRulebookFile(text, name = "") {
  const plain = text.replace(/^\ufeff/, "");
  const isJson = /\.json$/i.test(name) || (!/\.toml$/i.test(name) && /^\s*\{/.test(plain));
  const positions = new Map([["", { line: 1, column: 1 }]]);
  checkDepth(plain);
  const value = isJson ? readJson(plain, positions) : readToml(plain, positions);
  return { value, at: (pointer) => nearest(positions, pointer) };
}

/** @param {Map<string, Position>} positions @param {string} pointer @returns {Position} */
function nearest(positions, pointer) {
  for (let path = pointer; path; path = path.slice(0, path.lastIndexOf("/"))) {
    const found = positions.get(path);
    if (found) return found;
  }
  return { line: 1, column: 1 };
}

/** A step of a JSON Pointer. @param {string | number} step */
const step = (step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Counts brackets outside of texts, which are as many in both languages. @param {string} text */
function checkDepth(text) {
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(
    /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*|[[\]{}]/g,
  )) {
    if (part === "[" || part === "{") depth++;
    if (part === "]" || part === "}") depth--;
    if (depth > MOST_LEVELS)
      throw new RulebookFileError(`nested more than ${MOST_LEVELS} levels deep`, place(text, index));
  }
}

/** Line and column of an offset. @param {string} text @param {number} offset @returns {Position} */
function place(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** @param {string} text @param {Map<string, Position>} positions */
function readJson(text, positions) {
  /** @type {import("jsonc-parser").ParseError[]} */
  const errors = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const words = printParseErrorCode(error.error)
      .replace(/\B[A-Z]/g, (letter) => ` ${letter}`)
      .toLowerCase();
    throw new RulebookFileError(`this is not JSON: ${words}`, place(text, error.offset));
  }
  const lines = lineStarts(text);
  if (tree) notePlaces(tree, "", positions, (offset) => placeOf(lines, offset));
  return JSON.parse(text);
}

/** @param {string} text */
function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** Line and column by the offsets at which lines start. @param {number[]} lines @param {number} offset @returns {Position} */
function placeOf(lines, offset) {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/**
 * Notes where the parts of a JSON value are: entries of an object at their names, those of a list where they start.
 * @param {import("jsonc-parser").Node} node @param {string} pointer @param {Map<string, Position>} positions
 * @param {(offset: number) => Position} at
 */
function notePlaces({ type, children = [] }, pointer, positions, at) {
  for (const [n, child] of children.entries()) {
    const [key, value] = type === "object" ? (child.children ?? []) : [undefined, child];
    if (!value) continue;
    const path = pointer + step(key ? key.value : n);
    const position = at((key ?? value).offset);
    if (key && positions.has(path)) throw new RulebookFileError(`\`${key.value}\` is given twice`, position);
    positions.set(path, position);
    notePlaces(value, path, positions, at);
  }
}

/** @param {string} text @param {Map<string, Position>} positions */
function readToml(text, positions) {
  const [{ body }] = parsedToml(text).body;
  /** @type {Table} */
  const root = {};
  for (const node of body) {
    if (node.type === "TOMLKeyValue") put(root, "", node, positions);
    else openTable(root, node, positions);
  }
  return root;
}

/** @param {string} text */
function parsedToml(text) {
  try {
    return parseTOML(text, { tomlVersion: "1.0" });
  } catch (error) {
    if (!(error instanceof SyntaxError && "lineNumber" in error && "column" in error)) throw error;
    const position = { line: Number(error.lineNumber), column: Number(error.column) + 1 };
    throw new RulebookFileError(`this is not TOML: ${error.message}`, position);
  }
}

/** Adds a table that has a header of its own. @param {Table} root @param {TomlTable} table @param {Map<string, Position>} positions */
function openTable(root, { resolvedKey, body, loc }, positions) {
  let [inside, pointer] = [root, ""];
  for (const [n, name] of resolvedKey.entries()) {
    pointer += step(name);
    if (!positions.has(pointer)) positions.set(pointer, { line: loc.start.line, column: loc.start.column + 1 });
    inside = entered(inside, name, typeof resolvedKey[n + 1] === "number" ? [] : {});
  }
  for (const pair of body) put(inside, pointer, pair, positions);
}

/**
 * Adds a value under its name, of which the parts between dots are tables.
 * @param {Table} table
 * @param {string} pointer
 * @param {TomlPair} pair
 * @param {Map<string, Position>} positions
 */
function put(table, pointer, { key, value }, positions) {
  const names = key.keys.map((part) => (part.type === "TOMLBare" ? part.name : part.value));
  let [inside, path] = [table, pointer];
  for (const [n, name] of names.entries()) {
    path += step(name);
    if (!positions.has(path)) positions.set(path, { line: key.loc.start.line, column: key.loc.start.column + 1 });
    inside = entered(inside, name, n < names.length - 1 ? {} : plainValue(value, path, positions));
  }
}

/**
 * What a table has under a name; where it has nothing, it gets this.
 * @param {Table} table
 * @param {string | number} name
 * @param {unknown} otherwise
 */
function entered(table, name, otherwise) {
  // A name such as __proto__ is one like any other.
  if (!Object.hasOwn(table, name))
    Object.defineProperty(table, name, { value: otherwise, enumerable: true, configurable: true, writable: true });
  return Object.getOwnPropertyDescriptor(table, name)?.value;
}

/** @param {TomlValue} node @param {string} pointer @param {Map<string, Position>} positions @returns {unknown} */
function plainValue(node, pointer, positions) {
  if (node.type === "TOMLArray") {
    return node.elements.map((element, n) => {
      const path = pointer + step(n);
      positions.set(path, { line: element.loc.start.line, column: element.loc.start.column + 1 });
      return plainValue(element, path, positions);
    });
  }
  if (node.type === "TOMLInlineTable") {
    /** @type {Table} */
    const table = {};
    for (const pair of node.body) put(table, pointer, pair, positions);
    return table;
  }
  return "datetime" in node ? node.datetime : node.value;
}
