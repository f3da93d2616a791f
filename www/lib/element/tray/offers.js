// @ts-check
// What files offer and nobody confirmed: values for places that are empty, and proof of each kind. Pure.

import { rows as entries, get, isEmpty, same } from "../edit.js";
import { fileOf, isAnswer } from "./into-claim.js";
import { originOf } from "./origins.js";

/** @typedef {{[name: string]: any}} Row */
/** @typedef {import("./proposer.js").Proposal} Proposal */
/** @typedef {import("./origins.js").Origin} Origin */
/** @typedef {import("./origins.js").SourceOf} SourceOf */
/** @typedef {{value: unknown, origin: Origin}} Offer */
/** @typedef {{document: string, why: string, origin: Origin}} ProofOffer */

/** A figure comes with its file. */
const METRIC = "/metrics/";

/** Whether a proposal is a value for one place. @param {Proposal} proposal */
const isValue = (proposal) =>
  proposal.setAside === null &&
  !proposal.path.endsWith("/-") &&
  (isAnswer(proposal) || proposal.path.startsWith(METRIC));

/** The proposal of what is offered at a place. @param {readonly Proposal[]} proposals @param {string} place */
export const proposalAt = (proposals, place) => proposals.find((one) => one.path === place && isValue(one));

/**
 * The values that are offered, by their places.
 * @param {Row} claim @param {Row} preset   what the form filled in by itself, which files may say better
 * @param {readonly Proposal[]} proposals @param {SourceOf} sourceOf @returns {{[place: string]: Offer}}
 */
export function offersOf(claim, preset, proposals, sourceOf) {
  /** @type {{[place: string]: Offer}} */
  const offers = {};
  for (const { path, value, from } of proposals.filter(isValue)) {
    const own = get(claim, path);
    const isFree = isEmpty(own) || (preset.usagePeriod === own && path === "/usagePeriod" && !same(own, value));
    const origin = isFree && !offers[path] ? originOf(from, value, sourceOf) : undefined;
    if (origin) offers[path] = { value, origin };
  }
  return offers;
}

/**
 * The files that are offered as proof, by its kind.
 * @param {Row} claim
 * @param {readonly Proposal[]} proposals
 * @param {SourceOf} sourceOf
 * @returns {{[kind: string]: ProofOffer[]}}
 */
export function proofsOf(claim, proposals, sourceOf) {
  const there = new Set(entries(claim, "/documents").map((one) => one?.id));
  /** @type {{[kind: string]: ProofOffer[]}} */
  const proofs = {};
  for (const proposal of proposals) {
    const { path, value, from, why, setAside } = proposal;
    const document = fileOf(proposal);
    if (setAside !== null || !/^\/documents\/\d+\/evidence$/.test(path) || there.has(document)) continue;
    const origin = originOf(from, document, sourceOf);
    if (!origin || !Array.isArray(value)) continue;
    for (const kind of value.map(String)) {
      proofs[kind] ??= [];
      proofs[kind].push({ document, why, origin });
    }
  }
  return proofs;
}
