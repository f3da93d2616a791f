// The words of other rulebooks: the build of the site writes this list from src/texts.
declare const words: import("../more-words.js").More;
export default words;
