// What the command reads: the files that words name, claims in them, and text in the encodings that editors and shells write.
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decoded, inUtf8 } from "./cli-encoding.js";
import { reason, UsageError } from "./cli-usage.js";

/** Files that hold one claim a line. */
const OF_LINES = /\.(ndjson|jsonl)$/i;
/** Words that are patterns where there is no file of this name. */
const PATTERN = /[*?[\]{}!]/;
/** The bytes of a file of lines that are read at once: with more, threads keep more memory and are no faster. */
const CHUNK_BYTES = 1 << 15;
/** Files of claims in folders. */
const CLAIMS = /\.(json|ndjson|jsonl)$/i;

/**
 * The files that words name: files themselves, the claim files in folders, and those in lists that "@" names. "-" stays.
 * @param {string[]} words @param {RegExp} [kind]   of the files in folders
 */
export async function filesIn(words, kind = CLAIMS) {
  const listed = await inOrder(words, async (word) => (/^@./.test(word) ? listIn(word.slice(1)) : [word]));
  const files = await inOrder(listed.flat(), (word) => (word === "-" ? Promise.resolve([word]) : filesOf(word, kind)));
  return files.flat();
}

/** The lines of a list, without blank ones and comments. @param {string} file */
async function listIn(file) {
  const lines = decoded(await bytesOf(file)).split(/\r?\n/);
  const words = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (words.length === 0) throw new UsageError(`${nameOf(file)}: this list names no file`);
  return words;
}

/**
 * A file itself, the files of a folder and of those inside it, in order, or those that a pattern names.
 * @param {string} word
 * @param {RegExp} kind
 */
async function filesOf(word, kind) {
  try {
    if (!(await stat(word)).isDirectory()) return [word];
    const names = await readdir(word, { recursive: true });
    const isHidden = (/** @type {string} */ name) =>
      name.split(/[/\\]/).some((part) => /^\.|^node_modules$/.test(part));
    const files = names.filter((name) => kind.test(name) && !isHidden(name)).sort();
    if (files.length > 0) return files.map((name) => join(word, name));
  } catch (error) {
    if (isAbsent(error) && PATTERN.test(word)) return matching(word);
    throw new UsageError(`${word}: ${reason(error)}`);
  }
  throw new UsageError(`${word}: this folder has no claim file`);
}

/** Whether there is no such file; Windows says of a pattern that it is no name. @param {unknown} error */
const isAbsent = (error) => error instanceof Error && "code" in error && /^(ENOENT|EINVAL)$/.test(String(error.code));

/** @param {string} pattern */
async function matching(pattern) {
  const { matched } = await import("./cli-glob.js");
  const files = await matched(pattern);
  if (files.length > 0) return files;
  throw new UsageError(`${pattern}: no file matches this pattern`);
}

/** What messages call a file. @param {string} file */
const nameOf = (file) => (file === "-" ? "standard input" : file);

/** @param {string} file */
async function bytesOf(file) {
  if (file === "-") return Buffer.concat(await process.stdin.toArray());
  return readFile(file).catch((error) => {
    throw new UsageError(`${file}: ${reason(error)}`);
  });
}

/** What a text holds. @param {string} text @param {string} place   of it, for messages @returns {any} */
function parsed(text, place) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${place}: this is not JSON (${reason(error)})`);
  }
}

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The text of one claim, known to be a JSON object. @param {string} file */
export async function readClaim(file) {
  const text = decoded(await bytesOf(file));
  return claimText(text, nameOf(file));
}

/** @param {string} text @param {string} name */
function claimText(text, name) {
  if (isObject(parsed(text, name))) return text;
  throw new UsageError(`${name}: a claim must be one JSON object`);
}

/**
 * A claim as it was given, and where. A line that is no object has no `claim`.
 * @typedef {{ place: string, file: string, line: number, isWhole: boolean, text: string, claim?: import("./index.js").Claim }} Given
 */

/** The claims of whole lines. @param {import("./cli-batch.js").Piece} piece @returns {Given[]} */
export function claimsIn({ file, first, bytes, isWhole = false }) {
  const lines = textOf(bytes)
    .split("\n")
    .map((text, n) => ({ text, line: first + n }));
  return lines
    .filter(({ text }) => !isBlank(text))
    .map(({ text, line }) => {
      const place = placeOf({ file, isWhole }, line);
      return { place, file, line, isWhole, text, ...(isJsonObject(text) && { claim: JSON.parse(text) }) };
    });
}

/** Whether a line has no claim. @param {string} line */
export const isBlank = (line) => !/\P{White_Space}/u.test(line);

/**
 * Where a claim is, for people; "" for the one that standard input holds.
 * @param {{ file: string, isWhole?: boolean }} piece
 * @param {number} line
 */
export function placeOf({ file, isWhole }, line) {
  if (!isWhole) return `${file}:${line}`;
  return file === "-" ? "" : file;
}

/** @param {Uint8Array} bytes */
export const textOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();

/**
 * Whether a text holds one value a line; standard input does where only its first line is a value.
 * @param {string} file
 * @param {string} text
 */
function isOfLines(file, text) {
  if (file !== "-") return OF_LINES.test(file);
  const [first = ""] = text.trimStart().split("\n", 1);
  return first.length < text.trim().length && isJsonObject(first) && !isJsonObject(text);
}

/** @param {string} text */
function isJsonObject(text) {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

/** The objects that a file holds: one, a list, or one a line. @param {string} file @returns {Promise<any[]>} */
export async function readValues(file) {
  const name = nameOf(file);
  const text = decoded(await bytesOf(file));
  const lines = text.split("\n").map((line, n) => ({ line, place: `${name}, line ${n + 1}` }));
  const values = isOfLines(file, text)
    ? lines.filter(({ line }) => line.trim()).map(({ line, place }) => ({ value: parsed(line, place), place }))
    : [parsed(text, name)].flat().map((value) => ({ value, place: name }));
  for (const { value, place } of values)
    if (!isObject(value)) throw new UsageError(`${place}: a draft or claim is one JSON object`);
  return values.map(({ value }) => value);
}

/** The list that a JSON file holds. @param {string} file @returns {Promise<any[]>} */
export async function readList(file) {
  const list = parsed(decoded(await bytesOf(file)), file);
  if (Array.isArray(list)) return list;
  throw new UsageError(`${file}: a history is a list of { "status", "since" }`);
}

/**
 * @typedef {{ file: string, isWhole: boolean, chunks: AsyncIterable<Buffer> | Iterable<Buffer> }} Input
 *   chunks of whole lines; of a single claim made one line
 */

/**
 * The lines of a file, or the one claim that it holds.
 * @param {string} file
 * @param {boolean} [areLines]   standard input has lines, also where it has one
 * @returns {Promise<Input>}
 */
export async function openLines(file, areLines = false) {
  if (file === "-") {
    const lines = wholeLines(process.stdin, nameOf(file));
    return areLines ? { file, isWhole: false, chunks: lines } : openEither(file, lines);
  }
  if (!OF_LINES.test(file)) return { file, isWhole: true, chunks: [oneLine(await readClaim(file))] };
  const handle = await open(file).catch((error) => {
    throw new UsageError(`${file}: ${reason(error)}`);
  });
  return { file, isWhole: false, chunks: wholeLines(chunksOf(handle), file) };
}

/**
 * The bytes of a file: each chunk is in the same memory as the one before.
 * @param {import("node:fs/promises").FileHandle} handle
 */
async function* chunksOf(handle) {
  const memory = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(memory, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/**
 * Lines where the first is a claim and not all there is, else one claim.
 * @param {string} file
 * @param {AsyncGenerator<Buffer>} lines
 * @returns {Promise<Input>}
 */
async function openEither(file, lines) {
  /** @type {Buffer[]} */
  const read = [];
  /** @type {boolean | undefined} whether the first line is a claim */
  let isClaim;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    read.push(next.value);
    const given = textOf(next.value)
      .split("\n")
      .filter((line) => !isBlank(line));
    const first = isClaim === undefined ? given.shift() : undefined;
    if (first !== undefined) isClaim = isJsonObject(first);
    if (isClaim && given.length > 0) return { file, isWhole: false, chunks: followed(read, lines) };
    if (isClaim === false) for await (const chunk of lines) read.push(chunk);
  }
  return { file, isWhole: true, chunks: [oneLine(claimText(Buffer.concat(read).toString(), nameOf(file)))] };
}

/** @param {Buffer[]} read @param {AsyncIterable<Buffer>} lines */
async function* followed(read, lines) {
  yield* read;
  yield* lines;
}

/** @param {string} text   of one claim */
const oneLine = (text) => Buffer.from(text.replace(/[\r\n]/g, " "));

/**
 * Copies of the chunks of a stream, in UTF-8, each cut after its last line break.
 * @param {AsyncIterable<Buffer>} stream @param {string} name
 */
export async function* wholeLines(stream, name) {
  /** @type {Buffer[]} */
  const parts = [];
  try {
    for await (const chunk of inUtf8(stream)) {
      const end = chunk.lastIndexOf(10) + 1;
      if (end > 0) {
        parts.push(chunk.subarray(0, end));
        yield Buffer.concat(parts.splice(0));
      }
      if (end < chunk.length) parts.push(Buffer.from(chunk.subarray(end)));
    }
  } catch (error) {
    throw new UsageError(`${name}: ${reason(error)}`);
  }
  if (parts.length) yield Buffer.concat(parts);
}

/**
 * What a function gives of each, called one after another.
 * @template One, Result @param {Iterable<One>} files @param {(one: One) => Promise<Result>} read
 */
export async function inOrder(files, read) {
  /** @type {Result[]} */
  const all = [];
  for (const file of files) all.push(await read(file));
  return all;
}
