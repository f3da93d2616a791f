//! What only a vendor can have done is proved by an invoice.

use crate::finding::Draft;
use crate::rulebook::schema::ExpenseKind;

/// A finding when a CSR alone proves it.
pub fn check(kind: &ExpenseKind, has_invoice: bool, has_csr: bool, n: usize) -> Option<Draft> {
    (kind.vendor_work && has_csr && !has_invoice)
        .then(|| Draft::new("expense/csr-for-vendor-work", format!("/expenses/{n}/csr")).with("kind", &kind.id))
}
