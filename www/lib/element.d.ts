import type { Inspection } from "./documents.js";
import type { Claim, Document, Report } from "./index.js";

/** What `claimproof-change` says: somebody changed the claim. */
export interface ClaimProofChange {
  /** The claim as it is now. */
  claim: Claim;
  /** The report on it; null while checking is off. */
  report: Report | null;
  /** Whether it is another claim than before: opened from a file, begun again, or brought back. */
  replaced: boolean;
}

/** What `claimproof-document` says: somebody chose a file for the claim, and it was inspected. It stays with the page, which may send it where it likes. */
export interface ClaimProofDocument {
  /** The entry of the claim: name, size and hash of the file. */
  document: Document;
  /** What was found in it, which is no part of the claim; null where it could not be inspected. */
  inspection: Inspection | null;
  /** The file itself. */
  file: File;
}

/**
 * `<claim-proof>`: the form and the answer beside it, as a control of the form that it stands in. Properties may be set before
 * the tag is defined.
 *
 * @attr name - The name under which the form sends the claim.
 * @attr locale - The language of the words, and of dates and amounts, such as `fr`. Default: that of the nearest `lang`, else the browser’s.
 * @attr program - The id of the programme with which a new claim begins.
 * @attr rulebook - The id of the edition to check against, in place of the one that governs.
 * @attr value - The claim to begin with, as JSON, and to go back to when the form is reset.
 * @attr today - The day to check as of, `YYYY-MM-DD`. Default: today.
 * @attr max-file-bytes - The most bytes that your site takes of a file.
 * @attr disabled - The claim can be read, and not changed.
 * @prop value - The claim as JSON, without what was found in files. The one that is there already is no change.
 * @prop claim - The claim: a copy to read, or another to show. Inspections in it count, and are no part of it from then on.
 * @prop report - The report on it; `null` until the rules are there, and while checking is off.
 * @prop files - The files that were chosen, a `Map` by the ids of their documents.
 * @prop unsaved - Whether somebody changed the claim since it was given, opened or saved to a file; a page that saves it sets this to `false`.
 * @prop ready - A promise of whether checking is on.
 * @prop validity - Follows the verdict: `customError` for problems, `valueMissing` for things to do; valid while checking is off.
 * @fires claimproof-change - Somebody changed the claim; `detail` has `claim` and `report`, and whether the claim was `replaced` by another.
 * @fires claimproof-save - Somebody saved the claim to a file.
 * @fires claimproof-document - Somebody chose a file, and it was inspected; `detail` has `document`, `inspection` and the `file` itself.
 * @csspart toolbar - Open, save, new claim.
 * @csspart form - All questions.
 * @csspart section - One group of questions; also by its name, such as `expenses`.
 * @csspart checklist - What the activity needs.
 * @csspart answer - The answer beside the form.
 * @csspart report - The report in it.
 * @csspart glance - The verdict at the lower edge of narrow screens.
 * @csspart off - Says that checking is off, and why.
 * @csspart all - Everything.
 * @cssprop --claimproof-unit - What sizes are multiples of. Default: `1rem`.
 * @cssprop --claimproof-font - The typeface.
 * @cssprop --claimproof-radius - The roundness of corners.
 * @cssprop --claimproof-accent - Buttons, links, marks; with `--claimproof-accent-wash`, a light tint of it, and `--claimproof-accent-ink`, what is readable on it.
 * @cssprop --claimproof-ink - Text; with `--claimproof-soft`, text of less weight.
 * @cssprop --claimproof-sheet - Behind fields and sections; with `--claimproof-paper`, behind what stands in them.
 * @cssprop --claimproof-edge - Lines; with `--claimproof-edge-strong`, the borders of fields.
 * @cssprop --claimproof-focus - The ring around what has the focus.
 */
export class ClaimProofElement extends HTMLElement {
  static readonly formAssociated: true;
  /**
   * Makes the worker that inspects files: for pages that enforce Trusted Types or want their policy to reach into it, and
   * bundlers that do not copy it. Its script imports `claimproof/documents-worker`.
   */
  static worker: (() => Worker) | undefined;
  /** The name under which the form that it stands in sends the claim. */
  name: string;
  /** The language of its words, such as `fr`, and of dates and amounts. Default: that of the nearest `lang`, else the browser’s. */
  locale: string;
  /** The id of the edition to check against, in place of the one that governs. */
  rulebook: string;
  /** The id of the programme with which a new claim begins. */
  program: string;
  /** The day to check as of, `YYYY-MM-DD`. Default: the calendar day where the reader is. */
  today: string;
  /** Whether the claim can be changed. */
  disabled: boolean;
  /**
   * The claim as JSON, with name, size and hash of its files and without what was found in them. Giving back what it says is no
   * change. The attribute is the claim to begin with, and to go back to when the form is reset.
   */
  get value(): string;
  set value(claim: string | null);
  /** The claim: a copy to read, or another to show. Each `inspection` in its documents counts, and is no part of it from then on. */
  get claim(): Claim;
  set claim(claim: Claim | null);
  /** The report on the claim; null until the rules are there, and while checking is off. */
  readonly report: Report | null;
  /** The files that were chosen, by the ids of their documents. */
  readonly files: Map<string, File>;
  /**
   * Whether somebody changed the claim since it was given, opened or saved to a file. A page that saves the claim itself
   * sets this to false; one that shows a claim which is saved nowhere, to true.
   */
  unsaved: boolean;
  /** Whether checking is on, once that is known. */
  readonly ready: Promise<boolean>;
  /** The form that it belongs to. */
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly type: "claim-proof";
  /** Follows the verdict: `customError` while something is wrong, `valueMissing` while something is to do. Where checking is off it is valid. */
  readonly validity: ValidityState;
  /** The verdict in words. */
  readonly validationMessage: string;
  readonly willValidate: boolean;
  /** Whether it is valid; changes nothing that a person sees. */
  checkValidity(): boolean;
  /** Likewise, and takes the focus to the answer where it is not. */
  reportValidity(): boolean;
  /** Focuses the first question of the form. */
  focus(options?: FocusOptions): void;
  /** Shows another claim in place of this one. The reader is told its name, and can bring the earlier claim back. */
  replace(claim: Claim, name: string): void;
  addEventListener<Type extends keyof ClaimProofEvents>(type: Type, listener: (this: ClaimProofElement, event: ClaimProofEvents[Type]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** The events of `<claim-proof>`, beside those of every element. They bubble. */
export interface ClaimProofEvents extends HTMLElementEventMap {
  /** Somebody changed the claim. */
  "claimproof-change": CustomEvent<ClaimProofChange>;
  /** Somebody saved the claim to a file. */
  "claimproof-save": CustomEvent<null>;
  /** Somebody chose a file. */
  "claimproof-document": CustomEvent<ClaimProofDocument>;
}

declare global {
  interface HTMLElementTagNameMap {
    "claim-proof": ClaimProofElement;
  }
  interface GlobalEventHandlersEventMap {
    "claimproof-change": CustomEvent<ClaimProofChange>;
    "claimproof-save": CustomEvent<null>;
    "claimproof-document": CustomEvent<ClaimProofDocument>;
  }
}
