// @ts-check

// The words of proposals: what a file is taken for or a value is, and why.
import { formatter } from "./words.js";

/** @typedef {import("../index.js").Proposal} Proposal */
/** @typedef {Proposal & { label: string, why: string }} DescribedProposal */

/** What an entry of a list is called. @type {{[list: string]: string}} */
const ENTRIES = {
  "/documents/-": "file",
  "/invoices/-": "invoice",
  "/expenses/-": "expense",
  "/csrs/-": "csr",
  "/activity/conferences/-": "conference",
};

/**
 * The proposals with `label` and `why`.
 *
 * @param {readonly Proposal[]} proposals
 * @param {import("../index.js").Texts} texts
 * @returns {DescribedProposal[]}
 */
export function describeProposals(proposals, texts) {
  const { text, label, field } = formatter(texts);
  /** @param {Proposal} proposal */
  const labelOf = ({ path, value, setAside }) => {
    if (setAside) return text("proposal.set-aside", { why: setAside });
    if (/^\/documents\/\d+\/evidence$/.test(path) && Array.isArray(value))
      return value.map((kind) => label("evidence-kind", kind)).join(", ");
    const entry = ENTRIES[path];
    if (entry) return text("proposal.entry", { entry });
    const metric = /^\/metrics\/(.+)$/.exec(path)?.[1];
    return metric ? label("metric", metric) : field(path);
  };
  return proposals.map((proposal) => {
    const { from, reason, setAside } = proposal;
    const [first, second] = from;
    const why = setAside ?? reason;
    const params = { why, words: first?.words ?? null, page: first?.page ?? null, other: second?.document ?? null };
    return { ...proposal, label: labelOf(proposal), why: text("proposal.why", params) };
  });
}
