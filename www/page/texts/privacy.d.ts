// The words of the panel about privacy: the build of the site writes this list from src/texts.
declare const words: import("../more-words.js").More;
export default words;
