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
  /** Its name, as a form shows it. */
  label: string;
  /** What asks for it and, while it is `unknown`, what to give so that it can be decided. */
  why: string;
}

/** A limit on what can be claimed. */
export interface Limit extends core.Limit {
  /** What the limit is, and what of it is used. */
  why: string;
}

/** What is claimed, proven and claimable, as decimal strings with the decimals of the currency; null where it is not known. */
export interface Amounts extends Omit<core.Amounts, "limits"> {
  /** Every limit that applies. */
  limits: Limit[];
}

/** Everything that a check finds. */
export interface Report extends Omit<core.Report, "amounts" | "findings" | "requirements"> {
  /** The language of the texts. */
  locale: string;
  /** Absent on a customer association. */
  amounts?: Amounts;
  /** What the claim needs, met or not. */
  requirements: Requirement[];
  /** Problems, warnings and remarks, in the order of their places in the claim. */
  findings: Finding[];
}

/** An entry of the catalogue, as it is offered for choice. */
export type Labelled<Entry> = [Entry] extends [string] ? { id: Entry; label: string } : Entry & { label: string };

/** An activity, and what it asks for. */
export interface ActivityEntry extends Omit<core.ActivityEntry, "channels" | "subtypes"> {
  /** The channels that can be chosen; none for most activities. */
  channels: Labelled<core.ChannelId>[];
  /** The subtypes that can be chosen. */
  subtypes: Labelled<core.SubtypeId>[];
}

/** A solution area of customer associations. */
export interface AreaEntry extends Omit<core.AreaEntry, "partnerRoles"> {
  /** The roles that a partner can have in it. */
  partnerRoles: Labelled<core.PartnerRoleId>[];
}

/** All that can be chosen, each list in the order in which to show it. Ids inside an entry refer to entries of other lists. */
export interface Catalog extends LabelledLists<Omit<core.Catalog, "activities" | "extensions" | "solutionAreas">> {
  /** Activities of all programs. */
  activities: Labelled<ActivityEntry>[];
  /** Solution areas, on route `cpor`. */
  solutionAreas: Labelled<AreaEntry>[];
  /** File types that the portal lists. */
  extensions: string[];
}

type LabelledLists<Lists extends Record<keyof Lists, unknown[]>> = { [List in keyof Lists]: Labelled<Lists[List][number]>[] };

/** A claim in any state: every part may be left out or null. */
export type Claim = Partly<core.Claim>;
/** What was done; every part may be left out or null. */
export type Activity = Partly<core.Activity>;
/** A customer association; every part may be left out or null. */
export type Association = Partly<core.Association>;
/** A certification statement and report on work of one’s own; every part may be left out or null. */
export type Csr = Partly<core.Csr>;
/** A file or link; every part may be left out or null. */
export type Document = Partly<core.Document>;
/** One cost; every part may be left out or null. */
export type Expense = Partly<core.Expense>;
/** An invoice of a vendor; every part may be left out or null. */
export type Invoice = Partly<core.Invoice>;

/** The same type, of which every part may be left out or null. */
export type Partly<Whole> = Whole extends (infer Item)[]
  ? Partly<Item>[]
  : Whole extends string
    ? Whole
    : Whole extends object
      ? { [Part in keyof Whole]?: Partly<Whole[Part]> | null | undefined }
      : Whole;

/** A value of unknown type, but none that is known to be no claim. */
type Untyped<Given> = Given & (unknown extends Given ? unknown : never);

/** Options of every check. A value that is none, such as a day that is no date, throws `ERR_OPTIONS`. */
export interface CheckOptions {
  /** The day to check as of, `YYYY-MM-DD`. Default: the calendar day where the caller is. */
  today?: string | undefined;
  /** Limits of the site that embeds the check: the size of a file that it accepts, in bytes. */
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

/** Options of `propose`. */
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
  /** What happens, in words. */
  label: string;
}

/** Something that the partner can do. */
export interface LifeAction extends core.LifeAction {
  /** What can be done, in words. */
  label: string;
  /** Who may do it, and whether pages differ on that. */
  why: string;
}

/** A day by which something happens. */
export interface Due extends core.Due {
  /** What happens, in words. */
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
  /** What follows on the status. */
  next: LifeStep[];
  /** What the partner can do. */
  actions: LifeAction[];
  /** The days by which something happens. */
  due: Due[];
  /** What sources do not agree on. */
  disagreements: Disagreement[];
}

/** A status that a claim had, and the day since which it had it. */
export interface PastStatus {
  /** Its id. */
  status: core.LifeStatusId;
  /** The first day, `YYYY-MM-DD`. */
  since?: string | null | undefined;
}

/** Options of `lifecycle`. */
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

/** Options of `calendar`. */
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
  /** Its id, such as `deadline/missed`. */
  id: string;
  /** Whether it finds what is wrong, or asks for what is missing. */
  kind: "rule" | "requirement";
  /** How much a finding matters; null for a requirement, without which a claim is incomplete. */
  severity: core.Severity | null;
  /** Its name. */
  title: string;
}

/** A source, with the part of it that is meant. */
export interface RuleSource extends core.Source {
  /** Its id in the rulebook. */
  id: string;
}

/** An edition of the rules in which a rule or a requirement holds. */
export interface RuleEdition {
  /** Its id. */
  id: core.RulebookId;
  /** Its name. */
  label: string;
  /** The route that it is for. */
  route: core.RouteId;
  /** The first day that it governs: of usage periods, or of submissions on route `cpor`. */
  from: string;
  /** The last. */
  to: string;
  /** How much a finding matters in this edition; null for a requirement. */
  severity: core.Severity | null;
  /** The id of the source on which it stands in this edition. */
  source: string;
  /** How well it is known. */
  confidence: core.Confidence;
  /** The activities that ask for it; null where it does not depend on the activity. */
  activities: { id: core.ActivityId; label: string }[] | null;
}

/** A claim of an example. */
export interface RuleExampleSide {
  /** The claim; null where the example is a line of text that may be no claim. */
  claim: object | null;
  /** The line; null where the example is a claim. */
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
  /** Its id. */
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
  /** Why there is this rule. */
  why: string;
  /** How to fix what fails, by the first example. */
  help: string;
  /** The editions in which it holds, oldest first. */
  editions: RuleEdition[];
  /** Where it is published; the decisive one first. */
  sources: RuleSource[];
  /** Where sources do not agree, and which one is followed. */
  stands: RuleStand[];
  /** A claim that fails and one that passes, of each. */
  examples: { fails: RuleExampleSide; passes: RuleExampleSide }[];
}

/** Options of `checkMany`. Inspections stand inside the documents of each claim. */
export interface CheckManyOptions extends Omit<CheckOptions, "inspections"> {
  /** Whether the reports carry their texts. Default: no. */
  texts?: boolean | undefined;
  /** Whether the reports are bytes in UTF-8, and no string. Default: no. */
  bytes?: false | undefined;
}

/** Options of `load`. */
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
  /** The language, such as `"fr"`. */
  readonly locale: string;
  /** The locale of dates and amounts, where it is narrower, such as `"en-GB"`. */
  readonly intl?: string;
  /** The name of the language, in itself. */
  readonly name?: string;
  /** The direction of its script. Default: `ltr`. */
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
  /** What is misused or absent; it stays the same from version to version, and in every language. */
  code: "ERR_NOT_READY" | "ERR_CSP_WASM" | "ERR_NOT_AN_OBJECT" | "ERR_RULEBOOK" | "ERR_OPTIONS";
  /** Of `addRulebook`: everything that is wrong with the rulebook. */
  problems?: readonly RulebookProblem[];
}

/** Something that is wrong with a rulebook. */
export interface RulebookProblem {
  /** Where, as a JSON Pointer; empty for the rulebook as a whole. */
  path: string;
  /** What is wrong, in English. */
  message: string;
}

/** Options of `addRulebook`. */
export interface RulebookOptions {
  /** The rulebook that its field `base` names, over which it is laid. */
  base?: object | undefined;
}

/** What `load` resolves to. All calls are synchronous, and none of them changes what it is given. */
export interface Claimproof {
  /** The version of the package. */
  readonly version: string;
  /** The language of the texts: the one asked for, or what it fell back to. */
  readonly locale: string;
  /** The texts of that language. */
  readonly texts: Texts;
  check<Given>(claim: Untyped<Given>, options?: CheckOptions): Report;
  /**
   * Checks a claim in any state: wrong values become findings, missing ones requirements. A value that is no object throws
   * `ERR_NOT_AN_OBJECT`, options that are none throw `ERR_OPTIONS`.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * const report = cp.check({ program: "hosting", activity: { startsOn: "2024-02-31" } }, { today: "2024-07-20" });
   * console.log(report.verdict); // blocked
   * for (const { rule, path } of report.findings) console.log(rule, path); // input/invalid-value /activity/startsOn
   */
  check(claim: Claim, options?: CheckOptions): Report;
  /**
   * Reads inspections once, by the ids of their documents, for many checks.
   *
   * @example
   * import { readFileSync } from "node:fs";
   * import { load } from "claimproof";
   * import { inspect } from "claimproof/documents";
   *
   * const cp = await load();
   * const d1 = await inspect(readFileSync("invoice.pdf"), { fileName: "invoice.pdf" });
   * const inspections = cp.inspections({ d1 });
   * const claim = { documents: [{ id: "d1", fileName: "another.pdf" }] };
   * const [finding] = cp.check(claim, { inspections }).findings;
   * console.log(finding?.rule); // document/stale-inspection
   * inspections.free();
   */
  inspections(entries?: Readonly<Record<string, InspectionGiven>>): Inspections;
  requirements<Given>(claim: Untyped<Given>, options?: CheckOptions): Requirement[];
  /**
   * What a claim needs, met or not: of any part of a claim, or of `{}`. It throws as `check` does.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * const [first] = cp.requirements({ usagePeriod: "2024-01-01/2024-06-30" });
   * console.log(first?.id, first?.status); // field/program missing
   */
  requirements(claim: Claim, options?: CheckOptions): Requirement[];
  propose<Given>(claim: Untyped<Given>, options?: ProposeOptions): Proposal[];
  /**
   * Values of a claim, by what was found in files. Those that are `sure` may be accepted without a look. In a browser it throws
   * `ERR_NOT_READY` until a file was inspected, or with `load({ proposals: true })`.
   *
   * @example
   * import { readFileSync } from "node:fs";
   * import { load } from "claimproof";
   * import { inspect } from "claimproof/documents";
   *
   * const cp = await load();
   * const inspections = { d1: await inspect(readFileSync("invoice.xml"), { fileName: "invoice.xml" }) };
   * const sure = cp.propose({}, { inspections }).filter((proposal) => proposal.sure);
   * console.log(sure.map(({ path }) => path).join(" ")); // /partner/country /currency
   * console.log(cp.accept({}, sure).currency); // EUR
   */
  propose(claim: Claim, options?: ProposeOptions): Proposal[];
  accept<Given>(claim: Untyped<Given>, proposals: readonly core.Proposal[]): Claim;
  /** A new claim with these proposals. Nothing that is there is overwritten. It needs the same module as `propose`. */
  accept(claim: Claim, proposals: readonly core.Proposal[]): Claim;
  lifecycle<Given>(claim: Untyped<Given>, options: LifecycleOptions): Lifecycle;
  /**
   * Where a claim stands after its submission: what happens next, by when, who may do what, and where sources differ. A status that
   * the claim's route does not have, or a day that is none, throws `ERR_OPTIONS`. In a browser it throws `ERR_NOT_READY` without
   * `load({ lifecycle: true })`.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * const claim = { route: "cpor", submitOn: "2024-07-15" };
   * const { label, due } = cp.lifecycle(claim, { status: "under-review", since: "2024-07-15", today: "2024-07-24" });
   * console.log(label); // Under review
   * for (const { id, on, daysLeft } of due) if (id === "review-expected") console.log(on, daysLeft); // 2024-08-02 9
   */
  lifecycle(claim: Claim, options: LifecycleOptions): Lifecycle;
  calendar<Given>(claim: Untyped<Given>, options: CalendarOptions): string;
  /**
   * The days of a claim as a calendar, the text of an .ics file: one all-day event for each day that is due, and one that is
   * cancelled for each that is not any more. It is loaded with `lifecycle`, and throws as that does.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * const claim = { claimName: "Spring mailing", program: "hosting", usagePeriod: "2024-01-01/2024-06-30" };
   * const text = cp.calendar(claim, { id: "0190f3c2-0000-7000-8000-000000000000", today: "2024-07-20" });
   * console.log(text.split(/\r?\n/)[0]); // BEGIN:VCALENDAR
   */
  calendar(claim: Claim, options: CalendarOptions): string;
  /**
   * All that can be chosen, with labels: programs, periods, activities, kinds and roles.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load({ locale: "fr" });
   * for (const { id, label } of cp.catalog().modes) console.log(id, label); // air Avion train Train
   */
  catalog(options?: CheckOptions): Catalog;
  /**
   * Adds a rulebook, for every check of this page or process, and gives its id: the option `rulebook` of the other calls, and of
   * `<claim-proof>`. It is added whole or not at all: `ERR_RULEBOOK` has everything that is wrong with it in `problems`. The same
   * rulebook again is not added again; another one with an id that is taken is an error. It is loaded by the module of `propose`:
   * in a browser it throws `ERR_NOT_READY` without `load({ proposals: true })`.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * try {
   *   cp.addRulebook({ id: "no-rulebook" });
   * } catch (error) {
   *   console.log(error.code, error.problems.length > 0); // ERR_RULEBOOK true
   * }
   */
  addRulebook(rulebook: object, options?: RulebookOptions): string;
  /** The texts that a report by a rulebook gets: those of the language with the rulebook's own over them. */
  textsOf(rulebook?: string): Texts;
  /**
   * What a rule or a requirement checks, why, since when, where that is published, with examples and how to fix what fails. An id
   * that there is not throws `ERR_OPTIONS`, with the nearest one. In a browser it throws `ERR_NOT_READY` without
   * `load({ rules: true })`; `claimproof/slim` does not have it. `rulebook` is the id of one that was added, or of an edition of it.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * const { kind, severity, examples } = cp.rule("deadline/missed");
   * console.log(kind, severity, examples.length > 0); // rule error true
   */
  rule(id: string, options?: { rulebook?: string | undefined }): RuleInfo;
  /**
   * All rules, then all requirements; those of an edition or of a rulebook that was added, if one is named. It is loaded with
   * `rule`, and throws as that does.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * console.log(cp.rules().some(({ id }) => id === "field/program")); // true
   */
  rules(options?: { rulebook?: string | undefined }): RuleEntry[];
  /**
   * Reports of NDJSON claims, as NDJSON, in their order. Blank lines are skipped. Bytes are UTF-8, or UTF-16 with a byte order mark; a
   * mark at the start is left out. A line that is no claim gets a report that says so; what is no text and no `Uint8Array` throws
   * `ERR_OPTIONS`.
   *
   * @example
   * import { load } from "claimproof";
   *
   * const cp = await load();
   * const lines = cp.checkMany('{"program":"hosting"}\n7', { today: "2024-07-20" });
   * for (const line of lines.trim().split("\n")) console.log(JSON.parse(line).verdict); // incomplete blocked
   */
  checkMany(lines: string | Uint8Array, options?: CheckManyOptions): string;
  /** The same with `bytes: true`: the reports in UTF-8, for what writes them to a file or a stream. */
  checkMany(
    lines: string | Uint8Array,
    options: Omit<CheckManyOptions, "bytes"> & { bytes: true },
  ): Uint8Array<ArrayBuffer>;
}

/**
 * Makes the check ready. The module is compiled once, however often this is called. Where a page forbids WebAssembly it rejects with
 * the code `ERR_CSP_WASM`; a locale that is no text rejects with `ERR_OPTIONS`.
 *
 * @example
 * import { load } from "claimproof";
 *
 * const cp = await load({ locale: "fr-CA" });
 * console.log(cp.locale, cp.check({}).verdict); // fr incomplete
 */
export function load(options?: LoadOptions): Promise<Claimproof>;
