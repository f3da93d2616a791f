import type * as core from "./types.js";

/** What a look into a file found; what is not known is null. It goes into the `inspection` of its document in a claim. */
export type Inspection = Omit<core.Inspection, "invoice" | "mentions"> & {
  invoice: core.FoundInvoice | null;
  mentions: core.Mentions | null;
};

export interface InspectOptions {
  /** The name of the file. Default: its own, where it is a `File`. */
  fileName?: string | undefined;
  /** Ends the look; the promise is then rejected with its reason. */
  signal?: AbortSignal | undefined;
  /** Makes the worker, in browsers: for pages that enforce Trusted Types, and bundlers that do not copy it. */
  worker?: (() => Worker) | undefined;
}

/**
 * Looks into a file, where it is: its type, whether it can be read, what it says. Nothing is sent anywhere. Bounded in time and
 * memory: a file that would take more has `problem: "too-large"`. It never rejects on account of what a file holds.
 */
export function inspect(file: Blob | Uint8Array, options?: InspectOptions): Promise<Inspection>;
