// @ts-check
// What is said above the claim while a pack is written or read, and afterwards.

/** @typedef {Pick<import("../lines.js").Lines, "show" | "retell" | "hide">} Lines */
/** @typedef {import("../lines.js").Say} Say   words of the page */
/** @typedef {(key: string, params?: Record<string, unknown>) => string} Words   those of packs, in `src/texts/LOCALE/tray/pack.ftl` */

const LINE = "pack";

/** How many of the names from outside are shown, and how much of each. */
const SHOWN = { names: 3, characters: 60 };

/** Progress is told so many times, so that it can be followed by ear too. */
const TIMES = 5;

/** What is being written or read now. @type {AbortController | null} */
let running = null;

/**
 * Does something that can be cancelled, and says how far it is; what was running before is cancelled.
 * @template Result
 * @param {Lines} lines @param {Words} words @param {(percent: number) => string} text
 * @param {(signal: AbortSignal, progressed: (share: number) => void) => Promise<Result>} act
 * @returns {Promise<Result | null>} null where it was cancelled
 */
export async function withProgress(lines, words, text, act) {
  running?.abort();
  const own = new AbortController();
  running = own;
  let told = -1;
  const progressed = (/** @type {number} */ share) => {
    const step = Math.floor(share * TIMES);
    if (step === told || own.signal.aborted) return;
    told = step;
    const line = () => ({
      text: text((100 / TIMES) * step),
      choices: [{ label: words("cancel"), act: () => own.abort() }],
    });
    if (step === 0) lines.show(LINE, line);
    else lines.retell(LINE, line);
  };
  progressed(0);
  try {
    return await act(own.signal, progressed);
  } catch (error) {
    if (own.signal.aborted) return null;
    throw error;
  } finally {
    if (running === own) {
      running = null;
      lines.hide(LINE);
    }
  }
}

/** Says what came of it. @param {Lines} lines @param {(say: Say) => string[]} sentences */
export const tell = (lines, sentences) =>
  lines.show(LINE, (say) => ({
    text: sentences(say).filter(Boolean).join(" "),
    choices: [{ label: say("link.close"), act: () => {} }],
  }));

/**
 * A sentence about files or paths by their names; none where there are none.
 * @param {Say} say
 * @param {Words} words
 * @param {string} key
 * @param {readonly string[]} all
 */
export function named(say, words, key, all) {
  if (all.length === 0) return "";
  const names = all.slice(0, SHOWN.names).map((name) => {
    const characters = [...name];
    const isLong = characters.length > SHOWN.characters;
    return say("link.quoted", { name: isLong ? `${characters.slice(0, SHOWN.characters).join("")}…` : name });
  });
  return words(key, { count: all.length, names, more: all.length - names.length });
}
