// What there is of a claim after submission beside the module of proposals: the words of a language, and the calendar.
import locales from "./lifecycle-locales.js";

export default { locales, calendar: () => import("./calendar-text.js") };
