// Proposals, and what happens after submission, by an instance of their module. A page loads this with it.
import { failure, instance } from "./failure.js";
import * as core from "./propose-core.js";
import { ownTexts, textProblems } from "./rulebook-problems.js";
import { describeLifecycle } from "./words/lifecycle.js";
import { describeProposals } from "./words/proposals.js";

export { describeProposals };

/** @typedef {import("./types.js").Proposal} Proposal */
/** @typedef {import("./rulebooks.js").Given} Given */
/** @typedef {import("./rulebooks.js").Modules["read"]} Read */
/** @typedef {import("./rulebook-problems.js").Parse} Parse */
/**
 * @typedef {object} Proposer
 * @property {(claim: Uint8Array, inspections: Uint8Array, today: string, amounts: unknown, rulebook?: string) => Proposal[]} propose
 * @property {(claim: Uint8Array, proposals: Uint8Array) => object} accept
 * @property {typeof describeProposals} describe
 * @property {(claim: Uint8Array, options: Uint8Array, rulebook?: string) => import("./types.js").Lifecycle} lifecycle
 * @property {typeof describeLifecycle} describeLifecycle
 * @property {(rulebook: Given) => Uint8Array} addRulebook   gives what the module of the rules takes
 * @property {(texts: unknown, at: string, parse: Parse) => ReturnType<Read>} readTexts
 * @property {(rulebooks: Iterable<Given>) => void} know   adds those that it does not have, and forgets others
 */

/** @param {WebAssembly.Module} module @returns {Proposer} */
export function proposer(module) {
  instance(() => core.initSync({ module }));
  /** The rulebooks that this instance has, by their ids. @type {Map<string, Uint8Array>} */
  const known = new Map();
  const renew = () => {
    core.forget();
    core.initSync({ module });
    known.clear();
  };
  // Misuse has a code. Other errors may leave the instance broken: the next call gets a new one.
  /** @template Result @param {() => Result} call */
  const guard = (call) => {
    try {
      return call();
    } catch (error) {
      if (error instanceof Error && "code" in error) throw error;
      renew();
      throw new Error("The module stopped unexpectedly; the next call starts afresh.", { cause: error });
    }
  };
  const addRulebook = (/** @type {Given} */ { id, json, base }) => {
    const loaded = guard(() => core.loadRulebook(json, base));
    known.set(id, json);
    return loaded;
  };
  return {
    propose(claim, inspections, today, amounts, rulebook) {
      if (amounts !== "gross" && amounts !== "net")
        throw failure("ERR_OPTIONS", `amounts is "gross" or "net", and not ${String(amounts)}.`);
      return guard(() => core.propose(claim, inspections, today, amounts === "net", rulebook));
    },
    accept: (claim, proposals) => guard(() => core.accept(claim, proposals)),
    describe: describeProposals,
    lifecycle: (claim, options, rulebook) => guard(() => core.lifecycle(claim, options, rulebook)),
    describeLifecycle,
    addRulebook,
    readTexts(texts, at, parse) {
      const problems = textProblems(texts, at, parse);
      return { problems, own: problems.length > 0 ? {} : ownTexts(texts) };
    },
    know(rulebooks) {
      const all = [...rulebooks];
      // One that was removed, or is another one under the same id, is still in this instance.
      const isStale = [...known].some(([id, json]) => !all.some((one) => one.id === id && one.json === json));
      if (isStale) renew();
      for (const rulebook of all) if (!known.has(rulebook.id)) addRulebook(rulebook);
    },
  };
}
