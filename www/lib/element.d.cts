import type * as module from "./element.js" with { "resolution-mode": "import" };

export type * from "./element.js" with { "resolution-mode": "import" };

export declare const ClaimProofElement: typeof module.ClaimProofElement;
export type ClaimProofElement = module.ClaimProofElement;
