// @ts-check
// What a screen reader is told: once there has been quiet for a while, so that nothing is said while somebody types.

/** How long it must be quiet before something new is told. */
const QUIET = 1000;

export class Announcer {
  /** What was told last. */
  told = "";
  /** What is told before the next verdict. */
  #first = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #draw;

  /** @param {() => void} draw   draws what is told */
  constructor(draw) {
    this.#draw = draw;
  }

  /** @param {string} words   the newest wins */
  tell(words) {
    this.stop();
    this.#timer = setTimeout(() => {
      const all = [this.#first, words].filter(Boolean).join(" ");
      this.#first = "";
      if (all === this.told) return;
      this.told = all;
      this.#draw();
    }, QUIET);
  }

  /** What has just become wrong is told before the verdict. @param {string} words */
  tellFirst(words) {
    this.#first = words;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
