//! Proofs of execution: the documents that the activity asks for, and their notes.

use std::borrow::Cow;

use super::field::has;
use super::{Applies, MOST_PATHS, by_condition, over_all, requirement, status};
use crate::by_index::Marked;
use crate::claim::{Document, Given, Invoice};
use crate::report::{Group, Params, Requirement, Status};
use crate::rulebook::Id;
use crate::rulebook::types::{Proof, When};
use crate::rules::finding::place;
use crate::rules::resolve::Resolved;

/// Requirements of the group `evidence`.
pub fn requirements(resolved: &Resolved<'_>) -> Vec<Requirement> {
    let proofs = resolved.activity().map_or(&[][..], |activity| activity.proofs.as_slice());
    let asked = proofs.iter().filter(|proof| !proof.recommended).filter_map(|proof| {
        let attached = if proof.codes { codes(resolved) } else { of_proof(resolved, proof) };
        let status = by_condition(applies(resolved, proof), attached.status)?;
        let id = format!("evidence/{}", proof.kinds.iter().map(Id::as_str).collect::<Vec<_>>().join("-or-"));
        let source = resolved.rules.map_or_else(Id::default, |rules| rules.cite.source.clone());
        let any_of = if proof.kinds.len() > 1 { proof.kinds.clone() } else { Vec::new() };
        let paths = vec![if proof.codes { "/invoices".into() } else { "/documents".into() }];
        Some(Requirement {
            id: id.into(),
            group: Group::Evidence,
            status,
            any_of,
            met_by: attached.by,
            paths,
            params: Params::default(),
            source,
        })
    });
    asked.chain(note(resolved)).collect()
}

/// What of something is attached, and which documents it is.
#[derive(Debug)]
pub struct Attached {
    /// Whether it is.
    pub status: Status,
    /// The documents, by id or JSON Pointer.
    pub by: Vec<String>,
}

/// Whether a document holds something; each answers for itself, unknown where it cannot be read.
pub fn attached(resolved: &Resolved<'_>, holds: impl Fn(&Document) -> Status) -> Attached {
    let mut by = Vec::new();
    let mut unknown = resolved.claim.documents.is_partly_broken();
    for (n, document) in resolved.documents() {
        match holds(document) {
            Status::Met => by.push(document.id.get().cloned().unwrap_or_else(|| place("/documents", n, ""))),
            Status::Unknown => unknown = true,
            Status::Missing => {}
        }
    }
    let status = match (by.is_empty(), unknown) {
        (false, _) => Status::Met,
        (true, true) => Status::Unknown,
        (true, false) => Status::Missing,
    };
    Attached { status, by }
}

fn of_proof(resolved: &Resolved<'_>, proof: &Proof) -> Attached {
    attached(resolved, |document| {
        any(proof.kinds.iter().map(|kind| is_evidence(resolved, document, kind, proof.url_visible)))
    })
}

/// Whether a document is evidence of a kind: it says so, and the file or link is there.
pub fn is_evidence(resolved: &Resolved<'_>, document: &Document, kind: &str, url_visible: bool) -> Status {
    let said = if document.evidence.has(kind) {
        Status::Met
    } else if document.evidence.is_partly_broken() {
        Status::Unknown
    } else {
        return Status::Missing;
    };
    let known = resolved.book.vocabulary.evidence_kinds.iter().find(|known| known.id == kind);
    let there = if known.is_some_and(|kind| kind.link) { status(&document.url) } else { has_file(document) };
    let visible = if url_visible && known.is_some_and(|kind| kind.url_visible) {
        any([shows(document, "url-visible"), status(&document.url)].into_iter())
    } else {
        Status::Met
    };
    over_all([said, there, visible].into_iter())
}

/// Whether a document is a file.
pub fn has_file(document: &Document) -> Status {
    any([status(&document.file_name), status(&document.inspection)].into_iter())
}

/// Whether a document is marked as showing something.
pub fn shows(document: &Document, what: &str) -> Status {
    if document.shows.has(what) {
        Status::Met
    } else if document.shows.is_partly_broken() {
        Status::Unknown
    } else {
        Status::Missing
    }
}

/// Met if one is, else unknown if one is.
pub fn any(each: impl Iterator<Item = Status>) -> Status {
    each.fold(Status::Missing, |best, one| match (best, one) {
        (Status::Met, _) | (_, Status::Met) => Status::Met,
        (Status::Unknown, _) | (_, Status::Unknown) => Status::Unknown,
        _ => Status::Missing,
    })
}

/// Whether a proof is asked for.
pub fn applies(resolved: &Resolved<'_>, proof: &Proof) -> Applies {
    let activity = &resolved.claim.activity;
    let component = proof.component.as_ref().map_or(Some(true), |component| has(&activity.components, component));
    let condition = match &proof.when {
        When::Always => Some(true),
        When::Channel(channel) => has(&activity.channels, channel),
        When::Subtype(subtype) => has(&activity.subtypes, subtype),
        When::Fare(mode) => fare_by(resolved, mode),
        When::CoreNotShownBy(kinds) => core_not_shown_by(resolved, kinds),
    };
    match (component, condition) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Whether the claim has a fare by this means of travel; the first of the list counts where none is named. Not decided
/// before there is an expense.
fn fare_by(resolved: &Resolved<'_>, mode: &str) -> Applies {
    let vocabulary = &resolved.book.vocabulary;
    let is_default = vocabulary.modes.first().is_some_and(|first| *first == mode);
    let is_fare = |kind: &str| vocabulary.expense_kinds.iter().any(|known| known.fare && known.id == kind);
    let rows = &resolved.claim.expenses;
    let mut undecided = rows.is_absent() || rows.is_partly_broken();
    for (_, expense) in resolved.expenses() {
        match (&expense.kind, &expense.mode) {
            (Given::Is(kind), _) if !is_fare(kind) => {}
            (Given::Is(_), Given::Is(own)) if own == mode => return Some(true),
            (Given::Is(_), Given::Absent) if is_default => return Some(true),
            (Given::Is(_), Given::Is(_) | Given::Absent) => {}
            _ => undecided = true,
        }
    }
    if undecided { None } else { Some(false) }
}

/// Whether documents of these kinds, once all are there, do not show the core requirements together.
fn core_not_shown_by(resolved: &Resolved<'_>, kinds: &[Id]) -> Applies {
    let of_kinds =
        |document: &&Document| kinds.iter().any(|kind| is_evidence(resolved, document, kind, false) == Status::Met);
    let documents: Vec<&Document> = resolved.documents().map(|(_, document)| document).filter(of_kinds).collect();
    let there = |kind: &Id| documents.iter().any(|document| document.evidence.has(kind));
    if !kinds.iter().all(there) {
        return None;
    }
    let core = resolved.activity().map_or(&[][..], |activity| activity.core.as_slice());
    let shown = core.iter().map(|core| any(documents.iter().map(|document| shows(document, core))));
    match over_all(shown) {
        Status::Met => Some(false),
        Status::Missing => Some(true),
        Status::Unknown => None,
    }
}

/// Each invoice that an exam or course is claimed by names the day of completion and a code; that of an exempt expense
/// needs neither. A CSR has no place for them, so exams and courses by CSRs alone leave it missing.
fn codes(resolved: &Resolved<'_>) -> Attached {
    let named = NamedInvoices::of(resolved);
    let each = resolved.invoices().filter_map(|(n, invoice)| {
        let given = over_all([status(&invoice.completed_on), code(invoice)].into_iter());
        if named.certain.has(n) {
            Some(given)
        } else if named.open.has(n) {
            Some(if given == Status::Met { given } else { Status::Unknown })
        } else {
            None
        }
    });
    let found = if !named.certain.is_empty() || !named.open.is_empty() {
        over_all(each.chain(named.unreadable.then_some(Status::Unknown)))
    } else if named.unreadable {
        Status::Unknown
    } else if named.lacking {
        Status::Missing
    } else if named.exempt {
        if named.undecided { Status::Unknown } else { Status::Met }
    } else if named.exempt_unreadable {
        Status::Unknown
    } else {
        Status::Missing
    };
    Attached { status: found, by: Vec::new() }
}

/// Whether an invoice names an exam, or a course of somebody other than Microsoft.
fn code(invoice: &Invoice) -> Status {
    match (status(&invoice.exam_code), status(&invoice.course_code), &invoice.issuer) {
        (Status::Met, ..) => Status::Met,
        (exam, Status::Met, Given::Broken) => any([exam, Status::Unknown].into_iter()),
        (exam, course, issuer) => {
            let by_vendor = issuer.get().is_none_or(|issuer| issuer != "microsoft");
            if by_vendor { any([exam, course].into_iter()) } else { exam }
        }
    }
}

/// The invoices that expenses of exams and courses name.
#[derive(Default)]
struct NamedInvoices {
    /// Those of an expense that needs a code.
    certain: Marked,
    /// Those of an expense whose kind is not known.
    open: Marked,
    /// An expense that needs a code names none.
    lacking: bool,
    /// An expense whose kind is not known names none.
    undecided: bool,
    /// An expense cannot be read, or the invoice that it names; one that is exempt aside.
    unreadable: bool,
    /// An exempt expense names one.
    exempt: bool,
    /// The invoice that an exempt expense names cannot be read.
    exempt_unreadable: bool,
}

impl NamedInvoices {
    fn of(resolved: &Resolved<'_>) -> Self {
        let kinds = resolved.activity().map_or(&[][..], |activity| activity.exempt.as_slice());
        let mut named = Self { unreadable: resolved.claim.expenses.is_partly_broken(), ..Self::default() };
        for (n, expense) in resolved.expenses() {
            let unreadable = expense.invoice.is_broken();
            let needs_code = expense.kind.get().map(|kind| !kinds.iter().any(|id| id == kind));
            match (needs_code, resolved.invoice_of(n)) {
                (Some(false), invoice) => {
                    named.exempt |= invoice.is_some();
                    named.exempt_unreadable |= unreadable;
                }
                (Some(true), Some(invoice)) => named.certain.mark(invoice),
                (None, Some(invoice)) => named.open.mark(invoice),
                (_, None) if unreadable => named.unreadable = true,
                (Some(true), None) => named.lacking = true,
                (None, None) => named.undecided = true,
            }
        }
        named
    }
}

/// On a plan-based claim every document that proves execution carries a note.
fn note(resolved: &Resolved<'_>) -> Option<Requirement> {
    let rows = resolved.claim.documents.get().filter(|_| resolved.is_plan_based())?;
    let mut paths: Vec<Cow<'static, str>> = Vec::new();
    let each: Vec<Status> = rows
        .iter()
        .enumerate()
        .filter_map(|(n, row)| {
            let status = match row {
                Given::Absent => return None,
                Given::Broken => Status::Unknown,
                Given::Is(document) => by_condition(proves_execution(resolved, document), status(&document.note))?,
            };
            if status != Status::Met && paths.len() < MOST_PATHS {
                paths.push(place("/documents", n, "/note").into());
            }
            Some(status)
        })
        .collect();
    if each.is_empty() {
        return None;
    }
    if paths.is_empty() {
        paths.push("/documents".into());
    }
    Some(requirement(resolved, Group::Evidence, "evidence/note", over_all(each.into_iter()), paths))
}

/// Whether a document is marked as evidence other than an invoice or a CSR.
pub fn proves_execution(resolved: &Resolved<'_>, document: &Document) -> Applies {
    let kinds = &resolved.book.vocabulary.evidence_kinds;
    let proves = |word: &str| kinds.iter().any(|kind| kind.id == word && !kind.proves_expenses());
    if document.evidence.words().any(proves) {
        Some(true)
    } else if document.evidence.is_partly_broken() {
        None
    } else {
        Some(false)
    }
}
