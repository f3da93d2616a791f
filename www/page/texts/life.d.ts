// The words of this part of the page: the build of the site writes this list from src/texts.
declare const words: import("../more-words.js").More;
export default words;
