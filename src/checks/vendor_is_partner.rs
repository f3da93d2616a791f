//! The vendor of an invoice is not the partner itself.

use crate::finding::Draft;
use crate::names::same;

/// A finding when the names are the same, but for case, spaces and punctuation.
pub fn check(vendor: &str, partner: &str, n: usize) -> Option<Draft> {
    same(vendor, partner).then(|| {
        Draft::new("invoice/vendor-is-partner", format!("/invoices/{n}/vendor"))
            .with("value", vendor)
            .against("/partner/name")
    })
}
