// @ts-check
// Keeps what is costly to make from Intl, by a text key.

/** How many keys are kept at once. */
const MOST_KEYS = 300;

/**
 * A function that makes the value of a key once, and again only after very many other keys.
 * @template Value
 * @param {(key: string) => Value} make
 * @returns {(key: string) => Value}
 */
export function cached(make) {
  const made = /** @type {Map<string, Value>} */ (new Map());
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEYS) made.clear();
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
