import type { ClaimProofElement, ClaimProofEvents, ClaimProofSuggestion, Step } from "./element.js";
import type { Claim } from "./index.js";

/** The attributes of `<claim-proof>`; `Flag` is what a framework takes for one that is there or not, and has no property. */
export interface ClaimProofAttributes<Flag> {
  name?: string | undefined;
  locale?: string | undefined;
  program?: string | undefined;
  rulebook?: string | undefined;
  value?: string | null | undefined;
  today?: string | undefined;
  "max-file-bytes"?: number | string | undefined;
  anywhere?: Flag;
  disabled?: boolean | undefined;
  layout?: "steps" | "whole" | undefined;
  "no-files"?: Flag;
  "files-name"?: string | undefined;
  "no-menu"?: Flag;
  "rules-base"?: string | undefined;
  sticky?: Flag;
}

/** Its properties that are no attributes, as they can be set. */
export interface ClaimProofProperties {
  beforeFiles?: ClaimProofElement["beforeFiles"] | undefined;
  claim?: Claim | null | undefined;
  filesName?: string | undefined;
  inspections?: { readonly [document: string]: object } | undefined;
  step?: Step | undefined;
  suggestions?: readonly ClaimProofSuggestion[] | null | undefined;
  unsaved?: boolean | undefined;
}

type Own = Exclude<Extract<keyof ClaimProofEvents, `claimproof-${string}`>, "claimproof-proposals">;

/** Its events, such as `onclaimproof-change`, as React and Svelte take them. */
export type ClaimProofHandlers = { [Type in Own as `on${Type}`]?: ((event: ClaimProofEvents[Type]) => void) | undefined };

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Name;

/** The same, such as `onClaimproofChange`, as Vue compiles `@claimproof-change`. */
export type ClaimProofListeners = {
  [Type in Own as `on${Capitalize<Camel<Type>>}`]?: ((event: ClaimProofEvents[Type]) => void) | undefined;
};

/** What React takes on the tag, beside what it takes on every one. False removes an attribute. */
export type ClaimProofReactProps = ClaimProofAttributes<boolean | undefined> & ClaimProofProperties & ClaimProofHandlers;

/** What Svelte takes: an attribute that is false would be there, with the value "false". */
export type ClaimProofSvelteProps = ClaimProofAttributes<"" | true | null | undefined> & ClaimProofProperties & ClaimProofHandlers;

/** What Vue takes, likewise. */
export type ClaimProofVueProps = ClaimProofAttributes<"" | true | null | undefined> & ClaimProofProperties & ClaimProofListeners;

// Who uses one of these has it installed; where one is not, the lines that name it are not checked.
// biome-ignore-start lint/suspicious/noTsIgnore: where the module is installed, there is no error to expect

// @ts-ignore
type ReactTag = import("react").DetailedHTMLProps<import("react").HTMLAttributes<ClaimProofElement>, ClaimProofElement>;

// @ts-ignore
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "claim-proof": ReactTag & ClaimProofReactProps;
    }
  }
}

// @ts-ignore
type VueTag = import("vue").HTMLAttributes & import("vue").ReservedProps;

// @ts-ignore
declare module "vue" {
  interface GlobalComponents {
    "claim-proof": new () => ClaimProofElement & { $props: VueTag & ClaimProofVueProps };
  }
}

// @ts-ignore
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    // @ts-ignore
    "claim-proof": import("svelte/elements").HTMLAttributes<ClaimProofElement> & ClaimProofSvelteProps;
  }
}
// biome-ignore-end lint/suspicious/noTsIgnore: as above
