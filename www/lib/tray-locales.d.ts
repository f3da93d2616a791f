import type { Locales } from "./locales.js";

/** The words of the list of files in every language there is, each loaded with the first file; made by the build. */
declare const tray: Locales;
export default tray;
