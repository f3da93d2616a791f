//! Catering includes no alcohol.

use crate::claim::Expense;
use crate::finding::Draft;
use crate::rulebook::schema::ExpenseKind;

/// Whether it does.
pub fn is_served(expense: &Expense, kind: &ExpenseKind) -> bool {
    kind.catering && expense.includes_alcohol.get() == Some(&true)
}

/// A finding when it does.
pub fn check(expense: &Expense, kind: &ExpenseKind, n: usize) -> Option<Draft> {
    is_served(expense, kind).then(|| Draft::new("expense/alcohol", format!("/expenses/{n}/includesAlcohol")))
}
