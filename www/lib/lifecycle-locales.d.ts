import type { Locales } from "./locales.js";

/** The words of what happens after submission in every language there is, loaded when asked for; made by the build. */
declare const lifecycle: Locales;
export default lifecycle;
