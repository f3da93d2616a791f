//! Rules on files.

mod cut_off;
mod duplicate_content;
mod no_note;
mod stale_inspection;
mod too_large;
mod type_mismatch;
mod type_not_listed;
mod unreadable;

use cut_off::cut_off;
use duplicate_content::{duplicate_content, hash};
use no_note::no_note;
use stale_inspection::{is_stale, stale_inspection};
use too_large::too_large;
use type_mismatch::type_mismatch;
use type_not_listed::type_not_listed;
use unreadable::unreadable;

use super::finding::Found;
use super::requirements::proves_execution;
use super::resolve::Resolved;
use crate::by_index::FirstSeen;
use crate::claim::Document;
use crate::inspection::Inspection;
use crate::rulebook::types::{EvidenceKind, Route};

/// What was found in a file, if it was found in this one.
pub fn inspected(document: &Document) -> Option<&Inspection> {
    document.inspection.get().map(AsRef::as_ref).filter(|inspection| !is_stale(document, inspection))
}

/// Whether a document is evidence of a kind that is so.
pub fn is_evidence_that(resolved: &Resolved<'_>, document: &Document, is: fn(&EvidenceKind) -> bool) -> bool {
    let kinds = &resolved.book.vocabulary.evidence_kinds;
    document.evidence.words().any(|word| kinds.iter().any(|kind| kind.id == *word && is(kind)))
}

/// The findings of the group.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let types = &resolved.book.constants.file_types;
    let mut found = equal_files(resolved);
    found.extend(notes(resolved));
    for (n, document) in resolved.documents() {
        let name = document.file_name.get();
        found.extend(name.and_then(|name| type_not_listed(name, &types.extensions, n)));
        found.extend(document.inspection.get().and_then(|inspection| stale_inspection(document, inspection, n)));
        let inspection = inspected(document);
        let bytes = document.size_bytes.get().or(inspection.and_then(|inspection| inspection.size_bytes.get()));
        found.extend(bytes.zip(resolved.max_file_bytes).and_then(|(bytes, most)| too_large(*bytes, most, n)));
        let Some(inspection) = inspection else { continue };
        found.extend(type_mismatch(inspection, name, types, n));
        found.extend(unreadable(inspection, n));
        found.extend(cut_off(inspection, n));
    }
    found
}

/// Documents of proof without a note, where none is required: on claims of route `co-op` that are not plan-based.
fn notes(resolved: &Resolved<'_>) -> Option<Found> {
    if resolved.route != Route::CoOp || resolved.is_plan_based() {
        return None;
    }
    let lacks = |document: &Document| document.note.is_absent() && proves_execution(resolved, document) == Some(true);
    let without = resolved.documents().filter(|(_, document)| lacks(document)).map(|(n, _)| n);
    no_note(&without.collect::<Vec<_>>())
}

fn equal_files(resolved: &Resolved<'_>) -> Vec<Found> {
    let mut invoices: Vec<Named> = vec![Named::default(); resolved.claim.documents.get().map_or(0, Vec::len)];
    for (n, _) in resolved.invoices() {
        if let Some(named) = resolved.document_of_invoice(n).and_then(|document| invoices.get_mut(document)) {
            named.add(Named { first: Some(n), several: false });
        }
    }
    let mut seen = FirstSeen::default();
    let mut found = Vec::new();
    for (n, document) in resolved.documents() {
        let Some(first) = hash(document, inspected(document)).and_then(|hash| seen.note(&hash, n)) else { continue };
        let own = invoices.get(n).copied().unwrap_or_default();
        let Some(earlier) = invoices.get_mut(first) else { continue };
        let id = resolved.claim.documents.get().and_then(|rows| rows.get(first)?.get()?.id.get());
        let two_invoices = resolved.route == Route::CoOp && earlier.differs(own);
        found.push(duplicate_content(n, first, id, two_invoices));
        earlier.add(own);
    }
    found
}

/// The invoices that name a file.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    first: Option<usize>,
    several: bool,
}

impl Named {
    fn add(&mut self, other: Self) {
        let another = self.first.is_some() && other.first.is_some() && self.first != other.first;
        self.several |= other.several || another;
        self.first = self.first.or(other.first);
    }

    /// Whether one of these invoices is another than one of the others.
    fn differs(self, other: Self) -> bool {
        let both = self.first.is_some() && other.first.is_some();
        both && (self.several || other.several || self.first != other.first)
    }
}
