//! An expense is proved by an invoice or by a CSR, not by both.

use crate::claim::Expense;
use crate::finding::Draft;

/// A finding when it names both.
pub fn check(expense: &Expense, n: usize) -> Option<Draft> {
    let (invoice, csr) = (expense.invoice.get()?, expense.csr.get()?);
    let found =
        Draft::new("expense/both-proofs", format!("/expenses/{n}/csr")).with("invoice", invoice).with("csr", csr);
    Some(found.against(format!("/expenses/{n}/invoice")))
}
