// Proposals, and what happens after submission, by an instance of their module. A page loads this with it.
import { failure } from "./failure.js";
import * as core from "./propose-core.js";
import { describeLifecycle } from "./words/lifecycle.js";
import { describeProposals } from "./words/proposals.js";

export { describeProposals };

/** @typedef {import("./types.js").Proposal} Proposal */
/**
 * @typedef {object} Proposer
 * @property {(claim: Uint8Array, inspections: Uint8Array, today: string, amounts: unknown) => Proposal[]} propose
 * @property {(claim: Uint8Array, proposals: Uint8Array) => object} accept
 * @property {typeof describeProposals} describe
 * @property {(claim: Uint8Array, options: Uint8Array) => import("./types.js").Lifecycle} lifecycle
 * @property {typeof describeLifecycle} describeLifecycle
 */

/** @param {WebAssembly.Module} module @returns {Proposer} */
export function proposer(module) {
  core.initSync({ module });
  // Misuse has a code. Other errors may leave the instance broken: the next call gets a new one.
  /** @template Result @param {() => Result} call */
  const guard = (call) => {
    try {
      return call();
    } catch (error) {
      if (error instanceof Error && "code" in error) throw error;
      core.forget();
      core.initSync({ module });
      throw new Error("The module stopped unexpectedly; the next call starts afresh.", { cause: error });
    }
  };
  return {
    propose(claim, inspections, today, amounts) {
      if (amounts !== "gross" && amounts !== "net")
        throw failure("ERR_OPTIONS", `amounts is "gross" or "net", and not ${String(amounts)}.`);
      return guard(() => core.propose(claim, inspections, today, amounts === "net"));
    },
    accept: (claim, proposals) => guard(() => core.accept(claim, proposals)),
    describe: describeProposals,
    lifecycle: (claim, options) => guard(() => core.lifecycle(claim, options)),
    describeLifecycle,
  };
}
