// What a page that tries the entries keeps on its window.
import type { Tried } from "./run.mjs";

declare global {
  interface Window {
    tried: Promise<Tried>;
  }
}
