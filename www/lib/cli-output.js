// What the command writes, and what it does where that cannot be written.
import { once } from "node:events";
import { reason } from "./cli-usage.js";

/** What is done where a stream takes nothing more: a reader may leave early, as head does; a disk may be full. */
export function watchOutput() {
  process.stderr.on("error", () => process.exit(2));
  process.stdout.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit();
    process.stderr.write(`claimproof: the output cannot be written: ${reason(error)}\n`);
    process.exit(2);
  });
}

/** @param {string | Uint8Array} text @param {number} status @returns {Promise<number>} the same status */
export async function write(text, status) {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, "drain");
  return status;
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
