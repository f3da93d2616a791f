// A value as JSON text, which passes into the module several times faster than an object, value by value. What JSON cannot
// express (NaN, a function, a getter that throws) becomes a text that is valid for no type.

/**
 * Whether a value is a Uint8Array, also of another realm: that of a frame, or of a test environment such as jsdom.
 * @param {unknown} value
 * @returns {value is Uint8Array}
 */
export function isBytes(value) {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";
}

const encoder = new TextEncoder();

/** The depth to which the module reads. */
const MOST_DEPTH = 100;

/** A small object graph can expand without end: more values than this count as nested too deeply. */
const MOST_VALUES = 5_000_000;

/** The placeholder for a value that JSON cannot express: a noncharacter of Unicode, which is never typed. */
const UNSAYABLE = "\uffff";

/** JSON that the module reports as nested too deeply. */
const TOO_DEEP = "[".repeat(MOST_DEPTH + 2);

/**
 * The JSON of a value, in UTF-8.
 * @param {unknown} value
 * @returns {Uint8Array}
 */
export function jsonText(value) {
  left = MOST_VALUES;
  let text;
  try {
    if (isPlain(value, 0)) text = JSON.stringify(value);
  } catch {
    // A getter or a proxy threw: the slow path finds out which.
  }
  if (text === undefined) {
    left = MOST_VALUES;
    try {
      text = JSON.stringify(sayable(value, 0));
    } catch {
      text = TOO_DEEP;
    }
  }
  return encoder.encode(text);
}

/** How many more values are allowed. */
let left = 0;

/** Whether JSON says all of a value. @param {any} value @param {number} depth @returns {boolean} */
function isPlain(value, depth) {
  if (--left < 0) return false;
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (depth > MOST_DEPTH) return false;
  if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) if (!isPlain(value[n], depth + 1)) return false;
    return true;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const name in value) {
    const inner = value[name];
    if (typeof inner !== "string" && !isPlain(inner, depth + 1)) return false;
  }
  return true;
}

class TooDeep extends Error {}

/** A copy of a value, in which what JSON cannot say is replaced. @param {any} value @param {number} depth @returns {unknown} */
function sayable(value, depth) {
  if (--left < 0) throw new TooDeep();
  if (typeof value === "number") return Number.isFinite(value) ? value : UNSAYABLE;
  if (value === null || ["string", "boolean", "undefined"].includes(typeof value)) return value;
  if (typeof value !== "object") return UNSAYABLE;
  if (depth > MOST_DEPTH) throw new TooDeep();
  const toJSON = get(value, "toJSON");
  if (typeof toJSON === "function") return tried(() => sayable(toJSON.call(value), depth + 1));
  return tried(() => {
    if (Array.isArray(value)) return Array.from({ length: value.length }, (_, n) => sayable(get(value, n), depth + 1));
    const copy = Object.create(null);
    for (const name of Object.keys(value)) copy[name] = sayable(get(value, name), depth + 1);
    return copy;
  });
}

/** @param {any} object @param {string | number} name */
const get = (object, name) => tried(() => object[name]);

/** What a call gives; if it throws, what stands for no value. @param {() => unknown} call */
function tried(call) {
  try {
    return call();
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) throw error;
    return UNSAYABLE;
  }
}
