//! The date that was typed is that of the file.

use crate::claim::Invoice;
use crate::inspection::FoundInvoice;
use crate::rules::finding::{Found, declared::invoice::DateDiffers, place};

/// A finding when it is another; the minor case unless it was written for machines.
pub fn date_differs(invoice: &Invoice, found: &FoundInvoice, n: usize) -> Option<Found> {
    let (typed, read) = (invoice.issued_on.get()?, found.issued_on.get()?);
    (typed != read).then(|| {
        let reports = DateDiffers { value: typed.to_string(), found: read.to_string() };
        Found::new(place("/invoices", n, "/issuedOn"), reports).milder_if(!found.is_structured(&found.read.issued_on))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, found_invoice, invoice, params};

    fn check(typed: &str, read: &str) -> Option<Found> {
        date_differs(&invoice(typed), &found_invoice(read), 1)
    }

    #[test]
    fn another_day() {
        let typed = r#"{"issuedOn":"2024-03-01"}"#;
        assert!(check(typed, r#"{"issuedOn":"2024-03-01"}"#).is_none());
        let other = check(typed, r#"{"confidence":"structured","issuedOn":"2024-03-02"}"#).unwrap();
        assert_eq!(brief(&other), "invoice/date-differs /invoices/1/issuedOn");
        assert_eq!(params(&other, ["value", "found"]), ["2024-03-01", "2024-03-02"]);
        assert!(check(typed, r#"{"confidence":"likely","issuedOn":"2024-03-02"}"#).unwrap().minor);
    }
}
