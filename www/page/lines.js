// @ts-check
// The lines above the claim in which the page says something that happened, each with buttons.

/** A text of the page. @typedef {(key: string, params?: Record<string, unknown>) => string} Say */

/**
 * @typedef {object} Line
 * @property {string} text
 * @property {{label: string, act: () => void}[]} choices   each also removes the line
 */

/** Says that a part of the page could not be loaded. @param {Say} say @returns {Line} */
export const notLoaded = (say) => ({
  text: say("not-loaded"),
  choices: [{ label: say("link.close"), act: () => {} }],
});

export class Lines {
  /** What makes each line of the words of a language. @type {Map<string, (say: Say) => Line>} */
  #lines = new Map();
  /** @type {Say | null} */
  #say = null;
  #place;
  #leave;

  /** @param {HTMLElement} place @param {() => void} leave   moves the focus on when the line that had it is removed */
  constructor(place, leave) {
    this.#place = place;
    this.#leave = leave;
  }

  /** Shows a line, in place of an earlier one with this id. @param {string} id @param {(say: Say) => Line} line */
  show(id, line) {
    this.hide(id);
    this.#lines.set(id, line);
    this.#draw(id, line);
  }

  /** Other words in a line that is shown, whose buttons stay. @param {string} id @param {(say: Say) => Line} line */
  retell(id, line) {
    const words = this.#shown(id)?.querySelector("p");
    if (!words || !this.#say) return;
    this.#lines.set(id, line);
    words.textContent = line(this.#say).text;
  }

  /** @param {string} id */
  hide(id) {
    this.#lines.delete(id);
    const shown = this.#shown(id);
    const hadFocus = shown?.contains(document.activeElement);
    shown?.remove();
    if (hadFocus) this.#leave();
  }

  /** Puts the lines into a language. @param {Say} say */
  translate(say) {
    this.#say = say;
    for (const [id, line] of this.#lines) this.#draw(id, line);
  }

  /** @param {string} id */
  #shown(id) {
    return [...this.#place.children].find((line) => line instanceof HTMLElement && line.dataset.line === id);
  }

  /** @param {string} id @param {(say: Say) => Line} line */
  #draw(id, line) {
    if (!this.#say) return;
    const { text, choices } = line(this.#say);
    const [drawn, words] = [document.createElement("div"), document.createElement("p")];
    drawn.className = "line";
    drawn.dataset.line = id;
    words.textContent = text;
    const buttons = choices.map(({ label, act }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        act();
        this.hide(id);
      });
      return button;
    });
    drawn.append(words, ...buttons);
    const before = this.#shown(id);
    if (before) before.replaceWith(drawn);
    else this.#place.append(drawn);
  }
}
