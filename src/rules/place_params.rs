//! What findings report of where they stand: the field, the row, the name of the entry.

use super::finding::Content;
use super::resolve::Resolved;
use crate::claim::{Claim, Document, Rows, field_id, row};
use crate::report::Param;

/// A value that follows from where a finding stands. Each may be null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceParam {
    /// The id of the field, such as `invoices.total`.
    Field,
    /// The row of the list, counted from 1.
    Row,
    /// The name of the entry.
    Name,
    /// The name of the file of the invoice.
    File,
    /// The row of the entry that it was compared with first.
    FirstRow,
    /// The name of that entry.
    FirstName,
}

impl PlaceParam {
    /// The value for a finding.
    pub fn of(self, found: &Content, resolved: &Resolved<'_>) -> Param {
        let first = || found.related.first();
        match self {
            Self::Field => field_id(&found.path).into(),
            Self::Row => row(&found.path).into(),
            Self::Name => name(&resolved.claim, &found.path).into(),
            Self::File => file(resolved, &found.path).into(),
            Self::FirstRow => first().and_then(|path| row(path)).into(),
            Self::FirstName => first().and_then(|path| name(&resolved.claim, path)).into(),
        }
    }
}

/// The name of the entry in which a JSON Pointer leads, if it has a name.
pub fn name(claim: &Claim, pointer: &str) -> Option<String> {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let name = match *steps.as_slice() {
        ["documents", n, ..] => file_name(entry(&claim.documents, n)?),
        ["invoices", n, ..] => {
            let invoice = entry(&claim.invoices, n)?;
            invoice.number.get().or(invoice.vendor.get())
        }
        ["csrs", n, ..] => entry(&claim.csrs, n)?.person.get(),
        ["activity", "conferences", n, ..] => entry(&claim.activity.conferences, n)?.name.get(),
        ["metrics", "attendee-list-and-cost-per-person", n, ..] => {
            entry(&claim.metrics.attendee_list_and_cost_per_person, n)?.person.get()
        }
        ["association", "products", n, ..] => entry(&claim.association.products, n),
        ["association", "subscriptions", n, ..] => entry(&claim.association.subscriptions, n),
        _ => None,
    };
    name.cloned()
}

fn entry<'c, T>(rows: &'c Rows<T>, n: &str) -> Option<&'c T> {
    rows.get()?.get(n.parse::<usize>().ok()?)?.get()
}

/// A document's name: its file's, else its address.
fn file_name(document: &Document) -> Option<&String> {
    let inspected = || document.inspection.get()?.file_name.get();
    document.file_name.get().or_else(inspected).or(document.url.get())
}

/// The name of the file of the invoice in which a JSON Pointer leads.
fn file(resolved: &Resolved<'_>, pointer: &str) -> Option<String> {
    let n = pointer.strip_prefix("/invoices/")?.split('/').next()?.parse().ok()?;
    let document = resolved.claim.documents.get()?.get(resolved.document_of_invoice(n)?)?.get()?;
    file_name(document).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::claim;

    #[test]
    fn entries_go_by_what_people_call_them() {
        let claim = claim(
            r#"{
            "activity":{"conferences":[{"id":"c1","name":"Ignite"}]},
            "invoices":[{"id":"i1","number":"2024-118","vendor":"Media"},{"id":"i2","vendor":"Media"},{"id":"i3"}],
            "csrs":[{"id":"s1","person":"Ana"}],
            "documents":[{"id":"d1","fileName":"a.pdf","inspection":{"fileName":"b.pdf"}},
                {"id":"d2","inspection":{"fileName":"b.pdf"}},{"id":"d3","url":"https://a.example/"},{"id":"d4"},null],
            "metrics":{"attendee-list-and-cost-per-person":[{"person":"Bo"}]},
            "expenses":[{"id":"e1"}],
            "association":{"products":["Sales"]}}"#,
        );
        for (pointer, expected) in [
            ("/activity/conferences/0/hostedByMicrosoft", "Ignite"),
            ("/invoices/0/total", "2024-118"),
            ("/invoices/1", "Media"),
            ("/invoices/2", "-"),
            ("/csrs/0/endsOn", "Ana"),
            ("/documents/0", "a.pdf"),
            ("/documents/1/evidence/3", "b.pdf"),
            ("/documents/2", "https://a.example/"),
            ("/documents/3", "-"),
            ("/documents/4", "-"),
            ("/documents/9", "-"),
            ("/metrics/attendee-list-and-cost-per-person/0/cost", "Bo"),
            ("/association/products/0", "Sales"),
            ("/expenses/0/kind", "-"),
            ("/expenses", "-"),
            ("/documents", "-"),
            ("", "-"),
        ] {
            assert_eq!(name(&claim, pointer).as_deref().unwrap_or("-"), expected, "{pointer}");
        }
    }
}
