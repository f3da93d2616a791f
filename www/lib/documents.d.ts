import type * as core from "./types.js";

/** About the file: it cannot be read, or not to its end. */
export type FileProblem = Exclude<core.Problem, InspectionProblem>;

/**
 * About the inspection: the file was not inspected, or not to its end, and may be fine.
 * - `too-large`: the file, or what is packed in it, is larger than what is read;
 * - `too-slow`: it took longer than 20 seconds, from when the file was read;
 * - `not-started`: the worker did not start within 10 seconds; the console says what to do;
 * - `crashed`: the worker or its module crashed on the file, or ran out of memory.
 */
export type InspectionProblem = Extract<core.Problem, "too-large" | "too-slow" | "not-started" | "crashed">;

/**
 * What the inspection of a file found; what is not known is null. It goes into the `inspection` of its document in a claim. With
 * `readable`, `problem` and `sha256` null, the bytes could not be read: a folder, or a file moved or deleted.
 */
export type Inspection = Omit<Required<core.Inspection>, "parts" | "path" | "signs"> & {
  /** The files inside it: attachments, or entries of an archive; null where it was not opened. */
  parts: Part[] | null;
};

/** A file inside another one, by its path there. */
export type Part = Inspection & { path: string };

/** How much of a file was read, in bytes. */
export interface Progress {
  done: number;
  size: number;
}

export interface InspectOptions {
  /** The name of the file. Default: its own, where it is a `File`. */
  fileName?: string | undefined;
  /** Ends the inspection, also while the file is read; the promise is then rejected with its reason. */
  signal?: AbortSignal | undefined;
  /** Told how much of the file was read, at most four times a second, and once when all was. What it throws is not caught. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Makes the worker, in browsers: for pages that enforce Trusted Types, and bundlers that do not copy it. Its script imports
   * `claimproof/documents-worker`.
   */
  worker?: (() => Worker) | undefined;
}

/**
 * Inspects a file, where it is: its type, whether it can be read, what it says. Nothing is sent anywhere. Bounded in time and
 * memory: `problem` says which bound was hit. Of a file of more than 128 MiB it tells type, size and hash. It never rejects on
 * account of what a file holds; where the page forbids WebAssembly it does, with the code `ERR_CSP_WASM`. A string is a path, in
 * Node alone.
 */
export function inspect(file: Blob | Uint8Array | string, options?: InspectOptions): Promise<Inspection>;
