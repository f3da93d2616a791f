import type * as module from "./standard-schema.js" with { "resolution-mode": "import" };

export type * from "./standard-schema.js" with { "resolution-mode": "import" };

export declare const claimSchema: typeof module.claimSchema;
