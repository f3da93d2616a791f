// Proposals, and what happens after submission, are made by a module of their own. Its entry knows where that comes from: at
// once where files can be read while the caller waits, else it is loaded first.

import { added } from "./rulebooks.js";

export { added };

/** @typedef {import("./propose.js").Proposer} Proposer */

/** @type {(() => Proposer) | undefined} */
let make;
/** @type {Proposer | undefined} */
let made;
/** @type {Promise<void> | undefined} */
let loading;

/** Says how proposals are made; nothing is done until the first is asked for. @param {() => Proposer} way */
export function provide(way) {
  make ??= way;
}

/**
 * Loads the module, once however often this is called; after a failure a later call tries again.
 * @param {() => Promise<() => Proposer>} load
 */
export function ready(load) {
  loading ??= load().then(provide, (error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What makes proposals, with the rulebooks that were added. */
export function proposer() {
  if (!make) throw notReady();
  made ??= make();
  made.know(added());
  return made;
}

/** The error of a call before what it needs is loaded. */
export function notReady() {
  const message =
    "This is not loaded yet. propose, accept and addRulebook are there after load({ proposals: true }) or the first file that was " +
    "inspected, lifecycle after load({ lifecycle: true }), which loads the same module and the words, rule and rules after " +
    "load({ rules: true }).";
  return Object.assign(new Error(message), { code: "ERR_NOT_READY" });
}
