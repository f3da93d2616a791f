import type * as module from "./slim.js" with { "resolution-mode": "import" };

export type * from "./slim.js" with { "resolution-mode": "import" };

export declare const load: typeof module.load;
