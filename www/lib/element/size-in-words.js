// @ts-check
// A size in bytes, as people read it.

/** @param {import("./ui.js").Ui} ui @param {number} bytes */
export function sizeInWords({ words, say }, bytes) {
  const steps = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = Math.min(bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0, 3);
  const precision = step > 1 ? 10 : 1;
  return say(`size.${steps[step]}`, {
    n: words.number(String(Math.round((bytes / 1000 ** step) * precision) / precision)),
  });
}
