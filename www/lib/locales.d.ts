import type { Texts } from "./index.js";

/** The texts of every language there is, each loaded when it is asked for; made by the build. */
declare const locales: Record<string, () => Promise<{ default: Texts }>>;
export default locales;
