//! One currency a claim.

use crate::finding::{Draft, place};

/// A finding for an invoice in another currency than the claim.
pub fn check(invoice: &String, claim: &String, n: usize) -> Option<Draft> {
    (invoice != claim).then(|| {
        Draft::new("currency/mixed", place("/invoices", n, "/currency"))
            .with("value", invoice)
            .with("currency", claim)
            .against("/currency")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, params};

    #[test]
    fn an_invoice_in_another_currency() {
        let (euro, pound) = ("EUR".to_string(), "GBP".to_string());
        assert!(check(&euro, &euro, 0).is_none());
        let found = check(&pound, &euro, 1).unwrap();
        assert_eq!(brief(&found), "currency/mixed /invoices/1/currency");
        assert_eq!(params(&found, ["value", "currency"]), ["GBP", "EUR"]);
        assert_eq!(found.related, ["/currency"]);
    }
}
