//! What only a vendor can bill is proved by an invoice.

use crate::rulebook::types::ExpenseKind;
use crate::rules::finding::{Found, declared::expense::CsrForVendorWork, place};

/// A finding when a CSR alone proves it.
pub fn csr_for_vendor_work(kind: &ExpenseKind, has_invoice: bool, has_csr: bool, n: usize) -> Option<Found> {
    (kind.billed_by_others && has_csr && !has_invoice)
        .then(|| Found::new(place("/expenses", n, "/csr"), CsrForVendorWork { kind: kind.id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{book, brief, expense_kind, params};

    #[test]
    fn a_csr_alone_proves_nothing_that_only_somebody_else_can_bill() {
        for id in [
            "exam-fee",
            "training-tuition",
            "isv-third-party-tuition",
            "mct-renewal-fee",
            "program-annual-fee",
            "plaque-dvd-first-set",
            "additional-benefit-toolkit",
            "travel-airfare-train",
            "travel-hotel-room",
            "registration-fee",
            "conference-registration-fee",
            "media-placement-third-party",
            "call-center-charges-third-party",
            "external-speaker-fee",
        ] {
            let found = csr_for_vendor_work(expense_kind(id), false, true, 1).expect(id);
            assert_eq!(brief(&found), "expense/csr-for-vendor-work /expenses/1/csr");
            assert_eq!(params(&found, ["kind"]), [id]);
        }
    }

    #[test]
    fn with_an_invoice_or_without_any_proof() {
        for (has_invoice, has_csr) in [(true, true), (true, false), (false, false)] {
            assert!(csr_for_vendor_work(expense_kind("exam-fee"), has_invoice, has_csr, 0).is_none());
        }
    }

    #[test]
    fn all_other_kinds_may_be_in_house() {
        let other =
            book().vocabulary.expense_kinds.iter().filter(|kind| csr_for_vendor_work(kind, false, true, 0).is_none());
        let other: Vec<&str> = other.map(|kind| kind.id.as_str()).collect();
        assert_eq!(other.len(), book().vocabulary.expense_kinds.len() - 14);
        for id in
            ["media-placement", "agency-fee-marketing", "services-labor", "training-registration-digital-platform"]
        {
            assert!(other.contains(&id), "{id}");
        }
    }
}
