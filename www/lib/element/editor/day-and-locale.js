// @ts-check
// The user's current date, and the language in which typed text is read.

/** The user's current date. */
export function localDay(now = new Date()) {
  const pad = (/** @type {number} */ number, /** @type {number} */ length) => String(number).padStart(length, "0");
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}

/** A text if it is a day of the calendar. @param {string | null} text */
export function dayOf(text) {
  const isDay = text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text);
  return isDay ? text : undefined;
}

/**
 * Texts go by the words' language; what people write goes by the tag that was requested, if it is of that language.
 * @param {string} tag
 * @param {string} locale   of the words
 */
export function readingLocale(tag, locale) {
  try {
    const [requested = locale] = Intl.getCanonicalLocales(tag.replaceAll("_", "-"));
    return requested.split("-")[0] === locale.split("-")[0] ? requested : locale;
  } catch {
    return locale;
  }
}
