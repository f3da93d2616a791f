import type { Severity } from "../index.js";
import type { Example, Sample } from "./examples.js";

/** What is known of the rules of a rulebook beside its texts: the lists of its TOML files, by their names there. */
export interface RuleBook {
  source: { id: string; title: string; publisher?: string; published?: string; clause?: string; url?: string; confidence: string }[];
  rule: { id: string; severity: Severity; minor?: Severity; sources: string[] }[];
  claim: Sample[];
  example: Example[];
  /** The part of a source that rules stand on. */
  clause: { of: string[]; source: string; clause: string }[];
  /** Where sources do not agree: the one that is followed first. */
  stand: { id: string; of: string[]; sources: string[] }[];
  /** Whether it is the rulebook of another vendor. */
  isOthers?: boolean;
}

/** That of the embedded rulebook; made by the build. */
declare const rulebook: RuleBook;
export default rulebook;
