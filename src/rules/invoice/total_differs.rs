//! The total that was typed is that of the file.

use crate::claim::Invoice;
use crate::inspection::FoundInvoice;
use crate::rules::finding::{Found, declared::invoice::TotalDiffers, place};

/// A finding when it is another; the minor case unless it was written for machines.
pub fn total_differs(
    invoice: &Invoice,
    found: &FoundInvoice,
    claim_currency: Option<&String>,
    n: usize,
) -> Option<Found> {
    let (typed, read) = (invoice.total.get()?, found.total.get()?);
    (typed.amount != read.amount).then(|| {
        let currency = invoice.currency.get().or(claim_currency).cloned();
        let reports = TotalDiffers { value: typed.typed.clone(), found: read.amount.plain(), currency };
        Found::new(place("/invoices", n, "/total"), reports).milder_if(!found.is_structured(&found.read.total))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, found_invoice, invoice, params};

    fn check(typed: &str, read: &str) -> Option<Found> {
        total_differs(&invoice(typed), &found_invoice(read), Some(&"EUR".to_string()), 1)
    }

    #[test]
    fn another_amount() {
        let other = check(r#"{"total":"99.50"}"#, r#"{"confidence":"structured","total":"100.25"}"#).unwrap();
        assert_eq!(brief(&other), "invoice/total-differs /invoices/1/total");
        assert_eq!(params(&other, ["value", "found", "currency"]), ["99.50", "100.25", "EUR"]);
    }

    #[test]
    fn the_same_amount_however_it_is_written() {
        for same in ["\"99.5\"", "99.5", "\"99.5000\""] {
            assert!(check(r#"{"total":"99.50"}"#, &format!(r#"{{"total":{same}}}"#)).is_none(), "{same}");
        }
    }

    #[test]
    fn a_value_may_be_surer_or_less_sure_than_the_invoice() {
        let minor = |of_invoice: &str, of_value: &str| {
            let read = format!(r#""read":{{"total":{{"confidence":{of_value}}}}}"#);
            let read = format!(r#"{{"confidence":"{of_invoice}","total":"1",{read}}}"#);
            check(r#"{"total":"2"}"#, &read).unwrap().minor
        };
        assert!(!minor("guess", r#""structured""#));
        assert!(minor("structured", r#""likely""#));
        assert!(!minor("structured", r#""signed""#));
        assert!(!minor("structured", "null"));
        assert!(minor("signed", r#""signed""#));
    }
}
