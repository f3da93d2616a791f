// @ts-check
// Inspects files in browsers, and makes proposals where files are inspected.

import { advice, makeWorker } from "./documents/make-worker.js";
import { inspect as inTurn, propose as proposeInTurn } from "./documents/queue.js";
import { jsonText } from "./plain.js";
import { added, proposer, ready } from "./proposals.js";
import { load } from "./proposals-inline.js";

export { endWorker } from "./documents/queue.js";

/**
 * @param {Blob | Uint8Array} file
 * @param {import("./documents/queue.js").Options & {worker?: () => Worker}} [options]
 */
export async function inspect(file, { worker = makeWorker, ...options } = {}) {
  // Without its module nothing is proposed, and a later file loads it; what was inspected stands.
  const proposals = ready(load).catch(() => {});
  const [inspection] = await Promise.all([inTurn(file, { ...options, worker, advice }), proposals]);
  return inspection;
}

/** @type {typeof import("./documents.js").proposeInWorker} */
export async function proposeInWorker(claim, options) {
  const { inspections, today, amounts = "gross", words, worker = makeWorker, rulebook, rulebooks = added() } = options;
  const entries = Symbol.iterator in inspections ? [...inspections] : Object.entries(inspections);
  /** @type {Parameters<import("./propose.js").Proposer["propose"]>} */
  const given = [jsonText(claim), jsonText(entries), today, amounts, rulebook];
  const here = async () => {
    await ready(load);
    return proposer().propose(...given);
  };
  const [proposals, { describeProposals }] = await Promise.all([
    proposeInTurn(given, {
      worker,
      advice,
      here,
      rulebooks: Array.from(rulebooks, ({ id, json, base }) => ({ id, json, base })),
    }),
    import("./propose.js"),
  ]);
  return describeProposals(proposals, words);
}
