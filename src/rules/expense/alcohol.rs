//! Catering includes no alcohol.

use crate::claim::Expense;
use crate::rulebook::types::ExpenseKind;
use crate::rules::finding::{Found, declared::expense, place};

/// Whether it does.
pub fn is_served(expense: &Expense, kind: &ExpenseKind) -> bool {
    kind.catering && expense.includes_alcohol.get() == Some(&true)
}

/// A finding when it does.
pub fn alcohol(expense: &Expense, kind: &ExpenseKind, n: usize) -> Option<Found> {
    is_served(expense, kind)
        .then(|| Found::new(place("/expenses", n, "/includesAlcohol"), expense::Alcohol { kind: kind.id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::sample::{brief, expense, expense_kind};

    fn found(json: &str, kind: &str) -> Option<Found> {
        alcohol(&expense(json), expense_kind(kind), 3)
    }

    #[test]
    fn catering_with_alcohol() {
        let found = found(r#"{"includesAlcohol":true}"#, "catering-no-alcohol").unwrap();
        assert_eq!(brief(&found), "expense/alcohol /expenses/3/includesAlcohol");
    }

    #[test]
    fn without_or_not_known() {
        for json in [r#"{"includesAlcohol":false}"#, r#"{"id":"e1"}"#] {
            assert!(found(json, "catering-no-alcohol").is_none(), "{json}");
        }
    }

    #[test]
    fn other_kinds_are_no_catering() {
        for kind in ["giveaways", "facility-equipment-rental", "travel-hotel-room"] {
            assert!(found(r#"{"includesAlcohol":true}"#, kind).is_none(), "{kind}");
        }
    }
}
