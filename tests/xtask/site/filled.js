/** The texts that each list of values has become: the same texts are the same object, however often they are asked for. */
const known = new WeakMap();

/** The texts of a language: `shape`, with the next of its `values` in place of each 0; a table lacks what it has no value for. */
export function filled(shape, values) {
  let at = 0;
  const fill = (part) => {
    if (part === 0) return values[at++];
    if (typeof part === "string") return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, fill(inner)]).filter(([, value]) => value !== undefined));
  };
  if (!known.has(values)) known.set(values, fill(shape));
  return known.get(values);
}
