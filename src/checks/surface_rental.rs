//! Rented Surface devices are a third party's.

use crate::claim::Expense;
use crate::finding::Draft;
use crate::rulebook::schema::ExpenseKind;

/// Whether they are the partner's own.
pub fn is_own(expense: &Expense, kind: &ExpenseKind) -> bool {
    kind.rental && expense.surface_owner.get().is_some_and(|owner| owner == "partner")
}

/// A finding when they are.
pub fn check(expense: &Expense, kind: &ExpenseKind, n: usize) -> Option<Draft> {
    is_own(expense, kind).then(|| Draft::new("expense/surface-rental", format!("/expenses/{n}/surfaceOwner")))
}
