//! An expense is proved by an invoice or by a CSR, not by both.

use crate::claim::Expense;
use crate::finding::{Draft, place};

/// A finding when it names both.
pub fn check(expense: &Expense, n: usize) -> Option<Draft> {
    let (invoice, csr) = (expense.invoice.get()?, expense.csr.get()?);
    let found =
        Draft::new("expense/both-proofs", place("/expenses", n, "/csr")).with("invoice", invoice).with("csr", csr);
    Some(found.against(place("/expenses", n, "/invoice")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{brief, expense, params};

    #[test]
    fn one_proof_will_do() {
        let found = check(&expense(r#"{"invoice":"i1","csr":"c1"}"#), 2).unwrap();
        assert_eq!(brief(&found), "expense/both-proofs /expenses/2/csr");
        assert_eq!(params(&found, ["invoice", "csr"]), ["i1", "c1"]);
        assert_eq!(found.related, ["/expenses/2/invoice"]);
    }

    #[test]
    fn one_or_none_is_not_both() {
        for json in [r#"{"invoice":"i1"}"#, r#"{"csr":"c1"}"#, r#"{"invoice":"i1","csr":" "}"#, r#"{"id":"e1"}"#] {
            assert!(check(&expense(json), 0).is_none(), "{json}");
        }
    }
}
