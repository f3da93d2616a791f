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
  let same = Object.keys(before).length === names.length;
  /** @type {any} */
  const shared = isList ? [] : Object.create(Object.getPrototypeOf(now));
  for (const name of names) {
    const known = Object.hasOwn(before, name);
    const value = known ? shareUnchanged(before[name], now[name]) : now[name];
    if (!known || !Object.is(value, before[name])) same = false;
    Object.defineProperty(shared, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return /** @type {Value} */ (same ? before : shared);
}

/** @param {unknown} value @returns {value is {[name: string]: unknown}} */
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
