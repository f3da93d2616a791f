//! The vendor that was typed is that of the file.

use crate::claim::Invoice;
use crate::inspection::FoundInvoice;
use crate::rules::finding::{Found, declared::invoice::VendorDiffers, place};
use crate::text::alike;

/// A finding when it is another. The name that a company trades under and the one that it is registered by are both right, so
/// it is a warning at most.
pub fn vendor_differs(invoice: &Invoice, found: &FoundInvoice, n: usize) -> Option<Found> {
    let (value, other) = (invoice.vendor.get()?, found.vendor.get()?);
    (!alike(value, other)).then(|| {
        let reports = VendorDiffers { value: value.clone(), found: other.clone() };
        Found::new(place("/invoices", n, "/vendor"), reports)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, found_invoice, invoice, params};

    fn check(typed: &str, read: &str) -> Option<Found> {
        vendor_differs(&invoice(typed), &found_invoice(read), 1)
    }

    #[test]
    fn another_vendor() {
        let other = check(r#"{"vendor":"Contoso"}"#, r#"{"confidence":"structured","vendor":"Fabrikam"}"#).unwrap();
        assert_eq!(brief(&other), "invoice/vendor-differs /invoices/1/vendor");
        assert_eq!(params(&other, ["value", "found"]), ["Contoso", "Fabrikam"]);
    }

    #[test]
    fn the_same_however_it_is_written_and_a_part_of_it() {
        for same in ["Cóntoso LTD", "CONTOSO, LTD.", "Contoso", "Contoso Ltd & Co. KG"] {
            assert!(check(r#"{"vendor":"Contoso Ltd"}"#, &format!(r#"{{"vendor":"{same}"}}"#)).is_none(), "{same}");
        }
    }

    #[test]
    fn a_vendor_without_letters_is_another() {
        for (typed, read, same) in [("—", "Fabrikam", false), ("Fabrikam", "…", false), ("—", "—", true)] {
            let other = check(&format!(r#"{{"vendor":"{typed}"}}"#), &format!(r#"{{"vendor":"{read}"}}"#));
            assert_eq!(other.is_none(), same, "{typed} {read}");
        }
    }
}
