// @ts-check
// Keeps the identity of unchanged values, so that components can skip rendering by identity.

/**
 * The new value, in which every object and list that equals the old one at the same place is the old one itself. Lists are
 * compared entry by entry.
 *
 * @template Value
 * @param {unknown} before
 * @param {Value} now
 * @returns {Value}
 */
export function shareUnchanged(before, now) {
  if (Object.is(before, now) || !isPlain(before) || !isPlain(now)) return now;
  const isList = Array.isArray(now);
  if (Array.isArray(before) !== isList) return now;
  const names = Object.keys(now);
  const values = [];
  let isBefore = Object.keys(before).length === names.length;
  let isNow = true;
  for (const name of names) {
    const isKnown = Object.hasOwn(before, name);
    const value = isKnown ? shareUnchanged(before[name], now[name]) : now[name];
    isBefore &&= isKnown && Object.is(value, before[name]);
    isNow &&= Object.is(value, now[name]);
    values.push(value);
  }
  if (isBefore) return /** @type {Value} */ (before);
  if (isNow) return now;
  return /** @type {Value} */ (isList ? values : withPrototypeOf(now, names, values));
}

/**
 * A function that makes its value again only when one of its arguments is another one, compared by identity. What then equals
 * the value before keeps its identity.
 *
 * @template {any[]} Given
 * @template Value
 * @param {(...given: Given) => Value} make
 * @returns {(...given: Given) => Value}
 */
export function reusing(make) {
  /** @type {{given: Given, value: Value} | undefined} */
  let last;
  return (...given) => {
    if (!last || given.some((one, n) => !Object.is(one, last?.given[n])))
      last = { given, value: shareUnchanged(last?.value, make(...given)) };
    return last.value;
  };
}

/** @param {object} model @param {string[]} names @param {unknown[]} values */
function withPrototypeOf(model, names, values) {
  const object = Object.fromEntries(names.map((name, n) => [name, values[n]]));
  return Object.getPrototypeOf(model) === null ? Object.assign(Object.create(null), object) : object;
}

/** @param {unknown} value @returns {value is {[name: string]: unknown}} */
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
