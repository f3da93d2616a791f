// The words of the panel about privacy, by the names of languages: the build of the site writes this list from src/texts.
declare const words: { [locale: string]: () => Promise<{ default: string }> };
export default words;
