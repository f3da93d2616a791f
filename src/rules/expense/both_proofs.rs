//! An expense is proved by an invoice or by a CSR, not by both.

use crate::claim::Expense;
use crate::rules::finding::{Found, declared::expense::BothProofs, place};

/// A finding when it names both.
pub fn both_proofs(expense: &Expense, n: usize) -> Option<Found> {
    let (invoice, csr) = (expense.invoice.get()?.clone(), expense.csr.get()?.clone());
    let found = Found::new(place("/expenses", n, "/csr"), BothProofs { invoice, csr });
    Some(found.against(place("/expenses", n, "/invoice")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, expense, params};

    #[test]
    fn one_proof_will_do() {
        let found = both_proofs(&expense(r#"{"invoice":"i1","csr":"c1"}"#), 2).unwrap();
        assert_eq!(brief(&found), "expense/both-proofs /expenses/2/csr");
        assert_eq!(params(&found, ["invoice", "csr"]), ["i1", "c1"]);
        assert_eq!(found.related, ["/expenses/2/invoice"]);
    }

    #[test]
    fn one_or_none_is_not_both() {
        for json in [r#"{"invoice":"i1"}"#, r#"{"csr":"c1"}"#, r#"{"invoice":"i1","csr":" "}"#, r#"{"id":"e1"}"#] {
            assert!(both_proofs(&expense(json), 0).is_none(), "{json}");
        }
    }
}
