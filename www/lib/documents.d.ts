import type { Claim, Proposal, ProposeOptions } from "./index.js";
import type * as core from "./types.js";

/** A type of the platform, where its types are: those of a page or of Node. A back end may have neither. */
type Platform<Name extends string, Otherwise> =
  typeof globalThis extends Record<Name, { prototype: infer Made }> ? Made : Otherwise;

/** A file: a `Blob` or `File`, or what has this much of one. */
export type FileToInspect = Platform<
  "Blob",
  { readonly size: number; slice(start?: number, end?: number): unknown; arrayBuffer(): Promise<ArrayBuffer> }
>;

/** An `AbortSignal`. */
export type InspectionSignal = Platform<"AbortSignal", { readonly aborted: boolean }>;

/** A `Worker`, in browsers. */
export type InspectionWorker = Platform<"Worker", never>;

/** A problem of the file: it cannot be read, or not completely. */
export type FileProblem = Exclude<core.Problem, InspectionProblem>;

/**
 * A problem of the inspection: the file was not inspected, or not completely, and may be fine.
 * - `too-large`: the file, or what it unpacks to, is larger than the limit;
 * - `too-slow`: it took longer than 20 seconds, from when the file was read;
 * - `not-started`: the worker did not start within 10 seconds; the console says what to do;
 * - `crashed`: the worker or its module crashed on the file, or ran out of memory.
 */
export type InspectionProblem = Extract<core.Problem, "too-large" | "too-slow" | "not-started" | "crashed">;

/**
 * The inspection of a file; unknown values are null. It may be the `inspection` of its document in a claim. With
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
  /** What was read. */
  done: number;
  /** The size of the file. */
  size: number;
}

/** Options of `inspect`. */
export interface InspectOptions {
  /** The name of the file. Default: its own, where it is a `File`. */
  fileName?: string | undefined;
  /** Stops the inspection, also while the file is read; the promise is then rejected with the signal’s reason. */
  signal?: InspectionSignal | undefined;
  /** Called with how much of the file was read, at most four times a second, and once at the end. Its errors are not caught. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Creates the worker, in browsers: for pages that enforce Trusted Types, and bundlers that do not copy it. Its script imports
   * `claimproof/documents-worker`.
   */
  worker?: (() => InspectionWorker) | undefined;
}

/**
 * Inspects a file on the user’s device: its type, whether it can be read, its content. Nothing is uploaded. Time and memory are
 * limited: `problem` says which limit was reached. Of a file of more than 128 MiB it returns type, size and hash. It never rejects
 * because of a file’s content; where the page forbids WebAssembly it rejects with the code `ERR_CSP_WASM`. A string is a path, in
 * Node only.
 *
 * @example
 * import { inspect } from "claimproof/documents";
 *
 * const { detectedType, readable, pages } = await inspect("invoice.pdf");
 * console.log(detectedType, readable, pages); // application/pdf true 2
 */
export function inspect(file: FileToInspect | Uint8Array | string, options?: InspectOptions): Promise<Inspection>;

/** Options of `proposeInWorker`. */
export interface ProposeInWorkerOptions extends ProposeOptions {
  /** What was found in files, by their ids. */
  inspections: NonNullable<ProposeOptions["inspections"]>;
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string;
  /** The texts of one language. */
  words: {
    text(key: string, params?: Record<string, unknown>): string;
    label(vocabulary: string, id: string): string;
    field(pointer: string): string;
  };
  /** Creates the worker, as for `inspect`. */
  worker?: (() => InspectionWorker) | undefined;
  /** The rulebooks that were added, for a page whose build gives this script a state of its own. */
  rulebooks?: Iterable<{ id: string; json: Uint8Array; base: Uint8Array | undefined }> | undefined;
}

/**
 * Proposes as `propose` of `load` does, in the worker, so that the page responds meanwhile; without a worker, in the page itself.
 * For the element; on a server it rejects with the code `ERR_NOT_READY`.
 */
export function proposeInWorker(claim: Claim, options: ProposeInWorkerOptions): Promise<Proposal[]>;

/** Ends the worker, unless a file is being inspected; the next file gets a new one. */
export function endWorker(): void;
