import type { Report, Texts } from "./index.js";

/** The help of every language there is, each loaded when it is first asked for; made by the build. */
declare const help: HelpLocales;
export default help;

/** The drawings of good proof, which are the same in every language. */
export function samples(): Promise<typeof import("./help/samples.js")>;

export interface HelpLocales {
  en: () => Promise<{ default: HelpTexts }>;
  [locale: string]: () => Promise<{ default: HelpTexts }>;
}

/** The messages of src/texts/LOCALE/help, with the terms that they use, and the sources that they name. */
export interface HelpTexts extends Texts {
  readonly sources: Report["sources"];
}
