// What the build makes of the module of proposals; see src/wasm_propose.rs.
import type { Lifecycle, Proposal } from "../../../www/lib/types.js";

export function initSync(module: { module: WebAssembly.Module }): { memory: WebAssembly.Memory };
/** Forgets the instance, so that `initSync` makes a fresh one. */
export function forget(): void;
/**
 * Adds a rulebook, as JSON text, laid over its base where it names one; gives the bytes from which the module of the rules
 * adds it.
 */
export function loadRulebook(rulebook: Uint8Array, base?: Uint8Array): Uint8Array;
/** Proposes values of a claim from a list of ids and inspections, both as JSON text, by a rulebook. */
export function propose(
  claim: Uint8Array,
  inspections: Uint8Array,
  today: string,
  net: boolean,
  rulebook?: string,
): Proposal[];
/** A new claim with these proposals, both as JSON text. */
export function accept(claim: Uint8Array, proposals: Uint8Array): object;
/** Where a claim stands after its submission; the claim and the options as JSON text. */
export function lifecycle(claim: Uint8Array, options: Uint8Array, rulebook?: string): Lifecycle;
