// What the command writes, and what it does where that cannot be written.
import { open, truncate } from "node:fs/promises";
import { reason, UsageError } from "./cli-usage.js";

/** What is done where a stream takes nothing more: a reader may leave early, as head does; a disk may be full. */
export function watchOutput() {
  process.stderr.on("error", () => process.exit(2));
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit();
    process.stderr.write(`claimproof: the output cannot be written: ${reason(error)}\n`);
    process.exit(2);
  });
}

/** Writes all of a text. @param {string | Uint8Array} text @param {number} status @returns {Promise<number>} the same status */
export async function write(text, status) {
  if (text.length > 0) await new Promise((resolve) => process.stdout.write(text, resolve));
  return status;
}

/** Writes to a file, which is opened when something is written; to standard output where none is named. */
export class Output {
  #file;
  #keep;
  /** @type {import("node:fs/promises").FileHandle | undefined} */
  #handle;

  /** @param {string | undefined} file @param {number} [keep]   how many of its bytes stay */
  constructor(file, keep = 0) {
    this.#file = file;
    this.#keep = keep;
  }

  /** @param {string | Uint8Array} text */
  async write(text) {
    if (this.#file === undefined) return void (await write(text, 0));
    try {
      if (!this.#handle && this.#keep > 0) await truncate(this.#file, this.#keep);
      this.#handle ??= await open(this.#file, this.#keep > 0 ? "a" : "w");
      await this.#handle.appendFile(text);
    } catch (error) {
      throw new UsageError(`${this.#file}: the output cannot be written: ${reason(error)}`);
    }
  }

  async end() {
    await this.#handle?.close();
  }
}

/** Notes go to standard error, one a line; what a file says must not steer the terminal. @param {string} words */
export function note(words) {
  process.stderr.write(`claimproof: ${words.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ")}\n`);
}

/** Whether colours are used, as the option and then the environment ask for. @param {string} [when]   auto, always or never */
export function colours(when = "auto") {
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = process.env;
  if (when !== "auto") return when === "always";
  if (force) return force !== "0" && force !== "false";
  return Boolean(process.stdout.isTTY) && !none && terminal !== "dumb";
}

/** The columns of the terminal, where they are few enough to read and enough for words. */
export function columns() {
  return Math.min(Math.max(process.stdout.columns || 80, 40), 120);
}
