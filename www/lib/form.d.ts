import type { CheckOptions, Claimproof, Report } from "./index.js";
import type { ClaimProofChange } from "./element.js";

export type { ClaimProofChange };

/** A field that holds part of a claim. */
export type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface BindFormOptions extends CheckOptions {
  /** What `load()` of `claimproof` resolves to. */
  validator: Claimproof;
  /**
   * Where in the claim fields belong whose names do not say so: an object from names to places, or a function of a field.
   * A place is a JSON Pointer or a path like `invoices[0].number`; null is none, undefined the one that the name says.
   */
  map?: Readonly<Record<string, string | null | undefined>> | ((field: FormField) => string | null | undefined) | undefined;
  /** Makes the worker that looks into files: for pages that enforce Trusted Types, and bundlers that do not copy it. */
  worker?: (() => Worker) | undefined;
}

export interface FormBinding {
  /** The report on the form as it was last read; null while it cannot be checked. */
  readonly report: Report | null;
  /** Reads and checks the form anew, after fields were added, removed or set by a script. */
  refresh(): Report | null;
  /** Takes everything out of the page again that was put in, and leaves what was typed. */
  destroy(): void;
}

/**
 * Checks a form of your own while it is filled in. Fields are named after their places in the claim, such as
 * `activity.startsOn`, or mapped; others are left alone. Messages (`.claimproof-messages`, with `.claimproof-error`,
 * `.claimproof-missing`, `.claimproof-warning` and `.claimproof-info` in it) stand after their fields, or in an element
 * with `data-claimproof-for` and the field's name. The verdict and what belongs to no field stand in
 * `<claimproof-summary class="claimproof-summary">` at the end of the form, or in an element with
 * `data-claimproof-summary`. The form is valid once the verdict is `ready`, or once nothing is missing where rules are
 * not public. After each change the form fires `claimproof-change`. Files that are chosen are looked into: the claim has their
 * name, size and hash, and is checked with what was found in them.
 *
 * A form that was bound before is bound anew. Misuse throws an `Error` with the code `ERR_OPTIONS`.
 */
export function bindForm(form: HTMLFormElement, options: BindFormOptions): FormBinding;
