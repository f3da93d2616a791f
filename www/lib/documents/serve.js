// @ts-check
// What a worker does: one file after another, as they come. It says that it runs when it does, and whenever it is asked; of a file
// it says how much was read, and then what it holds. It makes proposals as well, where it can load what makes them.

import { inspectFile } from "./inspect.js";

/** @typedef {import("../propose.js").Proposer} Proposer */
/** @typedef {import("../rulebooks.js").Given} Given */
/** @typedef {Partial<Given> & Pick<Given, "id">} Named   a rulebook; without its text, one that came before */
/** @typedef {{id?: number, file?: Blob, name?: string | null, propose?: Parameters<Proposer["propose"]>, rulebooks?: Named[]}} Message */

/**
 * What answers a message.
 * @param {(answer: object) => void} post
 * @param {() => Promise<WebAssembly.Module>} compile
 * @param {() => Promise<() => Proposer>} [load]   loads what makes proposals
 */
export function serve(post, compile, load) {
  const start = () => post({ started: true });
  start();
  /** @type {Proposer | undefined} */
  let proposer;
  /** @type {Given[]} */
  let known = [];
  return async (/** @type {Message} */ { id, file, name = null, propose, rulebooks = [] }) => {
    if (propose) {
      const before = known;
      known = rulebooks.flatMap(({ id, json, base }) =>
        json ? { id, json, base } : before.filter((one) => one.id === id),
      );
      try {
        proposer ??= (await load?.())?.();
      } catch {
        // The page makes them.
      }
      return post({ id, ...(proposer ? proposed(proposer, propose, known) : { unavailable: true }) });
    }
    if (!file) return start();
    try {
      post({ id, inspection: await inspectFile(compile, file, name, (done) => post({ id, done })) });
    } catch (error) {
      post({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  };
}

/**
 * The proposals, or the error: its code does not cross on its own.
 * @param {Proposer} proposer
 * @param {Parameters<Proposer["propose"]>} given
 * @param {Given[]} rulebooks
 */
function proposed(proposer, given, rulebooks) {
  try {
    proposer.know(rulebooks);
    return { proposals: proposer.propose(...given) };
  } catch (error) {
    const { message, code } = /** @type {{message: string, code?: string}} */ (error);
    return { error: { message, ...(code && { code }) } };
  }
}
