//! The number that was typed is that of the file.

use crate::claim::Invoice;
use crate::inspection::FoundInvoice;
use crate::rules::finding::{Found, declared::invoice::NumberDiffers, place};
use crate::text::folded;

/// A finding when it is another; the minor case unless it was written for machines.
pub fn number_differs(invoice: &Invoice, found: &FoundInvoice, n: usize) -> Option<Found> {
    let (value, other) = (invoice.number.get()?, found.number.get()?);
    (folded(value) != folded(other)).then(|| {
        let reports = NumberDiffers { value: value.clone(), found: other.clone() };
        Found::new(place("/invoices", n, "/number"), reports).milder_if(!found.is_structured(&found.read.number))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, found_invoice, invoice, params};

    fn check(typed: &str, read: &str) -> Option<Found> {
        number_differs(&invoice(typed), &found_invoice(read), 1)
    }

    #[test]
    fn another_number() {
        let other = check(r#"{"number":"RE 118"}"#, r#"{"confidence":"structured","number":"RE 119"}"#).unwrap();
        assert_eq!(brief(&other), "invoice/number-differs /invoices/1/number");
        assert_eq!(params(&other, ["value", "found"]), ["RE 118", "RE 119"]);
    }

    #[test]
    fn the_same_however_it_is_written() {
        for same in ["re118", "Re  118", "ＲＥ‑118"] {
            assert!(check(r#"{"number":"RE 118"}"#, &format!(r#"{{"number":"{same}"}}"#)).is_none(), "{same}");
        }
    }

    #[test]
    fn what_was_read_from_text_is_the_milder_case() {
        for confidence in [r#""confidence":"likely","#, r#""confidence":"guess","#, ""] {
            let other = check(r#"{"number":"1"}"#, &format!(r#"{{{confidence}"number":"2"}}"#)).unwrap();
            assert!(other.minor, "{confidence}");
        }
    }

    #[test]
    fn what_is_absent_on_either_side_does_not_differ() {
        assert!(check(r#"{"number":"1"}"#, r#"{"source":"ubl"}"#).is_none());
        assert!(check(r#"{"id":"i1"}"#, r#"{"number":"2"}"#).is_none());
    }
}
