// What the build makes of the module that inspects files; see src/wasm.rs.
import type { Inspection } from "../../../www/lib/documents.js";

export function initSync(module: { module: WebAssembly.Module }): { memory: WebAssembly.Memory };
/** Forgets the instance, so that `initSync` makes a fresh one. */
export function forget(): void;
/** Reads a file, and tells how many bytes were read. */
export function read(file: Blob, progress: (done: number) => void): Promise<Reading>;

/** A file that was read. */
export interface Reading {
  readonly sha256: string | undefined;
  inspect(name?: string): Inspection;
}
