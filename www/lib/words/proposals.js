// The words of proposals: what a file is taken for or a value is, and why.

/** @typedef {import("../index.js").Proposal} Proposal */

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
 * @param {readonly import("../types.js").Proposal[]} proposals
 * @param {Pick<ReturnType<typeof import("./words.js").formatter>, "text" | "label" | "field">} words
 * @returns {Proposal[]}
 */
export function describeProposals(proposals, { text, label, field }) {
  /** @param {import("../types.js").Proposal} proposal */
  const labelOf = ({ path, value, setAside }) => {
    if (setAside) return text("proposal.set-aside", { why: setAside });
    if (/^\/documents\/\d+\/evidence$/.test(path) && Array.isArray(value))
      return value.map((kind) => label("evidence-kind", kind)).join(", ");
    const entry = ENTRIES[path];
    if (entry) return text("proposal.entry", { entry });
    const metric = /^\/metrics\/(.+)$/.exec(path)?.[1];
    return metric ? label("metric", metric) : field(path);
  };
  /** @param {import("../types.js").Proposal} proposal */
  const whyOf = ({ from, reason, setAside }) => {
    const { words = null, page = null } = from[0] ?? {};
    const several = new Set(from.map(({ document }) => document)).size > 1;
    const why = reason === "agreement" && !several ? "read" : reason;
    return text("proposal.why", { why: setAside ?? why, words, page });
  };
  return proposals.map((proposal) => ({ ...proposal, label: labelOf(proposal), why: whyOf(proposal) }));
}
