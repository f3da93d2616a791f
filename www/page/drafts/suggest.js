// @ts-check
// What the other claims on this device suggest for one: the answers that stay the same, and what was claimed before. Pure.

import { similarTo } from "../ready/similar.js";

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("../../lib/element.js").ClaimProofSuggestion} Suggestion */

/** What is not paid uses none of the funds. */
const UNPAID = ["rejected", "rejected-final"];

/**
 * @param {Pick<import("../../lib/index.js").Claimproof, "check">} cp @param {Row} claim @param {readonly Draft[]} others
 * @param {{today: string, named: (drafts: readonly Draft[]) => string}} given   `named`: drafts by their names, in words
 * @returns {Suggestion[]}
 */
export function suggestionsFor(cp, claim, others, { today, named }) {
  const newest = others
    .filter((draft) => (draft.claim.route ?? "co-op") === (claim.route ?? "co-op"))
    .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))[0];
  const before = others.filter((draft) => usesSameFunds(draft, claim));
  const forActivity = before.filter((draft) => isSameActivity(draft.claim, claim));
  const sum = (/** @type {readonly Draft[]} */ drafts) => {
    const expenses = drafts.map((draft) => ({ amount: draft.claim.claimedAmount }));
    return cp.check({ currency: claim.currency, expenses }, { today }).amounts?.expenses;
  };
  return [
    ...(newest ? [{ from: named([newest]), values: sameIn(newest.claim) }] : []),
    ...(before.length > 0 ? [{ from: named(before), values: { "/funds/claimedBefore": sum(before) } }] : []),
    ...(forActivity.length > 0
      ? [{ from: named(forActivity), values: { "/funds/claimedBeforeForActivity": sum(forActivity) } }]
      : []),
  ];
}

/** The answers of a claim that are the same in the next one, by their places. @param {Row} claim @returns {Suggestion["values"]} */
function sameIn(claim) {
  const { program, submitterRole, partner, currency } = similarTo(claim);
  const { partnerId, name, country } = partner ?? {};
  const all = {
    "/program": program,
    "/submitterRole": submitterRole,
    "/partner/partnerId": partnerId,
    "/partner/name": name,
    "/partner/country": country,
    "/currency": currency,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === "string" && value !== ""));
}

/** @param {Row} one @param {Row} other */
const isSameActivity = ({ activity }, other) => Boolean(activity?.kind) && activity.kind === other.activity?.kind;

/**
 * Whether a draft asks for money of the funds that a claim uses: of the same programme, usage period and location, in its
 * currency.
 * @param {Draft} draft
 * @param {Row} claim
 */
function usesSameFunds({ claim: other, history }, claim) {
  const { program, usagePeriod, currency, partner } = claim;
  const isSame = [program, usagePeriod, currency].every((one) => typeof one === "string" && one !== "");
  if (!isSame || other.program !== program || other.usagePeriod !== usagePeriod || other.currency !== currency)
    return false;
  const [own, theirs] = [partner?.partnerId, other.partner?.partnerId];
  const isElsewhere = own && theirs && own !== theirs;
  return !isElsewhere && Boolean(other.claimedAmount) && !UNPAID.includes(history.at(-1)?.status);
}
