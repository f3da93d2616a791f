// What is loaded beside the module of the rules, by itself in a browser: of a claim after submission, the words of a language and
// the calendar; of rules, the words and what makes an explanation.
import lifecycle from "./lifecycle-locales.js";
import rules from "./rules-locales.js";

export default {
  lifecycle: { locales: lifecycle, calendar: () => import("./calendar-text.js") },
  rules: { locales: rules, info: () => import("./rule-info.js") },
};
