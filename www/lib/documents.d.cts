import type * as module from "./documents.js" with { "resolution-mode": "import" };

export type * from "./documents.js" with { "resolution-mode": "import" };

export declare const inspect: typeof module.inspect;
export declare const proposeInWorker: typeof module.proposeInWorker;
export declare const endWorker: typeof module.endWorker;
