/** The word with the fewest letters to add, drop or change. @param {string} typed @param {readonly string[]} words */
export function nearest(typed, words) {
  const [first] = words.map((word) => ({ word, far: distance(typed, word) })).sort((a, b) => a.far - b.far);
  return first?.word;
}

/** The Levenshtein distance of two words. @param {string} a @param {string} b */
function distance(a, b) {
  /** For each length of the beginning of `b`: how far it is from the beginning of `a` so far. */
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    let before = row[0] ?? 0;
    let last = i + 1;
    const next = [last];
    for (const [j, other] of [...b].entries()) {
      const above = row[j + 1] ?? 0;
      last = Math.min(last + 1, above + 1, before + Number(letter !== other));
      before = above;
      next.push(last);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
