//! One currency a claim.

use crate::finding::Draft;

/// A finding for an invoice in another currency than the claim.
pub fn check(invoice: &String, claim: &String, n: usize) -> Option<Draft> {
    (invoice != claim).then(|| {
        Draft::new("currency/mixed", format!("/invoices/{n}/currency"))
            .with("value", invoice)
            .with("currency", claim)
            .against("/currency")
    })
}
