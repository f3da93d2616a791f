//! One claim in, one report out.

use crate::amounts::amounts;
use crate::calendar::Date;
use crate::facts::Facts;
use crate::finding::Draft;
use crate::findings::{findings, window};
use crate::limits;
use crate::read::read;
use crate::report::{
    Deadline, Edition, Finding, Progress, Report, Requirement, Severity, Source, Sources, Status, Verdict,
};
use crate::requirements::requirements;
use crate::rulebook::schema::Route;
use crate::rulebook::{Rulebook, date, schema};
use crate::shape::Rank;
use crate::value::{NotJson, Value};

/// Name and version of the report's shape.
const SCHEMA: &str = "claimproof-report/1";

/// The rule that says there are no public rules.
const NOT_PUBLIC: &str = "activity/rules-not-public";

/// What a check depends on beside the claim.
#[derive(Debug, Clone)]
pub struct Options {
    /// The day that counts as today.
    pub today: Date,
    /// The most bytes that the embedding site takes of a file.
    pub max_file_bytes: Option<f64>,
    /// The id of an edition to check against, in place of the one that the claim asks for.
    pub rulebook: Option<String>,
}

impl Options {
    /// With this day as today, and nothing else.
    pub fn on(today: Date) -> Self {
        Self { today, max_file_bytes: None, rulebook: None }
    }
}

/// Checks one claim; none only where the rulebook holds no edition of its route.
///
/// A value may nest as deep as it likes here; [`crate::json::parse`] bounds what comes from text.
pub fn check(value: Value<'_>, options: &Options, book: &'static Rulebook) -> Option<Report> {
    let (mut claim, mut drafts) = read(value, book);
    if let Some(pin) = &options.rulebook {
        claim.rulebook = crate::claim::Given::Is(pin.clone());
        drafts.retain(|draft| draft.path != "/rulebook");
    }
    let facts = Facts::settle(claim, options.today, book, &mut drafts)?;
    let held = if facts.route == Route::CoOp { limits::hold(&facts) } else { Vec::new() };
    drafts.extend(findings(&facts, &held, options.max_file_bytes));
    let requirements = requirements(&facts, &held);
    let findings = finished(drafts, book);
    Some(Report {
        schema: SCHEMA,
        rulebook: Edition::of(facts.edition),
        checked_on: options.today.to_string(),
        verdict: verdict(&findings, &requirements),
        progress: progress(&requirements),
        deadline: deadline(&facts),
        amounts: (facts.route == Route::CoOp).then(|| amounts(&facts, &held)),
        sources: sources(&findings, &requirements, book),
        requirements,
        findings,
    })
}

/// The report on something that is no claim at all.
pub fn not_json(reason: NotJson, options: &Options, book: &'static Rulebook) -> Option<Report> {
    let half = crate::calendar::HalfYear::of(options.today);
    let edition = book.governing(Route::CoOp, half.first())?;
    let findings = finished(vec![Draft::new("input/not-json", "").with("reason", reason.reason())], book);
    Some(Report {
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
    fn of(edition: &schema::Edition) -> Self {
        Self { id: edition.id, title: edition.title, published: day(edition.published) }
    }
}

fn day(day: Option<schema::Day>) -> Option<String> {
    day.and_then(date).map(|date| date.to_string())
}

/// Findings with severity, source and confidence, in document order; of two under one rule at one place the first stays.
fn finished(drafts: Vec<Draft>, book: &Rulebook) -> Vec<Finding> {
    let mut ranked: Vec<(Rank, Draft)> = drafts.into_iter().map(|draft| (Rank::of(&draft.path), draft)).collect();
    ranked.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.rule.cmp(other.rule)));
    ranked.dedup_by(|(_, later), (_, first)| later.rule == first.rule && later.path == first.path);
    let mut findings = Vec::with_capacity(ranked.len());
    for (_, draft) in ranked {
        let draft = draft.into_content();
        let Some(rule) = book.rules.iter().find(|rule| rule.id == draft.rule) else { continue };
        let source = draft.source.unwrap_or(rule.source);
        findings.push(Finding {
            rule: draft.rule,
            severity: rule.milder.filter(|_| draft.milder).unwrap_or(rule.severity),
            path: draft.path,
            related: draft.related,
            params: draft.params,
            source,
            confidence: draft.confidence.unwrap_or_else(|| book.confidence(source)),
        });
    }
    findings
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

fn deadline(facts: &Facts) -> Deadline {
    if facts.route == Route::Cpor {
        return Deadline::default();
    }
    let window = window(facts);
    let closes = window.and_then(|window| window.closes);
    let keep_until =
        facts.claim.activity.ends_on.get().and_then(|ends| ends.plus_months(facts.book.constants.keep_months));
    Deadline {
        opens_on: window.and_then(|window| window.opens).map(|opens| opens.to_string()),
        closes_on: closes.map(|closes| closes.to_string()),
        days_left: closes.map(|closes| facts.today.days_until(closes)),
        basis: window.map(|window| window.basis),
        keep_documents_until: keep_until.map(|day| day.to_string()),
    }
}

/// The sources that findings and requirements name, by id.
fn sources(findings: &[Finding], requirements: &[Requirement], book: &Rulebook) -> Sources {
    let mut cited: Vec<&str> = Vec::new();
    let named = findings.iter().map(|finding| finding.source).chain(requirements.iter().map(|asked| asked.source));
    for id in named {
        if !cited.contains(&id) {
            cited.push(id);
        }
    }
    let cited = book.sources.iter().filter(|source| cited.contains(&source.id));
    let source = |source: &schema::Source| Source {
        title: source.title,
        published: day(source.published),
        confidence: source.confidence,
    };
    Sources(cited.map(|entry| (entry.id, source(entry))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Confidence;

    fn finding(draft: Draft) -> Finding {
        finished(vec![draft], Rulebook::embedded()).remove(0)
    }

    #[test]
    fn a_finding_is_with_confidence_its_source() {
        let own = finding(Draft::new("deadline/missed", "/usagePeriod"));
        assert_eq!((own.source, own.confidence), ("EN23-over", Confidence::Confirmed));
        let other = finding(Draft::new("deadline/missed", "/usagePeriod").from("TRAIN"));
        assert_eq!((other.source, other.confidence), ("TRAIN", Confidence::Secondary));
        let unknown = finding(Draft::new("deadline/missed", "/usagePeriod").from("no-source"));
        assert_eq!(unknown.confidence, Confidence::Inferred);
    }

    #[test]
    fn what_the_entry_says_of_itself_goes_before_its_source() {
        let projected = Draft::new("deadline/missed", "/usagePeriod").with_confidence(Confidence::Inferred);
        let projected = finding(projected);
        assert_eq!((projected.source, projected.confidence), ("EN23-over", Confidence::Inferred));
        assert_eq!(projected.severity, Severity::Error);
    }
}
