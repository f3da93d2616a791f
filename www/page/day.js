// @ts-check

/** Today by the calendar of the reader, as YYYY-MM-DD. */
export function today(now = new Date()) {
  return [
    String(now.getFullYear()).padStart(4, "0"),
    String(now.getMonth() + 1).padStart(2, "0"),
    String(now.getDate()).padStart(2, "0"),
  ].join("-");
}
