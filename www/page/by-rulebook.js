// @ts-check
// The package as it answers by one rulebook, for parts of the page that know of none.

/** @typedef {import("../lib/index.js").Claimproof} Claimproof */

/** @type {WeakMap<Claimproof, Map<string, {own: Claimproof, texts: object}>>} */
const made = new WeakMap();

/**
 * The same object for the same rulebook with the same words.
 * @param {Claimproof} cp
 * @param {string | undefined} rulebook
 * @returns {Claimproof}
 */
export function byRulebook(cp, rulebook) {
  if (!rulebook) return cp;
  const all = made.get(cp) ?? new Map();
  made.set(cp, all);
  const texts = cp.textsOf(rulebook);
  const known = all.get(rulebook);
  if (known?.texts === texts) return known.own;
  const by =
    (/** @type {(claim: any, options: any) => any} */ call) => (/** @type {any} */ claim, /** @type {any} */ options) =>
      call(claim, { ...options, rulebook });
  const own = Object.freeze({
    ...cp,
    texts,
    check: by(cp.check),
    requirements: by(cp.requirements),
    propose: by(cp.propose),
    lifecycle: by(cp.lifecycle),
    calendar: by(cp.calendar),
    catalog: (/** @type {import("../lib/index.js").CheckOptions} */ options) => cp.catalog({ ...options, rulebook }),
  });
  all.set(rulebook, { own, texts });
  return own;
}
