//! The currency that was typed, or else that of the claim, is that of the file.

use crate::claim::Invoice;
use crate::inspection::FoundInvoice;
use crate::rules::finding::{Found, declared::invoice::CurrencyDiffers, place};

/// A finding when it is another, at the invoice where none was typed; the minor case unless it was written for machines.
pub fn currency_differs(
    invoice: &Invoice,
    found: &FoundInvoice,
    claim_currency: Option<&String>,
    n: usize,
) -> Option<Found> {
    let (typed, field) = match invoice.currency.get() {
        Some(own) => (own, "/currency"),
        None => (claim_currency?, ""),
    };
    let read = found.currency.get()?;
    (typed != read).then(|| {
        let reports = CurrencyDiffers { value: typed.clone(), found: read.clone() };
        Found::new(place("/invoices", n, field), reports).milder_if(!found.is_structured(&found.read.currency))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, found_invoice, invoice, params};

    fn check(typed: &str, read: &str) -> Option<Found> {
        currency_differs(&invoice(typed), &found_invoice(read), Some(&"EUR".to_string()), 1)
    }

    #[test]
    fn another_currency() {
        let typed = r#"{"currency":"EUR"}"#;
        assert!(check(typed, r#"{"currency":"EUR"}"#).is_none());
        let other = check(typed, r#"{"confidence":"structured","currency":"USD"}"#).unwrap();
        assert_eq!(brief(&other), "invoice/currency-differs /invoices/1/currency");
        assert!(check(r#"{"currency":"USD"}"#, r#"{"currency":"USD"}"#).is_none());
    }

    #[test]
    fn without_a_typed_currency_the_claims_is_compared() {
        assert!(check(r#"{"id":"i1"}"#, r#"{"currency":"EUR"}"#).is_none());
        let other = check(r#"{"id":"i1"}"#, r#"{"currency":"USD"}"#).unwrap();
        assert_eq!(brief(&other), "invoice/currency-differs /invoices/1 (minor)");
        assert_eq!(params(&other, ["value", "found"]), ["EUR", "USD"]);
    }

    #[test]
    fn without_any_currency_none_is_compared() {
        let read = found_invoice(r#"{"currency":"USD"}"#);
        assert!(currency_differs(&invoice(r#"{"id":"i1"}"#), &read, None, 0).is_none());
    }
}
