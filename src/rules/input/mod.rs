//! Rules on what was given: values that cannot be read, ids, references, entries that nothing uses.

mod dangling_reference;
mod duplicate_id;
mod edition_other_period;
mod invalid_value;
mod not_json;
mod unknown_field;
mod unknown_id;
mod unused_entry;

pub use dangling_reference::dangling_reference;
pub use duplicate_id::duplicate_id;
pub use not_json::not_json;
pub use unknown_id::{subtype, unknown_id};

use super::finding::Found;
use super::resolve::Resolved;
use crate::by_index::{FirstSeen, Marked};
use crate::claim::{Mistake, Problem};

/// The finding on a value or a name that cannot be read.
pub fn unreadable(problem: Problem) -> Found {
    let path = problem.path;
    match problem.mistake {
        Mistake::InvalidValue { value, expected, field } => {
            invalid_value::invalid_value(path, value, expected, field.as_deref())
        }
        Mistake::UnknownId { value, vocabulary, nearest } => unknown_id(path, value, vocabulary, nearest),
        Mistake::UnknownField { value, nearest } => unknown_field::unknown_field(path, value, nearest),
    }
}

/// The findings of the group on both routes.
pub fn findings(resolved: &Resolved<'_>) -> Vec<Found> {
    let pinned = resolved.pinned.zip(resolved.governing);
    let edition = pinned.and_then(|(pinned, governing)| match resolved.period {
        Some(period) => edition_other_period::of_period(pinned, governing, period),
        None => edition_other_period::of_day(pinned, governing, resolved.submitted),
    });
    edition.into_iter().chain(unused_documents(resolved)).collect()
}

/// Documents that prove nothing: no invoice, CSR or metric names them, and they are evidence of nothing.
fn unused_documents(resolved: &Resolved<'_>) -> Vec<Found> {
    let metrics = &resolved.claim.metrics;
    let mut seen = FirstSeen::default();
    for (n, document) in resolved.documents() {
        document.id.get().map(|id| seen.note(id, n));
    }
    let summaries = [metrics.results_summary.get(), metrics.results_summary_offer.get()];
    let mut used = Marked::default();
    let named = resolved.document_of_invoice.iter().chain(&resolved.document_of_csr).copied().flatten();
    let by_metric = summaries.into_iter().flatten().filter_map(|text| seen.place(text));
    named.chain(by_metric).for_each(|n| used.mark(n));
    let unused = resolved.documents().filter(|(n, document)| !used.has(*n) && document.evidence.is_absent());
    unused.map(|(n, document)| unused_entry::unused_entry("/documents", n, document.id.get())).collect()
}

/// Invoices, CSRs and conferences that no expense uses.
pub fn unused_entries(resolved: &Resolved<'_>) -> Vec<Found> {
    let mut findings = Vec::new();
    let used = Marked::of(&resolved.conference_of);
    let unused = resolved.claim.activity.conferences.entries().filter(|(n, _)| !used.has(*n));
    findings.extend(unused.map(|(n, entry)| unused_entry::unused_entry("/activity/conferences", n, entry.id.get())));
    let used = Marked::of(&resolved.invoice_of);
    let unused = resolved.invoices().filter(|(n, _)| !used.has(*n));
    findings.extend(unused.map(|(n, invoice)| unused_entry::unused_entry("/invoices", n, invoice.id.get())));
    let used = Marked::of(&resolved.csr_of);
    let unused = resolved.csrs().filter(|(n, _)| !used.has(*n));
    findings.extend(unused.map(|(n, csr)| unused_entry::unused_entry("/csrs", n, csr.id.get())));
    findings
}
