// @ts-check
// Announcements to screen readers, after a pause, so that nothing is announced while the user types.

/** The pause before an announcement, in milliseconds. */
const QUIET = 1000;

export class Announcer {
  /** The last announcement. */
  announced = "";
  /** What is announced before the next verdict. */
  #first = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #draw;

  /** @param {() => void} draw   draws what is announced */
  constructor(draw) {
    this.#draw = draw;
  }

  /** @param {string} words   the newest wins */
  announce(words) {
    this.stop();
    this.#timer = setTimeout(() => {
      const all = [this.#first, words].filter(Boolean).join(" ");
      this.#first = "";
      if (all === this.announced) return;
      this.announced = all;
      this.#draw();
    }, QUIET);
  }

  /** What has just become wrong is announced before the verdict. @param {string} words */
  announceFirst(words) {
    this.#first = words;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
