import type * as core from "./types.js";

// Everything that the module itself knows is typed by the module; `Report`, `Finding`, `Requirement`, `Limit` and
// `Catalog` below are its types with the texts of a language added.
export type * from "./types.js";

/** A thing that is wrong, or worth knowing. */
export interface Finding extends core.Finding {
  /** What is wrong, with the value seen. */
  message: string;
  /** What to do about it. */
  help: string;
}

/** A thing that is needed. */
export interface Requirement extends core.Requirement {
  label: string;
  /** What asks for it and, while it is `unknown`, what to give so that it can be decided. */
  why: string;
}

/** A limit on what can be claimed. */
export interface Limit extends core.Limit {
  why: string;
}

export interface Amounts extends Omit<core.Amounts, "limits"> {
  limits: Limit[];
}

export interface Report extends Omit<core.Report, "amounts" | "findings" | "requirements"> {
  /** The language of the texts. */
  locale: string;
  /** Absent on a customer association. */
  amounts?: Amounts;
  requirements: Requirement[];
  findings: Finding[];
}

/** An entry of the catalogue, as it is offered for choice. */
export type Labelled<Entry> = [Entry] extends [string] ? { id: Entry; label: string } : Entry & { label: string };

export interface ActivityEntry extends Omit<core.ActivityEntry, "channels" | "subtypes"> {
  channels: Labelled<core.ChannelId>[];
  subtypes: Labelled<core.SubtypeId>[];
}

export interface AreaEntry extends Omit<core.AreaEntry, "partnerRoles"> {
  partnerRoles: Labelled<core.PartnerRoleId>[];
}

/** All that can be chosen, each list in the order in which to show it. Ids inside an entry refer to entries of other lists. */
export interface Catalog extends LabelledLists<Omit<core.Catalog, "activities" | "extensions" | "solutionAreas">> {
  activities: Labelled<ActivityEntry>[];
  solutionAreas: Labelled<AreaEntry>[];
  /** File types that the portal lists. */
  extensions: string[];
}

type LabelledLists<Lists extends Record<keyof Lists, unknown[]>> = { [List in keyof Lists]: Labelled<Lists[List][number]>[] };

/** A claim in any state: every part may be left out or null. */
export type Claim = Partly<core.Claim>;
export type Activity = Partly<core.Activity>;
export type Association = Partly<core.Association>;
export type Csr = Partly<core.Csr>;
export type Document = Partly<core.Document>;
export type Expense = Partly<core.Expense>;
export type Invoice = Partly<core.Invoice>;

export type Partly<Whole> = Whole extends (infer Item)[] ? Partly<Item>[] : Whole extends string ? Whole : Whole extends object ? { [Part in keyof Whole]?: Partly<Whole[Part]> | null | undefined } : Whole;

/** A value of unknown type, but none that is known to be no claim. */
type Untyped<Given> = Given & (unknown extends Given ? unknown : never);

export interface CheckOptions {
  /** The day to check as of, `YYYY-MM-DD`. Default: the calendar day where the caller is. */
  today?: string | undefined;
  /** Limits of the site that embeds the check. */
  limits?: { maxFileBytes?: number | undefined } | undefined;
  /**
   * An edition that replaces the one that the claim names, or a rulebook that was added: then the edition of it that governs.
   */
  rulebook?: string | undefined;
  /**
   * What was found in the files of documents, by their ids. It comes before an `inspection` inside a document. A plain object
   * is read with every check; what `Claimproof.inspections` gives was read once.
   */
  inspections?: Inspections | Readonly<Record<string, InspectionGiven>> | undefined;
}

/** An inspection as `claimproof/documents` gives it; one of another version is taken as well. */
export type InspectionGiven = object | null | undefined;

/** Inspections that stay in the module for every check, until they are freed or garbage-collected. */
export interface Inspections extends Iterable<[id: string, inspection: InspectionGiven]> {
  /** Sets the inspection of the document with this id, in place of an earlier one. */
  set(id: string, inspection: InspectionGiven): this;
  /** Removes the inspection of the document with this id; gives whether there was one. */
  delete(id: string): boolean;
  /** Releases what the module holds at once; after that they cannot be used. */
  free(): void;
}

/** A value for a place of a claim. */
export interface Proposal extends core.Proposal {
  /** What the file is taken for, or what the value is. */
  label: string;
  /** What speaks for it, with the words that were read. */
  why: string;
}

export interface ProposeOptions {
  /** The day that counts as today, `YYYY-MM-DD`. Default: the calendar day where the caller is. */
  today?: string | undefined;
  /** What was found in files, by their ids: those of documents of the claim, and any others. */
  inspections?: Inspections | Readonly<Record<string, InspectionGiven>> | undefined;
  /** Which sum of an invoice its expense claims: the gross total (default), or that without VAT. */
  amounts?: core.InvoiceSum | undefined;
  /** A rulebook that was added, or an edition. */
  rulebook?: string | undefined;
}

/** What follows on a status. */
export interface LifeStep extends core.LifeStep {
  label: string;
}

/** Something that the partner can do. */
export interface LifeAction extends core.LifeAction {
  label: string;
  /** Who may do it, and whether pages differ on that. */
  why: string;
}

/** A day by which something happens. */
export interface Due extends core.Due {
  label: string;
  /** How it is counted or what that takes, what follows, and what other sources say. */
  why: string;
}

/** Something that sources do not agree on. */
export interface Disagreement extends core.Disagreement {
  /** What each source says. */
  why: string;
}

/** Where a claim stands after its submission. */
export interface Lifecycle extends Omit<core.Lifecycle, "next" | "actions" | "due" | "disagreements"> {
  /** The status, as the portal prints it. */
  label: string;
  next: LifeStep[];
  actions: LifeAction[];
  due: Due[];
  disagreements: Disagreement[];
}

/** A status that a claim had, and the day since which it had it. */
export interface PastStatus {
  status: core.LifeStatusId;
  since?: string | null | undefined;
}

export interface LifecycleOptions {
  /** The status that the claim has: the id of one of its route. */
  status: core.LifeStatusId;
  /** The day since which it has it, `YYYY-MM-DD`. */
  since?: string | null | undefined;
  /** The day that counts as today, `YYYY-MM-DD`. Default: the calendar day where the caller is. */
  today?: string | undefined;
  /** The statuses that it had before, oldest first; without the present one. */
  history?: readonly PastStatus[] | null | undefined;
  /** Ids of what Microsoft asks for and is not done: on co-op those of requirements. */
  requests?: readonly string[] | null | undefined;
  /** The day on which Microsoft approved the tax invoice. */
  taxInvoiceApprovedOn?: string | null | undefined;
  /** A rulebook that was added, or an edition. */
  rulebook?: string | undefined;
}

export interface CalendarOptions extends Omit<LifecycleOptions, "status" | "requests"> {
  /** The id of the draft: a UUID that is made once. A second import with the same id updates the first. */
  id: string;
  /** The revision of the draft: it grows with each change. Default: 0. */
  revision?: number | undefined;
  /** When this is written, such as `2024-07-20T09:12:44Z`. Default: now. */
  now?: string | undefined;
  /** The status that the claim has. Default: `editing`. */
  status?: core.LifeStatusId | undefined;
}

/** A rule or a requirement, in a list of them. */
export interface RuleEntry {
  id: string;
  kind: "rule" | "requirement";
  /** How much a finding matters; null for a requirement, without which a claim is incomplete. */
  severity: core.Severity | null;
  title: string;
}

/** A source, with the part of it that is meant. */
export interface RuleSource extends core.Source {
  id: string;
}

/** An edition of the rules in which a rule or a requirement holds. */
export interface RuleEdition {
  id: core.RulebookId;
  label: string;
  route: core.RouteId;
  /** The first day that it governs: of usage periods, or of submissions on route `cpor`. */
  from: string;
  /** The last. */
  to: string;
  severity: core.Severity | null;
  /** The id of the source on which it stands in this edition. */
  source: string;
  confidence: core.Confidence;
  /** The activities that ask for it; null where it does not depend on the activity. */
  activities: { id: core.ActivityId; label: string }[] | null;
}

/** A claim of an example. */
export interface RuleExampleSide {
  /** The claim; null where the example is a line of text that may be no claim. */
  claim: object | null;
  text: string | null;
  /** The day to check it as of. */
  today: string | null;
  /** The site’s own limit to check it with. */
  maxFileBytes: number | null;
  /** What was changed in the sample claim that the example is made from. */
  changes: { path: string; field: string; value: unknown; removed: boolean }[];
  /** What the check says of it; null where the claim passes. */
  found: { path: string; severity: core.Severity | null; message: string; help: string } | null;
}

/** A place at which sources do not agree. */
export interface RuleStand {
  id: string;
  /** What each says. */
  differ: string;
  /** Which one is followed, and why. */
  taken: string;
  /** The one that is followed first. */
  sources: RuleSource[];
}

/** What a rule or a requirement is. */
export interface RuleInfo extends RuleEntry {
  /** How much it matters in its minor case; null where there is none. */
  minor: core.Severity | null;
  /** What is checked, as what must be true. */
  checks: string;
  why: string;
  /** How to fix what fails, by the first example. */
  help: string;
  /** The editions in which it holds, oldest first. */
  editions: RuleEdition[];
  /** Where it is published; the decisive one first. */
  sources: RuleSource[];
  stands: RuleStand[];
  examples: { fails: RuleExampleSide; passes: RuleExampleSide }[];
}

export interface CheckManyOptions extends Omit<CheckOptions, "inspections"> {
  /** Whether the reports carry their texts. Default: no. */
  texts?: boolean | undefined;
}

export interface LoadOptions {
  /** The language of the texts, such as `"fr"` or `"fr-CA"`. Default, and what an unknown one falls back to: English. */
  locale?: string | undefined;
  /**
   * Whether to load the module of `propose` and `accept` at once, rather than with the first file that is inspected. Node needs
   * neither.
   */
  proposals?: boolean | undefined;
  /** Whether to load the same module, and the words of `lifecycle`, at once. Node needs this no more than `proposals`. */
  lifecycle?: boolean | undefined;
  /** Whether to load the words of `rule` and `rules` at once. Node needs this no more than `proposals`. */
  rules?: boolean | undefined;
}

/** The texts of one language: the default export of `claimproof/texts/LOCALE`. */
export interface Texts {
  readonly locale: string;
  /** The locale of dates and amounts, where it is narrower, such as `"en-GB"`. */
  readonly intl?: string;
  /** The name of the language, in itself. */
  readonly name?: string;
  readonly direction?: "ltr" | "rtl";
  /** How the first day of a month is written, where not as a number. */
  readonly firstDay?: string;
  /** The id of the rulebook whose own words are among the messages; absent where all are ours. */
  readonly rulebook?: string;
  /** Whether that rulebook is laid over ours, so that what is said of our programme holds for it. */
  readonly isLaidOver?: boolean;
  /** The messages in the syntax of Fluent. A later message takes the place of an earlier one with its id. */
  readonly messages: readonly string[];
}

/** An error that a caller can act on. */
export interface ClaimproofError extends Error {
  code: "ERR_NOT_READY" | "ERR_CSP_WASM" | "ERR_NOT_AN_OBJECT" | "ERR_RULEBOOK" | "ERR_OPTIONS";
  /** Of `addRulebook`: everything that is wrong with the rulebook. */
  problems?: readonly RulebookProblem[];
}

/** Something that is wrong with a rulebook. */
export interface RulebookProblem {
  /** Where, as a JSON Pointer; empty for the rulebook as a whole. */
  path: string;
  message: string;
}

export interface RulebookOptions {
  /** The rulebook that its field `base` names, over which it is laid. */
  base?: object | undefined;
}

export interface Claimproof {
  /** The version of the package. */
  readonly version: string;
  /** The language of the texts: the one asked for, or what it fell back to. */
  readonly locale: string;
  readonly texts: Texts;
  /** Checks a claim in any state: wrong values become findings; only a value that is not an object throws. */
  check<Given>(claim: Untyped<Given>, options?: CheckOptions): Report;
  check(claim: Claim, options?: CheckOptions): Report;
  /** Reads inspections once, by the ids of their documents, for many checks. */
  inspections(entries?: Readonly<Record<string, InspectionGiven>>): Inspections;
  /** What a claim needs: of any part of a claim, or of `{}`. */
  requirements<Given>(claim: Untyped<Given>, options?: CheckOptions): Requirement[];
  requirements(claim: Claim, options?: CheckOptions): Requirement[];
  /**
   * Values of a claim, by what was found in files. Those that are `sure` may be accepted without a look. In a browser it throws
   * `ERR_NOT_READY` until a file was inspected, or with `load({ proposals: true })`.
   */
  propose<Given>(claim: Untyped<Given>, options?: ProposeOptions): Proposal[];
  propose(claim: Claim, options?: ProposeOptions): Proposal[];
  /** A new claim with these proposals. Nothing that is there is overwritten. It needs the same module as `propose`. */
  accept<Given>(claim: Untyped<Given>, proposals: readonly core.Proposal[]): Claim;
  accept(claim: Claim, proposals: readonly core.Proposal[]): Claim;
  /**
   * Where a claim stands after its submission: what happens next, by when, who may do what, and where sources differ. A status that
   * the claim's route does not have, or a day that is none, throws `ERR_OPTIONS`. In a browser it throws `ERR_NOT_READY` without
   * `load({ lifecycle: true })`.
   */
  lifecycle<Given>(claim: Untyped<Given>, options: LifecycleOptions): Lifecycle;
  lifecycle(claim: Claim, options: LifecycleOptions): Lifecycle;
  /**
   * The days of a claim as a calendar, the text of an .ics file: one all-day event for each day that is due, and one that is
   * cancelled for each that is not any more. It is loaded with `lifecycle`, and throws as that does.
   */
  calendar<Given>(claim: Untyped<Given>, options: CalendarOptions): string;
  calendar(claim: Claim, options: CalendarOptions): string;
  /** All that can be chosen, with labels: programs, periods, activities, kinds and roles. */
  catalog(options?: CheckOptions): Catalog;
  /**
   * Adds a rulebook, for every check of this page or process, and gives its id: the option `rulebook` of the other calls, and of
   * `<claim-proof>`. It is added whole or not at all: `ERR_RULEBOOK` has everything that is wrong with it in `problems`. The same
   * rulebook again is not added again; another one with an id that is taken is an error. It is loaded by the module of `propose`:
   * in a browser it throws `ERR_NOT_READY` without `load({ proposals: true })`.
   */
  addRulebook(rulebook: object, options?: RulebookOptions): string;
  /** The texts that a report by a rulebook gets: those of the language with the rulebook's own over them. */
  textsOf(rulebook?: string): Texts;
  /**
   * What a rule or a requirement checks, why, since when, where that is published, with examples and how to fix what fails. An id
   * that there is not throws `ERR_OPTIONS`, with the nearest one. In a browser it throws `ERR_NOT_READY` without
   * `load({ rules: true })`; `claimproof/slim` does not have it. `rulebook` is the id of one that was added, or of an edition of it.
   */
  rule(id: string, options?: { rulebook?: string | undefined }): RuleInfo;
  /**
   * All rules, then all requirements; those of an edition or of a rulebook that was added, if one is named. It is loaded with
   * `rule`, and throws as that does.
   */
  rules(options?: { rulebook?: string | undefined }): RuleEntry[];
  /**
   * Reports of NDJSON claims, as NDJSON, in their order. Blank lines are skipped. Bytes are UTF-8, or UTF-16 with a byte order mark; a
   * mark at the start is left out.
   */
  checkMany(lines: string | Uint8Array, options?: CheckManyOptions): string;
}

/** Makes the check ready. The module is compiled once, however often this is called. */
export function load(options?: LoadOptions): Promise<Claimproof>;
