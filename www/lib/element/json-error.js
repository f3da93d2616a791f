// @ts-check
// Finds the first syntax error in JSON text: the messages of browsers are in English only, and not all give the position. It
// never throws; nesting does not use the call stack.

/** Deeper values are not parsed; a claim is some six levels deep. */
const DEEPEST = 10_000;

/** @typedef {{offset: number, line: number, column: number, expected: string}} JsonError */

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Matches a sticky pattern at an offset and gives the offset after it; the same offset if it does not match. */
function past(/** @type {RegExp} */ pattern, /** @type {string} */ text, /** @type {number} */ at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The first syntax error, or null when the text is JSON.
 * @param {string} text
 * @returns {{offset: number, expected: string} | null}
 */
function walk(text) {
  /** The open brackets: true for an object. */
  const inObject = [];
  let at = past(SPACE, text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let want = "value"; // value | first-value | name | first-name | colon | comma
  for (;;) {
    at = past(SPACE, text, at);
    const depth = inObject.length;
    if (at >= text.length) return { offset: at, expected: "end" };
    const char = text[at];
    if (want === "comma") {
      const close = inObject[depth - 1] ? "}" : "]";
      if (char === ",") {
        at += 1;
        if (inObject[depth - 1]) want = "name";
        else want = "value";
        continue;
      }
      if (char !== close) return { offset: at, expected: "comma" };
      at += 1;
      inObject.pop();
    } else if (want === "colon") {
      if (char !== ":") return { offset: at, expected: "colon" };
      at += 1;
      want = "value";
      continue;
    } else if (want === "name" || want === "first-name") {
      if (want === "first-name" && char === "}") {
        at += 1;
        inObject.pop();
      } else {
        if (char !== '"') return { offset: at, expected: "name" };
        const end = stringEnd(text, at);
        if (typeof end !== "number") return end;
        at = end;
        want = "colon";
        continue;
      }
    } else if (want === "first-value" && char === "]") {
      at += 1;
      inObject.pop();
    } else {
      if (char === "{" || char === "[") {
        if (depth === DEEPEST) return { offset: at, expected: "deep" };
        inObject.push(char === "{");
        at += 1;
        want = char === "{" ? "first-name" : "first-value";
        continue;
      }
      if (char === '"') {
        const end = stringEnd(text, at);
        if (typeof end !== "number") return end;
        at = end;
      } else {
        const end = past(SCALAR, text, at);
        if (end === at) return { offset: at, expected: "value" };
        at = end;
      }
    }
    // A value has ended here.
    if (inObject.length === 0) {
      at = past(SPACE, text, at);
      return at < text.length ? { offset: at, expected: "extra" } : null;
    }
    want = "comma";
  }
}

/** The offset after a string that begins at `at`, or the mistake in it. */
function stringEnd(/** @type {string} */ text, /** @type {number} */ at) {
  const start = at;
  at += 1;
  for (;;) {
    at = past(PLAIN, text, at);
    if (at >= text.length) return { offset: start, expected: "string" };
    if (text[at] === '"') return at + 1;
    if (text[at] !== "\\")
      return { offset: at, expected: text[at] === "\n" || text[at] === "\r" ? "string" : "character" };
    const end = past(ESCAPE, text, at);
    if (end === at) return { offset: at, expected: "escape" };
    at = end;
  }
}

/**
 * The position of the first syntax error, and what was expected there: a key of the texts' `form.tray.expected`. Lines and columns
 * count from 1, columns in user-perceived characters.
 * @param {string} text
 * @returns {JsonError | null}
 */
export function jsonError(text) {
  const found = walk(text);
  if (!found) return null;
  const before = text.slice(0, found.offset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const line = before.split(/\r\n|\r|\n/).length;
  const column = [...before.slice(lineStart, lineStart + 100_000)].length + 1;
  return { ...found, line, column };
}
