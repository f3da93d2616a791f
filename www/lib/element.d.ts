import type { Inspection } from "./documents.js";
// The tag in the templates of React, Vue and Svelte.
import type {} from "./frameworks.js";
import type { Claim, Document, Report } from "./index.js";

/** The detail of `claimproof-change`: the user changed the claim. */
export interface ClaimProofChange {
  /** The claim as it is now. */
  claim: Claim;
  /** The report on it; null while checking is off. */
  report: Report | null;
  /** Whether another claim replaced the earlier one: opened from a file, new, or restored. */
  replaced: boolean;
}

/**
 * The detail of `claimproof-document`: the user chose a file for the claim, and it was inspected. The page may upload it; the
 * element does not.
 */
export interface ClaimProofDocument {
  /** The entry of the claim: name, size and hash of the file. */
  document: Document;
  /** Its inspection, which is not part of the claim; null where it could not be inspected. */
  inspection: Inspection | null;
  /** The file itself. */
  file: File;
}

/** A file in the list of files. */
export interface ClaimProofFile {
  /** The id of its document in the claim, once it is confirmed. */
  id: string;
  /** Its name. */
  fileName: string;
  /** Its size, in bytes. */
  sizeBytes: number;
  /** Being read or sorted; sure what it is; needs somebody to say; confirmed, and so part of the claim; set aside. */
  state: "reading" | "sure" | "needs" | "confirmed" | "aside";
  /** What it is taken for: kinds of proof, or a metric. Empty where that is not known. */
  kinds: string[];
  /** The id of the file that it is inside; null for a file of its own. */
  inside: string | null;
  /** The file itself; null where it is inside another one, and where it must be chosen again. */
  file: File | null;
}

/** The detail of `claimproof-files`: there are other files in the list, or one is in another state or taken for something else. */
export interface ClaimProofFiles {
  /** Every file in the list, in its order. */
  files: ClaimProofFile[];
}

/** Answers that a page knows from elsewhere, such as from other claims that it keeps. */
export interface ClaimProofSuggestion {
  /** Where they are from, in words, such as the name of a claim in quotation marks. */
  from: string;
  /** The answers, by the JSON Pointers of their places in the claim, such as `/partner/partnerId`. */
  values: { readonly [pointer: string]: unknown };
}

/** A step of the form. */
export type Step = "files" | "claim" | "expenses" | "proof" | "check";

/** The detail of `claimproof-step`: the user opened another step. */
export interface ClaimProofStep {
  /** The step that is shown now. */
  step: Step;
}

/**
 * `<claim-proof>`: a form in steps, the last of which is the check result, as a control of the form around it. Properties may
 * be set before the tag is defined.
 *
 * @attr name - The name under which the form sends the claim.
 * @attr locale - The language of texts, dates and amounts, such as `fr`. Default: that of the nearest `lang`, else the browser’s.
 * @attr program - The id of the programme of a new claim.
 * @attr rulebook - The id of the edition to check against, instead of the one that applies; or that of a rulebook that was
 *   added by `cp.addRulebook`.
 * @attr value - The initial claim as JSON, restored when the form is reset.
 * @attr today - The date to check as of, `YYYY-MM-DD`. Default: today.
 * @attr max-file-bytes - The maximum size of a file that your site accepts.
 * @attr anywhere - Files count that are dropped or pasted anywhere on the page, and so does undo, not on the element alone.
 * @attr disabled - The claim cannot be changed.
 * @attr layout - `steps`, the default, shows one step at a time; `whole` shows all of them, below each other.
 * @attr no-files - Leaves out the first step, “Files”. Files are then chosen in the step “Proof”, and at invoices and CSRs.
 * @attr files-name - The name under which the form sends the files of the claim’s documents too. Without it they stay in the page.
 * @attr no-menu - Leaves out the menu; the page calls `newClaim()`, `openFile()`, `saveFile()` and `showGlossary()`.
 * @attr rules-base - The address of pages about rules, such as `/rules/`: “About this rule” leads to `LOCALE/GROUP-NAME.html`
 *   there. Without it the explanation opens in place.
 * @attr sticky - The bar with the steps stays at the top of the window, in a narrow element also the status at its lower edge.
 * @prop value - The claim as JSON, without inspections. Setting the current value changes nothing.
 * @prop claim - A copy of the claim; setting it shows another claim. Inspections in that claim are used, and then kept apart from it.
 * @prop report - The report on the claim; `null` until the rules are loaded, and while checking is off.
 * @prop files - The chosen files, a `Map` by document id.
 * @prop suggestions - Answers that are offered where the claim has none, such as those of other claims; each with where it
 *   is `from`, and `values` by JSON Pointer.
 * @prop beforeFiles - A function that takes some of the files that the user gives; the element adds those that it returns.
 * @prop unsaved - Whether the claim changed since it was set, opened or saved to a file; a page that saves the claim sets this to `false`.
 * @prop step - The step that is shown: `files`, `claim`, `expenses`, `proof` or `check`.
 * @prop ready - A promise that resolves to whether checking is on.
 * @prop validity - Follows the verdict: `customError` for problems, `valueMissing` for tasks; valid while checking is off.
 * @fires claimproof-change - The user changed the claim; `detail` has `claim`, `report`, and `replaced` if another claim replaced it.
 * @fires claimproof-save - The user saved the claim to a file.
 * @fires claimproof-document - The user chose a file, and it was inspected; `detail` has `document`, `inspection` and the `file` itself.
 * @fires claimproof-files - The list of files changed; `detail.files` has the `state` of each, its `kinds` and the `file` itself.
 *   At most once a frame.
 * @fires claimproof-step - The user opened another step; `detail` has `step`.
 * @csspart menu - New claim, open, save, print.
 * @csspart bar - The steps and the status.
 * @csspart steps - The steps in it.
 * @csspart status - The status in it: check result, claimable amount, deadline.
 * @csspart foot - The status at the lower edge of a narrow element.
 * @csspart screen - One step; also by its name, such as `step-expenses`.
 * @csspart form - The steps before the check.
 * @csspart section - One group of fields; also by its name, such as `expenses`.
 * @csspart checklist - What the activity needs.
 * @csspart answer - The last step, with the check result.
 * @csspart report - The report in it.
 * @csspart off - The notice that checking is off, and why.
 * @csspart all - Everything.
 * @cssprop --claimproof-unit - The unit of all sizes. Default: `1rem`, and at least 16 pixels.
 * @cssprop --claimproof-font - The typeface.
 * @cssprop --claimproof-gutter - The space at both sides, inside the bars. Default: none.
 * @cssprop --claimproof-radius - The radius of corners.
 * @cssprop --claimproof-accent - Buttons, links, marks; with `--claimproof-accent-wash`, a light tint of it, and
 *   `--claimproof-accent-ink`, the text colour on it.
 * @cssprop --claimproof-ink - Text; with `--claimproof-soft`, secondary text.
 * @cssprop --claimproof-sheet - The background of fields and sections; with `--claimproof-paper`, that of their contents.
 * @cssprop --claimproof-edge - Lines; with `--claimproof-edge-strong`, the borders of fields.
 * @cssprop --claimproof-focus - The focus ring.
 */
export class ClaimProofElement extends HTMLElement {
  /** It is a control of the form around it. */
  static readonly formAssociated: true;
  /**
   * Creates the worker that inspects files: for pages that enforce Trusted Types or whose policy must apply to the worker, and
   * for bundlers that do not copy it. Its script imports `claimproof/documents-worker`.
   */
  static worker: (() => Worker) | undefined;
  /** The name under which the form sends the claim. */
  name: string;
  /**
   * The name under which the form sends the files of the claim’s documents too, each once and in their order; "" sends none. The
   * form needs `enctype="multipart/form-data"`. Files that are set aside are not sent, nor is one that must be chosen again, such
   * as after a reload. A document that is inside another file comes with that file. Without a `name`, the files alone are sent.
   */
  filesName: string;
  /** The language of texts, dates and amounts, such as `fr`. Default: that of the nearest `lang`, else the browser’s. */
  locale: string;
  /** The id of the edition to check against, instead of the one that applies; or that of a rulebook that was added by `cp.addRulebook`. */
  rulebook: string;
  /** The id of the programme of a new claim. */
  program: string;
  /** The date to check as of, `YYYY-MM-DD`. Default: the user’s current date. */
  today: string;
  /** Whether the claim can be changed. */
  disabled: boolean;
  /**
   * The claim as JSON, with name, size and hash of its files and without inspections. Setting the current value changes
   * nothing. The attribute is the initial claim, restored when the form is reset.
   */
  get value(): string;
  set value(claim: string | null);
  /** A copy of the claim; setting it shows another claim. Each `inspection` in its documents is used, and then kept apart from it. */
  get claim(): Claim;
  set claim(claim: Claim | null);
  /** The report on the claim; null until the rules are loaded, and while checking is off. */
  readonly report: Report | null;
  /**
   * What was found in the files of the claim, by document id. A page that keeps claims keeps it with them; setting it gives back
   * what was found earlier, for documents whose files are not at hand.
   */
  get inspections(): { [document: string]: Inspection };
  set inspections(inspections: { readonly [document: string]: object });
  /**
   * Answers that are offered where the claim has none, and set by nothing but their buttons: a single one at its field, several together
   * at the start of the step “Claim”. The first suggestion with an answer counts.
   */
  get suggestions(): ClaimProofSuggestion[];
  set suggestions(suggestions: readonly ClaimProofSuggestion[] | null);
  /**
   * Called with the files that the user drops, chooses or pastes for the list of files, before they are added; those that it returns are
   * added. A page that opens some of them itself, such as claims that it saved, returns the others.
   */
  beforeFiles: ((files: File[]) => Iterable<File> | Promise<Iterable<File>>) | null;
  /** The chosen files, by document id. */
  readonly files: Map<string, File>;
  /**
   * Whether the claim changed since it was set, opened or saved to a file. A page that saves the claim itself sets this to
   * false; one that shows a claim which is not saved, to true.
   */
  unsaved: boolean;
  /** The step that is shown. Setting it moves no focus, unless the focus was in the step that was shown. */
  step: Step;
  /** Whether checking is on, once that is known. */
  readonly ready: Promise<boolean>;
  /** The form that it belongs to. */
  readonly form: HTMLFormElement | null;
  /** The labels of the page that name it. */
  readonly labels: NodeList;
  /** What it is, as controls of forms say it. */
  readonly type: "claim-proof";
  /** Follows the verdict: `customError` while there are problems, `valueMissing` while there are tasks. Valid while checking is off. */
  readonly validity: ValidityState;
  /** The verdict in words. */
  readonly validationMessage: string;
  /** Whether the form waits for it to be valid. */
  readonly willValidate: boolean;
  /** Whether it is valid; changes nothing on the page. */
  checkValidity(): boolean;
  /** The same, and moves the focus to the check result if it is not valid. */
  reportValidity(): boolean;
  /** Focuses the first field of the form. */
  focus(options?: FocusOptions): void;
  /** Starts a new claim. The user can restore the earlier one. */
  newClaim(): void;
  /** Opens the claim in a file. The user can restore the earlier one; where the file has no claim, the element says why. */
  openFile(file: File): Promise<void>;
  /**
   * Adds files as if the user had chosen them; no step and no focus moves. A file becomes that of a document whose file is not here: in a
   * map, of the document with that id; otherwise of the one with its name and size or, once it is read, its hash.
   */
  addFiles(files: Iterable<File> | ReadonlyMap<string, File>): Promise<void>;
  /** Shows the answer at a place of the claim, a JSON Pointer, in its step; of several, the one that meets the requirement with an id. */
  goTo(path: string, need?: string): void;
  /** Saves the claim as a file. */
  saveFile(): void;
  /** Shows the glossary: what the words of the programme mean. Closing it gives the focus back. */
  showGlossary(): void;
  /** Replaces the claim. The user sees the name of the new claim, and can restore the earlier one. */
  replace(claim: Claim, name: string): void;
  addEventListener<Type extends keyof ClaimProofEvents>(
    type: Type,
    listener: (this: ClaimProofElement, event: ClaimProofEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The events of `<claim-proof>`, beside those of every element. They bubble. */
export interface ClaimProofEvents extends HTMLElementEventMap {
  /** The user changed the claim. */
  "claimproof-change": CustomEvent<ClaimProofChange>;
  /** The user saved the claim to a file. */
  "claimproof-save": CustomEvent<null>;
  /** The user chose a file. */
  "claimproof-document": CustomEvent<ClaimProofDocument>;
  /** The list of files changed. */
  "claimproof-files": CustomEvent<ClaimProofFiles>;
  /** The user opened another step. */
  "claimproof-step": CustomEvent<ClaimProofStep>;
}

declare global {
  interface HTMLElementTagNameMap {
    "claim-proof": ClaimProofElement;
  }
  interface GlobalEventHandlersEventMap {
    "claimproof-change": CustomEvent<ClaimProofChange>;
    "claimproof-save": CustomEvent<null>;
    "claimproof-document": CustomEvent<ClaimProofDocument>;
    "claimproof-files": CustomEvent<ClaimProofFiles>;
    "claimproof-step": CustomEvent<ClaimProofStep>;
  }
}
