//! One currency a claim.

use crate::rules::finding::{Found, declared::currency::Mixed, place};

/// A finding for an invoice in another currency than the claim.
pub fn mixed(invoice: &str, claim: &str, n: usize) -> Option<Found> {
    (invoice != claim).then(|| {
        let reports = Mixed { value: invoice.into(), currency: claim.into() };
        Found::new(place("/invoices", n, "/currency"), reports).against("/currency")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, params};

    #[test]
    fn an_invoice_in_another_currency() {
        let (euro, pound) = ("EUR".to_string(), "GBP".to_string());
        assert!(mixed(&euro, &euro, 0).is_none());
        let found = mixed(&pound, &euro, 1).unwrap();
        assert_eq!(brief(&found), "currency/mixed /invoices/1/currency");
        assert_eq!(params(&found, ["value", "currency"]), ["GBP", "EUR"]);
        assert_eq!(found.related, ["/currency"]);
    }
}
