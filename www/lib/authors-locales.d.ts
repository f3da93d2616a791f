import type { Locales } from "./locales.js";

/** The words of the command for authors of rulebooks in every language there is, loaded when asked for; made by the build. */
declare const authors: Locales;
export default authors;
