// @ts-check
// Today where the reader is, and the language by which what people write is read.

/** The calendar day where the reader is. */
export function localDay(now = new Date()) {
  const pad = (/** @type {number} */ number, /** @type {number} */ length) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** A text if it is a day of the calendar. @param {string | null} text */
export function dayOf(text) {
  const isDay = text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text);
  return isDay ? text : undefined;
}

/** Texts go by the words' language; what people write goes by the tag that was wished, if it is of that language. @param {string} wish @param {string} locale   of the words */
export function readingLocale(wish, locale) {
  try {
    const [wished = locale] = Intl.getCanonicalLocales(wish.replaceAll("_", "-"));
    return wished.split("-")[0] === locale.split("-")[0] ? wished : locale;
  } catch {
    return locale;
  }
}
