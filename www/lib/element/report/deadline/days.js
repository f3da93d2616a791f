// @ts-check
// Days as numbers, for drawing them on a line.

/** Days since 1970, or NaN for what is no date. @param {string} iso */
export function day(iso) {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? iso : NaN);
  // Some browsers read 31 June as 1 July.
  return date.getTime() >= Date.UTC(100) && date.toISOString().startsWith(iso) ? date.getTime() / 864e5 : NaN;
}

/** The two dates of an interval, if they are dates in order. @param {string} text @returns {[string, string] | null} */
export function interval(text) {
  const [from = "", to = "", more] = text.split("/");
  return more === undefined && day(from) <= day(to) ? [from, to] : null;
}

/** The first days of the months that begin from one day up to another. @param {number} from @param {number} to */
export function monthsBetween(from, to) {
  const date = new Date(from * 864e5);
  const starts = [];
  for (let month = date.getUTCMonth() + (date.getUTCDate() > 1 ? 1 : 0); ; month += 1) {
    const start = Date.UTC(date.getUTCFullYear(), month, 1) / 864e5;
    if (!(start < to)) return starts;
    starts.push(start);
  }
}
