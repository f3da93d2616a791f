// Proposals are made by a module of their own. Its entry knows where that comes from: at once where files can be read while the
// caller waits, else it is loaded first.

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

/** Loads the module, once however often this is called; after a failure a later call tries again. @param {() => Promise<() => Proposer>} load */
export function ready(load) {
  loading ??= load().then(provide, (error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What makes proposals. */
export function proposer() {
  if (!make)
    throw Object.assign(
      new Error(
        "The module of proposals is not loaded yet: it is after the first file was inspected, or with load({ proposals: true }).",
      ),
      { code: "ERR_NOT_READY" },
    );
  made ??= make();
  return made;
}
