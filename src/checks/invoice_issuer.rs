//! Participation in Microsoft's own program is invoiced by Microsoft.

use crate::finding::Draft;

/// A finding for an invoice that a third party issued.
pub fn check(issuer: &str, n: usize) -> Option<Draft> {
    (issuer == "third-party").then(|| Draft::new("invoice/not-microsoft", format!("/invoices/{n}/issuer")))
}
