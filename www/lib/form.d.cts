import type * as module from "./form.js" with { "resolution-mode": "import" };

export type * from "./form.js" with { "resolution-mode": "import" };

export declare const bindForm: typeof module.bindForm;
