//! What only a vendor can have done is proved by an invoice.

use crate::finding::{Draft, place};
use crate::rulebook::schema::ExpenseKind;

/// A finding when a CSR alone proves it.
pub fn check(kind: &ExpenseKind, has_invoice: bool, has_csr: bool, n: usize) -> Option<Draft> {
    (kind.vendor_work && has_csr && !has_invoice)
        .then(|| Draft::new("expense/csr-for-vendor-work", place("/expenses", n, "/csr")).with("kind", kind.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, expense_kind, params};

    #[test]
    fn a_csr_alone_proves_no_exam_and_no_tuition() {
        for id in ["exam-fee", "training-tuition", "isv-third-party-tuition"] {
            let found = check(expense_kind(id), false, true, 1).expect(id);
            assert_eq!(brief(&found), "expense/csr-for-vendor-work /expenses/1/csr");
            assert_eq!(params(&found, ["kind"]), [id]);
        }
    }

    #[test]
    fn with_an_invoice_or_without_any_proof() {
        for (has_invoice, has_csr) in [(true, true), (true, false), (false, false)] {
            assert!(check(expense_kind("exam-fee"), has_invoice, has_csr, 0).is_none());
        }
    }

    #[test]
    fn other_work_may_be_done_in_house() {
        for id in ["services-labor", "mct-renewal-fee", "content-development"] {
            assert!(check(expense_kind(id), false, true, 0).is_none(), "{id}");
        }
    }
}
