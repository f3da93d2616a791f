import type { Locales } from "./locales.js";

/** The words about rules in every language there is, loaded when asked for; made by the build. */
declare const rules: Locales;
export default rules;
