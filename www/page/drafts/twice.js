// @ts-check
// Invoices that are in more than one of the claims on this device, found by the rule that finds them within one claim. Pure.

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {{[name: string]: any}} Row */
/** @typedef {{number: string, vendor: string, draft: Draft}} Twice   an invoice of a claim, and the draft that has it too */

const RULE = "invoice/duplicate-number";

/** The vendors and numbers of the invoices of a claim. @param {Row} claim @returns {Row[]} */
export const invoicesOf = ({ invoices }) =>
  (Array.isArray(invoices) ? invoices : []).map((one) => ({ vendor: one?.vendor, number: one?.number }));

/**
 * @param {Pick<import("../../lib/index.js").Claimproof, "check">} cp @param {Row} claim
 * @param {readonly Draft[]} others @param {string} today
 * @returns {Twice[]}
 */
export function twiceIn(cp, claim, others, today) {
  const own = invoicesOf(claim);
  if (own.length === 0) return [];
  const theirs = others.flatMap((draft) => invoicesOf(draft.claim).map((invoice) => ({ draft, invoice })));
  const { findings } = cp.check({ invoices: [...own, ...theirs.map(({ invoice }) => invoice)] }, { today });
  /** @type {Map<string, Twice>} */
  const found = new Map();
  for (const { rule, path, related } of findings) {
    if (rule !== RULE) continue;
    const places = [path, ...related].map((one) => Number(one.split("/")[2]));
    for (const mine of places.filter((place) => place < own.length))
      for (const place of places) {
        const draft = theirs[place - own.length]?.draft;
        const { number = "", vendor = "" } = own[mine] ?? {};
        if (draft) found.set(`${mine} ${draft.id}`, { number: String(number), vendor: String(vendor), draft });
      }
  }
  return [...found.values()];
}
