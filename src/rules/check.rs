//! One claim in, one report out.

use std::fmt;

use super::amounts::amounts;
use super::deadline::window;
use super::finding::Found;
use super::requirements::requirements;
use super::resolve::Resolved;
use super::{input, limits};
use crate::calendar::Date;
use crate::claim::{Claim, Given, Inspections, Problem, Rank, read};
use crate::json::{Json, NotJson};
use crate::nearest::nearest;
use crate::report::{
    Deadline, Edition, Finding, Progress, Report, Requirement, Severity, Source, Sources, Status, Verdict,
};
use crate::rulebook::ids::SourceId;
use crate::rulebook::types::{self, Route};
use crate::rulebook::{Rulebook, date};

/// Name and version of the report's shape.
const SCHEMA: &str = "claimproof-report/1";

/// The rule that says there are no public rules.
const NOT_PUBLIC: &str = "activity/rules-not-public";

/// What a check depends on besides the claim.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The day that counts as today.
    pub today: Date,
    /// The maximum size of a file that the embedding site accepts.
    pub max_file_bytes: Option<f64>,
    /// The id of an edition to check against, in place of the one that the claim asks for.
    pub rulebook: Option<String>,
    /// What was found in the files of documents; it comes before what the claim itself says of them.
    pub inspections: Inspections,
}

impl Options {
    /// With this day as today and no other option.
    pub fn on(today: Date) -> Self {
        Self { today, max_file_bytes: None, rulebook: None, inspections: Inspections::default() }
    }

    /// With the maximum size of a file that the embedding site accepts.
    #[must_use]
    pub fn with_max_file_bytes(self, bytes: f64) -> Self {
        Self { max_file_bytes: Some(bytes), ..self }
    }

    /// With the id of an edition to check against, in place of the one that the claim asks for.
    #[must_use]
    pub fn with_rulebook(self, id: impl Into<String>) -> Self {
        Self { rulebook: Some(id.into()), ..self }
    }

    /// With what was found in the files of documents.
    #[must_use]
    pub fn with_inspections(self, inspections: Inspections) -> Self {
        Self { inspections, ..self }
    }

    /// Whether the rulebook has the edition that these ask for.
    fn check(&self, book: &Rulebook) -> Result<(), Error> {
        let Some(id) = self.rulebook.as_deref().filter(|id| book.edition(id).is_none()) else { return Ok(()) };
        let known: Vec<&str> = book.editions.iter().map(|edition| edition.id.as_str()).collect();
        Err(Error::UnknownEdition {
            id: id.into(),
            nearest: nearest(id, &known).map(Into::into),
            known: known.into_iter().map(Into::into).collect(),
        })
    }
}

/// Why there is no report.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The rulebook has no edition of the id that the options name.
    #[non_exhaustive]
    UnknownEdition {
        /// The id.
        id: String,
        /// The nearest id that it has.
        nearest: Option<String>,
        /// All that it has.
        known: Vec<String>,
    },
    /// The rulebook has no edition that governs the claim.
    NoEdition,
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEdition { id, nearest, known } => {
                write!(out, "There is no edition \"{id}\".")?;
                if let Some(nearest) = nearest {
                    write!(out, " Did you mean \"{nearest}\"?")?;
                }
                write!(out, " Known are: {}.", known.join(", "))
            }
            Self::NoEdition => out.write_str("The rulebook has no edition for this claim."),
        }
    }
}

impl std::error::Error for Error {}

/// Checks one claim, given as a JSON object, such as a [`&serde_json::Value`](serde_json::Value); any other value is read as an
/// empty claim.
///
/// # Errors
/// Where the options name an edition that the rulebook does not have, and where it has none that governs the claim.
pub fn check<'v>(claim: impl Into<Json<'v>>, options: &Options, book: &Rulebook) -> Result<Report, Error> {
    options.check(book)?;
    check_read(read(claim, book), options, book)
}

fn check_read(
    (mut claim, mut problems): (Claim, Vec<Problem>),
    options: &Options,
    book: &Rulebook,
) -> Result<Report, Error> {
    let has_pin = !claim.rulebook.is_absent();
    if let Some(pin) = &options.rulebook {
        claim.rulebook = Given::Is(pin.clone());
        problems.retain(|problem| problem.path != "/rulebook");
    }
    problems.extend(options.inspections.put_to(&mut claim));
    let mut found: Vec<Found> = problems.into_iter().map(input::unreadable).collect();
    let resolved = Resolved::settle(claim, options, book, &mut found).ok_or(Error::NoEdition)?;
    let checked = if resolved.route == Route::CoOp { limits::checked(&resolved) } else { Vec::new() };
    found.extend(super::findings(&resolved, &checked));
    if options.rulebook.is_some() && !has_pin {
        // The claim has no such place.
        found.retain(|found| found.path != "/rulebook");
    }
    let requirements = requirements(&resolved, &checked);
    complete(&mut found, &resolved);
    let findings = finished(found, book);
    Ok(Report {
        schema: SCHEMA,
        rulebook: Edition::of(resolved.edition),
        checked_on: options.today.to_string(),
        verdict: verdict(&findings, &requirements),
        progress: progress(&requirements),
        deadline: deadline(&resolved),
        amounts: (resolved.route == Route::CoOp).then(|| amounts(&resolved, &checked)),
        sources: sources(&findings, &requirements, book),
        requirements,
        findings,
    })
}

/// The report on something that is no claim at all.
///
/// # Errors
/// As of [`check`].
pub fn not_json(reason: NotJson, options: &Options, book: &Rulebook) -> Result<Report, Error> {
    options.check(book)?;
    let edition =
        book.governing_or_first(Route::CoOp, book.period_of(options.today).first()).ok_or(Error::NoEdition)?;
    let findings = finished(vec![input::not_json(reason)], book);
    Ok(Report {
        schema: SCHEMA,
        rulebook: Edition::of(edition),
        checked_on: options.today.to_string(),
        verdict: Verdict::Blocked,
        progress: Progress { met: 0, required: 0 },
        deadline: Deadline::default(),
        amounts: None,
        sources: sources(&findings, &[], book),
        requirements: Vec::new(),
        findings,
    })
}

impl Edition {
    fn of(edition: &types::Edition) -> Self {
        Self { id: edition.id.clone(), title: edition.title.clone(), published: day(edition.published) }
    }
}

fn day(day: Option<types::Day>) -> Option<String> {
    day.and_then(date).map(|date| date.to_string())
}

/// Adds what findings report of where they stand.
fn complete(found: &mut [Found], resolved: &Resolved<'_>) {
    for found in found {
        for (name, of_place) in found.place_params {
            let value = of_place.of(found, resolved);
            found.report(name, value);
        }
    }
}

/// Findings with severity and source, in document order; of two under one rule at one place the first stays. Rules that the
/// rulebook does not have, or has off, find nothing.
fn finished(found: Vec<Found>, book: &Rulebook) -> Vec<Finding> {
    let mut ranked: Vec<(Rank, Found)> = found.into_iter().map(|found| (Rank::of(&found.path), found)).collect();
    ranked.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.rule.cmp(other.rule)));
    ranked.dedup_by(|(_, later), (_, first)| later.rule == first.rule && later.path == first.path);
    let finding = |(_, found): (Rank, Found)| {
        let found = found.into_content();
        let rule = book.rule(found.rule).filter(|rule| rule.on)?;
        let of_rule = rule.minor_cite.as_ref().filter(|_| found.minor).unwrap_or(&rule.cite);
        let cite = found.cite.unwrap_or_else(|| of_rule.clone());
        Some(Finding {
            rule: found.rule,
            severity: rule.minor.filter(|_| found.minor).unwrap_or(rule.severity),
            path: found.path,
            related: found.related,
            params: found.params,
            source: cite.source,
            confidence: cite.confidence,
        })
    };
    ranked.into_iter().filter_map(finding).collect()
}

fn verdict(findings: &[Finding], requirements: &[Requirement]) -> Verdict {
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        Verdict::Blocked
    } else if findings.iter().any(|finding| finding.rule == NOT_PUBLIC) {
        Verdict::CannotValidate
    } else if requirements.iter().any(|requirement| requirement.status != Status::Met) {
        Verdict::Incomplete
    } else {
        Verdict::Ready
    }
}

fn progress(requirements: &[Requirement]) -> Progress {
    let met = requirements.iter().filter(|requirement| requirement.status == Status::Met).count();
    Progress { met, required: requirements.len() }
}

fn deadline(resolved: &Resolved<'_>) -> Deadline {
    if resolved.route == Route::Cpor {
        return Deadline::default();
    }
    let window = window(resolved);
    let closes = window.and_then(|window| window.closes);
    let ends = resolved.claim.activity.ends_on.get();
    let keep_until = ends.zip(resolved.book.constants.keep_months).and_then(|(ends, months)| ends.plus_months(months));
    Deadline {
        opens_on: window.and_then(|window| window.opens).map(|opens| opens.to_string()),
        closes_on: closes.map(|closes| closes.to_string()),
        days_left: closes.map(|closes| resolved.today.days_until(closes)),
        basis: window.map(|window| window.basis),
        keep_documents_until: keep_until.map(|day| day.to_string()),
    }
}

/// The sources that findings and requirements name, by id.
fn sources(findings: &[Finding], requirements: &[Requirement], book: &Rulebook) -> Sources {
    let mut cited: Vec<&SourceId> = Vec::new();
    let all = findings.iter().map(|finding| &finding.source).chain(requirements.iter().map(|asked| &asked.source));
    for source in all {
        if !cited.contains(&source) {
            cited.push(source);
        }
    }
    let entries = book.sources.iter().filter(|source| cited.contains(&&source.id));
    Sources(entries.map(|entry| (entry.id.clone(), Source::of(entry))).collect())
}
