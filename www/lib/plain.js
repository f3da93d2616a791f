// Text crosses into the module several times faster than an object does, value by value. So a claim that JSON can say
// crosses as text; one that it cannot say (NaN, a cycle, a date, a getter that throws) is left to the module's own walk.

const encoder = new TextEncoder();
/** As deep as the module reads. */
const MOST_DEPTH = 100;
/** More values than this may be few that refer to each other over and over. */
const MOST_VALUES = 1_000_000;

/**
 * The JSON of a claim, if JSON says all of it.
 * @param {unknown} claim
 * @returns {Uint8Array | undefined} in UTF-8
 */
export function plainText(claim) {
  if (typeof claim !== "object" || claim === null || Array.isArray(claim)) return undefined;
  left = MOST_VALUES;
  try {
    return isPlain(claim, 0) ? encoder.encode(JSON.stringify(claim)) : undefined;
  } catch {
    return undefined;
  }
}

/** How many values may still come. */
let left = 0;

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
