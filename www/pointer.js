// @ts-check
// Where in a claim's text something stands: the place of a JSON Pointer, and the first place where the
// text stops being JSON. Both read any text whatever and never throw; nesting costs no call stack.

/** Deeper than this nothing is looked at; a claim is some six levels deep. */
const DEEPEST = 10_000;

/** @typedef {{start: number, end: number}} Place   offsets into the text, end after the last character */
/** @typedef {{offset: number, line: number, column: number, expected: string}} Mistake */

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
 * Walks the text and tells `seen` of every value: where it begins with its name (a field's or an index), and
 * where it has ended, each with its depth. Gives the first mistake, or null when the text is JSON.
 * @param {string} text
 * @param {{enter?(name: string | number, depth: number, start: number): void, leave?(depth: number, end: number): void}} seen
 * @returns {{offset: number, expected: string} | null}
 */
function walk(text, seen) {
  /** The open brackets: true for an object, and the index reached in an array. */
  const inObject = [];
  const index = [];
  let at = past(SPACE, text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let want = "value"; // value | first-value | name | first-name | colon | comma
  seen.enter?.("", 0, at);
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
        else {
          index[depth - 1] += 1;
          want = "value";
          seen.enter?.(index[depth - 1], depth, past(SPACE, text, at));
        }
        continue;
      }
      if (char !== close) return { offset: at, expected: "comma" };
      at += 1;
      inObject.pop();
      index.pop();
    } else if (want === "colon") {
      if (char !== ":") return { offset: at, expected: "colon" };
      at += 1;
      want = "value";
      continue;
    } else if (want === "name" || want === "first-name") {
      if (want === "first-name" && char === "}") {
        at += 1;
        inObject.pop();
        index.pop();
      } else {
        if (char !== '"') return { offset: at, expected: "name" };
        const end = stringEnd(text, at);
        if (typeof end !== "number") return end;
        seen.enter?.(JSON.parse(text.slice(at, end)), depth, at);
        at = end;
        want = "colon";
        continue;
      }
    } else if (want === "first-value" && char === "]") {
      at += 1;
      inObject.pop();
      index.pop();
    } else {
      if (want === "first-value") seen.enter?.(0, depth, at);
      if (char === "{" || char === "[") {
        if (depth === DEEPEST) return { offset: at, expected: "deep" };
        inObject.push(char === "{");
        index.push(0);
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
    seen.leave?.(inObject.length, at);
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
    if (text[at] !== "\\") return { offset: at, expected: text[at] === "\n" || text[at] === "\r" ? "string" : "character" };
    const end = past(ESCAPE, text, at);
    if (end === at) return { offset: at, expected: "escape" };
    at = end;
  }
}

/**
 * The place of a JSON Pointer in the text: of a field, its name and value; of a list's entry, the entry. For a
 * pointer to what is not there it is the place of the nearest parent, and `exact` is false; null when not even
 * the claim begins. In a text that is not JSON it finds what stands before the mistake.
 * @param {string} text
 * @param {string} pointer
 * @returns {Place & {exact: boolean, depth: number} | null}
 */
export function locate(text, pointer) {
  const names = pointer.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  /** Whether the value entered last at a depth is one that the pointer names. */
  const named = /** @type {boolean[]} */ ([]);
  /** The places found so far, the claim itself first. The last of duplicate names counts, as it does in JSON. */
  const places = /** @type {Place[]} */ ([]);
  walk(text, {
    enter(name, depth, start) {
      if (depth > names.length) return;
      named[depth] = depth === 0 || (named[depth - 1] === true && String(name) === names[depth - 1]);
      if (!named[depth]) return;
      places.length = depth;
      places.push({ start, end: text.length });
    },
    leave(depth, end) {
      const place = places[depth];
      if (place && named[depth]) place.end = end;
    },
  });
  const found = places.at(-1);
  return found ? { ...found, exact: places.length === names.length + 1, depth: places.length - 1 } : null;
}

/**
 * The first place where the text stops being JSON, and what was expected there: a key of the texts'
 * `page.expected`. Lines and columns count from 1, columns in characters as a person counts them.
 * @param {string} text
 * @returns {Mistake | null}
 */
export function mistake(text) {
  const found = walk(text, {});
  if (!found) return null;
  const before = text.slice(0, found.offset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const line = before.split(/\r\n|\r|\n/).length;
  const column = [...before.slice(lineStart, lineStart + 100_000)].length + 1;
  return { ...found, line, column };
}
