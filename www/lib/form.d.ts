import type { CheckOptions, Claimproof, Report } from "./index.js";
import type { ClaimProofChange } from "./element.js";

export type { ClaimProofChange };

/** A field that holds part of a claim. */
export type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface BindFormOptions extends CheckOptions {
  /** The result of `load()` of `claimproof`. */
  validator: Claimproof;
  /**
   * The places in the claim of fields with other names: an object from names to places, or a function of a field. A place is a
   * JSON Pointer or a path like `invoices[0].number`; null ignores the field, undefined uses its name.
   */
  map?: Readonly<Record<string, string | null | undefined>> | ((field: FormField) => string | null | undefined) | undefined;
  /** Creates the worker that inspects files: for pages that enforce Trusted Types, and bundlers that do not copy it. */
  worker?: (() => Worker) | undefined;
}

export interface FormBinding {
  /** The report on the form as last read; null while it cannot be checked. */
  readonly report: Report | null;
  /** Reads and checks the form again, after fields were added, removed or set by a script. */
  refresh(): Report | null;
  /** Removes everything that was added to the page, and keeps what was typed. */
  destroy(): void;
}

/**
 * Checks an existing form while it is filled in. Fields are named after their places in the claim, such as
 * `activity.startsOn`, or mapped; others are ignored. Messages (`.claimproof-messages`, with `.claimproof-error`,
 * `.claimproof-missing`, `.claimproof-warning` and `.claimproof-info` in it) appear after their fields, or in an element
 * with `data-claimproof-for` and the field's name. The verdict and the findings without a field appear in
 * `<claimproof-summary class="claimproof-summary">` at the end of the form, or in an element with
 * `data-claimproof-summary`. The form is valid once the verdict is `ready`, or once nothing is missing where rules are
 * not public. After each change the form fires `claimproof-change`. Chosen files are inspected: the claim has their name,
 * size and hash, and is checked with their inspections.
 *
 * A form that was bound before is bound again. Misuse throws an `Error` with the code `ERR_OPTIONS`.
 */
export function bindForm(form: HTMLFormElement, options: BindFormOptions): FormBinding;
