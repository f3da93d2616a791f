//! The file behind an invoice is an invoice.

use crate::inspection::{FoundInvoice, InvoiceKind, word_of};
use crate::rules::finding::{Found, declared::invoice::NotAnInvoice, place};

/// A finding when it is something else, such as a credit note; the minor case unless its type was written for machines.
pub fn not_an_invoice(found: &FoundInvoice, document: usize, n: usize) -> Option<Found> {
    let kind = found.kind.get().filter(|kind| **kind != InvoiceKind::Invoice)?;
    let reports = NotAnInvoice { r#type: word_of(kind) };
    let other = Found::new(place("/invoices", n, "/document"), reports);
    Some(other.milder_if(!found.is_structured(&found.read.kind)).against(place("/documents", document, "")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, found_invoice, params};

    fn found(invoice: &str) -> Option<Found> {
        not_an_invoice(&found_invoice(invoice), 4, 2)
    }

    #[test]
    fn another_type_than_an_invoice() {
        for kind in ["credit-note", "pro-forma", "other"] {
            let found = found(&format!(r#"{{"type":"{kind}","confidence":"structured"}}"#)).unwrap();
            assert_eq!(brief(&found), "invoice/not-an-invoice /invoices/2/document");
            assert_eq!(params(&found, ["type"]), [kind]);
            assert_eq!(found.related, ["/documents/4"]);
        }
    }

    #[test]
    fn an_invoice_or_nothing_that_is_known() {
        for invoice in [r#"{"type":"invoice"}"#, r#"{"type":"self-billed"}"#, r#"{"type":null,"number":"1"}"#, "null"] {
            assert!(found(invoice).is_none(), "{invoice}");
        }
    }

    #[test]
    fn it_is_the_milder_case_unless_the_type_is_structured() {
        for (confidence, minor) in [
            (r#""confidence":"likely""#, true),
            (r#""confidence":"guess","read":{"type":{"confidence":"structured"}}"#, false),
            (r#""confidence":"structured","read":{"type":{"confidence":"guess"}}"#, true),
            (r#""number":"1""#, true),
        ] {
            assert_eq!(found(&format!(r#"{{"type":"other",{confidence}}}"#)).unwrap().minor, minor, "{confidence}");
        }
    }
}
