//! What texts and JavaScript need to know about input and output: the params of findings, and the TypeScript types.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value, json};
use tsify::Tsify;

use crate::calendar::Date;
use crate::catalog::{self, catalog};
use crate::claim;
use crate::inspection;
use crate::lifecycle;
use crate::propose;
use crate::report::{self, Basis, Confidence, Severity};
use crate::rulebook::life::Life;
use crate::rulebook::load::LIMIT_KINDS;
use crate::rulebook::types::Route;
use crate::rulebook::{Id, Rulebook, date};
use crate::rules::check::{Options, check};
pub use crate::rules::finding::Declared;
use crate::rules::finding::declared;

/// What each rule reports, by its id.
pub fn findings() -> &'static [(&'static str, &'static [Declared])] {
    declared::FINDINGS
}

/// What requirements report, by their ids without the part after a colon; those that are not listed report nothing.
pub fn requirements() -> &'static [(&'static str, &'static [Declared])] {
    declared::REQUIREMENTS
}

/// What any text of a finding or requirement may use as well: the severity, the last day to submit unless that is
/// past, and what that day rests on. The first stands in each finding, the others come from the report's `deadline`.
pub const COMMON: [&str; 3] = ["severity", "claimBy", "basis"];

/// What the types below are made of.
const BASICS: &str = "\
/** A value, or nothing yet. */
export type Given<T> = T | null;
/** A text, or nothing yet. */
export type Text = string | null;
/** A list of entries; empty rows may be null. */
export type Rows<T> = (T | null)[] | null;
/** A day, YYYY-MM-DD. */
export type IsoDate = string;
/** YYYY-MM-DDThh:mm:ss with an optional offset. */
export type IsoDateTime = string;
/** An ISO 8601 interval of two days, such as 2024-01-01/2024-06-30. */
export type Interval = string;
/** A decimal string without grouping, or a number. */
export type Money = string | number;
/** A decimal string, or a number. */
export type Rate = string | number;
/** An id or a text of a rulebook. */
export type Id = string;
/** What the module takes beside the claim. */
export interface CheckOptions {
  /** The day that counts as today, YYYY-MM-DD. */
  today: string;
  /** Limits of the embedding site: the most bytes that it takes of a file. */
  limits?: { maxFileBytes?: number };
  /** The id of an edition to check against, in place of the one that the claim asks for. */
  rulebook?: string;
  /** The number of inspections that are held beside the claim. */
  inspections?: number;
}
/** A file inside another one, by its path there. */
export type Part = Inspection & { path: Text };
";

/// How long a line of literals becomes.
const LONGEST_LINE: usize = 116;

/// The types of what goes in and comes out, for TypeScript: those that Rust's are, and the ids of a rulebook, each as a list
/// that an editor completes and that is open to other rulebooks.
pub fn typescript(book: &Rulebook) -> String {
    let mut text = String::from("// Written by `cargo xtask types`.\n\n");
    text += BASICS;
    for (name, about, known) in ids(book) {
        let _ = write!(text, "\n/** {about} */\nexport type {name} =\n{};\n", union(&known));
    }
    text += "\n/** What the findings of each rule report. */\nexport interface FindingParams {\n";
    for (rule, params) in findings() {
        let params: Vec<String> = params.iter().map(property).collect();
        let _ = writeln!(text, "  \"{rule}\": {{ {} }};", params.join("; "));
    }
    text += "}\n";
    for declaration in declarations() {
        let _ = write!(text, "\n{}\n", shortened(declaration));
    }
    text
}

/// One of these, or another text, in lines that are not too long.
fn union(known: &[String]) -> String {
    let mut lines = vec![String::from(" ")];
    for literal in known.iter().map(String::as_str).chain(["(string & {})"]) {
        match lines.last_mut() {
            Some(line) if line.len() + literal.len() < LONGEST_LINE => line.extend([" | ", literal]),
            _ => lines.push(format!("  | {literal}")),
        }
    }
    lines.join("\n")
}

/// A param as a property.
fn property(Declared { name, form, nullable, .. }: &Declared) -> String {
    let kind = match *form {
        "day" => "IsoDate",
        "count" => "number",
        "list" => "string[]",
        _ => "string",
    };
    format!("{name}: {kind}{}", if *nullable { " | null" } else { "" })
}

/// A comment of one line in one line, and two spaces for each step.
fn shortened(declaration: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in declaration.lines() {
        let line = line.replace("    ", "  ");
        match (line.trim(), lines.as_slice()) {
            ("*/", [.., open, about]) if open.trim() == "/**" => {
                let about = about.trim().trim_start_matches("* ").to_owned();
                let indent = open.trim_end_matches("/**").to_owned();
                lines.truncate(lines.len() - 2);
                lines.push(format!("{indent}/** {about} */"));
            }
            _ => lines.push(line),
        }
    }
    lines.join("\n")
}

/// The types of Rust that cross, as TypeScript.
fn declarations() -> Vec<&'static str> {
    macro_rules! all {
        ($($kind:ty),* $(,)?) => { vec![$(<$kind as Tsify>::DECL),*] };
    }
    all![
        claim::Claim,
        claim::Partner,
        claim::Activity,
        claim::Conference,
        claim::Campaign,
        claim::Preapproval,
        claim::Funds,
        claim::Expense,
        claim::Invoice,
        claim::Csr,
        claim::Document,
        claim::Metrics,
        claim::CallsAndContacts,
        claim::Attendee,
        claim::Association,
        claim::Customer,
        claim::CustomerContact,
        claim::PartnerContact,
        claim::Revenue,
        inspection::Inspection,
        inspection::Problem,
        inspection::FoundInvoice,
        inspection::FoundSource,
        inspection::InvoiceKind,
        inspection::FoundConfidence,
        inspection::FoundLine,
        inspection::FoundValues,
        inspection::FoundValue,
        inspection::Mentions,
        inspection::FoundSign,
        inspection::SignPlace,
        propose::InvoiceSum,
        propose::Proposal,
        propose::ReadAt,
        propose::Aside,
        propose::Reason,
        lifecycle::Lifecycle,
        lifecycle::LifeStep,
        lifecycle::LifeAction,
        lifecycle::ActingRole,
        lifecycle::May,
        lifecycle::Editable,
        lifecycle::EditState,
        lifecycle::Actor,
        lifecycle::Due,
        lifecycle::DueAlternative,
        lifecycle::Needs,
        lifecycle::Undated,
        lifecycle::Unit,
        lifecycle::Then,
        lifecycle::Disagreement,
        report::Report,
        report::Edition,
        report::Verdict,
        report::Progress,
        report::Deadline,
        report::Amounts,
        report::Limit,
        report::LimitStatus,
        report::Requirement,
        report::Group,
        report::Status,
        report::Finding,
        report::Param,
        report::Source,
        Severity,
        Confidence,
        Basis,
        catalog::Catalog,
        catalog::EditionEntry,
        catalog::ProgramEntry,
        catalog::PeriodEntry,
        catalog::ActivityEntry,
        catalog::ExpenseEntry,
        catalog::EvidenceEntry,
        catalog::MetricEntry,
        catalog::RoleEntry,
        catalog::AreaEntry,
        catalog::CurrencyEntry,
    ]
}

/// The ids of a rulebook: the name of the type, what it is, and the ids as literals.
fn ids(book: &Rulebook) -> Vec<(&'static str, &'static str, Vec<String>)> {
    let vocabulary = &book.vocabulary;
    let routes = [Route::CoOp, Route::Cpor, Route::Engagement].map(Route::id);
    let areas = &vocabulary.solution_areas;
    let sorts = vocabulary.evidence_kinds.iter().map(|kind| kind.group.as_str());
    let groups = book.programs.iter().flat_map(|program| &program.groups).map(Id::as_str);
    let renamed = book.editions.iter().flat_map(|edition| &edition.renamed_categories).map(|(_, other)| other);
    let newest = book.editions.iter().filter_map(|edition| date(edition.from)).max();
    let mut shown = literals(texts(vocabulary.shows.iter().chain(&vocabulary.association_shows)));
    shown.push("`product:${string}`".into());
    vec![
        ("RouteId", "Where a claim goes.", literals(routes)),
        ("RulebookId", "An edition of the rules.", literals(book.editions.iter().map(|edition| edition.id.as_str()))),
        ("ProgramId", "An incentive program.", literals(book.programs.iter().map(|program| program.id.as_str()))),
        ("ProgramGroupId", "A group of programs.", literals(groups)),
        (
            "PeriodId",
            "A usage period, an interval of two days.",
            literals(periods(newest, book).iter().map(String::as_str)),
        ),
        ("CategoryId", "A category of activities.", literals(texts(vocabulary.categories.iter().chain(renamed)))),
        ("ActivityId", "An activity.", literals(texts(book.activity_ids()))),
        ("ChannelId", "A channel of a mailing.", literals(texts(&vocabulary.channels))),
        ("SubtypeId", "A subtype of an activity.", literals(texts(&vocabulary.subtypes))),
        ("ExpenseKindId", "A kind of expense.", literals(vocabulary.expense_kinds.iter().map(|kind| kind.id.as_str()))),
        (
            "EvidenceKindId",
            "A kind of evidence.",
            literals(vocabulary.evidence_kinds.iter().map(|kind| kind.id.as_str())),
        ),
        ("EvidenceGroupId", "A sort of evidence.", literals(sorts)),
        (
            "MetricId",
            "A figure about the result.",
            literals(vocabulary.metrics.iter().map(|metric| metric.id.as_str())),
        ),
        ("ShownId", "What a document shows.", shown),
        ("ModeId", "A means of travel.", literals(texts(&vocabulary.modes))),
        ("IssuerId", "Who issued an invoice.", literals(texts(&vocabulary.issuers))),
        ("SurfaceOwnerId", "Whose rented Surface devices are.", literals(texts(&vocabulary.surface_owners))),
        ("RoleId", "A role of the person who submits.", literals(vocabulary.roles.iter().map(|role| role.id.as_str()))),
        ("SolutionAreaId", "A solution area.", literals(areas.iter().map(|area| area.id.as_str()))),
        (
            "PartnerRoleId",
            "A role of the partner in an association.",
            literals(texts(areas.iter().flat_map(|area| &area.partner_roles))),
        ),
        (
            "CurrencyCode",
            "A currency, by ISO 4217.",
            literals(vocabulary.currencies.iter().map(|currency| currency.id.as_str())),
        ),
        ("CountryCode", "A country, by ISO 3166-1.", literals(texts(&vocabulary.countries))),
        (
            "SourceId",
            "A document that rules were read from.",
            literals(book.sources.iter().map(|source| source.id.as_str())),
        ),
        ("RuleId", "A rule.", literals(book.rules.iter().map(|rule| rule.id.as_str()))),
        ("RequirementId", "Something that a claim needs.", asked(book)),
        (
            "LifeStatusId",
            "The status of a claim at the portal.",
            lives(book, |life| life.statuses.iter().map(|status| &status.id).collect()),
        ),
        (
            "LifeActionId",
            "Something that the partner can do after submission.",
            lives(book, |life| life.actions.iter().map(|action| &action.id).collect()),
        ),
        (
            "DueId",
            "A day by which something happens.",
            lives(book, |life| life.dues.iter().map(|due| &due.id).collect()),
        ),
        (
            "DisagreementId",
            "Something that sources do not agree on.",
            lives(book, |life| life.disagreements.iter().map(|entry| &entry.id).collect()),
        ),
        ("LimitId", "A limit on what can be claimed.", limits()),
    ]
}

fn texts<'i>(ids: impl IntoIterator<Item = &'i Id>) -> impl Iterator<Item = &'i str> {
    ids.into_iter().map(Id::as_str)
}

/// Ids of what happens after submission, of all routes.
fn lives<'b>(book: &'b Rulebook, ids: impl Fn(&'b Life) -> Vec<&'b Id>) -> Vec<String> {
    literals(texts(book.lives.iter().flat_map(ids)))
}

/// Each once, as literals of TypeScript.
fn literals<'i>(ids: impl IntoIterator<Item = &'i str>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    ids.into_iter().filter(|id| seen.insert(*id)).map(|id| format!("\"{id}\"")).collect()
}

/// The usage periods from the first edition on to the day from which the newest governs.
fn periods(newest: Option<Date>, book: &Rulebook) -> Vec<String> {
    let periods = newest.map_or(Vec::new(), |newest| catalog(newest, book).periods);
    periods.into_iter().map(|period| period.id).collect()
}

/// What claims of any edition and activity may be asked for.
fn asked(book: &Rulebook) -> Vec<String> {
    let vocabulary = &book.vocabulary;
    let (roles, kinds) = (&vocabulary.solution_areas, &vocabulary.expense_kinds);
    let mut claims = Vec::new();
    for activity in &book.activities {
        let evidence: Vec<&str> = vocabulary.evidence_kinds.iter().map(|kind| kind.id.as_str()).collect();
        let expenses: Vec<Value> =
            kinds.iter().map(|kind| json!({ "kind": kind.id.as_str(), "amount": "1" })).collect();
        claims.push(json!({
            "currency": vocabulary.currencies.iter().map(|one| one.id.as_str()).find(|id| book.constants.limit_currency != *id),
            "activity": {
                "kind": activity.id.as_str(),
                "channels": texts(&vocabulary.channels).collect::<Vec<_>>(),
                "subtypes": texts(&activity.subtypes).collect::<Vec<_>>(),
                "components": texts(&activity.components).collect::<Vec<_>>(),
                "campaign": { "startsOn": "2024-01-01" },
            },
            "expenses": expenses,
            "invoices": [{ "id": "i" }],
            "csrs": [{ "id": "s" }],
            "documents": [{ "id": "d", "fileName": "*.pdf", "evidence": evidence }],
            "claimedAmount": "1",
        }));
    }
    for role in roles.iter().flat_map(|area| &area.partner_roles) {
        for area in roles {
            claims.push(json!({
                "route": "cpor",
                "association": { "solutionArea": area.id.as_str(), "partnerRole": role.as_str(), "products": ["*"] },
            }));
        }
    }
    let mut asked = BTreeSet::new();
    for (claim, edition) in claims.iter().flat_map(|claim| book.editions.iter().map(move |edition| (claim, edition))) {
        let Some(day) = date(edition.from) else { continue };
        let options = Options::on(day).with_rulebook(edition.id.as_str());
        let report = check(claim, &options, book);
        asked.extend(report.into_iter().flat_map(|report| report.requirements).map(|one| one.id.into_owned()));
    }
    asked
        .iter()
        .map(|id| match id.split_once(':') {
            Some((id, _)) => format!("`{id}:${{string}}`"),
            None => format!("\"{id}\""),
        })
        .collect()
}

/// The limits of all activities.
fn limits() -> Vec<String> {
    literals(LIMIT_KINDS.iter().map(|(id, _)| *id))
}
