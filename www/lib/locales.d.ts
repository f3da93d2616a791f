import type { Texts } from "./index.js";

/** The texts of every language there is, each loaded when it is asked for; made by the build. */
declare const locales: Locales;
export default locales;

export interface Locales {
  en: () => Promise<{ default: Texts }>;
  [locale: string]: () => Promise<{ default: Texts }>;
}
