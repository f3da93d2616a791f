import type { CheckOptions, Claimproof, Proposal, Report } from "./index.js";
import type { ClaimProofChange } from "./element.js";

export type { ClaimProofChange };

/** A field that holds part of a claim. */
export type FormField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Options of `bindForm`. */
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
  /**
   * Whether values are proposed from the chosen files: those of a field for files of any kind, `<input type="file"
   * name="documents" multiple>` or one that is mapped to `documents`, and of all other fields for files. Default: no.
   */
  proposals?: boolean | undefined;
}

/** The detail of `claimproof-proposals`: other values are proposed than before. */
export interface ClaimProofProposals {
  /** All that is proposed now. */
  proposals: Proposal[];
}

/** A form that is checked. */
export interface FormBinding {
  /** The report on the form as last read; null while it cannot be checked. */
  readonly report: Report | null;
  /** What is proposed from the chosen files for what is empty in the form; none without the option `proposals`. */
  readonly proposals: readonly Proposal[];
  /**
   * Fills empty fields of the form with these proposals, by their ids, and with what they need; without ids, with those that are
   * `sure`. Nothing that was entered is overwritten, and no field is added: a further invoice, CSR or expense takes the next row of
   * the form that is free. A file moves to the field for its invoice or kind of proof; without one it stays where it was
   * chosen, and its document says what it proves. Fields fire `input` and `change`. Returns the proposals that the form has no
   * empty field for.
   */
  accept(ids?: readonly string[]): Proposal[];
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
 * size and hash, and is checked with their inspections. With the option `proposals` the form fires `claimproof-proposals` when
 * other values are proposed from them.
 *
 * A form that was bound before is bound again. Misuse throws an `Error` with the code `ERR_OPTIONS`.
 *
 * @example
 * import { load } from "claimproof";
 * import { bindForm } from "claimproof/form";
 *
 * // <form><input name="claimedAmount" value="12 apples"><input type="hidden" name="currency" value="EUR"></form>
 * const form = document.querySelector("form");
 * const { report } = bindForm(form, { validator: await load() });
 * console.log(report.verdict, form.checkValidity()); // blocked false
 */
export function bindForm(form: HTMLFormElement, options: BindFormOptions): FormBinding;

declare global {
  interface GlobalEventHandlersEventMap {
    /** Other values are proposed than before. */
    "claimproof-proposals": CustomEvent<ClaimProofProposals>;
  }
}
