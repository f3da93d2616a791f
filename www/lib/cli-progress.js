// @ts-check

// How far the command is, on a terminal: one line, which is erased before anything else is said and at the end.

import { note } from "./cli-output.js";

const FIRST_AFTER = 1000;
const AGAIN_AFTER = 200;
/** The first of these in which a whole claim is checked is that of the speed. */
const UNITS = /** @type {const} */ ([
  ["a second", 1000],
  ["a minute", 60_000],
  ["an hour", 3_600_000],
]);
const ERASED = "\r\x1b[K";

export class Progress {
  #stream;
  #now;
  #began;
  #next;
  #done = 0;
  #isShown = false;

  /** @param {{ write: (text: string) => unknown }} stream @param {() => number} [now]   milliseconds */
  constructor(stream, now = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#began = now();
    this.#next = this.#began + FIRST_AFTER;
  }

  /** So many more claims are done. @param {number} claims */
  add(claims) {
    this.#done += claims;
    const time = this.#now();
    if (time < this.#next) return;
    this.#next = time + AGAIN_AFTER;
    const { format } = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
    const rate = this.#done / (time - this.#began);
    const [unit, length] = UNITS.find(([, length]) => rate * length >= 1) ?? UNITS[2];
    this.#stream.write(`${ERASED}claimproof: ${format(this.#done)} claims checked, ${format(rate * length)} ${unit}`);
    this.#isShown = true;
  }

  /** A note on standard error. @param {string} words */
  note(words) {
    this.clear();
    note(words);
  }

  clear() {
    if (this.#isShown) this.#stream.write(ERASED);
    this.#isShown = false;
  }
}

/** Progress where somebody sees it, and where it does not disturb what is written. @param {boolean} quiet */
export function progress(quiet) {
  const { stderr, stdout, env } = process;
  const isSeen = stderr.isTTY && !stdout.isTTY && env.TERM !== "dumb" && !quiet;
  return new Progress(isSeen ? stderr : { write: () => {} });
}
