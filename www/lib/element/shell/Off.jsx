// @ts-check
// The notice that checking is off, and why; in English where the texts are missing too.

import { formatter } from "../../words/words.js";

/**
 * @typedef {{code: string, reason: string, rulebook: string, texts: any}} Off   why checking is off, and the texts if they are available
 */

/** @param {{off: Off}} props */
export function Off({ off }) {
  const [title, ...paragraphs] = offWords(off);
  return (
    <section class="off" part="off">
      <h2 tabindex={-1}>{title}</h2>
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </section>
  );
}

/** The title and the paragraphs of what is said while there are no rules. @param {Off} off @returns {[string, string, string]} */
export function offWords(off) {
  const { code, reason, texts } = off;
  const say = (/** @type {string} */ key, /** @type {string} */ english) =>
    texts ? formatter(texts).text(`form.off.${key}`, off) : english;
  const csp =
    "This browser or the security policy of this site does not let WebAssembly run: " +
    "the policy has to allow 'wasm-unsafe-eval' under script-src.";
  const load = `The rules could not be loaded: ${reason}. Reload the page to try again.`;
  const kept = "What was filled in is kept, and the form around this part can be sent; it is only not checked.";
  const why = { csp, load, rulebook: `The page asks for the rulebook “${off.rulebook}”, which is not there.` }[code];
  return [say("title", "Checking is off"), say(code, why ?? load), say("kept", kept)];
}
