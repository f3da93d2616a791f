import type { Claimproof, LoadOptions } from "./index.js" with { "resolution-mode": "import" };

export type * from "./index.js" with { "resolution-mode": "import" };

/** Makes the check ready. The module is compiled once, however often this is called. */
export function load(options?: LoadOptions): Promise<Claimproof>;
